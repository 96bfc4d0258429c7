import type { PaperBlock, Quoted } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";
import { echoes, lineOf, quoteOf, sentencesOf } from "./quoting.ts";
import { blocksOf } from "./sections.ts";

export type Topic =
  | "institution"
  | "ex_ante"
  | "target"
  | "monitoring"
  | "evaluation"
  | "application"
  | "support"
  | "cost"
  | "four_budgets";

// In this order: a sentence on monitoring speaks of targets too, one on the use of results of evaluation.
const topics: readonly (readonly [Topic, RegExp])[] = [
  ["cost", /成本(?:预算)?绩效|成本效益分析|成本核算|成本构成|成本定额/u],
  ["application", /(?<!评估)结果(?:应用|运用|作为)|评价结果.{0,20}(?:依据|挂钩|优先)|整改/u],
  ["four_budgets", /四本预算/u],
  ["support", /培训|宣传|(?<!同步)公开|信息化|解读|辅导/u],
  ["ex_ante", /事前(?:绩效)?(?:重点)?评估/u],
  ["monitoring", /监控/u],
  ["evaluation", /绩效(?:自评|评价)|单位自评|部门评价|财政(?:重点)?评价|抽查复核/u],
  ["target", /绩效目标/u],
  ["institution", /制度(?:体系|建设|办法)|管理办法|工作机制|联动机制|考核范围/u],
];

/** Such a beginning leans on a sentence that is not taken over. */
const leaning =
  /^(?:同时|此外|并|其中|对于|如|此次|目前|另|该|这|但|其|相应|及时|试点|[（(一二三四五六七八九十]+[是）)、])/u;

const shortest = 26;
const longest = 110;
const mostSentences = 2;

/** What the reports say they do, in their own words; only sentences without figures, none said twice. */
export function practicesOf(reports: readonly Report[], topic: Topic): readonly PaperBlock[] {
  const chosen: Quoted[] = [];
  for (const quote of reports.flatMap((report) => sentencesAbout(report, topic))) {
    if (chosen.length === mostSentences) break;
    if (!chosen.some(({ text }) => echoes(text, quote.text))) chosen.push(quote);
  }
  return chosen.length === 0 ? [] : [{ kind: "paragraph", runIn: null, parts: chosen }];
}

function sentencesAbout(report: Report, topic: Topic): readonly Quoted[] {
  const flow = report.document.flow.text;
  const opening = report.document.blocks.find((block) => lineOf(report, block).length > 60);
  return blocksOf(report, "work")
    .filter((block) => block !== opening)
    .flatMap((block) => sentencesOf(flow, block.flow))
    .map((sentence) => withoutNumber(flow, sentence))
    .filter((sentence) => {
      const words = flow.slice(sentence.start, sentence.end).trim();
      const fits = words.length >= shortest && words.length <= longest && !leaning.test(words);
      return fits && topicOf(words) === topic && !hasFigure(report, sentence);
    })
    .map((sentence) => quoteOf(report, sentence));
}

/** 一是 and the like are counted anew in the paper. */
function withoutNumber(flow: string, sentence: Span): Span {
  const number = /^\s*(?:[一二三四五六七八九十]是|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、])/u;
  const found = number.exec(flow.slice(sentence.start, sentence.end));
  return { start: sentence.start + (found?.[0].length ?? 0), end: sentence.end };
}

/** The first topic that fits; a sentence that speaks of everything belongs to none. */
function topicOf(words: string): Topic | null {
  const found = topics.filter(([, pattern]) => pattern.test(words));
  return found.length > 3 ? null : (found[0]?.[0] ?? null);
}

function hasFigure(report: Report, sentence: Span): boolean {
  return report.figures.some(
    ({ flow, kind }) =>
      kind !== "period" && flow.start >= sentence.start && flow.end <= sentence.end,
  );
}
