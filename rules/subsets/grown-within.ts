import { sameYear } from "../wording/mention-match.ts";
import { withinBound } from "./part-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sizeOf } from "../wording/told-counts.ts";

/** 新增指标426条，指标总量达到3874条: what came to it is within what there is now. */
export const grownWithin = perScene((scene: Scene): readonly Bound[] =>
  scene.scopes.flatMap(({ mentions, isRow }) =>
    isRow
      ? []
      : mentions.flatMap((total, at) => {
          if (total.figure.kind !== "count" || !now.test(words(total))) return [];
          const part = mentions
            .slice(0, at)
            .findLast((each) => isSame(each, total) && added.test(words(each)));
          if (part === undefined) return [];
          const most = mentions.slice(0, at).every((each) => !isSame(each, total) || each === part);
          return sizeOf(part) <= sizeOf(total) || most ? withinBound(part, total) : [];
        }),
  ),
);

const now = /(?:总[量数]|总规模|总条数)(?:已?达到?|增至|增加到|扩充到|为|共)?$/;
const added = /(?:新增|新建|增设|新制定|新出台|补充)[^减]{0,16}$/;

function words({ before }: Mention): string {
  return plain(before);
}

function isSame(a: Mention, b: Mention): boolean {
  return (
    a.figure.kind === "count" &&
    a.figure.quantity.unit === b.figure.quantity.unit &&
    a.figure.quantity.qualifier === "exact" &&
    sameYear(a, b)
  );
}
