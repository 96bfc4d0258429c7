import { bindingOf } from "../wording/mention-match.ts";
import { areOfOneKind, isMeasured, isRatio } from "../wording/one-measure.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { changeBefore } from "./change-words.ts";
import type { NamedGap } from "./named-gap.ts";

const beyond =
  /^超(?:出|过|额)?(?:年初|年度)?(?:计划|任务|目标|预算|预期|进度)(?:数|值)?(?:的?幅度)?(?:达到?|约|近|了|为)*$/;
const planned = /计划|任务|目标|预算|预期/;

/** 超计划21.67%: a rate that tells by how much more than was meant came of it. */
export function isBeyondPlan({ before }: Mention): boolean {
  return beyond.test(plain(before));
}

/** 计划1.20亿元，完成1.46亿元，超计划21.67%: the plan and what came of it, side by side before the rate. */
export function beyondPlans(scene: Scene): readonly NamedGap[] {
  return wholeScene(scene).mentions.flatMap((by): readonly NamedGap[] => {
    if (by.scope.isRow || !isRatio(by) || !isBeyondPlan(by)) return [];
    const [plan, real] = by.scope.mentions
      .slice(0, by.place)
      .filter((each) => changeBefore(each) === null)
      .slice(-2);
    if (plan === undefined || real === undefined || !isPair(plan, real)) return [];
    return [
      {
        by,
        bound: {
          formula: { name: "growth", args: [1, 0], sign: "=", claim: 2 },
          evidence: [
            evidenceOf("计划数", plan),
            evidenceOf("实际数", real),
            evidenceOf("超计划的比率", by),
          ],
          text: "超计划的比率＝（实际数－计划数）÷计划数",
          binding: bindingOf([plan, real, by]),
        },
      },
    ];
  });
}

function isPair(plan: Mention, real: Mention): boolean {
  const areAlike = isMeasured(plan) && areOfOneKind(plan, real);
  return areAlike && planned.test(plan.before) && !planned.test(real.before);
}
