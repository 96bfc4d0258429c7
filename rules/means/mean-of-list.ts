import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const meanWord =
  /^[，,、；;]?(?:其|综合|总体|整体|全[年县市区部]|合计|[一-龥]{1,2}(?:年|项|家|个|次|轮|者|地|村|县|区|镇|乡|校|所)|(?:上述|前述|以上)[一-龥]{0,6}|[上下]半年|最终|加权)?(?:简单|算术)?(?:平均|均分|均值|[年季月周]均|最终得分|综合得分)(?:得?分)?[一-龥]{0,4}$/;
/** 三年累计5085万元，年均1695万元: their sum may stand between. */
const sumWord = /^[，,]?[一-龥]{0,6}(?:累计|合计|共计?|总计)[一-龥]{0,4}$/;

/** 得分分别为86.4分、91.2分、78.9分，平均85.5分 */
export function meansOfList(mentions: readonly Mention[]): readonly Bound[] {
  return mentions.flatMap((mean, at) => {
    const { end: behind, words, counted } = listBefore(mentions, at);
    const last = mentions[behind - 1];
    if (last === undefined || mean.scope.isRow || !meanWord.test(words)) return [];
    const before = mentions[behind - 2];
    const summed =
      before !== undefined && alike(before, last) && sumWord.test(between(before, last));
    const end = summed ? behind - 1 : behind;
    let first = end - 1;
    while (first > 0 && isListed(mentions[first - 1], mentions[first], mean)) first -= 1;
    const parts = mentions.slice(first, end);
    const [head] = parts;
    const told = head !== undefined && inTurn.test(`${leading(head, 16)}|${head.before}`);
    const said = counted ?? numberIn(words);
    if (said !== null && said !== String(parts.length)) return [];
    if (!told || parts.length < 2 || !parts.every((part) => alike(part, mean))) return [];
    const bound = meanBound(mean, parts);
    return isOfUnlike(mean) && !isFitting(bound) ? [] : [bound];
  });
}

/** 三者平均, 四村平均 */
function numberIn(words: string): string | null {
  const word = /([两二三四五六七八九十])个?[年项家次轮者地村县区镇乡校所]/.exec(words)?.[1];
  return word === undefined ? null : String(hanValue(word));
}

const inTurn = /分别|依次|分年|逐年|各年/;

/** Two values of one list: a mark between them, or 和, and at most a name. */
export function isListed(
  left: Mention | undefined,
  right: Mention | undefined,
  mean: Mention,
): boolean {
  if (left === undefined || right === undefined || !alike(left, mean)) return false;
  // 依次为：石佛镇91.2分、青溪镇88.6分; 7月21873万元、8月19406万元
  return /^(?:[、，,]|和|及|与)(?:\d{1,2}月份?|[一-龥“”]{2,10}(?:得|为)?)?$/.test(
    between(left, right),
  );
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

interface Listed {
  /** Behind the last value of the list. */
  readonly end: number;
  /** What stands between it and the mean. */
  readonly words: string;
  /** Of how many the mean is told to be. */
  readonly counted: string | null;
}

/** 四个片区平均82.9分: the number of values stands between them and their mean. */
export function listBefore(mentions: readonly Mention[], at: number): Listed {
  const [mean, last, before] = [mentions[at], mentions[at - 1], mentions[at - 2]];
  if (mean === undefined || last === undefined) return { end: 0, words: "", counted: null };
  if (before === undefined || last.figure.kind !== "count" || alike(last, mean))
    return { end: at, words: between(last, mean), counted: null };
  const words = between(before, last) + between(last, mean);
  return { end: at - 1, words, counted: last.figure.value };
}
