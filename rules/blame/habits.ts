import { significant } from "../likely/copied.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { basePower, decimalsOf, scaleDigits } from "../../domain/quantity.ts";

/** What the numbers of each document look like: a repair that makes one usual is the likelier one. */
export interface Habits {
  /** How often a number of a unit has so many decimals, by document and unit. */
  readonly decimals: ReadonlyMap<string, Counts>;
  /** How often an amount or count has so many digits before the point, by document and kind. */
  readonly sizes: ReadonlyMap<string, Counts>;
  /** Measured figures by the paragraph or the row of a table they stand in. */
  readonly places: ReadonlyMap<string, readonly Figure[]>;
  /** Those of which the indicator is known, by document and indicator. */
  readonly indicators: ReadonlyMap<string, readonly Figure[]>;
  /** Figures, by id, that print a number, by document and the number with its measure. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

type Counts = ReadonlyMap<number, number>;

const measured = new Set<Quantity["dimension"]>(["money", "ratio", "points", "count", "score"]);

export function habitsOf(figures: readonly Figure[]): Habits {
  const facts = figures.filter(({ quantity }) => measured.has(quantity.dimension));
  return {
    decimals: counted(facts, unitKey, decimalsOf),
    sizes: counted(facts, sizeKey, sizeOf),
    places: Map.groupBy(facts, placeKey),
    indicators: Map.groupBy(
      facts.filter(({ indicator }) => indicator !== null),
      indicatorKey,
    ),
    values: new Map(
      [...Map.groupBy(facts, ({ documentId, quantity }) => valueKey(documentId, quantity))].map(
        ([key, group]) => [key, new Set(group.map(({ id }) => id))],
      ),
    ),
  };
}

function valueKey(documentId: string, { dimension, digits, exponent }: Quantity): string {
  return `${documentId}|${dimension} ${scaleDigits(digits, exponent)}`;
}

/**
 * By how much likelier a number of so many digits is meant where the report tells it elsewhere as well. One digit stands
 * everywhere, and of some sixty counts of two digits in a report some other is met by chance.
 */
const again = [1, 1, 2, 8] as const;
const againLong = 20;

/** How much speaks for `to` that the report tells it, apart from the figures of the relation itself (`own`, by id). */
export function toldAgain(
  { documentId }: Figure,
  to: Quantity,
  own: ReadonlySet<string | undefined>,
  { values }: Habits,
): number {
  const digits = significant(to.digits);
  const told = [...(values.get(valueKey(documentId, to)) ?? [])].some((id) => !own.has(id));
  return told ? (again[digits] ?? againLong) : 1;
}

function counted(
  figures: readonly Figure[],
  keyOf: (documentId: string, quantity: Quantity) => string,
  of: (quantity: Quantity) => number,
): ReadonlyMap<string, Counts> {
  const all = new Map<string, Map<number, number>>();
  for (const { documentId, quantity } of figures) {
    const key = keyOf(documentId, quantity);
    const counts = all.get(key) ?? new Map<number, number>();
    counts.set(of(quantity), (counts.get(of(quantity)) ?? 0) + 1);
    all.set(key, counts);
  }
  return all;
}

/** Rates and their differences in points are printed alike. */
function unitOf({ dimension, unit }: Quantity): string {
  return dimension === "ratio" || dimension === "points" ? "rate" : `${dimension} ${unit ?? ""}`;
}

function unitKey(documentId: string, quantity: Quantity): string {
  return `${documentId}|${unitOf(quantity)}`;
}

function sizeKey(documentId: string, { dimension }: Quantity): string {
  return [documentId, dimension].join("|");
}

function placeKey({ documentId, block, cell }: Figure): string {
  return cell === null ? `${documentId}|b${String(block)}` : rowKey(documentId, cell, 0);
}

function rowKey(documentId: string, cell: NonNullable<Figure["cell"]>, by: number): string {
  return `${documentId}|t${String(cell.table)}r${String(cell.row + by)}`;
}

function indicatorKey({ documentId, indicator }: Figure): string {
  return [documentId, indicator].join("|");
}

/** Power of ten of the first digit that is not zero, in the base unit: 4755.05万元 7, 0.5% -1. */
export function sizeOf(quantity: Quantity): number {
  const digits = quantity.digits.replace(/^-?0*(?=\d)/, "");
  const [whole = "", fraction = ""] = digits.split(".");
  if (whole !== "0" && whole !== "") return whole.length - 1 + basePower(quantity);
  const zeros = /^0*/.exec(fraction)?.[0].length ?? 0;
  return -1 - zeros + basePower(quantity);
}

/** Other figures of the paragraph; of a table those in the cells on all four sides. */
export function neighboursOf(figure: Figure, { places }: Habits): readonly Figure[] {
  const { cell, quantity, documentId } = figure;
  const keys =
    cell === null ? [placeKey(figure)] : [-1, 0, 1].map((by) => rowKey(documentId, cell, by));
  return keys
    .flatMap((key) => places.get(key) ?? [])
    .filter(
      (other) =>
        other.id !== figure.id &&
        other.kind === figure.kind &&
        other.quantity.unit === quantity.unit &&
        (cell === null || (other.cell !== null && distance(cell, other.cell) === 1)),
    );
}

/** Other mentions of the same indicator in the document. */
export function namesakesOf(figure: Figure, { indicators }: Habits): readonly Figure[] {
  const all = figure.indicator === null ? [] : (indicators.get(indicatorKey(figure)) ?? []);
  return all.filter(
    (other) => other.id !== figure.id && other.quantity.dimension === figure.quantity.dimension,
  );
}

function distance(a: NonNullable<Figure["cell"]>, b: NonNullable<Figure["cell"]>): number {
  return Math.abs(a.row - b.row) + Math.abs(a.column - b.column);
}

/** Beyond these bounds habit alone would outweigh arithmetic. */
const [least, most] = [0.03, 30];

/** How much more usual the figure would look as `to` than as printed; 1 where habit does not tell. */
export function usualness(
  figure: Figure,
  to: Quantity,
  beside: readonly Quantity[],
  habits: Habits,
): number {
  const before = looks(figure, figure.quantity, beside, habits);
  return Math.min(most, Math.max(least, looks(figure, to, beside, habits) / before));
}

/** A number beside it in the relation tells as much as so many anywhere. */
const besideWeight = 4;

function looks(
  { documentId, quantity: own }: Figure,
  quantity: Quantity,
  beside: readonly Quantity[],
  { decimals, sizes }: Habits,
): number {
  const alike = beside.filter((other) => unitOf(other) === unitOf(quantity));
  const counts = without(decimals.get(unitKey(documentId, quantity)), own, quantity, decimalsOf);
  for (const each of alike) add(counts, decimalsOf(each), besideWeight);
  const total = sum(counts.values());
  const form = ((counts.get(decimalsOf(quantity)) ?? 0) + 0.5) / (total + 2);
  return form * scaleOf(quantity, own, documentId, sizes);
}

function scaleOf(
  quantity: Quantity,
  own: Quantity,
  documentId: string,
  sizes: Habits["sizes"],
): number {
  const size = sizeOf(quantity);
  if (quantity.dimension === "ratio") return ratioScale(size, quantity.digits);
  if (quantity.dimension !== "money" && quantity.dimension !== "count") return 1;
  const counts = without(sizes.get(sizeKey(documentId, quantity)), own, quantity, sizeOf);
  const total = sum(counts.values());
  const near = sum([...counts].map(([each, count]) => count / (1 + (each - size) ** 2)));
  return (near + 0.1) / (total + 0.2);
}

/** Rates from 1% to 100% are told every day, smaller ones seldom, those above 1000% hardly ever. */
function ratioScale(size: number, digits: string): number {
  if (size >= 3) return 0.01;
  if (size === 2) return /^100(?:\.0+)?$/.test(digits) ? 1 : 0.15;
  return size >= 0 ? 1 : size === -1 ? 0.2 : 0.05;
}

/** Counts without the printed number itself, which must not speak for its own form. */
function without(
  counts: Counts | undefined,
  own: Quantity,
  like: Quantity,
  of: (quantity: Quantity) => number,
): Map<number, number> {
  const rest = new Map(counts ?? []);
  if (unitOf(own) === unitOf(like)) add(rest, of(own), -1);
  return rest;
}

function add(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, Math.max(0, (counts.get(key) ?? 0) + by));
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, each) => total + each, 0);
}
