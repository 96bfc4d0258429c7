import { readNumeral } from "../numerals.ts";
import type { Reading } from "./token.ts";

const ordinal = /第([零〇一二三四五六七八九十百]+|\d{1,4})(名|位|方阵)?/y;

/** Words that make 第N a place in a ranking. */
const ranking =
  /(?:位居|位列|名列|列居|排名|排位|排在|位次|居|列|排|获|荣获|取得|综合(?:得分|成绩)|考核)[^，。；\n\d]{0,12}$/;

const namedPlace = /^(?:名|位)/;

/** Things that 第N names or numbers: third parties, batches, chapters. */
const naming =
  /^(?:方|次|批|届|季度|期|条|章|节|款|项|个|轮|年|天|页|号|版|阶段|步|类|种|产业|课堂|时间|书记|责任人|线|手|师|团)/;

/** Reads 第… at `offset`: a rank (位居第二, 第3名) or a name that is no figure. */
export function readOrdinal(text: string, offset: number): Reading | null {
  ordinal.lastIndex = offset;
  const match = ordinal.exec(text);
  if (!match) return null;
  const printed = match[1] ?? "";
  const digits = /^\d/.test(printed) ? printed : readNumeral(printed);
  const numberEnd = offset + 1 + printed.length;
  const end = offset + match[0].length;
  const follower = text.slice(numberEnd, numberEnd + 3);
  const lead = text.slice(Math.max(0, offset - 24), offset);
  const ranked = namedPlace.test(follower) || (ranking.test(lead) && !naming.test(follower));
  if (!ranked || digits === null || follower.startsWith("位的")) {
    return {
      refusal: { start: offset, end: numberEnd + 1, reason: "序数：指称次序或名称，不是数量" },
    };
  }
  return {
    token: {
      start: offset,
      end,
      kind: "rank",
      digits,
      exponent: 0,
      unit: match[2] ?? null,
      dimension: "rank",
      over: false,
      time: null,
      han: !/^\d/.test(printed),
    },
  };
}
