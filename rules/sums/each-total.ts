import { isMeant, laidDown } from "../wording/laid-down.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound, Evidence } from "../rule.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 16个优秀部门各奖励3万元，共计48万元: what each of them gets, and what all of them get. */
export const eachTotals = perScene((scene: Scene): readonly Bound[] =>
  scene.scopes.flatMap(({ mentions, isRow }) =>
    mentions.flatMap((each, at) => {
      const [count, total] = [mentions[at - 1], mentions[at + 1]];
      if (isRow || count === undefined || total === undefined) return [];
      if (count.figure.kind !== "count" || count.figure.quantity.qualifier !== "exact") return [];
      const kinds = [each, total].map(({ figure }) => figure.quantity.dimension);
      if (kinds.some((kind) => kind !== "money")) return [];
      const shared = /^[^，,。；;、]{0,16}[，,]?(?:各|分别)(?!类|级|项)[^，,。；;、]{0,10}$/.test(
        between(count, each),
      );
      const summed = /^[，,]?(?:共计|合计|总计|总共|共)[一-龥]{0,6}$/.test(between(each, total));
      if (!shared || !summed || sharesToo(mentions[at - 2])) return [];
      const exact = boundOf(total, count, laidDown("每个的数", each.figure));
      return isMeant(exact) ? exact : boundOf(total, count, evidenceOf("每个的数", each));
    }),
  ),
);

/** 优秀等次的两个区各奖励100万元，良好等次的三个县各奖励50万元，共计350万元: what others get is in the total as well. */
function sharesToo(before: Mention | undefined): boolean {
  return (
    before?.figure.quantity.dimension === "money" &&
    /(?:各|分别|每[个家名人])[^，,。；;、\d]{0,10}$/.test(before.before)
  );
}

function boundOf(total: Mention, count: Mention, each: Evidence): Bound {
  return {
    formula: { name: "times", args: [0, 1], sign: "=", claim: 2 },
    evidence: [evidenceOf("总数", total), evidenceOf("个数", count), each],
    text: "每个的数＝总数÷个数",
    binding: "sentence",
  };
}
