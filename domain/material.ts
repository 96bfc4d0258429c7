import type { Calculation } from "./calculation.ts";
import { calculationsOf } from "./calculation.ts";
import type { Facts } from "./fact.ts";
import { factsOf } from "./fact.ts";
import type { District, Report } from "./report.ts";

/** Everything a paper about one district and year can be written from. */
export interface Material {
  readonly district: District | null;
  readonly year: number | null;
  readonly reports: readonly Report[];
  readonly facts: Facts;
  /** Of the year of the report, by indicator. */
  readonly calculations: ReadonlyMap<string, Calculation>;
}

/** `reports` are of one district and one year; `disputed` figures (by id) are not calculated on. */
export function materialOf(reports: readonly Report[], disputed: ReadonlySet<string>): Material {
  const district = reports.find((report) => report.district !== null)?.district ?? null;
  const year = reports.find((report) => report.year !== null)?.year ?? null;
  const facts = factsOf(reports);
  const calculations = new Map(calculationsOf(facts, year, disputed).map((c) => [c.indicator, c]));
  return { district, year, reports, facts, calculations };
}
