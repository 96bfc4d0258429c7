import type { Listing } from "../lists/listing.ts";
import { sameYear } from "../wording/mention-match.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";

/** What there was, what came to it, and what there is now, in one sentence. */
export const grownTotals = perScene((scene: Scene): readonly Listing[] =>
  scene.scopes.flatMap((scope) => (scope.isRow ? [] : inScope(scope))),
);

function inScope({ mentions }: Scope): readonly Listing[] {
  return mentions.flatMap((base, at) => {
    const [added, total] = mentions.slice(at + 1).filter((mention) => isSame(base, mention));
    if (added === undefined || total === undefined) return [];
    return isGrown(base, added, total) || isJoined(base, added, total)
      ? [{ total, parts: [base, added], closed: true, firm: false }]
      : [];
  });
}

/** 在原有2个试点的基础上，新增3个，达到5个; 原预算4600万元，追加1150万元，追加后总额5750万元. */
function isGrown(base: Mention, added: Mention, total: Mention): boolean {
  const onTop = /基础上[，,]?/.test(between(base, added));
  const first = onTop || /(?:^|[^一-龥])(?:原|年初|原有|上年末)/.test(base.before);
  const more = /(?:新增|增加|增设|新选|追加)[^减]*$/.test(added.before);
  const now = /(?:达到?|增至|增加到|扩大到)$|后(?:的?总[额数]|[一-龥]{0,4}预算数?)$/.test(
    total.before,
  );
  return first && more && now;
}

/** 再查出47个，加上审计指出的9个，共修改56个; 监控收回2212万元，连同核减的1580万元，全年节约3792万元. */
function isJoined(base: Mention, added: Mention, total: Mention): boolean {
  return (
    /(?:加上|连同|外加)[^，,。；;]*$/.test(between(base, added)) &&
    between(added, total).length <= 24 &&
    /^(?:全年|累计|合计|共计?|总计|两项)/.test(total.before)
  );
}

function isSame(a: Mention, b: Mention): boolean {
  return (
    a.figure.quantity.dimension === b.figure.quantity.dimension &&
    (a.figure.kind === "amount" || a.figure.kind === "count") &&
    (a.figure.kind === "amount" || a.figure.quantity.unit === b.figure.quantity.unit) &&
    sameYear(a, b)
  );
}
