import type { Calculation } from "./calculation.ts";
import { calculationsOf } from "./calculation.ts";
import type { Change } from "./change.ts";
import { changesOf } from "./change.ts";
import { withoutCopies } from "./copies.ts";
import type { Format } from "./document.ts";
import type { Facts } from "./fact.ts";
import { factsOf } from "./fact.ts";
import { partOfYearIn } from "./period.ts";
import type { District, Report } from "./report.ts";

/** Everything a paper about one district and year can be written from. */
export interface Material {
  readonly district: District | null;
  readonly year: number | null;
  /** 上半年 and the like; null for a whole year. */
  readonly part: string | null;
  /** Of this year; the facts rest on all of them. */
  readonly reports: readonly Report[];
  /** Those to quote from: copies of the same text in other formats left out. */
  readonly distinct: readonly Report[];
  /** Of the year before, when given. */
  readonly earlier: readonly Report[];
  readonly facts: Facts;
  /** Of the year of the report, by indicator. */
  readonly calculations: ReadonlyMap<string, Calculation>;
  /** Against the year before, in the order of the dictionary. */
  readonly changes: readonly Change[];
}

/**
 * `reports` are of one district and one year, `earlier` of the same district and the year before;
 * `disputed` figures (by id) are not calculated on.
 */
export function materialOf(
  reports: readonly Report[],
  disputed: ReadonlySet<string>,
  earlier: readonly Report[] = [],
): Material {
  const district = reports.find((report) => report.district !== null)?.district ?? null;
  const year = reports.find((report) => report.year !== null)?.year ?? null;
  const part = reports.map(partOfYearIn).find((one) => one !== null) ?? null;
  const ordered = reports.toSorted((a, b) => rankOf(a) - rankOf(b));
  const facts = factsOf(ordered, earlier);
  const calculations = new Map(calculationsOf(facts, year, disputed).map((c) => [c.indicator, c]));
  const changes = changesOf(facts, year, disputed, [...ordered, ...earlier]);
  const distinct = withoutCopies(ordered);
  return {
    district,
    year,
    part,
    reports: ordered,
    distinct,
    earlier,
    facts,
    calculations,
    changes,
  };
}

// Of two formats of one text the one that keeps paragraphs and tables best is quoted.
const formats: readonly Format[] = ["docx", "doc", "html", "text", "pdf", "xlsx"];

function rankOf({ document }: Report): number {
  return formats.indexOf(document.format);
}
