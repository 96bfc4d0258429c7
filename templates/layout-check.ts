import { classify } from "./layout-check/classify.ts";
import type { Departure, LayoutRule, Unjudged } from "./layout-check/departure.ts";
import { gathered } from "./layout-check/departure.ts";
import { annexLabels, annexList } from "./layout-check/rules/annexes.ts";
import { bodyIndent, bodyType, color, digitFont } from "./layout-check/rules/body.ts";
import {
  headingEnd,
  headingLabel,
  headingSequence,
  headingType,
} from "./layout-check/rules/headings.ts";
import { pageNumber } from "./layout-check/rules/page-number.ts";
import { lineGrid, margins, paperSize } from "./layout-check/rules/page.ts";
import { date, signaturePlace } from "./layout-check/rules/signature.ts";
import { tableHead, tableNumbers, unitLine } from "./layout-check/rules/tables.ts";
import { addresseeLine, titleType } from "./layout-check/rules/title.ts";
import { digits, paperNumbers } from "./layout-check/rules/wording.ts";
import type { DocxParts } from "./layout-check/word-model.ts";
import { wordFile } from "./layout-check/word-model.ts";

export type { Departure, DepartureSeverity, Unjudged } from "./layout-check/departure.ts";
export type { DocxParts } from "./layout-check/word-model.ts";

export interface LayoutReport {
  /** In the order of `layoutRules`, each rule's in the order of the text. */
  readonly departures: readonly Departure[];
  /** What could not be judged, which is not a pass. */
  readonly unjudged: readonly Unjudged[];
}

/** Every rule of the layout, in the order of a report. */
export const layoutRules: readonly LayoutRule[] = [
  paperSize,
  margins,
  lineGrid,
  pageNumber,
  titleType,
  addresseeLine,
  headingType,
  headingEnd,
  headingLabel,
  headingSequence,
  bodyType,
  bodyIndent,
  digitFont,
  color,
  annexList,
  annexLabels,
  signaturePlace,
  date,
  tableHead,
  unitLine,
  tableNumbers,
  paperNumbers,
  digits,
];

/**
 * Holds a Word file, whoever wrote it, against GB/T 9704-2012. `parts` are its unpacked XML parts by
 * name, the main one as word/document.xml with the numbers that Word generates written into it.
 */
export function checkLayout(parts: DocxParts): LayoutReport {
  const file = wordFile(parts);
  const paper = classify(file);
  const results = layoutRules.map((rule) => gathered(rule, rule.check(paper)));
  const boxes = file.hasTextBoxes ? [{ what: "文本框", reason: "文本框里的文字没有检查" }] : [];
  return {
    departures: results.flatMap(({ departures }) => departures),
    unjudged: [...results.flatMap((result) => result.unjudged), ...boxes],
  };
}
