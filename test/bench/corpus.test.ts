import { expect, test } from "vitest";
import { corpus } from "../../bench/corpus/corpus.ts";
import type { CorpusReport } from "../../bench/corpus/corpus.ts";
import { families } from "../../bench/corpus/families/index.ts";
import { noises } from "../../bench/corpus/noise.ts";
import type { Planted } from "../../bench/corpus/piece.ts";
import { Random } from "../../bench/corpus/random.ts";
import { review } from "../../bench/corpus/figures.ts";
import { fill } from "../../bench/corpus/slots.ts";
import type { Figure } from "../../domain/figure.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";

const options = { reports: 400, seed: 20241120 };

async function figuresOf({ name, text }: CorpusReport): Promise<ReadonlyMap<number, Figure>> {
  const { document, notices } = await readDocument(Buffer.from(text));
  const { figures } = extractReport(name, document, notices);
  return new Map(figures.map((figure) => [figure.span.start, figure]));
}

function agrees(planted: Planted, figure: Figure | undefined): boolean {
  return (
    figure?.quote === planted.quote &&
    figure.kind === planted.kind &&
    figure.value === planted.value &&
    figure.quantity.unit === planted.unit &&
    figure.quantity.qualifier === planted.qualifier
  );
}

test("the same seed gives the same reports, another seed others", () => {
  const first = [...corpus({ reports: 40, seed: 5 })];
  expect([...corpus({ reports: 40, seed: 5 })]).toEqual(first);
  const other = [...corpus({ reports: 40, seed: 6 })];
  expect(other.filter(({ text }, index) => text === first[index]?.text)).toEqual([]);
});

test("a report does not depend on how many follow it", () => {
  const [few, many] = [corpus({ reports: 10, seed: 5 }), corpus({ reports: 20, seed: 5 })];
  expect([...many].slice(0, 10)).toEqual([...few]);
});

test("reports are made one at a time", () => {
  const endless = corpus({ reports: Number.MAX_SAFE_INTEGER, seed: 5 });
  const first = endless.next();
  expect(first.done === false && first.value.name).toMatch(/^00001-/);
});

test("every planted quote is the text at its place, and none overlap", () => {
  for (const { text, planted } of corpus(options)) {
    let after = 0;
    for (const { quote, start, end } of planted) {
      expect(text.slice(start, end)).toBe(quote);
      expect(start).toBeGreaterThanOrEqual(after);
      after = end;
    }
    expect(planted.length).toBeGreaterThan(8);
  }
});

test("every family and every noise occurs", () => {
  const names = [...corpus(options)].map(({ name }) => name);
  for (const { id } of families) expect(names.join()).toContain(`-${id}-`);
  for (const noise of noises) expect(names.join()).toContain(`-${noise}.txt`);
});

test("at least 995 of 1,000 planted figures come back whole, with value, unit and qualifier", async () => {
  let total = 0;
  const missed: string[] = [];
  for (const report of corpus(options)) {
    const figures = await figuresOf(report);
    total += report.planted.length;
    for (const planted of report.planted) {
      if (!agrees(planted, figures.get(planted.start)))
        missed.push(`${report.name}: ${planted.quote}`);
    }
  }
  expect(total).toBeGreaterThan(10_000);
  const allowed = Math.floor(total * 0.005);
  expect(missed.slice(allowed)).toEqual([]);
});

test("a template with a slip is not printed", () => {
  const random = new Random(1);
  const setting = { random, district: "云河县", mark: "云", year: 2024, sums: review(random) };
  expect(() => fill("共{cuont 个 1~9}项目", setting)).toThrow("{cuont 个 1~9}");
  expect(() => fill("共{count 个 1~9项目", setting)).toThrow("Unread slot");
});
