import type { Document } from "./document.ts";
import type { Figure, Rejected } from "./figure.ts";
import type { Notice } from "./notice.ts";

/** A document and what extraction found in it. */
export interface Report {
  /** Path as the user gave it, "/" as separator; shown on papers and in run.json. */
  readonly path: string;
  readonly document: Document;
  readonly title: string;
  readonly district: District | null;
  /** Year the report is about; null when the text decides none. */
  readonly year: number | null;
  readonly figures: readonly Figure[];
  readonly rejected: readonly Rejected[];
  readonly notices: readonly Notice[];
}

export interface District {
  /** Official full name of the county-level unit, e.g. 达川区. */
  readonly name: string;
  /** Six digits of GB/T 2260; null for a zone without a code (开发区, 高新区). */
  readonly code: string | null;
  /** Names of the units above it, outermost first: 四川省, 达州市. */
  readonly parents: readonly string[];
  /** Why this district, in Chinese (domain.md §7.3: title, signature, document number, …). */
  readonly evidence: string;
  /** high: the title, signature or letterhead says so; low: a person should look. */
  readonly confidence?: "high" | "medium" | "low";
  /** Other units that the text could mean, with the units above them, best first. */
  readonly alternatives?: readonly string[];
}
