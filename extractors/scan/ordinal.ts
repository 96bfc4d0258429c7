import { readNumeral } from "../numerals.ts";
import { numberToken } from "./token.ts";
import type { Printed, Reading } from "./token.ts";

const ordinal = /第([零〇○一二三四五六七八九十百]{1,7}|\d{1,4})(?:\/\d{1,4})?(名|位|方阵)?/y;
const ordinals =
  /第(?:[一二三四五六七八九十]{1,3}|\d{1,4})(?:[-—–―~～至到、和](?:第)?(?:[一二三四五六七八九十]{1,3}|\d{1,4}))+(?:名|位|条|款|章|节|页|期|批|次|项|类|届|阶段)/y;

/** Words that make 第N a place in a ranking. */
const ranking =
  /(?:位居|位列|名列|列居|排名|排位|排在|位次|居|列|排|获|荣获|取得|综合(?:得分|成绩)|考核)[^，。；\n\d]{0,12}$/;

/** 全市8个县区，第5，得87.4分; 距第一（94.9分）; 较2023年的第六前进四个位次 */
const told =
  /(?:考核|全[国省市州盟区县])[^。；\n]{0,16}[，,：:]$|位[^。；\n]{0,6}[（(](?:20\d\d年|上年|去年)(?:度)?(?:为|是|居|列|排名?)?$|(?:距|距离|仅次于|次于|落后)$|(?:比|较|由|从)(?:上年|去年|20\d\d年)(?:度)?的?$/;
/** 居全市7个区县第二 */
const amongAll =
  /(?:居|列|排名?|排在|位于)全[国省市州盟][^，。；\n\d]{0,3}\d{1,3}\s*个(?:县|区|市|旗|地区|部门|单位)[^，。；\n\d]{0,8}$/;
const alone = /^(?:[，,。；;（(）)、\n]|前进|前移|上升|提升|跃升|升|进|后退|后移|下降|退|降|$)/;

const namedPlace = /^(?:名|位)/;

/** Things that 第N names or numbers: third parties, batches, chapters. */
const naming =
  /^(?:方|次|批|届|季度|期|条|章|节|款|项|个|轮|年|天|页|号|版|阶段|步|类|种|产业|课堂|时间|书记|责任人|线|手|师|团)/;

/** Reads 第… at `offset`: a rank (位居第二, 第3名) or a name that is no figure. */
export function readOrdinal(text: string, offset: number): Reading | null {
  ordinals.lastIndex = offset;
  const several = ordinals.exec(text);
  if (several) {
    const end = offset + several[0].length;
    return { refusal: { start: offset, end, reason: "序数：指称次序或名称，不是数量" } };
  }
  ordinal.lastIndex = offset;
  const match = ordinal.exec(text);
  if (!match) return null;
  const printed = match[1] ?? "";
  const digits = /^\d/.test(printed) ? printed : readNumeral(printed);
  const end = offset + match[0].length;
  const numberEnd = end - (match[2]?.length ?? 0);
  const follower = text.slice(numberEnd, numberEnd + 3);
  const lead = text.slice(Math.max(0, offset - 24), offset);
  const ranked =
    namedPlace.test(follower) ||
    (ranking.test(lead) && !naming.test(follower)) ||
    ((told.test(lead) || amongAll.test(lead)) && alone.test(follower));
  if (!ranked || digits === null || follower.startsWith("位的")) {
    return {
      refusal: { start: offset, end: numberEnd + 1, reason: "序数：指称次序或名称，不是数量" },
    };
  }
  return rank({ start: offset, end, digits, han: !/^\d/.test(printed) }, match[2] ?? null);
}

const placeOf = /(\d{1,3})\/\d{1,3}(?![\d/年月])/y;

/** Reads the place in 排名3/12: the third of twelve. */
export function readPlaceOf(text: string, offset: number): Reading | null {
  placeOf.lastIndex = offset;
  const match = placeOf.exec(text);
  if (!match || !ranking.test(text.slice(Math.max(0, offset - 24), offset))) return null;
  const end = offset + match[0].length;
  return rank({ start: offset, end, digits: match[1] ?? "0", han: false }, null);
}

const front =
  /(?:位居|位列|名列|列居|居|列|进入|跻身|排名|排位|排在|综合得分|考核)[^，。；\n\d]{0,8}前$/;
const among = /(\d{1,3}|[一二三四五六七八九十]{1,3})(名|位|强)?/y;

/** Reads the number in 位居全市前三, 进入全省前10名: the rank is that or better. */
export function readFrontRank(text: string, offset: number): Reading | null {
  if (text.charAt(offset - 1) !== "前" || !front.test(text.slice(Math.max(0, offset - 20), offset)))
    return null;
  among.lastIndex = offset;
  const match = among.exec(text);
  const printed = match?.[1] ?? "";
  const digits = /^\d/.test(printed) ? printed : readNumeral(printed);
  if (!match || digits === null) return null;
  const end = offset + match[0].length;
  // 前10% is a share, 前三个 counts.
  if (match[2] === undefined && /[^，。；、：）\n]/.test(text.charAt(end))) return null;
  return rank({ start: offset, end, digits, han: !/^\d/.test(printed) }, match[2] ?? null);
}

function rank({ start, end, digits, han }: Printed, unit: string | null): Reading {
  const token = numberToken(start, end, digits, han);
  return { token: { ...token, kind: "rank", unit, dimension: "rank" } };
}
