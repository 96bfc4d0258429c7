import type { Finding, Receipt } from "../domain/finding.ts";
import type { Material } from "../domain/material.ts";
import { materialOf } from "../domain/material.ts";
import type { Paper, PaperBlock, Part, Quoted } from "../domain/paper.ts";
import { partsOf, text } from "../domain/paper.ts";
import type { District, Report } from "../domain/report.ts";
import { disputedBy } from "./checks.ts";
import { compose } from "./compose.ts";
import { withOpenErrors } from "./open-errors.ts";
import { calculationsPrinted, citationsOf, given, indicatorSlots, inlineSlot } from "./parts.ts";
import {
  evaluatedObjectsOf,
  nextStepsOf,
  policyBasisOf,
  problemsOf,
  rulesIssuedBy,
} from "./quotations.ts";
import type { Topic } from "./practices.ts";
import { practicesOf } from "./practices.ts";
import type { Slot, Slots } from "./slot.ts";
import {
  evaluatedTable,
  sourcesPlace,
  sourcesTable,
  statisticsTable,
  withSources,
} from "./summary-tables.ts";
import type { Template } from "./template-check.ts";

export interface AnnualSummaryInput {
  readonly template: Template;
  /** Reports of one district and one year; their facts are merged and conflicts shown. */
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
  /** Date under the text, as it is to be printed (2025年9月2日); left to be filled in when absent. */
  readonly date?: string;
}

/** The annual summary of one district. Throws ConfigError("bad-template"). */
export function composeAnnualSummary(input: AnnualSummaryInput): Paper {
  const material = materialOf(input.reports, disputedBy(input.findings));
  const outline = compose(input.template, slotsOf(material, input));
  const draft: Paper = {
    ...outline,
    blocks: withOpenErrors(outline.blocks, input.findings),
    kind: "annual-summary",
    citations: [],
    calculations: [],
    measures: [],
  };
  const calculations = calculationsPrinted(draft, [...material.calculations.values()]);
  const operands = calculations.flatMap((calculation) =>
    calculation.operands.map((figure): Part => ({ kind: "figure", figureId: figure.id })),
  );
  const printed = [...partsOf(draft), ...operands];
  const citations = citationsOf(printed, input.reports, input);
  return {
    ...draft,
    ...withSources(draft, sourcesTable([{ name: null, citations, calculations }])),
    citations,
    calculations,
  };
}

function slotsOf(material: Material, input: AnnualSummaryInput): Slots {
  const { reports } = material;
  const quoted = (read: (report: Report) => readonly PaperBlock[]) => (): readonly PaperBlock[] =>
    firstFilled(reports, read);
  const topic = (name: Topic): (() => readonly PaperBlock[]) =>
    quoted((report) => practicesOf(report, name));
  return new Map<string, Slot>([
    ...indicatorSlots(material),
    ...identitySlots(material, input),
    quoteList("政策依据", reports.flatMap(policyBasisOf)),
    quoteList("制度文件", reports.flatMap(rulesIssuedBy)),
    blocks("制度建设做法原文", topic("institution")),
    blocks("事前评估做法原文", topic("ex_ante")),
    blocks("目标管理做法原文", topic("target")),
    blocks("运行监控做法原文", topic("monitoring")),
    blocks("绩效评价做法原文", topic("evaluation")),
    blocks("结果应用做法原文", topic("application")),
    blocks("支撑保障做法原文", topic("support")),
    blocks("存在问题原文", quoted(problemsOf)),
    blocks("下一步打算原文", quoted(nextStepsOf)),
    blocks("工作情况统计表", () => statisticsTable(material)),
    blocks("重点评价项目清单", () => evaluatedTable(firstFilled(reports, evaluatedObjectsOf))),
    blocks("数据核验情况表", () => [sourcesPlace]),
  ]);
}

type Named = readonly [string, Slot];

function identitySlots({ district, year }: Material, input: AnnualSummaryInput): readonly Named[] {
  const yearSlot = (label: string, offset: number): Named => [
    label,
    inlineSlot(label, year === null ? null : [given("identity", `${year + offset}年度`)]),
  ];
  const bureau = district && [given("identity", bureauOf(district))];
  const date = input.date === undefined ? null : [given("signature", input.date)];
  return [
    ["区县", inlineSlot("区县名称", district && [given("identity", district.name)])],
    yearSlot("年度", 0),
    yearSlot("下年度", 1),
    yearSlot("上年度", -1),
    ["落款单位", inlineSlot("落款单位", bureau)],
    ["成文日期", inlineSlot("成文日期", date)],
  ];
}

function blocks(name: string, read: () => readonly PaperBlock[]): Named {
  const filled = (): readonly PaperBlock[] | null => {
    const found = read();
    return found.length === 0 ? null : found;
  };
  return [name, { kind: "block", label: name, read: filled }];
}

function quoteList(name: string, quotes: readonly Quoted[]): Named {
  const seen = new Set<string>();
  const fresh = quotes.filter((quote) => !seen.has(quote.text) && seen.add(quote.text));
  const parts = fresh.flatMap((quote, i): Part[] => {
    // Between two titles in book brackets no comma stands.
    const isBare = fresh[i - 1]?.text.endsWith("》") !== false;
    return isBare ? [quote] : [text("、"), quote];
  });
  return [name, inlineSlot(name, parts)];
}

/** The same report may lie there in several formats: one set of quotations is enough. */
function firstFilled<T>(
  reports: readonly Report[],
  read: (report: Report) => readonly T[],
): readonly T[] {
  for (const report of reports) {
    const found = read(report);
    if (found.length > 0) return found;
  }
  return [];
}

/** Districts of a city sign with its name before their own (达州市达川区财政局), counties do not. */
function bureauOf(district: District): string {
  const parent = district.parents.at(-1) ?? "";
  const front = district.name.endsWith("区") && parent.endsWith("市") ? parent : "";
  return `${front}${district.name}财政局`;
}
