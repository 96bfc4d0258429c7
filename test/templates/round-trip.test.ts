import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Paper } from "../../domain/paper.ts";
import { partsOf } from "../../domain/paper.ts";
import type { Report } from "../../domain/report.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { renderDocx } from "../../templates/docx.ts";
import { fullReport, markedReport } from "../helpers/marked-report.ts";
import { summaryOf } from "../helpers/paper-words.ts";

const meta = { title: "总结", created: new Date(Date.UTC(2026, 0, 1)), versions: {} };

async function readBack(paper: Paper): Promise<Report> {
  const { document, notices } = await readDocument(await renderDocx(paper, meta));
  return extractReport("总结.docx", document, notices);
}

/** Figures of the paper that are not found again with the same value, unit and qualifier. */
function lost(paper: Paper, found: Report): readonly string[] {
  const known = new Set(
    found.figures.map(
      ({ value, quantity }) => `${value ?? ""}|${quantity.unit ?? ""}|${quantity.qualifier}`,
    ),
  );
  return paper.citations
    .filter(
      ({ figure: { value, quantity } }) =>
        !known.has(`${value ?? ""}|${quantity.unit ?? ""}|${quantity.qualifier}`),
    )
    .map(({ text }) => text);
}

/** Numbers in the paper that stand in none of its references. */
function added(paper: Paper, found: Report): readonly string[] {
  const told = [
    ...paper.citations.flatMap(({ text, path, place }) => [text, path, place]),
    ...paper.calculations.flatMap(({ text, substituted }) => [text, substituted]),
    ...[...partsOf(paper)].flatMap((part) =>
      part.kind === "given" || part.kind === "quotation" ? [part.text] : [],
    ),
  ].map((words) => words.replace(/\s/gu, ""));
  return found.figures
    .map(({ quote }) => quote.replace(/\s/gu, ""))
    .filter((quote) => !told.some((words) => words.includes(quote)));
}

const full = summaryOf([markedReport(fullReport)]);
const fullBack = await readBack(full);

test("a drafted summary read back gives every figure with the same value and unit", () => {
  expect(full.citations.length).toBeGreaterThan(15);
  expect(lost(full, fullBack)).toEqual([]);
});

test("a drafted summary read back holds no figure that is not a reference", () => {
  expect(added(full, fullBack)).toEqual([]);
});

test("the drafted summary of a district is about that district and year", () => {
  expect([fullBack.year, fullBack.title]).toEqual([2024, "云岭县2024年度预算绩效管理工作总结"]);
});

async function reportAt(url: URL): Promise<Report> {
  const { document, notices } = await readDocument(readFileSync(url));
  return extractReport(decodeURIComponent(url.pathname), document, notices);
}

const samples = new URL("../../samples/", import.meta.url);
const files = readdirSync(samples).filter((name) => /\.(?:docx?|pdf|txt|html)$/.test(name));

test.for(files)("the summary of sample %s loses and adds no figure", async (name) => {
  const paper = summaryOf([await reportAt(new URL(encodeURIComponent(name), samples))]);
  expect(paper.citations.length).toBeGreaterThan(5);
  const found = await readBack(paper);
  expect({ lost: lost(paper, found), added: added(paper, found) }).toEqual({ lost: [], added: [] });
});

const shared = new URL("../../../shared/reports/", import.meta.url);
const real = ["dachuan-2024", "lieshan-2024", "jiashi-2024", "luxian-2023"];

test.skipIf(!existsSync(shared)).for(real)(
  "the summary of %s loses and adds no figure (skipped without the shared reports)",
  async (name) => {
    const paper = summaryOf([await reportAt(new URL(`${name}.txt`, shared))]);
    const found = await readBack(paper);
    expect({ lost: lost(paper, found), added: added(paper, found) }).toEqual({
      lost: [],
      added: [],
    });
  },
);
