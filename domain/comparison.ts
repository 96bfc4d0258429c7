import { Fraction } from "fraction.js";
import type { Indicator } from "./indicator.ts";
import { indicators } from "./indicator.ts";
import type { Material } from "./material.ts";
import { materialOf } from "./material.ts";
import type { Report } from "./report.ts";

/** One district in one year; two years of a district are two columns. */
export interface ComparisonColumn {
  readonly name: string;
  readonly material: Material;
}

export interface ComparisonRow {
  readonly indicator: Indicator;
  /** Columns (by index) that state the indicator or allow to calculate it. */
  readonly giving: readonly number[];
  /** Rank by column from 1 for the highest value, equal values sharing one; null where none is due. */
  readonly ranks: readonly (number | null)[];
}

export interface Comparison {
  readonly columns: readonly ComparisonColumn[];
  /** Indicators that at least one column gives, in the order of the dictionary. */
  readonly rows: readonly ComparisonRow[];
}

export function compareDistricts(
  reports: readonly Report[],
  disputed: ReadonlySet<string>,
): Comparison {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const id = `${report.district?.code ?? ""}|${nameOf(report)}|${report.year ?? ""}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [report]);
    else group.push(report);
  }
  const columns = [...groups.values()].map((group) => ({
    name: group[0] === undefined ? "" : nameOf(group[0]),
    material: materialOf(group, disputed),
  }));
  const rows = indicators.flatMap((indicator) => rowOf(indicator, columns, disputed) ?? []);
  return { columns, rows };
}

function nameOf(report: Report): string {
  return report.district?.name ?? report.path.slice(report.path.lastIndexOf("/") + 1);
}

function rowOf(
  indicator: Indicator,
  columns: readonly ComparisonColumn[],
  disputed: ReadonlySet<string>,
): ComparisonRow | null {
  const giving = columns.flatMap(({ material }, index) =>
    gives(material, indicator.id) ? index : [],
  );
  if (giving.length === 0) return null;
  return { indicator, giving, ranks: ranksOf(indicator, columns, disputed) };
}

function gives({ facts, calculations, year }: Material, indicator: string): boolean {
  return facts.find(indicator, year) !== undefined || calculations.has(indicator);
}

// Product choice of domain.md §5.5: a rank among few answers misleads.
const shareToRank = 0.8;

/** Only rates compare between districts of different size, and only within one year. */
function ranksOf(
  indicator: Indicator,
  columns: readonly ComparisonColumn[],
  disputed: ReadonlySet<string>,
): readonly (number | null)[] {
  const values = columns.map(({ material }) =>
    indicator.kind === "rate" ? exactValue(material, indicator.id, disputed) : null,
  );
  return columns.map(({ material }, index) => {
    const peers = columns.flatMap((column, i) => (column.material.year === material.year ? i : []));
    const known = peers.flatMap((peer) => values[peer] ?? []);
    const own = values[index];
    if (own == null || known.length < 2 || known.length < peers.length * shareToRank) return null;
    return 1 + known.filter((other) => other.compare(own) > 0).length;
  });
}

/** The value that a rank can rest on: stated exactly and without dispute, or calculated. */
function exactValue(
  material: Material,
  indicator: string,
  disputed: ReadonlySet<string>,
): Fraction | null {
  const fact = material.facts.find(indicator, material.year);
  if (fact === undefined) {
    const calculation = material.calculations.get(indicator);
    return calculation === undefined ? null : new Fraction(calculation.exact);
  }
  const [only] = fact.statements;
  if (only === undefined || fact.statements.length > 1) return null;
  const { id, value, quantity } = only.printed;
  if (disputed.has(id)) return null;
  return value === null || quantity.qualifier !== "exact" ? null : new Fraction(value);
}
