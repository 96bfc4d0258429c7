import { printedText } from "../wording/number-text.ts";
import { abstain, checkRelation, isFitting, valuesOf } from "../findings/relation-check.ts";
import type { Mismatch } from "../findings/explain.ts";
import type { Tail } from "../findings/relation-check.ts";
import { isSlip } from "../blame/slip.ts";
import type { Bound, Check } from "../rule.ts";
import { monitoringTableOf } from "./monitoring-table.ts";
import { figuresAgainst } from "./report-against-table.ts";
import { givenBy } from "./table-facts.ts";
import type { AgainstTable } from "./report-against-table.ts";
import type { Scene } from "../wording/scene.ts";
import { reportName } from "./witness.ts";
import type { Witness } from "./witness.ts";

interface InTable {
  readonly name: string;
  readonly report: string;
  readonly told: string;
  readonly workbook: string;
  readonly sheet: string;
  /** 合计一行为8936.4万元 */
  readonly given: string;
}

export interface TableData {
  readonly mismatch: Mismatch & InTable;
  readonly tail: Tail & InTable;
}

const held = (d: InTable): string =>
  `${d.name}：${d.report}写${d.told}，而监控表${d.workbook}${d.sheet}${d.given}`;

export const tableMessages = {
  mismatch: (d: Mismatch & InTable): string => `${held(d)}，相差${d.gap}。`,
  tail: (d: Tail & InTable): string =>
    `${held(d)}，只有按“${d.reading}”才相符，${d.coarse ? "疑为约数" : "属尾差"}。`,
} as const;

/** Whether a source is a monitoring workbook, whose figures are those of the time in its title only. */
export function isMonitoringTable({ scene }: Witness): boolean {
  return hasTable(scene);
}

function hasTable(scene: Scene): boolean {
  return monitoringTableOf(scene) !== null;
}

/** Every report of a run against the monitoring table of its district and year, where there is one of that time. */
export function* workbooksAgainst(witnesses: readonly Witness[]): Generator<Check<TableData>> {
  const groups = Map.groupBy(witnesses, ({ district, year }) => `${district}|${String(year)}`);
  for (const group of groups.values()) {
    const workbooks = group.filter((each) => isMonitoringTable(each) && bureauOf(each) === "");
    const reports = group.filter((each) => !isMonitoringTable(each) && bureauOf(each) === "");
    for (const workbook of workbooks) {
      const rivals = workbooks.filter(({ cover }) => cover === workbook.cover);
      const isAlone = rivals.length === 1 && !workbook.copies.some(hasTable);
      // Of two tables of one time each may hold some of the projects, or one be out of date.
      if (isAlone) for (const report of reports) yield* checkPair(report, workbook);
    }
  }
}

/** 县教育局2024年…: the second part of what a title covers. */
function bureauOf({ cover }: Witness): string {
  return cover.split("|")[1] ?? "";
}

function* checkPair(report: Witness, workbook: Witness): Generator<Check<TableData>> {
  const table = monitoringTableOf(workbook.scene);
  if (table === null) return;
  const all = figuresAgainst(report.scene, table);
  const isOther = all.some(({ bound }) => isOfOtherScope(bound));
  for (const each of all) yield checkFigure(each, report, workbook, isOther);
}

function checkFigure(
  { claim, name, bound }: AgainstTable,
  report: Witness,
  workbook: Witness,
  isOther: boolean,
): Check<TableData> {
  const check = checkRelation(bound, {
    title: "报告与监控表不一致",
    suggestion: "请先确认两处的监控范围、时点和预算口径（年初或调整后）相同；如相同，请改为一致。",
    ceiling: "warning",
  });
  if (check.verdict !== "broken") return check;
  const told = printedText(claim.figure.quote);
  if (isOther) {
    const reason = `${name}：${reportName(report.report)}写${told}，与监控表不同；报告中另有数与监控表相差悬殊，两处的范围可能不同，不能比较`;
    return abstain("ambiguous", reason, bound.evidence);
  }
  const sheet = workbook.report.document.tables[0]?.sheet ?? null;
  const places = {
    name,
    told,
    report: reportName(report.report),
    workbook: reportName(workbook.report),
    given: givenBy(bound, check.data.computed),
    sheet: sheet === null ? "" : `（工作表“${sheet}”）`,
  };
  return check.messageId === "tail"
    ? { ...check, data: { ...check.data, ...places } }
    : { ...check, data: { ...check.data, ...places } };
}

/** Numbers of one thing are of one size; a few projects more or less are a slip. */
const nearRatio = 1.5;
const nearCount = 3;
/** So many digits do not come within one slip of each other by accident. */
const tellingDigits = 3;

/** 1795个 beside a table of six: the table holds some of the projects, and no other number of it is that of the report. */
function isOfOtherScope(bound: Bound): boolean {
  const values = valuesOf(bound);
  if (values === null || isFitting(bound)) return false;
  const [small, large] = [values.computed, values.printed].toSorted((a, b) => a - b);
  const isFar =
    small !== undefined &&
    large !== undefined &&
    large - small > nearCount &&
    large > small * nearRatio;
  return isFar && !isSlip(bound, tellingDigits);
}
