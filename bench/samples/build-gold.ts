/**
 * Builds the blind gold: `node bench/samples/build-gold.ts [name…] [--out folder]` turns every source
 * in gold-sources/ into <folder>/_texts/<name>.txt and <folder>/<name>.json (samples/gold by default).
 *
 * A source: `%district`, `%year`, then the text of the report between `%body` and `%end`, kept to the
 * letter (blank lines, tabs, wraps, full-width digits), then `%rel` lines. In the text
 * - «quote|indicator|subject|flags» marks a figure as in README.md; the quote may hold line breaks, and
 *   k= v= u= iso= stand over what it says by itself ("null" for none); note= goes into the gold;
 * - ‹quote|reason› marks a numeral that counts nothing; list numbers, 一是, 一体化 and the like
 *   (gold-numerals.ts) need no mark. A numeral left over stops the build;
 * - lines `%status plan`, `%planyear 2025`, `%status actual` change the defaults and are left out.
 * `%rel type labels… true|false|undetermined statement`: ratio a÷b=c%, growth (a−b)÷b=±c%, points
 * a−b=c in percent points, sum of all but the last, difference a−b=c, product a×b%=c, repeat, part_of
 * a≤b, rank_within a≤b, enumeration of a, of which the text lists n (a bare number).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describeMark } from "./gold-figures.ts";
import { findOthers } from "./gold-numerals.ts";
import { readGoldSource, type GoldSource, type Relation } from "./gold-source.ts";
import type { Mark } from "./marks.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

const here = fileURLToPath(new URL("gold-sources/", import.meta.url));
const samples = fileURLToPath(new URL("../../samples/gold/", import.meta.url));

function goldOf(source: GoldSource): object {
  const { name, district, year, text, marks } = source;
  const at = ({ start, end }: Place): object => ({ quote: text.slice(start, end), start, end });
  const others = findOthers(text, marks, source.others);
  return {
    source: `${name}.txt`,
    district,
    year,
    figures: marks.map((mark) => ({ ...at(mark), ...describeMark(mark) })),
    relations: source.relations.map((relation) => relate(relation, marks)),
    non_figures: others.map((other) => ({ ...at(other), reason: other.reason })),
  };
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

/** One figure on a line: the file is read and compared by people. */
function print(gold: object): string {
  const members = Object.entries(gold).map(([name, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    const lines = value.map((entry: unknown) => `    ${JSON.stringify(entry)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(",\n")}\n  ]`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}

const { values, positionals } = parseArgs({
  options: { out: { type: "string", default: samples } },
  allowPositionals: true,
});
mkdirSync(join(values.out, "_texts"), { recursive: true });
for (const file of readdirSync(here).sort()) {
  const name = basename(file, ".txt");
  if (positionals.length === 0 || positionals.includes(name)) build(name, file, values.out);
}

/** A source with a mistake leaves the others alone. */
function build(name: string, file: string, out: string): void {
  try {
    const source = readGoldSource(name, readFileSync(join(here, file), "utf8"));
    writeFileSync(join(out, `${name}.json`), print(goldOf(source)));
    writeFileSync(join(out, "_texts", file), source.text);
    console.log(`${name}: ${source.text.length} characters, ${source.marks.length} figures`);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
