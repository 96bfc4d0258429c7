import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const meanWord =
  /^[，,、；;]?(?:其|综合|总体|整体|全[年县市区部]|合计|[一-龥](?:年|项|家|个|次|轮)|[上下]半年|最终|加权)?(?:简单|算术)?(?:平均|均分|均值|[年季月周]均|最终得分|综合得分)(?:得?分)?[一-龥]{0,4}$/;
/** 三年累计5085万元，年均1695万元: their sum may stand between. */
const sumWord = /^[，,]?[一-龥]{0,6}(?:累计|合计|共计?|总计)[一-龥]{0,4}$/;

/** 得分分别为86.4分、91.2分、78.9分，平均85.5分 */
export function meansOfList(mentions: readonly Mention[]): readonly Bound[] {
  return mentions.flatMap((mean, at) => {
    const last = mentions[at - 1];
    if (last === undefined || mean.scope.isRow || !meanWord.test(between(last, mean))) return [];
    const before = mentions[at - 2];
    const summed =
      before !== undefined && alike(before, last) && sumWord.test(between(before, last));
    const end = summed ? at - 1 : at;
    let first = end - 1;
    while (first > 0 && isListed(mentions[first - 1], mentions[first], mean)) first -= 1;
    const parts = mentions.slice(first, end);
    const [head] = parts;
    const told = head !== undefined && inTurn.test(`${leading(head, 16)}|${head.before}`);
    if (!told || parts.length < 2 || !parts.every((part) => alike(part, mean))) return [];
    const bound = meanBound(mean, parts);
    return isOfUnlike(mean) && !isFitting(bound) ? [] : [bound];
  });
}

const inTurn = /分别|依次|分年|逐年|各年/;

/** Two values of one list: a mark between them, or 和, and at most a name. */
export function isListed(
  left: Mention | undefined,
  right: Mention | undefined,
  mean: Mention,
): boolean {
  if (left === undefined || right === undefined || !alike(left, mean)) return false;
  // 依次为：石佛镇91.2分、青溪镇88.6分
  return /^(?:[、，,]|和|及|与)(?:[一-龥“”]{2,10}(?:得|为)?)?$/.test(between(left, right));
}

/** Measured alike: nothing is averaged across units. */
export function alike(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  return left.dimension === right.dimension && left.unit === right.unit;
}

/** 甲区91.2%、乙区88.5%，全市平均89.4%: shares of places of unlike size, which weigh as much as they have. */
export function isOfUnlike({ before, figure }: Mention): boolean {
  return figure.quantity.dimension === "ratio" && /全[县区市州省](?!.*(?:简单|算术))/.test(before);
}

/** The mean, which is the claim, and what it is the mean of, in the order of the text. */
export function meanBound(mean: Mention, parts: readonly Mention[]): Bound {
  const items = parts.map((part, index) =>
    evidenceOf(
      part.scope.isRow
        ? part.after.trim().slice(-12) || `第${String(index + 1)}项`
        : `第${String(index + 1)}项`,
      part,
    ),
  );
  return {
    formula: { name: "mean", args: items.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: [evidenceOf("平均数", mean), ...items],
    text: `平均数＝各项之和÷项数（${String(parts.length)}项）`,
    binding: "sentence",
  };
}
