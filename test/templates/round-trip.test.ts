import { existsSync, readFileSync, readdirSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Report } from "../../domain/report.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { factSets } from "../helpers/fact-sets.ts";
import { cloudCounty, fullReport, markedReport } from "../helpers/marked-report.ts";
import { comparisonOf, summaryOf } from "../helpers/paper-words.ts";
import { differences, nothing, readBack } from "../helpers/round-trip.ts";

async function reportAt(url: URL): Promise<Report> {
  const { document, notices } = await readDocument(readFileSync(url));
  return extractReport(decodeURIComponent(url.pathname), document, notices);
}

const full = markedReport(fullReport);
const fullBack = await readBack(summaryOf([full]));

test("a drafted summary read back gives every figure with value, unit, year and indicator, and no other", () => {
  expect(differences(summaryOf([full]), fullBack)).toEqual(nothing);
  expect(fullBack.figures.filter(({ indicator }) => indicator !== null).length).toBeGreaterThan(60);
});

test("the drafted summary of a district is about that district and year", () => {
  expect([fullBack.year, fullBack.title]).toEqual([2024, "云岭县2024年度预算绩效管理工作总结"]);
});

test("a figure that the paper does not print is told as added, one that is not found as lost", async () => {
  const paper = summaryOf([markedReport("评减金额«546.18万元|ex_ante.reduced_amount»。")]);
  const other = summaryOf([markedReport("评减金额«564.18万元|ex_ante.reduced_amount»。")]);
  const { prose, tables, loose } = differences(paper, await readBack(other));
  expect(prose.lost).toContain("ex_ante.reduced_amount|5461800|万元|exact|2024");
  expect(tables.added).toContain("ex_ante.reduced_amount|5641800|万元|exact|2024");
  expect(loose).toContain("564.18万元");
});

const samples = new URL("../../samples/", import.meta.url);
const files = readdirSync(samples).filter((name) => /\.(?:docx?|pdf|txt|html)$/.test(name));
const reports = await Promise.all(
  files.map((name) => reportAt(new URL(encodeURIComponent(name), samples))),
);

test.for(files)("the summary of sample %s loses and adds no figure", async (name) => {
  const paper = summaryOf([reports[files.indexOf(name)]!]);
  expect(paper.citations.length).toBeGreaterThan(5);
  expect(differences(paper, await readBack(paper))).toEqual(nothing);
});

test("the comparison of the samples loses and adds no figure", async () => {
  const paper = comparisonOf(reports);
  expect(paper.citations.length).toBeGreaterThan(100);
  expect(differences(paper, await readBack(paper))).toEqual(nothing);
});

const shared = new URL("../../../shared/reports/", import.meta.url);
const real = ["dachuan-2024", "lieshan-2024", "jiashi-2024", "luxian-2023"];

test.skipIf(!existsSync(shared)).for(real)(
  "the summary of %s loses and adds no figure (skipped without the shared reports)",
  async (name) => {
    const paper = summaryOf([await reportAt(new URL(`${name}.txt`, shared))]);
    expect(differences(paper, await readBack(paper))).toEqual(nothing);
  },
);

test(
  "the summaries of 200 drawn sets of facts lose and add no figure",
  { timeout: 600_000 },
  async () => {
    const property = fc.asyncProperty(factSets, async ({ reports: own, earlier }) => {
      const paper = summaryOf(own, { earlier });
      expect(differences(paper, await readBack(paper))).toEqual(nothing);
    });
    await fc.assert(property, { numRuns: 200, seed: 20_241_127 });
  },
);

test(
  "the comparisons of drawn sets of facts lose and add no figure",
  { timeout: 600_000 },
  async () => {
    const several = fc.array(factSets, { minLength: 2, maxLength: 5 });
    const property = fc.asyncProperty(several, async (sets) => {
      const districts = sets.map(({ reports: [own] }, i) => renamed(own!, i));
      const paper = comparisonOf(districts);
      expect(differences(paper, await readBack(paper))).toEqual(nothing);
    });
    await fc.assert(property, { numRuns: 12, seed: 20_241_128 });
  },
);

function renamed(report: Report, i: number): Report {
  const id = `r${i}`;
  const name = `${"甲乙丙丁戊"[i] ?? ""}山县`;
  return {
    ...report,
    district: { ...cloudCounty, name },
    document: { ...report.document, id },
    figures: report.figures.map((figure, at) => ({ ...figure, id: `${id}.${at}`, documentId: id })),
  };
}
