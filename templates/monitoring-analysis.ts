import type { MonitoringAnalysis } from "../domain/monitoring/analysis.ts";
import type { TotalClaim } from "../domain/monitoring/claims.ts";
import type { FileOf } from "../domain/monitoring/place.ts";
import type { LateFiling } from "../domain/monitoring/project.ts";
import type { Measure } from "../domain/measure.ts";
import type { Paper } from "../domain/paper.ts";
import { partsOf } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import { compose } from "./compose.ts";
import { lateTable, recoveryTable, redTable, summaryTable } from "./monitoring/annexes.ts";
import type { Book } from "./monitoring/book.ts";
import { periodOf } from "./monitoring/book.ts";
import { claimBlocks } from "./monitoring/claim-table.ts";
import { departmentBlocks, fundBlocks, slowestBlocks } from "./monitoring/execution-tables.ts";
import { departmentLights, redReasons } from "./monitoring/light-tables.ts";
import { Measures } from "./monitoring/measures.ts";
import { handlingBlocks, problemBlocks } from "./monitoring/problems.ts";
import type { NamedSlot } from "./monitoring/slots.ts";
import {
  block,
  executionSlots,
  inline,
  lightSlots,
  proposalSlots,
  scopeSlots,
  targetSlots,
} from "./monitoring/slots.ts";
import { indicatorBlocks, likelihoodBlocks, matrixBlocks } from "./monitoring/target-tables.ts";
import { citationsOf, given } from "./parts.ts";
import type { Template } from "./template-check.ts";
import { nothingDrafted, withDrafts } from "./with-drafts.ts";
import type { DraftedFor } from "./with-drafts.ts";

export interface MonitoringInput {
  readonly template: Template;
  readonly analysis: MonitoringAnalysis;
  readonly fileOf: FileOf;
  readonly late: readonly LateFiling[];
  /** Null when neither the workbooks nor the reports name it. */
  readonly district: string | null;
  readonly year: number | null;
  /** Submitted beside the workbooks, and what they claim of the totals. */
  readonly reports: readonly Report[];
  readonly claims: readonly TotalClaim[];
  /** Sections that a model wrote and the gate admitted. */
  readonly drafted?: DraftedFor;
}

/** 绩效运行监控分析报告. Throws ConfigError("bad-template"). */
export function composeMonitoring(input: MonitoringInput): Paper {
  const measures = new Measures();
  const book: Book = {
    analysis: input.analysis,
    fileOf: input.fileOf,
    measures,
    period: periodOf(input.analysis),
  };
  const outline = compose(input.template, new Map(slotsOf(book, input)));
  const draft: Paper = {
    ...outline,
    blocks: withDrafts(outline.blocks, input.drafted ?? nothingDrafted),
    kind: "monitoring",
    citations: [],
    calculations: [],
    measures: [],
  };
  return {
    ...draft,
    citations: citationsOf(partsOf(draft), input.reports, { findings: [], receipts: [] }),
    measures: printed(draft, measures.list()),
  };
}

/** Values that stand on paper, in the order of their first appearance. */
function printed(paper: Paper, measures: readonly Measure[]): readonly Measure[] {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const ids = new Set<string>();
  for (const part of partsOf(paper)) if (part.kind === "measure") ids.add(part.measureId);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

function slotsOf(
  book: Book,
  { late, district, year, claims }: MonitoringInput,
): readonly NamedSlot[] {
  return [
    inline("地区", district === null ? null : [given("identity", district)]),
    inline("年度", year === null ? null : [given("identity", `${year}年`)]),
    ...["政策依据", "监控轮次", "报送情况", "整改时限", "落款单位", "成文日期"].map((name) =>
      inline(name, null),
    ),
    ...scopeSlots(book, late),
    ...executionSlots(book),
    ...targetSlots(book),
    ...lightSlots(book),
    ...proposalSlots(book),
    block("分部门执行情况", () => departmentBlocks(book)),
    block("分资金性质执行情况", () => fundBlocks(book)),
    block("执行较慢的项目", () => slowestBlocks(book)),
    block("分类指标完成情况", () => indicatorBlocks(book)),
    block("完成目标可能性", () => likelihoodBlocks(book)),
    block("匹配情况表", () => matrixBlocks(book)),
    block("分部门亮灯情况", () => departmentLights(book)),
    block("红灯项目原因", () => redReasons(book)),
    block("主要问题", () => problemBlocks(book)),
    block("处置建议表", () => handlingBlocks(book)),
    block("报送总数核对", () => claimBlocks(book, claims)),
    block("监控情况汇总表", () => summaryTable(book)),
    block("红灯项目明细表", () => redTable(book)),
    block("拟收回调剂资金表", () => recoveryTable(book)),
    block("未按时报送名单", () => lateTable(late)),
  ];
}
