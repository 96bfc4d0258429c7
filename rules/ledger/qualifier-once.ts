import { defineRule } from "../rule.ts";
import { titlesIn, unreadable, within, writtenAt } from "../wording/written.ts";

export interface Stacked {
  readonly quote: string;
  readonly first: string;
  readonly second: string;
}

const number = "(?:\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千万亿]+)";
const unit = "(?:[万亿]?元|%|％|‰|个百分点|成|人次|家次|批次|[一-龥]{1,2})";
const before =
  "(大约|(?<![节预签公条契合邀违])约|将近|接近|(?<![附最临邻靠])近|超过|超|逾|突破|不少于|不低于|至少|不超过)";

/** 约300余个, 近20家左右, 超过15%以上; the qualifier must touch the number: 约定 and 近年 do not. */
const shapes: readonly RegExp[] = [
  new RegExp(`${before}(${number}[余多])(?=\\s?[一-龥%％])`, "g"),
  new RegExp(`${before}(${number}(?:余|多)?${unit}??)(左右|上下|以上|以下|以内)`, "g"),
];

export const qualifierOnce = defineRule<{ stacked: Stacked }>({
  id: "N04",
  name: "约数叠用",
  about: "一个数只应有一个表示约数的词，“约…余”“近…左右”“不少于…以上”重复或矛盾。",
  version: "1.0.0",
  severity: "hint",
  messages: {
    stacked: (d) => `“${d.quote}”叠用了“${d.first}”和“${d.second}”，约数的范围不清楚。`,
  },
  *check({ report }) {
    const { text } = report.document.flow;
    const titles = titlesIn(text);
    const told = new Set<number>();
    for (const shape of shapes) {
      for (const match of text.matchAll(shape)) {
        const [quote, first = "", body = "", last] = match;
        const span = { start: match.index, end: match.index + quote.length };
        if (within(span, titles) || isWord(first, body) || told.has(span.start)) continue;
        told.add(span.start);
        const second = last ?? body.slice(-1);
        const data = { quote, first, second };
        yield unreadable("stacked", data, [writtenAt(report, span, "约数")], {
          title: "约数叠用",
          suggestion: `请保留“${first}”和“${second}”中的一个。`,
          text: "约数词不叠用",
        });
      }
    }
  },
});

/** 近三年以上 and 近5个月以内 tell of the time gone by; 超过一半以上 is no number. */
function isWord(first: string, body: string): boolean {
  return first === "近" && /(?:年|月|天|日|个月|季度)$/.test(body);
}
