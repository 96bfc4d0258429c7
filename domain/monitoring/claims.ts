import { Fraction } from "fraction.js";
import type { Figure } from "../figure.ts";
import { indicatorOf } from "../indicator.ts";
import { has } from "../interval.ts";
import { acceptedSet, printedSet } from "../reading.ts";
import type { Report } from "../report.ts";
import type { MonitoringAnalysis } from "./analysis.ts";
import { ratioOf } from "./yuan.ts";

/** What a workbook gives where a report states a total; `name` says on which base. */
export interface WorkbookValue {
  readonly name: string;
  readonly kind: "count" | "money" | "rate";
  /** Plain count, yuan or percent. */
  readonly value: Fraction;
}

/** 一致, 尾差 (only if someone truncated or rounded twice), 不一致 (the scope may differ), 无法判断. */
export type ClaimVerdict = "agrees" | "tail" | "differs" | "unknown";

/** A total that a submitted report states, held against the workbooks. */
export interface TotalClaim {
  readonly figure: Figure;
  readonly report: Report;
  readonly name: string;
  readonly verdict: ClaimVerdict;
  /** The base that agrees, else the first; null when the workbooks do not give it. */
  readonly workbook: WorkbookValue | null;
}

type Bases = (analysis: MonitoringAnalysis) => readonly (WorkbookValue | null)[];

const bases: Readonly<Record<string, Bases>> = {
  "monitoring.projects_online": (analysis) => [count("项目数", analysis.projects.length)],
  "monitoring.units": ({ units, departments }) => [
    count("实施单位数", units),
    count("主管部门数", departments),
  ],
  "monitoring.budget_amount": ({ totals }) => [
    money("调整后预算数", totals.adjusted),
    money("年初预算数", totals.initial),
  ],
  "monitoring.red_light_projects": ({ lights }) => [count("红灯项目数", lights.red)],
  "monitoring.execution_rate": ({ totals }) => [
    rate("执行数÷调整后预算数", totals.rate),
    rate("执行数÷年初预算数", ratioOf(totals.executed, totals.initial)?.mul(100) ?? null),
  ],
};

/** Totals of monitoring that the reports state as done, each held against the workbooks. */
export function claimsAgainst(
  reports: readonly Report[],
  analysis: MonitoringAnalysis,
): readonly TotalClaim[] {
  return reports.flatMap((report) =>
    report.figures.flatMap((figure) => claimOf(figure, report, analysis) ?? []),
  );
}

function claimOf(figure: Figure, report: Report, analysis: MonitoringAnalysis): TotalClaim | null {
  const give = figure.indicator === null ? undefined : bases[figure.indicator];
  if (give === undefined || figure.status !== "actual" || figure.cell !== null) return null;
  // Last year's figures are not about this workbook.
  if (report.year !== null && figure.year !== null && figure.year !== report.year) return null;
  const name = indicatorOf(figure.indicator ?? "")?.name ?? "";
  const values = give(analysis).filter((each) => each !== null);
  const [first] = values;
  if (first === undefined) return { figure, report, name, verdict: "unknown", workbook: null };
  const printed = values.find(({ value }) => has(printedSet(figure.quantity), value));
  if (printed !== undefined) return { figure, report, name, verdict: "agrees", workbook: printed };
  const tail = values.find(({ value }) => has(acceptedSet(figure.quantity, "R4"), value));
  if (tail !== undefined) return { figure, report, name, verdict: "tail", workbook: tail };
  return { figure, report, name, verdict: "differs", workbook: first };
}

function count(name: string, n: number | null): WorkbookValue | null {
  return n === null ? null : { name, kind: "count", value: new Fraction(n) };
}

function money(name: string, value: Fraction | null): WorkbookValue | null {
  return value === null ? null : { name, kind: "money", value };
}

function rate(name: string, value: Fraction | null): WorkbookValue | null {
  return value === null ? null : { name, kind: "rate", value };
}
