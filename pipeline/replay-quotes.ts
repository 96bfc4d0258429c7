import type { Finding, Operand } from "../domain/finding.ts";
import type { Quantity } from "../domain/quantity.ts";
import { readNumeral } from "../extractors/numerals.ts";
import { readMeasure } from "../extractors/scan/measure.ts";
import { scan } from "../extractors/scan/scan.ts";
import { printedText } from "../rules/wording/number-text.ts";

/** Operands of a record, in Chinese, whose number is not what their own words say when they are read again. */
export function misreadIn({ operands }: Finding): readonly string[] {
  return operands.flatMap((operand) => {
    const { quantity, quote } = operand;
    const part = quantity === null ? null : misread(operand, quantity);
    return part === null ? [] : [`“${printedText(quote)}”的${part}`];
  });
}

function misread({ quote, figureId }: Operand, quantity: Quantity): string | null {
  // Words may stand for a number that a rule gives them: one item of a list, a whole of 100%.
  if (figureId === null) return null;
  const text = condensed(quote);
  const { tokens } = scan(text);
  const own = tokens.filter(({ digits }) => digits === quantity.digits);
  const [read = null] = own;
  if (read === null) return mayStand(text, quantity) ? unitSlip(quantity) : "数字";
  // A rank or a year may be read as a plain number, and a number of a table has the unit of its head.
  if (read.unit === null || read.dimension !== quantity.dimension) return unitSlip(quantity);
  const isSame = own.some(
    ({ exponent, unit }) => exponent === quantity.exponent && unit === quantity.unit,
  );
  return isSame ? null : "单位";
}

function condensed(quote: string): string {
  return quote.normalize("NFKC").replace(/\s/g, "");
}

/** A number without its unit, or in Chinese numerals, is found by its characters. */
function mayStand(text: string, { digits }: Quantity): boolean {
  const plain = text.replaceAll(",", "");
  const printed: readonly string[] = plain.match(/\d+(?:\.\d+)?/g) ?? [];
  const bare = digits.replace("-", "");
  if (printed.length > 0) return printed.includes(bare);
  const numerals = plain.match(/[零〇○一二两三四五六七八九十百千万亿]+/g) ?? [];
  const read = numerals.flatMap((each) => readNumeral(each) ?? []);
  return read.length === 0 || read.includes(bare);
}

/** 万元 is ten to the fourth, whatever stands in the text. */
function unitSlip({ unit, exponent }: Quantity): string | null {
  const measure = unit === null ? null : readMeasure(unit, 0);
  return measure === null || measure.unit !== unit || measure.exponent === exponent ? null : "单位";
}
