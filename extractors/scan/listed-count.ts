import { numberToken } from "./token.ts";
import type { Reading } from "./token.ts";

const names =
  "(?:优秀?|良好?|中等?|较?差|合格|不合格|项目|政策|部门|单位|[红黄绿蓝]灯?|支持|不支持|完工|在建|停工)";
const named = new RegExp(`(?:^|[、，。；：（,;:(\\n])${names}$`);
const parted = /^[、，。；）,;)\n]|^$/;
const next = new RegExp(`^[、，,]${names}\\d{1,4}(?![\\d.,]*[%分万亿])`);
const before = new RegExp(`(?:^|[、，。；：（,;:(\\n])${names}\\d{1,4}[、，,]${names}$`);

/** 优4、良8、中2; 项目9、政策2: counts without a unit, told side by side under names that sort things. */
export function readListedCount(text: string, start: number, end: number): Reading | null {
  const digits = text.slice(start, end);
  if (!/^\d{1,4}$/.test(digits)) return null;
  const lead = text.slice(Math.max(0, start - 16), start);
  const tail = text.slice(end, end + 12);
  if (!named.test(lead) || !parted.test(tail)) return null;
  if (!next.test(tail) && !before.test(lead)) return null;
  return { token: numberToken(start, end, digits, false) };
}
