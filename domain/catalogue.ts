import type { Calculation } from "./calculation.ts";
import type { Figure } from "./figure.ts";
import type { Measure } from "./measure.ts";
import type { Given, Quoted } from "./paper.ts";
import type { Report } from "./report.ts";

/**
 * Everything a model may put into one section of a paper, each under an id of its own. What is not
 * listed here cannot be printed.
 */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  /** The reports of the paper: a name or a saying stands in a source when it stands in one of these. */
  readonly reports: readonly Report[];
  /** Year of the paper; null where none is decided. */
  readonly year: number | null;
}

export type CatalogueEntry = ValueEntry | QuotationEntry | NameEntry;

/** An entry that prints a value. */
export type ValueEntry = FigureEntry | CalculationEntry | MeasureEntry;

interface Listed {
  /** A capital letter and a number from 1: F12, C3, M7, Q2, N1. */
  readonly id: string;
  /** As it will be printed. */
  readonly text: string;
}

interface Valued extends Listed {
  /** Chinese name of the indicator; null where the figure bears none. */
  readonly name: string | null;
  /** Other words that name the same indicator. */
  readonly aliases: readonly string[];
  readonly year: number | null;
  /** Name of the district it was told of; null where unknown. */
  readonly district: string | null;
  /** Sentences of the sources that it stands in or follows from: words may be taken from here. */
  readonly told: readonly string[];
}

export interface FigureEntry extends Valued {
  readonly kind: "figure";
  readonly figure: Figure;
  /** 增加12个: the change that the source tells right before the figure. */
  readonly direction: Direction | null;
}

export interface CalculationEntry extends Valued {
  readonly kind: "calculation";
  readonly calculation: Calculation;
}

export interface MeasureEntry extends Valued {
  readonly kind: "measure";
  readonly measure: Measure;
  readonly setting: Setting | null;
}

/** How the template itself tells a value: words that may be said of it again. */
export interface Setting {
  /** Right before the value: 涉及金额. */
  readonly lead: string;
  /** Id of the measure before it in the sentence, without which the lead may say something else. */
  readonly behind: string | null;
  /** Clauses without a value that follow it: 按预算调整程序办理. */
  readonly tails: readonly string[];
  /** The whole sentence as printed. */
  readonly sentence: string;
}

export interface QuotationEntry extends Listed {
  readonly kind: "quotation";
  /** A title is printed inside a sentence; a saying may also be what words rest on. */
  readonly role: "title" | "saying";
  readonly quoted: Quoted;
}

export interface NameEntry extends Listed {
  readonly kind: "name";
  readonly role: "district" | "bureau" | "year";
  readonly given: Given;
}

export type Direction = "up" | "down";

export function isValue(entry: CatalogueEntry): entry is ValueEntry {
  return entry.kind === "figure" || entry.kind === "calculation" || entry.kind === "measure";
}
