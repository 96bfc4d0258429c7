import type { Light } from "../light-rule.ts";
import type { Completion, Target } from "./target.ts";

/** A cell: `cell` is its address, B7. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Something in the workbook that a person must look at; the rest is processed. In Chinese: what, and what to do. */
export interface Complaint extends CellPlace {
  readonly message: string;
}

export interface Money extends CellPlace {
  /** Exact decimal in yuan. */
  readonly yuan: string;
}

export const moneyFields = [
  "initial",
  "added",
  "reduced",
  "change",
  "adjusted",
  "executed",
  "forecastExecuted",
] as const;

export type MoneyField = (typeof moneyFields)[number];

/** Money of a project; what is not given is missing. */
export type Funds = Readonly<Partial<Record<MoneyField, Money>>>;

/** 偏差原因, in the five classes of the form. */
export const reasonClasses = ["funds", "rules", "people", "equipment", "other"] as const;

export type ReasonClass = (typeof reasonClasses)[number];

export const reasonNames: Readonly<Record<ReasonClass, string>> = {
  funds: "经费保障",
  rules: "制度保障",
  people: "人员保障",
  equipment: "硬件条件保障",
  other: "其他",
};

/** 完成目标可能性: 确定能, 有可能, 完全不可能. */
export type Likelihood = "certain" | "possible" | "impossible";

export const likelihoodNames: Readonly<Record<Likelihood, string>> = {
  certain: "确定能",
  possible: "有可能",
  impossible: "完全不可能",
};

/** A row of the indicator block: a 三级绩效指标 of a project. */
export interface PerformanceIndicator extends CellPlace {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly target: Target;
  readonly done: Completion;
  readonly likelihood: Likelihood | null;
  readonly reasons: readonly ReasonClass[];
  readonly reason: string | null;
}

/** Lights that stand in the workbook. */
export interface GivenLights {
  readonly execution: Light | null;
  readonly target: Light | null;
  readonly forecast: Light | null;
  /** A column that does not say what it warns of. */
  readonly overall: Light | null;
}

/** A part of a project's money by fund type (资金性质). */
export interface FundPart {
  readonly fund: string;
  readonly funds: Funds;
}

export interface MonitoredProject extends CellPlace {
  readonly code: string | null;
  readonly name: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly funds: Funds;
  readonly parts: readonly FundPart[];
  /** The adjusted budget has its own cell, and the cell is empty. */
  readonly adjustedEmpty: boolean;
  readonly lights: GivenLights | null;
  readonly indicators: readonly PerformanceIndicator[];
  readonly likelihood: Likelihood | null;
  readonly reasons: readonly ReasonClass[];
  readonly reason: string | null;
  /** 监控审核得分, exact decimal. */
  readonly score: string | null;
  /** 流程状态, as it stands. */
  readonly status: string | null;
}

export type MonitoringLayout = "L1" | "L2" | "L3" | "L4";

/** How a column was understood; shown to the user and written to the mapping file. */
export interface ColumnMatch {
  readonly sheet: string;
  readonly layout: MonitoringLayout;
  /** Address of the first cell of the header. */
  readonly header: string;
  /** B. */
  readonly column: string;
  /** The header as it stands, its levels joined by “/”. */
  readonly text: string;
  /** Chinese name of the field; null when the column is not used. */
  readonly field: string | null;
  /** Of money columns: 元, 万元 …, else null. */
  readonly unit: string | null;
}

/** A unit that did not file, or not in time, with what the workbook says of it. */
export interface LateFiling extends CellPlace {
  readonly unit: string;
  readonly note: string;
}

/** Everything taken from one workbook. */
export interface MonitoringExtract {
  /** That of most projects; null when no project was found. */
  readonly layout: MonitoringLayout | null;
  /** N of 1–N月; null when no heading tells. */
  readonly throughMonth: number | null;
  readonly throughPlace: CellPlace | null;
  readonly year: number | null;
  /** Full name of the county-level unit that a heading names; null when none does. */
  readonly district: string | null;
  readonly projects: readonly MonitoredProject[];
  readonly late: readonly LateFiling[];
  readonly matches: readonly ColumnMatch[];
  readonly complaints: readonly Complaint[];
}
