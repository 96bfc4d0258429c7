/**
 * Builds samples/ from the annotated sources: `node bench/samples/build.ts` writes the eight reports
 * (LibreOffice makes the .doc and the .pdf) and their gold; with `--gold` only the gold, and with names
 * of sources (`anlan-2024`) only these, because Word and PDF files differ in each build.
 */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "../../readers/index.ts";
import { goldOf } from "./gold.ts";
import { printGold } from "./print-gold.ts";
import { readSource, type Source } from "./source.ts";
import { writeDocx } from "./write-docx.ts";
import { writeHtml } from "./write-html.ts";
import { writeText } from "./write-text.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const samples = fileURLToPath(new URL("../../samples/", import.meta.url));

async function buildDocument(source: Source): Promise<void> {
  const target = join(samples, source.file);
  const [style = ""] = source.style;
  if (style === "text") writeFileSync(target, writeText(source));
  else if (style === "html") writeFileSync(target, writeHtml(source));
  else if (style === "docx") writeFileSync(target, await writeDocx(source));
  else convert(await writeDocx(source), style, target);
}

function convert(docx: Buffer, format: string, target: string): void {
  const folder = mkdtempSync(join(tmpdir(), "jihe-samples-"));
  const input = join(folder, "report.docx");
  writeFileSync(input, docx);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const filter = format === "doc" ? "doc:MS Word 97" : format;
  const options = [profile, "--headless", "--convert-to", filter, "--outdir", folder, input];
  execFileSync("soffice", options, { stdio: "ignore" });
  writeFileSync(target, readFileSync(join(folder, `report.${format}`)));
}

async function buildGold(source: Source): Promise<void> {
  const { document } = await readDocument(readFileSync(join(samples, source.file)));
  const gold = goldOf(source, document.text);
  const name = basename(source.file).replace(/\.\w+$/, ".json");
  const target = join(samples, "gold", name);
  writeFileSync(`${target}.new`, printGold(gold));
  renameSync(`${target}.new`, target);
  console.log(`${source.file}: ${gold.figures.length} figures, ${gold.relations.length} relations`);
}

mkdirSync(join(samples, "gold"), { recursive: true });
const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith("--"));
const sources = readdirSync(join(here, "sources"))
  .filter((name) => names.length === 0 || names.includes(name.replace(".txt", "")))
  .sort()
  .map((name) => readSource(readFileSync(join(here, "sources", name), "utf8")));
if (!words.includes("--gold")) for (const source of sources) await buildDocument(source);
for (const source of sources) await buildGold(source);
