import { Fraction } from "fraction.js";
import type { Calculation } from "./calculation.ts";
import type { Fact } from "./fact.ts";
import type { Indicator } from "./indicator.ts";
import { indicators } from "./indicator.ts";
import type { Material } from "./material.ts";
import { materialOf } from "./material.ts";
import type { Normal } from "./normal.ts";
import { normals, workedNormal } from "./normal.ts";
import type { Outlier } from "./outlier.ts";
import { outliersOf } from "./outlier.ts";
import { partOfYearIn, periodName } from "./period.ts";
import type { ReportGroup } from "./report-groups.ts";
import { earlierReports, groupReports } from "./report-groups.ts";
import type { Report } from "./report.ts";

/** One district in one year; two years of a district are two columns. */
export interface ComparisonColumn {
  /** With the city before it where two districts of the comparison have one name. */
  readonly name: string;
  readonly material: Material;
  /** Worked-out values of `Normal`, by its id. */
  readonly worked: ReadonlyMap<string, Calculation>;
}

export interface ComparisonRow {
  readonly indicator: Indicator;
  /** Columns (by index) that state the indicator or allow to calculate it. */
  readonly giving: readonly number[];
}

export interface NormalRow {
  readonly normal: Normal;
  /** Columns (by index) that state it or allow to work it out. */
  readonly giving: readonly number[];
  /** What a rank can rest on, in the base unit: stated exactly and without dispute, or worked out. */
  readonly values: readonly (Fraction | null)[];
  /** Rank by column from 1 for the highest value, equal values sharing one; null where none is due. */
  readonly ranks: readonly (number | null)[];
  readonly outliers: readonly Outlier[];
}

export interface Comparison {
  /** The latest year first, then by the units above, code and name. */
  readonly columns: readonly ComparisonColumn[];
  /** Indicators that at least one column gives, in the order of the dictionary. */
  readonly rows: readonly ComparisonRow[];
  /** Normalised values that at least one column gives. */
  readonly normals: readonly NormalRow[];
}

export function compareDistricts(
  reports: readonly Report[],
  disputed: ReadonlySet<string>,
): Comparison {
  const groups = groupReports(reports).toSorted(inOrder);
  const columns = groups.map((group): ComparisonColumn => {
    const material = materialOf(group.reports, disputed, earlierReports(group, groups));
    const worked = normals.flatMap((normal) => workedNormal(normal, material, disputed) ?? []);
    return {
      name: nameOf(group, groups),
      material,
      worked: new Map(worked.map((calculation) => [calculation.indicator, calculation])),
    };
  });
  return {
    columns,
    rows: indicators.flatMap((indicator) => rowOf(indicator, columns) ?? []),
    normals: normals.flatMap((normal) => normalRow(normal, columns, disputed) ?? []),
  };
}

function inOrder(a: ReportGroup, b: ReportGroup): number {
  const byYear = (b.year ?? 0) - (a.year ?? 0);
  return byYear === 0 ? compareText(partOf(a) + placeOf(a), partOf(b) + placeOf(b)) : byYear;
}

/** Whole years first. */
function partOf({ reports }: ReportGroup): string {
  return (reports[0] && partOfYearIn(reports[0])) ?? "";
}

function placeOf({ district }: ReportGroup): string {
  return district === null ? "~" : `${district.code ?? "~"}${district.parents.join("")}`;
}

/** By code units: equal on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameOf({ district, reports }: ReportGroup, groups: readonly ReportGroup[]): string {
  if (district === null) {
    const path = reports[0]?.path ?? "";
    return path.slice(path.lastIndexOf("/") + 1);
  }
  const isShared = groups.some(
    ({ district: other }) => other?.name === district.name && other.code !== district.code,
  );
  return isShared ? `${district.parents.at(-1) ?? ""}${district.name}` : district.name;
}

function rowOf(indicator: Indicator, columns: readonly ComparisonColumn[]): ComparisonRow | null {
  const giving = columns.flatMap(({ material: { facts, calculations, year } }, index) =>
    facts.find(indicator.id, year) !== undefined || calculations.has(indicator.id) ? index : [],
  );
  return giving.length === 0 ? null : { indicator, giving };
}

function normalRow(
  normal: Normal,
  columns: readonly ComparisonColumn[],
  disputed: ReadonlySet<string>,
): NormalRow | null {
  const giving = columns.flatMap((column, index) =>
    statedNormal(normal, column) !== undefined || column.worked.has(normal.id) ? index : [],
  );
  if (giving.length === 0) return null;
  const values = columns.map((column) => exactValue(normal, column, disputed));
  const periods = columns.map(({ material }) => periodName(material.year, material.part));
  // Averages show size, not merit.
  const ranks = normal.unit === "%" ? ranksOf(values, periods) : periods.map(() => null);
  return { normal, giving, values, ranks, outliers: outliersOf(values, periods) };
}

/** What the reports of a column state themselves; nothing states a share or an average of ours. */
export function statedNormal(normal: Normal, { material }: ComparisonColumn): Fact | undefined {
  return normal.ratio === null ? material.facts.find(normal.id, material.year) : undefined;
}

// Product choice of domain.md §5.5: a rank among few answers misleads.
const shareToRank = 0.8;

/** Only within one period, and only where nearly all districts of that period give the value. */
function ranksOf(
  values: readonly (Fraction | null)[],
  periods: readonly string[],
): readonly (number | null)[] {
  const peers = Map.groupBy(periods.keys(), (index) => periods[index]);
  return values.map((own, index) => {
    const fellows = peers.get(periods[index]) ?? [];
    const known = fellows.flatMap((fellow) => values[fellow] ?? []);
    if (own === null || known.length < 2 || known.length < fellows.length * shareToRank) {
      return null;
    }
    return 1 + known.filter((other) => other.compare(own) > 0).length;
  });
}

function exactValue(
  normal: Normal,
  column: ComparisonColumn,
  disputed: ReadonlySet<string>,
): Fraction | null {
  const fact = statedNormal(normal, column);
  if (fact === undefined) {
    const worked = column.worked.get(normal.id);
    return worked === undefined ? null : new Fraction(worked.exact);
  }
  const [only] = fact.statements;
  if (only === undefined || fact.statements.length > 1) return null;
  const { id, value, quantity } = only.printed;
  if (disputed.has(id)) return null;
  return value === null || quantity.qualifier !== "exact" ? null : new Fraction(value);
}
