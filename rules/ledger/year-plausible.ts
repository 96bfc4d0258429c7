import type { Report } from "../../domain/report.ts";
import { defineRule } from "../rule.ts";
import { titlesIn, unreadable, within, writtenAt } from "../wording/written.ts";

export interface OddYear {
  readonly year: string;
  readonly why: string;
}

/** Years far ahead that plans of the state name: 现代化, 建国百年, 碳中和. */
const milestones = new Set([2035, 2049, 2050, 2060]);
const firstYear = 1949;
/** A plan of a county seldom looks farther ahead than three plans of five years. */
const lookAhead = 15;

/** Three digits are a year only where what follows says so; 100年 is a span of time. */
const shapes: readonly RegExp[] = [
  /(?<![\d.,第—\-－~～])(?:0\d{2}|20\d|2\d{4})(?=年(?:度|初|底|末|[1-9]|1[0-2]月|上半年|下半年|全年|预算|部门|，|,|我))/g,
  /(?<![\d.,第—\-－~～])\d{4}(?=年(?!限|期|以[上内]|左右|历史))/g,
  /(?<=[〔[【])\d{3}(?=[〕\]】]\s*第?\d+\s*号)|(?<=[〔[【])\d{5}(?=[〕\]】]\s*第?\d+\s*号)/g,
];

export const yearPlausible = defineRule<{ odd: OddYear }>({
  id: "N02",
  name: "年份残缺或异常",
  about: "年份应是四位数，并且不早于1949年、不远在报告年度之后；远景目标年和书名号内的除外。",
  version: "1.0.0",
  severity: "warning",
  messages: { odd: (d) => `“${d.year}年”${d.why}，年份疑似写错。` },
  *check({ report }) {
    const { text } = report.document.flow;
    const titles = titlesIn(text);
    for (const shape of shapes) {
      for (const match of text.matchAll(shape)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const why = oddness(match[0], report);
        if (why === null || within(span, titles)) continue;
        yield unreadable("odd", { year: match[0], why }, [writtenAt(report, span, "年份")], {
          title: "年份异常",
          suggestion: "请核对这一处的年份。",
          text: "年份完整且在合理范围内",
        });
      }
    }
  },
});

function oddness(digits: string, { year }: Report): string | null {
  if (digits.length !== 4) return digits.length < 4 ? "少了一位" : "多了一位";
  const value = Number(digits);
  const last = (year ?? 2045) + lookAhead;
  if (milestones.has(value) || (value >= firstYear && value <= last)) return null;
  // 1500年, 3000年 are spans of time or plain numbers; a miswritten year keeps digits of the right one.
  if (!/[0-3]/.test(digits[0] ?? "") || digits.endsWith("00")) return null;
  return value < firstYear ? "早得不合常理" : `比报告年度${String(year ?? "")}晚得多`;
}
