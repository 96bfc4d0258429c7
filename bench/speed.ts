import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { corpus } from "./corpus/corpus.ts";
import { goldTexts } from "./speed/gold-texts.ts";
import type { Marked } from "./speed/gold-texts.ts";
import { measureLongTexts } from "./speed/long-texts.ts";
import { longPage, machine, memoryPage, peersPage, stagesPage } from "./speed/pages.ts";
import { compare } from "./speed/peers.ts";
import { recognizers } from "./speed/recognizers.ts";
import { measureStages } from "./speed/stages.ts";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const options = { reports: numberOf(values.reports), seed: numberOf(values.seed) };

function numberOf(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new RangeError(`--reports and --seed take a whole number from 1 on, not ${text}.`);
  return number;
}

const pages: string[] = [];

function show(title: string, body: string): void {
  const page = `## ${title}\n\n${body}`;
  pages.push(page);
  console.log(`${page}\n`);
}

console.log(`${machine()}; seed ${options.seed}\n`);
const times = await measureStages(options);
show("Stages", stagesPage(times));
show("Memory", memoryPage(times));
// --quick leaves out what takes minutes.
if (!values.quick) {
  show("One text of 10 MB", longPage(await measureLongTexts(options.seed)));
  await showPeers();
}
if (values.write) write();

async function showPeers(): Promise<void> {
  const peer = recognizers();
  if (peer === null) {
    console.log("Recognizers-Text is not installed: npm ci --prefix bench/peers");
    return;
  }
  const generated = planted(12);
  show("Recognizers-Text, 12 generated reports", peersPage(await compare(generated, peer)));
  const real = goldTexts();
  if (real.length === 0) console.log("No annotated real reports beside the project: left out.");
  else show(`Recognizers-Text, ${real.length} real reports`, peersPage(await compare(real, peer)));
}

function planted(reports: number): readonly Marked[] {
  return [...corpus({ reports, seed: options.seed })].map(({ name, text, planted }) => ({
    name,
    text,
    figures: planted,
  }));
}

/** Puts the tables below the mark in docs/benchmarks.md; what stands above it is written by hand. */
function write(): void {
  const file = new URL("../docs/benchmarks.md", import.meta.url);
  const mark = "<!-- tables: npm run bench -- --write -->";
  const [words = ""] = readFileSync(file, "utf8").split(mark);
  const head = `${machine()}; seed ${options.seed}.`;
  writeFileSync(file, `${words}${mark}\n\n${head}\n\n${pages.join("\n\n")}\n`);
}
