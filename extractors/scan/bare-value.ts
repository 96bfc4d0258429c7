import { numberToken } from "./token.ts";
import type { Reading } from "./token.ts";

const mark = /满分(?:为|是|：)?$/;
const afterMark = /^(?:[）)，,。；;、\n\t]|$)/;

const shareOf = /率(?:仅|只|均|都)?(?:为|是)?$/;
const moneyOf =
  /(?:核定|审定|核减|压减|评减|拨付|支出|执行数?|结余|资金|金额|预算)(?:数|额)?(?:仅|只|均|都)?(?:为|是)?$/;
const afterZero = /^(?:[）)，,。；;、\n\t]|的|$)/;

const index = /(?:系数|水平|指数|倍数|比值)(?:仅|均)?(?:为|是|达到?|在|低于|高于|不足|超过|约)*$/;
const afterIndex = /^(?:[）)，,。；;、\n\t]|的|以[上下内]|$)/;

/** A number that needs no unit because the words before it name what it measures: 满分30, 执行率为0, 保障系数0.85. */
export function readBareValue(
  text: string,
  { start, end, digits }: { start: number; end: number; digits: string },
): Reading | null {
  const rest = text.slice(end, end + 3);
  const lead = text.slice(Math.max(0, start - 10), start);
  const token = numberToken(start, end, digits, false);
  if (mark.test(lead) && afterMark.test(rest))
    return { token: { ...token, kind: "score", dimension: "score" } };
  if (digits === "0" && afterZero.test(rest)) {
    if (shareOf.test(lead)) return { token: { ...token, kind: "rate", dimension: "ratio" } };
    if (moneyOf.test(lead)) return { token: { ...token, kind: "amount", dimension: "money" } };
  }
  return digits.includes(".") && index.test(lead) && afterIndex.test(rest) ? { token } : null;
}

const proportion =
  /(?:比例?|配比|之比)(?:大致|大约|约|大体)?(?:为|是|达到?|按|由|从|调整为|调整到)?(?:\d+(?:\.\d+)?[∶:：])*$/;
const colon = "∶:：";

/** A term of 分担比例为7∶3 with its first digit at `offset`. */
export function readProportion(text: string, offset: number): Reading | null {
  let end = offset;
  while (isDigit(text, end) || (text.charAt(end) === "." && isDigit(text, end + 1))) end += 1;
  const goesOn = colon.includes(text.charAt(end) || " ") && isDigit(text, end + 1);
  if (!goesOn && !colon.includes(text.charAt(offset - 1) || " ")) return null;
  if (!proportion.test(text.slice(Math.max(0, offset - 24), offset))) return null;
  return { token: numberToken(offset, end, text.slice(offset, end), false) };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
