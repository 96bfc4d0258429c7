/**
 * Builds annotated texts: `node bench/samples/build-gold.ts --set blind8 [name…] [--out folder]` turns every
 * source of the set (gold-sets.ts) into <folder>/<name>.txt and <name>.json beside it. The folder is the
 * set's in samples/gold/ by default, which a run over samples/ passes over and `jihe eval` scores.
 *
 * A source: `%district`, `%year`, then the text of the report between `%body` and `%end`, kept to the
 * letter (blank lines, tabs, wraps, full-width digits), then `%rel` lines. In the text
 * - «quote|indicator|subject|flags» marks a figure as in README.md; the quote may hold line breaks, and
 *   k= v= u= iso= stand over what it says by itself ("null" for none); note= goes into the gold;
 * - ‹quote|reason› marks a numeral that counts nothing; list numbers, 一是, 一体化 and the like
 *   (gold-numerals.ts) need no mark. A numeral left over stops the build;
 * - lines `%status plan`, `%planyear 2025`, `%status actual` change the defaults and are left out.
 * `%rel type labels… true|false|undetermined statement`: ratio a÷b=c%, growth (a−b)÷b=±c%, points
 * a−b=c in percent points, sum of all but the last, mean of all but the last, difference a−b=c,
 * average a÷b=c, product a×b%=c, repeat, part_of a≤b, rank_within a≤b, enumeration of a, of which the
 * text lists n (a bare number).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { blindGoldOf } from "./blind-gold.ts";
import { readGoldSource } from "./gold-source.ts";
import { builtFolderOf, goldSets, sourcesOf } from "./gold-sets.ts";

const { values, positionals } = parseArgs({
  options: { set: { type: "string", default: "gold" }, out: { type: "string" } },
  allowPositionals: true,
});
const set = goldSets.find(({ name }) => name === values.set);
if (set === undefined) {
  throw new Error(`--set is one of ${goldSets.map(({ name }) => name).join(", ")}`);
}
const here = sourcesOf(set);
const out = values.out ?? builtFolderOf(set);
mkdirSync(out, { recursive: true });
for (const file of readdirSync(here).sort()) {
  const name = basename(file, ".txt");
  if (positionals.length === 0 || positionals.includes(name)) build(name, file);
}

/** A source with a mistake leaves the others alone. */
function build(name: string, file: string): void {
  try {
    const source = readGoldSource(name, readFileSync(join(here, file), "utf8"));
    writeFileSync(join(out, `${name}.json`), blindGoldOf(source));
    writeFileSync(join(out, file), source.text);
    console.log(`${name}: ${source.text.length} characters, ${source.marks.length} figures`);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
