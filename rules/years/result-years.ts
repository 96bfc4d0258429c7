import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import type { Evidence } from "../rule.ts";
import { writtenAt } from "../wording/written.ts";
import type { YearCheck } from "./year-binding.ts";

/** 对2023年度评价结果为“中”的9个部门压减2024年度公用经费: what an evaluation finds is applied to a later budget. */
const applied =
  /(20\d{2})\s*年度?[^。；;，\n]{0,16}(?:评价|考评|自评)[^。；;\n]{0,30}?(?:压减|调减|扣减|削减|安排|挂钩|编制|核定)[^。；;，\n\d]{0,10}(20\d{2})\s*年度?(?=[^。；;，]{0,8}(?:预算|公用经费|资金|项目))/dg;
/** 完成2023年度项目支出绩效自评: units assess the year that ended last, or this one. */
const assessed = /(20\d{2})\s*年度?(?!预算|的?新增)[^，。；;\n\d]{0,10}绩效自评/dg;
/** 与2025年预算安排挂钩 */
const linked = /与\s*(20\d{2})\s*年度?[^。；;，\n\d]{0,8}预算[^。；;，\n\d]{0,8}挂钩/dg;

/** 对2023年度12个对象开展财政重点绩效评价 */
const evaluated =
  /(?:对|将|组织|开展|完成)[^，。；;：\n\d]{0,12}?(?<![较比与]\s*)(20\d{2})\s*年度(?!预算|的?新增|[-—–~至、])[^，。；;\n]{0,24}(?:自评|评价)/dg;

/**
 * So many years before that of the report; on 504 annotated reports none lies farther back, but for evaluations of
 * what ended long ago: one year more is copied.
 */
const againstReport = [
  { pattern: assessed, role: "自评年度", before: 1, atMost: Infinity },
  { pattern: linked, role: "挂钩的预算年度", before: 0, atMost: Infinity },
  { pattern: evaluated, role: "所评价的年度", before: 1, atMost: 2 },
] as const;

/** Years of evaluations and of the budgets that follow them, out of their order. */
export function* resultYears(report: Report): Generator<YearCheck> {
  const { text } = report.document.flow;
  for (const { indices, 1: from = "", 2: to = "" } of text.matchAll(applied)) {
    const [evaluation, budget] = [indices?.[1], indices?.[2]];
    if (evaluation === undefined || budget === undefined) continue;
    const evidence = [
      writtenAt(report, spanOf(budget), "应用结果的预算年度"),
      writtenAt(report, spanOf(evaluation), "评价年度"),
    ] as const;
    yield checkOf(evidence, [to, from], String(Number(from) + 1));
  }
  if (report.year === null || /计划|方案|安排|要点/.test(report.title)) return;
  const told = new Set<number>();
  for (const { pattern, role, before, atMost } of againstReport) {
    for (const { indices, 1: year = "" } of text.matchAll(pattern)) {
      const at = indices?.[1];
      if (at === undefined || told.has(at[0]) || report.year - Number(year) > atMost) continue;
      told.add(at[0]);
      const evidence = [writtenAt(report, spanOf(at), role)] as const;
      // That an evaluation is of this year or the last says nothing.
      if (pattern === evaluated && Number(year) >= report.year - before) continue;
      yield checkOf(evidence, [year, String(report.year)], String(report.year - before));
    }
  }
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end };
}

function checkOf(
  evidence: readonly [Evidence, ...Evidence[]],
  [year, other]: readonly [string, string],
  least: string,
): YearCheck {
  const [{ role }, against] = evidence;
  const isInOrder = Number(year) >= Number(least);
  const base = against?.role ?? "报告年度";
  if (isInOrder) {
    return {
      verdict: "held",
      evidence,
      judged: null,
      statement: `${role}${year}年与${base}${other}年不矛盾`,
    };
  }
  return {
    verdict: "broken",
    messageId: "result",
    evidence,
    judged: null,
    blame: [0],
    title: "评价与应用的年度次序不符",
    suggestion: `请核对${role}。`,
    severity: "warning",
    verdictOverride: "conflict",
    relation: {
      text: against === undefined ? `${role}不早于${least}年` : `${role}晚于${base}`,
      formula: against === undefined ? `year(0)>=${least}` : "year(0)>year(1)",
      substituted: against === undefined ? `${year}≥${least}` : `${year}＞${other}`,
    },
    data: { year, other, where: role, against: base },
  };
}
