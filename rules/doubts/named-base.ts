import { operandTest } from "../../domain/judgement.ts";
import { printedDigits } from "../../domain/quantity.ts";
import { repairsBy } from "../../domain/repair.ts";
import { quantitiesOf } from "../findings/explain.ts";
import type { Bound } from "../rule.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/**
 * 占评价资金的0.23%: the money that a sentence tells of cost analysis is not called so; nor are 进度较快的项目618个
 * all 监控项目.
 */
export function ofNamedBase(bound: Bound, whole: Mention, claim: Mention): string | null {
  if (isMiswritten(bound)) return null;
  const lead = claim.before.replace(/[\s“”]/g, "");
  const of = /占([^占，,。；;\d]{2,14})的(?:约|近)?$/.exec(lead)?.[1] ?? "";
  const reason = `“${whole.figure.quote}”说的不是${of}`;
  const degree = degrees.exec(plain(whole.before))?.[1];
  if (of !== "" && degree !== undefined && !/其|该|[此这同]类|上述/.test(of))
    return of.includes(degree.slice(-1)) ? null : reason;
  // 申报8600万元，审减2355万元，占全部审减额的32.0%: what was asked for is none of what was cut.
  if (isOtherStage(of, whole)) return reason;
  const stage = someStage.exec(of)?.[0];
  // 占二期计划投资的70%，…，占总投资2.6亿元的84.6%: nor is all of it what one of its stages was to be.
  if (stage !== undefined && !`${whole.before}|${whole.after}`.includes(stage)) return reason;
  const isFar = whole.figure.block !== claim.figure.block && !whole.scope.isRow;
  return isFar && isCalledElse(of, whole.scope.text) ? reason : null;
}

/** Whether a base has a name of its own, and nothing of it stands in the words. */
export function isCalledElse(base: string, words: string): boolean {
  const name = base.replaceAll(anyBase, "");
  return name.length >= 2 && sharedRun(name, words) < 2;
}

/** Of these slips a number has so few that one of them hardly leads to a base by accident. */
const fewSlips = ["swap", "doubled", "decimal"] as const;
/** Shorter numbers have more of them than they have digits. */
const telling = 3;

/** 追回215.40万元 of 286.90万元, 87.6%: so it is the base, whatever it is called. */
function isMiswritten({ formula, evidence }: Bound): boolean {
  const quantities = quantitiesOf(evidence) ?? [];
  return quantities.some((quantity, operand) => {
    const mends = operandTest(formula, quantities, operand);
    return (
      printedDigits(quantity) >= telling &&
      fewSlips.some((kind) => repairsBy(kind, quantity).some(({ to }) => mends(to)))
    );
  });
}

const someStage = /[一二三四五六]期|第[一二三四五]批|首[批期]|[一二三四]季度|[上下]半年/;
const degrees =
  /([较偏最更][高低快慢大小多少好差优])的?(?:项目|单位|部门|对象|指标)?(?:共|有|为)?$/;

function isOtherStage(of: string, { before }: Mention): boolean {
  const deed = /[审核评压调扣削]减|收回|盘活|节约|结余/;
  const words = before.replace(/\s/g, "").slice(-8);
  return (
    deed.test(of) &&
    !deed.test(words) &&
    /(?:申报|申请|送审|送评|预算|审定|核定|安排)[^，,]{0,3}$/.test(words)
  );
}

/** Of any base, whatever it is told of. */
const anyBase = /项目|资金|金额|部门|单位|预算|支出|总|全部|全[县市区州旗省]|本级|[额数量的]/g;
