import { noUsage, plus } from "../../llm/tokens.ts";
import { cutMiddle, tableLines } from "../../pipeline/table.ts";
import type { Column } from "../../pipeline/table.ts";
import { draftRules } from "../../rules/draft/index.ts";
import type { SectionMeasure } from "./measure-section.ts";
import { together } from "./readability.ts";

const columns: readonly Column[] = [
  { title: "文稿", align: "left" },
  { title: "节", align: "left" },
  ...["写出", "首次采用", "退回后采用", "事实写入", "均长", "最长", "同开头"].map(right),
  ...["输入词元", "输出词元", "费用（元）", "用时（秒）"].map(right),
];

function right(title: string): Column {
  return { title, align: "right" };
}

type Numbers = Omit<SectionMeasure, "paper" | "heading" | "replies" | "answered" | "refusedBy">;

/** The sections that were answered, a line each, and all of them; then why sentences were refused. */
export function qualityLines(all: readonly SectionMeasure[]): readonly string[] {
  const answered = all.filter((each) => each.answered);
  if (answered.length === 0) return ["没有一节得到回答，没有可比的数。"];
  const rows = answered.map((each) => [
    cutMiddle(each.paper, 24),
    cutMiddle(each.heading, 20),
    ...cells(each),
  ]);
  const total = ["合计", `${answered.length}节`, ...cells(sumOf(answered))];
  return [...tableLines(columns, [...rows, total]), "", ...refusalLines(answered)];
}

function cells(each: Numbers): readonly string[] {
  const { written, first, last, facts, covered, reading, usage, cost, ms } = each;
  const mean = reading.sentences === 0 ? "-" : (reading.characters / reading.sentences).toFixed(0);
  return [
    String(written),
    share(first, written),
    share(last, written),
    `${covered}/${facts}`,
    mean,
    String(reading.longest),
    String(reading.repeated),
    String(usage.input),
    String(usage.output),
    cost === null ? "-" : cost.toFixed(4),
    (ms / 1000).toFixed(1),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${part}（${((part / whole) * 100).toFixed(0)}%）`;
}

export function sumOf(all: readonly SectionMeasure[]): Numbers {
  const sum = (of: "written" | "first" | "last" | "facts" | "covered" | "ms"): number =>
    all.reduce((total, each) => total + each[of], 0);
  return {
    written: sum("written"),
    first: sum("first"),
    last: sum("last"),
    facts: sum("facts"),
    covered: sum("covered"),
    ms: sum("ms"),
    reading: together(all.map(({ reading }) => reading)),
    usage: all.map(({ usage }) => usage).reduce(plus, noUsage),
    cost: all.reduce<number | null>(
      (total, { cost }) => (total === null || cost === null ? null : total + cost),
      0,
    ),
  };
}

/** Sentences of first answers by the rule that refused them; one may be refused by several. */
export function refusals(all: readonly SectionMeasure[]): ReadonlyMap<string, number> {
  const unread = "读不懂";
  const hits = all.flatMap(({ refusedBy }) =>
    refusedBy.flatMap((rules) => (rules.length === 0 ? [unread] : rules)),
  );
  const counts = [...Map.groupBy(hits, (rule) => rule)].map(
    ([rule, own]) => [rule, own.length] as const,
  );
  return new Map(counts.toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}

function refusalLines(all: readonly SectionMeasure[]): readonly string[] {
  const names = new Map(draftRules.map(({ id, name }) => [id, name]));
  const rows = [...refusals(all)].map(([rule, sentences]) => [
    rule,
    names.get(rule) ?? "编号不在清单中，或写法不合要求",
    String(sentences),
  ]);
  if (rows.length === 0) return ["首次回答的句子全部采用。"];
  return tableLines(
    [
      { title: "拒绝原因", align: "left" },
      { title: "内容", align: "left" },
      { title: "句数", align: "right" },
    ],
    rows,
  );
}
