import { Aligner } from "./align.ts";
import type { Described } from "./gold-figures.ts";
import { measure, type Measure } from "./measure.ts";
import type { Mark } from "./marks.ts";
import { findNonFigures, type NonFigure } from "./non-figures.ts";
import type { Piece, RelationLine, Source } from "./source.ts";

interface GoldFigure extends Omit<Described, "note"> {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

interface GoldRelation {
  readonly type: string;
  readonly figures: readonly number[];
  readonly quotes: readonly string[];
  readonly listed?: number;
  readonly statement: string;
  readonly holds: boolean;
}

export interface Gold {
  readonly source: string;
  readonly district: string;
  readonly year: number;
  readonly figures: readonly GoldFigure[];
  readonly relations: readonly GoldRelation[];
  readonly non_figures: readonly NonFigure[];
  readonly planted?: {
    readonly rule: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly right: string;
    readonly explanation: string;
  };
}

/** The gold of a source whose document reads as `text`; throws when the two cannot be aligned. */
export function goldOf(source: Source, text: string): Gold {
  const aligner = new Aligner(text);
  const figures: GoldFigure[] = [];
  const nonFigures: NonFigure[] = [];
  const labels = new Map<string, number>();
  for (const piece of piecesOf(source)) {
    const others = findNonFigures(piece.text, piece.marks);
    const places = aligner.locate(piece.text, [...piece.marks, ...others]);
    for (const [index, place] of places.entries()) {
      const quote = text.slice(place.start, place.end);
      const mark = piece.marks[index];
      const other = others[index - piece.marks.length];
      if (other !== undefined) nonFigures.push({ ...place, quote, reason: other.reason });
      if (mark === undefined) continue;
      if (mark.label !== null) labels.set(mark.label, figures.length);
      figures.push({ quote, ...place, ...describe(mark, source.year) });
    }
  }
  const relations = source.relations.map((line) => relate(line, figures, labels));
  return {
    source: source.file,
    district: source.district,
    year: source.year,
    ...planted(source, figures, labels),
    figures,
    relations,
    non_figures: nonFigures,
  };
}

function piecesOf(source: Source): readonly Piece[] {
  return source.blocks.flatMap((block): readonly Piece[] =>
    block.type === "table" ? block.rows.flatMap((row) => row.cells) : [block],
  );
}

function describe(mark: Mark, reportYear: number): Omit<Described, "note"> {
  const measured = read(mark, reportYear);
  const timed = measured.kind === "date" || measured.kind === "period";
  const status = mark.status ?? (measured.kind === "docnumber" ? "reference" : mark.defaultStatus);
  const fallback =
    status === "threshold" || measured.kind === "docnumber" ? null : mark.defaultYear;
  return {
    kind: measured.kind,
    value: measured.value,
    unit: measured.unit,
    qualifier: mark.qualifier ?? (/[余多]/.test(mark.quote) ? "over" : "exact"),
    status,
    year: mark.year === undefined ? (measured.year ?? fallback) : mark.year,
    indicator: mark.indicator,
    subject: mark.subject,
    ...(mark.baseYear === null ? {} : { base_year: mark.baseYear }),
    ...(timed ? { iso: measured.iso } : {}),
  };
}

function read(mark: Mark, reportYear: number): Measure {
  const { set } = mark;
  const kind = set.get("k");
  const unit = set.get("u") ?? null;
  if (kind !== undefined && set.has("v")) {
    const named = unit === "null" ? null : unit;
    return { kind, value: Number(set.get("v")), unit: named, iso: null, year: null };
  }
  const year = mark.year ?? (mark.status === "actual" ? reportYear : mark.defaultYear);
  return measure(mark.quote, unit, year);
}

function relate(
  line: RelationLine,
  figures: readonly GoldFigure[],
  labels: ReadonlyMap<string, number>,
): GoldRelation {
  const indexes = line.labels.map((label) => indexOf(label, labels));
  return {
    type: line.type,
    figures: indexes,
    quotes: indexes.map((index) => figures[index]?.quote ?? ""),
    ...(line.listed === null ? {} : { listed: line.listed }),
    statement: line.statement,
    holds: line.holds,
  };
}

function planted(
  source: Source,
  figures: readonly GoldFigure[],
  labels: ReadonlyMap<string, number>,
): Pick<Gold, "planted"> | Record<string, never> {
  if (source.planted === null) return {};
  const { rule, label, right, explanation } = source.planted;
  const figure = figures[indexOf(label, labels)];
  if (figure === undefined) throw new Error(`No figure is planted: ${label}`);
  const { quote, start, end } = figure;
  return { planted: { rule, quote, start, end, right, explanation } };
}

function indexOf(label: string, labels: ReadonlyMap<string, number>): number {
  const index = labels.get(label);
  if (index === undefined) throw new Error(`No figure carries the label ${label}`);
  return index;
}
