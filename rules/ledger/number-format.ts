import type { Report } from "../../domain/report.ts";
import { defineRule } from "../rule.ts";
import { titlesIn, unreadable, within, writtenAt } from "../wording/written.ts";

export interface Malformed {
  readonly quote: string;
  readonly kind: string;
}

const measure = "(?=\\s?(?:百万|千万|万|亿)?元|\\s?(?:%|％|‰|个百分点))";

/**
 * A unit must follow, so that numbers of sections, versions and dates are none of these. Commas of
 * lists (5,10万元) are told from thousands by a point, by a second comma or by a group too long.
 */
const kinds: readonly (readonly [string, RegExp])[] = [
  [
    "千位分隔符的位置不对",
    new RegExp(`(?<![\\d.,])\\d+(?:,\\d+)*,\\d+(?:\\.\\d+)?${measure}`, "g"),
  ],
  ["年份中有千位分隔符", /(?<![\d.,])[12],\d{3}(?=年(?:度|初|底|末|[1-9]|，|,|我|预算|全年))/g],
  ["小数点不止一个", new RegExp(`(?<![\\d.,])\\d+\\.\\d*\\.\\d*\\d${measure}`, "g")],
  ["小数点写成了别的符号", new RegExp(`(?<![\\d.,．。·])\\d+[．。·]\\d+${measure}`, "g")],
  ["整数部分以0开头", new RegExp(`(?<![\\d.,A-Za-z])0\\d+(?:\\.\\d+)?${measure}`, "g")],
];

export const numberFormat = defineRule<{ malformed: Malformed }>({
  id: "N03",
  name: "数字格式错误",
  about: "数字的小数点只有一个，千位分隔符每三位一个，全角和半角不混用。",
  version: "1.0.0",
  severity: "warning",
  messages: { malformed: (d) => `“${d.quote}”${d.kind}，读不出确切的数。` },
  *check({ report }) {
    const { text } = report.document.flow;
    const titles = titlesIn(text);
    for (const [kind, pattern] of kinds) {
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (within(span, titles) || isFine(kind, match[0], text, span.start, report)) continue;
        const data = { quote: match[0], kind };
        yield unreadable("malformed", data, [writtenAt(report, span, "数字")], {
          title: "数字格式错误",
          suggestion: "请核对并改为规范写法。",
          text: "数字格式规范",
        });
      }
    }
  },
});

function isFine(kind: string, quote: string, text: string, at: number, report: Report): boolean {
  if (kind.startsWith("千位")) return isGroupedOrList(quote, text.slice(Math.max(0, at - 16), at));
  // Full-width throughout is a manner of writing; only a mixture is a slip.
  return kind.startsWith("小数点写成") && quote.includes("．") && isWide(quote, at, report);
}

function isGroupedOrList(quote: string, before: string): boolean {
  const [head = "", ...groups] = quote.replace(/\.\d+$/, "").split(",");
  if (head.length <= 3 && groups.every((group) => group.length === 3)) return true;
  if (/分别|各|依次/.test(before)) return true;
  return !quote.includes(".") && groups.every((group) => group.length < 3);
}

function isWide(quote: string, at: number, report: Report): boolean {
  const { quote: source } = writtenAt(report, { start: at, end: at + quote.length }, "");
  return !/\d/.test(source);
}
