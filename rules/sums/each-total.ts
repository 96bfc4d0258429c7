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
      if (!shared || !summed) return [];
      const exact = boundOf(total, count, laidDown("每个的数", each.figure));
      return isMeant(exact) ? exact : boundOf(total, count, evidenceOf("每个的数", each));
    }),
  ),
);

function boundOf(total: Mention, count: Mention, each: Evidence): Bound {
  return {
    formula: { name: "times", args: [0, 1], sign: "=", claim: 2 },
    evidence: [evidenceOf("总数", total), evidenceOf("个数", count), each],
    text: "每个的数＝总数÷个数",
    binding: "sentence",
  };
}
