import { Fraction } from "fraction.js";
import type { Figure, Status } from "./figure.ts";
import { intersect } from "./interval.ts";
import type { Entry } from "./ledger.ts";
import { Ledger, yearOf } from "./ledger.ts";
import { withoutDetails } from "./table-total.ts";
import type { Quantity } from "./quantity.ts";
import { quantum, valueOf } from "./quantity.ts";
import { printedSet } from "./reading.ts";
import type { Report } from "./report.ts";

/** All mentions of one indicator for one year. */
export interface Fact {
  readonly indicator: string;
  readonly year: number | null;
  /** Values that cannot be the same; more than one means that the sources disagree. */
  readonly statements: readonly Statement[];
}

/** Mentions that agree with each other; the most precise one is to be printed. */
export interface Statement {
  readonly printed: Figure;
  readonly mentions: readonly Figure[];
}

export class Facts {
  readonly all: readonly Fact[];
  readonly #byKey: ReadonlyMap<string, Fact>;

  constructor(all: readonly Fact[]) {
    this.all = all;
    this.#byKey = new Map(all.map((fact) => [key(fact.indicator, fact.year), fact]));
  }

  find(indicator: string, year: number | null): Fact | undefined {
    return this.#byKey.get(key(indicator, year));
  }
}

// The number of districts that a rank is counted among is no result of the district itself, yet the
// rank says nothing without it. Money asked for or budgeted is a plan, yet it is what was reviewed.
const alsoStated: Readonly<Partial<Record<Status, readonly string[]>>> = {
  reference: ["institution.rank_pool"],
  plan: [
    "ex_ante.reviewed_amount",
    "target.amount",
    "monitoring.budget_amount",
    "monitoring.key_amount",
    "evaluation.key_amount",
  ],
};

/** Whether its figures may be told as planned or as done: money asked for or budgeted is both. */
export function isStatedAsPlan(indicator: string): boolean {
  return alsoStated.plan?.includes(indicator) === true;
}

/**
 * Facts of the reports of one district; figures that are plans or limits are none. `earlier` reports
 * speak for their own year and those before it, never for the year of the paper.
 */
export function factsOf(reports: readonly Report[], earlier: readonly Report[] = []): Facts {
  const groups = new Map<string, Entry[]>();
  const past = new Ledger(earlier).entries.filter(({ figure, report }) => {
    const year = yearOf(figure, report);
    return year !== null && report.year !== null && year <= report.year;
  });
  for (const entry of [...new Ledger(reports).entries, ...past]) {
    const { figure, report } = entry;
    if (figure.indicator === null || !states(entry)) continue;
    const id = key(figure.indicator, yearOf(figure, report));
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [entry]);
    else group.push(entry);
  }
  return new Facts([...groups.values()].flatMap((group) => factOf(group) ?? []));
}

function states({ figure, report }: Entry): boolean {
  if (figure.value === null) return false;
  if (figure.status === "actual") return true;
  // What is meant for a coming year was not reviewed yet.
  const isComing = figure.year !== null && report.year !== null && figure.year > report.year;
  return !isComing && alsoStated[figure.status]?.includes(figure.indicator ?? "") === true;
}

function factOf(group: readonly Entry[]): Fact | null {
  const first = group[0];
  if (first?.figure.indicator == null) return null;
  const statements: { printed: Figure; mentions: Figure[] }[] = [];
  for (const { figure } of withoutDetails(group)) {
    const same = statements.find((s) => agree(s.printed.quantity, figure.quantity));
    if (same === undefined) statements.push({ printed: figure, mentions: [figure] });
    else {
      same.mentions.push(figure);
      if (morePrecise(figure.quantity, same.printed.quantity)) same.printed = figure;
    }
  }
  const year = yearOf(first.figure, first.report);
  if (statements.length === 0) return null;
  return { indicator: first.figure.indicator, year, statements: totalOnly(statements) };
}

/** Parts that add up to one of the values are no other opinion on it: the total stands for all. */
function totalOnly(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length < 3) return statements;
  const values = statements.map(({ printed }) => valueOf(printed.quantity));
  const sum = values.reduce((all, value) => all.add(value), new Fraction(0));
  const dimension = statements[0]?.printed.quantity.dimension;
  if (dimension !== "count" && dimension !== "money") return statements;
  const totals = statements.filter((_, i) => values[i]?.mul(2).equals(sum) === true);
  return totals.length === 1 ? totals : statements;
}

function morePrecise(a: Quantity, b: Quantity): boolean {
  if ((a.qualifier === "exact") !== (b.qualifier === "exact")) return a.qualifier === "exact";
  return quantum(a).compare(quantum(b)) < 0;
}

/** Whether two printed quantities can be one and the same value. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false;
  const bothExact = a.qualifier === "exact" && b.qualifier === "exact";
  // One value is not rounded to the same place in two ways.
  if (bothExact && quantum(a).equals(quantum(b))) return valueOf(a).equals(valueOf(b));
  return intersect(printedSet(a), printedSet(b)) !== null;
}

function key(indicator: string, year: number | null): string {
  return `${indicator}@${year ?? ""}`;
}
