import type { Listing } from "./list-binding.ts";
import { sameYear } from "./mention-match.ts";
import { between, perScene } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";

/** 在原有2个试点的基础上，新增3个，达到5个: what there was, what came, and what there is now. */
export const grownTotals = perScene((scene: Scene): readonly Listing[] =>
  scene.scopes.flatMap(({ isRow, mentions }) =>
    isRow
      ? []
      : mentions.flatMap((base, at) => {
          const added = mentions.slice(at + 1).find((mention) => isSame(base, mention));
          if (added === undefined || !isAdded(base, added)) return [];
          const total = mentions.slice(added.place + 1).find((mention) => isSame(base, mention));
          return total === undefined || !/(?:达到?|增至|增加到|扩大到)$/.test(total.before)
            ? []
            : [{ total, parts: [base, added], closed: true, firm: false }];
        }),
  ),
);

function isAdded(base: Mention, added: Mention): boolean {
  return /基础上[，,]?/.test(between(base, added)) && /(?:新增|增加|增设|新选)/.test(added.before);
}

function isSame(a: Mention, b: Mention): boolean {
  return (
    a.figure.quantity.dimension === b.figure.quantity.dimension &&
    (a.figure.kind === "amount" || a.figure.quantity.unit === b.figure.quantity.unit) &&
    sameYear(a, b)
  );
}
