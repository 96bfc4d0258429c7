import type { Figure } from "../domain/figure.ts";
import { perScene } from "./scene.ts";

import type { Bound, Evidence } from "./rule.ts";
import type { Scene } from "./scene.ts";

/** 在全市9个县区中排名第三, 全省84个县（市、区）考核居第17位: a rank and the number of those ranked. */
const pool =
  /^(?:参[评加]的?|受评的?)?(?:县|区|市|州|旗|省|乡镇|乡|镇|街道|部门|单位|地区|园区)[^。；;\d]{0,28}(?:排|位|居|列|名|得分|考核|评[比价])[^。；;]{0,24}$/;

/** Ranks with the number of those ranked, told before in the same sentence. */
export const ranks = perScene(({ report }: Scene): readonly Bound[] => {
  const { figures, document } = report;
  return figures.flatMap((rank) => {
    if (rank.kind !== "rank" || rank.quantity.qualifier !== "exact" || rank.cell !== null)
      return [];
    const whole = figures.findLast(
      (figure) =>
        figure.kind === "count" &&
        figure.quantity.qualifier === "exact" &&
        figure.sentence.start === rank.sentence.start &&
        figure.flow.end <= rank.flow.start &&
        pool.test(document.flow.text.slice(figure.flow.end, rank.flow.start)),
    );
    // 6旗2县1市 are nine in all: one of several numbers is not the number of those ranked.
    const several =
      whole !== undefined &&
      /\d\s*(?:个)?[县旗区市州]$/.test(
        document.flow.text.slice(whole.flow.start - 6, whole.flow.start),
      );
    return whole === undefined || several ? [] : [boundOf(rank, whole)];
  });
});

function boundOf(rank: Figure, whole: Figure): Bound {
  return {
    formula: { name: "value", args: [0], sign: "<=", claim: 1 },
    evidence: [placeOf("名次", rank), placeOf("参加排名的个数", whole)],
    text: "名次≤参加排名的个数",
    binding: "sentence",
  };
}

/** A place is a plain number here, so that it can be held against a count. */
export function placeOf(role: string, figure: Figure): Evidence {
  const { documentId, span, quote, quantity } = figure;
  const plain = { ...quantity, dimension: "count" as const, unit: "个" };
  return { role, documentId, span, quote, figure: { ...figure, quantity: plain } };
}
