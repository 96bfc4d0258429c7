/**
 * Builds the blind gold: `node bench/samples/build-gold.ts [name…] [--out folder]` turns every source
 * in gold-sources/ into <folder>/<name>.txt and <name>.json beside it. The folder is
 * samples/gold/_texts by default, which a run over samples/ passes over and
 * `jihe eval samples/gold/_texts` scores. With `--blind` the sources are those of blind-sources/ and the
 * folder is samples/gold/_blind: reports written and annotated without looking at the product, and
 * measured afterwards. With `--blind2` they are those of blind2-sources/ and samples/gold/_blind2: a
 * second such set, for the product as mended after the first; with `--blind3` a third one, of sixteen
 * reports, for the product as mended after the second; with `--blind4` a fourth one, of sixteen reports
 * by another hand, for the product as mended after the third; with `--blind5`
 * one that was kept for the last measure; with `--blind6` a further one, of sixteen
 * reports by a third hand; with `--blind7` sixteen nearest relatives of the four real reports. With
 * `--phrases` they are those of
 * phrase-sources/ and samples/gold/_phrases: short excerpts in many wordings, to develop the rules on.
 * With `--phrases2` they are those of phrase2-sources/ and samples/gold/_phrases2: a second bank of such
 * excerpts, by another hand.
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
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { blindGoldOf } from "./blind-gold.ts";
import { readGoldSource } from "./gold-source.ts";

function folder(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

const { values, positionals } = parseArgs({
  options: {
    out: { type: "string" },
    blind: { type: "boolean", default: false },
    blind2: { type: "boolean", default: false },
    blind3: { type: "boolean", default: false },
    blind4: { type: "boolean", default: false },
    blind5: { type: "boolean", default: false },
    blind6: { type: "boolean", default: false },
    blind7: { type: "boolean", default: false },
    phrases: { type: "boolean", default: false },
    phrases2: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
/** Folder of the sources and of what is built, by the option that asks for it. */
const sets = {
  blind: ["blind", "blind"],
  blind2: ["blind2", "blind2"],
  blind3: ["blind3", "blind3"],
  blind4: ["blind4", "blind4"],
  blind5: ["blind5", "blind5"],
  blind6: ["blind6", "blind6"],
  blind7: ["blind7", "blind7"],
  phrases: ["phrase", "phrases"],
  phrases2: ["phrase2", "phrases2"],
} as const;
const names = [
  "blind",
  "blind2",
  "blind3",
  "blind4",
  "blind5",
  "blind6",
  "blind7",
  "phrases",
  "phrases2",
] as const;
const asked = names.find((name) => values[name]);
const [set, built] = asked === undefined ? (["gold", "texts"] as const) : sets[asked];
const here = folder(`${set}-sources/`);
const out = values.out ?? folder(`../../samples/gold/_${built}/`);
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
