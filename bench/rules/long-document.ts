import { extractReport } from "../../extractors/index.ts";
import { checkReports } from "../../rules/index.ts";
import { worked } from "../speed/clock.ts";
import { readText } from "./engine.ts";
import type { Ground } from "./ground.ts";

export interface Length {
  readonly figures: number;
  readonly findings: number;
  readonly milliseconds: number;
}

/** Figures of the documents that are made; the last is what issue and design ask for. */
const sizes = [625, 1250, 2500, 5000];
/** Every so many digits one is wrong, so that there is something to explain. */
const spoilt = 23;

/** One document of many reports, with wrong digits throughout: the work must grow with its figures only. */
export async function measureLengths(grounds: readonly Ground[]): Promise<readonly Length[]> {
  const texts = grounds
    .filter(({ gold }) => gold.document.format === "text")
    .map(({ gold }) => gold.document.text);
  const lengths: Length[] = [];
  if (texts.length === 0) return [];
  for (const size of sizes) lengths.push(await lengthOf(texts, size));
  return lengths;
}

async function lengthOf(texts: readonly string[], size: number): Promise<Length> {
  const parts: string[] = [];
  let figures = 0;
  while (figures < size) {
    const text = wrong(texts[parts.length % texts.length] ?? "", parts.length);
    figures += extractReport("part", await readText(text), []).figures.length;
    parts.push(text);
  }
  const report = extractReport("long", await readText(parts.join("\n")), []);
  checkReports([report]);
  const start = worked();
  const { findings } = checkReports([report]);
  const milliseconds = (worked() - start) * 1000;
  return { figures: report.figures.length, findings: findings.length, milliseconds };
}

function wrong(text: string, shift: number): string {
  let count = shift;
  return text.replaceAll(/\d(?=[万亿个家项%])/g, (digit) => {
    count += 1;
    return count % spoilt === 0 ? String((Number(digit) + 4) % 10) : digit;
  });
}

export function lengthTable(lengths: readonly Length[]): string {
  return [
    "| figures in one document | findings | milliseconds | microseconds a figure |",
    "| --- | --- | --- | --- |",
    ...lengths.map(({ figures, findings, milliseconds }) => {
      const each = (milliseconds * 1000) / figures;
      return `| ${String(figures)} | ${String(findings)} | ${milliseconds.toFixed(0)} | ${each.toFixed(0)} |`;
    }),
  ].join("\n");
}
