/**
 * One row of a list of evaluation scores. Money is in yuan, scores are points, all exact decimals;
 * null is "not given" and never zero or no.
 */
export interface Evaluated {
  /** Unique in the list. */
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly department: string | null;
  readonly unit: string | null;
  readonly subject: EvaluatedSubject | null;
  readonly score: string | null;
  /** As the list writes it. */
  readonly grade: string | null;
  /** Budget asked for or planned for the coming year, with the heading it stood under. */
  readonly nextBudget: Money | null;
  /** Budget of the evaluated year. */
  readonly budget: Money | null;
  /** Public funds (公用经费) of the unit. */
  readonly publicFunds: Money | null;
  /** Reviews of the monitoring, oldest first. */
  readonly reviews: readonly Review[];
  readonly repaired: boolean | null;
  readonly auditProblem: boolean | null;
  readonly isNew: boolean | null;
  readonly exAnteDone: boolean | null;
  readonly exAnteOutcome: string | null;
  /** Years that the project has run. */
  readonly years: string | null;
  readonly totalInvestment: Money | null;
  /** Sheet and row, for a person. */
  readonly place: string;
}

/** Whole expenditure of a unit, a project, a policy. */
export type EvaluatedSubject = "whole" | "project" | "policy";

export interface Money {
  readonly yuan: string;
  /** Heading of its column: 2025年申报数. */
  readonly name: string;
}

/** A score, or the word that the list gives instead. */
export type Review = { readonly score: string } | { readonly passed: boolean };
