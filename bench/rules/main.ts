/**
 * The planted-error bench: `npm run bench:rules -- [--per-type 1000] [--seed 1] [--only text]
 * [--in collection] [--without collections] [--more folder] [--list file] [--verbose] [--write]`. `--more`
 * adds annotations with their texts in <folder>/_texts; `--only` keeps reports whose name contains the
 * words, `--in` those of a collection (`--in "blind texts"`, `--in blind2`: reports written and annotated
 * without the product; a closed one only where it is named in full), `--without "blind8 texts,blind9 texts"`
 * leaves whole collections out; `--list` writes what to mend to a file, `--verbose` prints it; `--write` puts
 * the tables into docs/benchmarks-rules.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bench } from "./bench.ts";
import { chosen } from "./chosen.ts";
import { closedFolders, goldFolders } from "./gold-folders.ts";
import { loadGold } from "./gold-document.ts";
import { groundOf } from "./ground.ts";

const { values } = parseArgs({
  options: {
    "per-type": { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    in: { type: "string", default: "" },
    without: { type: "string", default: "" },
    more: { type: "string" },
    list: { type: "string" },
    verbose: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const more = values.more;
const gold = await loadGold([
  ...goldFolders,
  ...closedFolders.filter(({ collection }) => collection === values.in),
  ...(more === undefined
    ? []
    : [{ collection: "more", annotations: more, reports: [join(more, "_texts")] }]),
]);
const grounds = chosen(gold, values).map(groundOf);
const perType = Number(values["per-type"]);
const { page, list } = await bench(grounds, perType, Number(values.seed), (step) => {
  console.error(step);
});
const words = `${String(grounds.length)} reports, up to ${String(perType)} errors a type, seed ${values.seed}.\n\n${page}`;
console.log(words);
if (values.verbose) console.log(`\n${list}`);
if (values.list !== undefined) writeFileSync(values.list, `${words}\n\n${list}\n`);
if (values.write) {
  const path = fileURLToPath(new URL("../../docs/benchmarks-rules.md", import.meta.url));
  const [before = "", rest = ""] = readFileSync(path, "utf8").split("<!-- measured -->");
  const after = rest.split("<!-- end -->")[1] ?? "\n";
  writeFileSync(path, `${before}<!-- measured -->\n\n${words}\n\n<!-- end -->${after}`);
}
