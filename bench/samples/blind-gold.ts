import { describeMark } from "./gold-figures.ts";
import { findOthers } from "./gold-numerals.ts";
import type { GoldSource, Relation } from "./gold-source.ts";
import type { Mark } from "./marks.ts";
import { printGold } from "./print-gold.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The gold file of a source, as text. Throws when a numeral is not annotated or a label is unknown. */
export function blindGoldOf(source: GoldSource): string {
  const { name, district, year, text, marks } = source;
  const at = ({ start, end }: Place): object => ({ quote: text.slice(start, end), start, end });
  const others = findOthers(text, marks, source.others);
  return printGold({
    source: `${name}.txt`,
    district,
    year,
    figures: marks.map((mark) => ({ ...at(mark), ...describeMark(mark) })),
    relations: source.relations.map((relation) => relate(relation, marks)),
    non_figures: others.map((other) => ({ ...at(other), reason: other.reason })),
  });
}

function relate(
  { type, labels, listed, statement, holds }: Relation,
  marks: readonly Mark[],
): object {
  const figures = labels.map((label) => {
    const index = marks.findIndex((mark) => mark.label === label);
    if (index < 0) throw new Error(`No figure carries the label ${label}: ${statement}`);
    return index;
  });
  const quotes = figures.map((index) => marks[index]?.quote ?? "");
  return { type, figures, quotes, ...(listed === null ? {} : { listed }), statement, holds };
}
