import type { RateCase } from "../rates/rate-binding.ts";
import { rateFormulas } from "../rates/rate-bound.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const rateHead = /(?:完成|达成|实现)(?:率|比例)/;
const targetHead = /目标值|指标值|计划(?:值|数|完成)?|任务数|目标数/;
const resultHead = /(?:实际)?完成(?:值|数|情况|量)|实际(?:值|数)|实现值/;

/** Rows of forms of self-evaluation: what was reached over the target, whatever each row is measured in. */
export const completionRows = perScene((scene: Scene): readonly RateCase[] =>
  scene.mentions.flatMap((rate) => {
    const { figure, scope, before } = rate;
    if (!scope.isRow || figure.kind !== "rate" || !rateHead.test(before)) return [];
    const row = wholeScene(scene).scopes.find(({ key }) => key === scope.key)?.mentions ?? [];
    const [target, ...targets] = row.filter((cell) => isCell(cell, targetHead));
    const [result, ...results] = row.filter((cell) => isCell(cell, resultHead));
    if (target === undefined || result === undefined) return [];
    if (targets.length + results.length > 0 || !areAlike(target, result)) return [];
    return [caseOf(rate, result, target)];
  }),
);

function isCell({ before, figure }: Mention, head: RegExp): boolean {
  return (
    /^(?:money|count)$/.test(figure.quantity.dimension) &&
    head.test(before) &&
    !rateHead.test(before) &&
    !/分值|得分|权重/.test(before)
  );
}

function areAlike(a: Mention, b: Mention): boolean {
  return a.figure.quantity.dimension === b.figure.quantity.dimension;
}

function caseOf(rate: Mention, part: Mention, whole: Mention): RateCase {
  const exact = { ...whole.figure.quantity, qualifier: "exact" } as const;
  const target = { ...whole, figure: { ...whole.figure, quantity: exact } };
  return {
    rate,
    part,
    whole,
    name: "完成率",
    ruleId: "R01",
    family: null,
    explicit: true,
    bounds: [
      {
        formula: rateFormulas.share,
        // ≥1500人次: what is divided by is the target itself.
        evidence: [
          evidenceOf("完成值", part),
          evidenceOf("目标值", target),
          evidenceOf("完成率", rate),
        ],
        text: "完成率＝完成值÷目标值",
        binding: "sentence",
      },
    ],
  };
}
