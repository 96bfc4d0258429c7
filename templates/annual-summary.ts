import type { Finding, Receipt } from "../domain/finding.ts";
import type { Material } from "../domain/material.ts";
import { materialOf } from "../domain/material.ts";
import type { Paper, PaperBlock, Part, Quoted } from "../domain/paper.ts";
import { partsOf, text } from "../domain/paper.ts";
import type { District, Report } from "../domain/report.ts";
import { compose } from "./compose.ts";
import { calculationsPrinted, citationsOf, given, indicatorSlots, inlineSlot } from "./parts.ts";
import {
  evaluatedObjectsOf,
  nextStepsOf,
  policyBasisOf,
  problemsOf,
  rulesIssuedBy,
} from "./quotations.ts";
import type { BlockSlot, Slot, Slots } from "./slot.ts";
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
  const material = materialOf(input.reports);
  const outline = compose(input.template, slotsOf(material, input));
  const draft: Paper = {
    ...outline,
    kind: "annual-summary",
    citations: [],
    calculations: [],
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
  const { district, year, reports } = material;
  const yearSlot = (offset: number): Slot =>
    inlineSlot("年度", year === null ? null : [given("identity", `${year + offset}年度`)]);
  const slots = new Map<string, Slot>(indicatorSlots(material));
  slots.set("区县", inlineSlot("区县名称", district && [given("identity", district.name)]));
  slots.set("年度", yearSlot(0));
  slots.set("下年度", yearSlot(1));
  slots.set("上年度", yearSlot(-1));
  slots.set("政策依据", quoteList("政策依据", reports.flatMap(policyBasisOf)));
  slots.set("制度文件", quoteList("制定或修订的制度文件", reports.flatMap(rulesIssuedBy)));
  slots.set(
    "存在问题原文",
    blockSlot("存在问题", () => firstFilled(reports, problemsOf)),
  );
  slots.set(
    "下一步打算原文",
    blockSlot("下一步工作打算", () => firstFilled(reports, nextStepsOf)),
  );
  slots.set(
    "落款单位",
    inlineSlot("落款单位", district && [given("identity", bureauOf(district))]),
  );
  const date = input.date === undefined ? null : [given("signature", input.date)];
  slots.set("成文日期", inlineSlot("成文日期", date));
  slots.set(
    "工作情况统计表",
    blockSlot("工作情况统计表", () => statisticsTable(material)),
  );
  slots.set(
    "重点评价项目清单",
    blockSlot("重点评价项目清单", () => evaluatedTable(firstFilled(reports, evaluatedObjectsOf))),
  );
  slots.set(
    "数据核验情况表",
    blockSlot("数据核验情况表", () => [sourcesPlace]),
  );
  return slots;
}

function blockSlot(label: string, read: () => readonly PaperBlock[] | null): BlockSlot {
  return {
    kind: "block",
    label,
    read: () => {
      const blocks = read();
      return blocks === null || blocks.length === 0 ? null : blocks;
    },
  };
}

function quoteList(label: string, quotes: readonly Quoted[]): Slot {
  const seen = new Set<string>();
  const fresh = quotes.filter((quote) => !seen.has(quote.text) && seen.add(quote.text));
  return inlineSlot(
    label,
    fresh.flatMap((quote, i): Part[] => (i === 0 ? [quote] : [text("、"), quote])),
  );
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
