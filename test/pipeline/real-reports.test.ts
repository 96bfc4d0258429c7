import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readGold, unlike } from "../helpers/gold.ts";
import { jihe, root } from "../helpers/jihe.ts";
import { outputSchema } from "../helpers/output-schema.ts";
import type { Output, OutputDocument, OutputFigure } from "../helpers/output-schema.ts";

const reports = join(root, "..", "shared", "reports");
const absent = !existsSync(reports);
const gold = readGold(join(root, "..", "shared", "gold"));
const names = ["dachuan-2024", "jiashi-2024", "lieshan-2024", "luxian-2023"];
let output: Output;

beforeAll(async () => {
  if (absent) return;
  const { stdout } = await jihe(["check", reports, "--json"]);
  output = outputSchema.parse(JSON.parse(stdout));
});

function documentOf(file: string): OutputDocument {
  const found = output.documents.find(({ path }) => basename(path) === file);
  if (found === undefined) throw new Error(`${file} was not read`);
  return found;
}

function quotesOf({ operands }: { operands: { quote: string }[] }): string[] {
  return operands.map(({ quote }) => quote.replace(/\s/g, ""));
}

/** Receipts of a report whose operands hold all these quotes, blanks aside. */
function judged(file: string, ...quotes: readonly string[]): Output["receipts"] {
  const { receipts } = documentOf(file);
  return receipts.filter((each) => quotes.every((quote) => quotesOf(each).includes(quote)));
}

test.skipIf(absent)("the four reports raise no error in any format (skipped without them)", () => {
  expect(output.documents).toHaveLength(16);
  const errors = [...output.findings, ...output.documents.flatMap(({ findings }) => findings)];
  expect(errors.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.skipIf(absent).for(names)("%s gives the same figures in its four formats", (name) => {
  const [first, ...others] = ["txt", "docx", "pdf", "doc"].map((format) =>
    documentOf(`${name}.${format}`).figures.map(meaning),
  );
  for (const other of others) expect(other).toEqual(first);
});

function meaning(figure: OutputFigure): string {
  const { quote, kind, value, unit, qualifier, status, year, indicator } = figure;
  const bare = quote.replace(/\s/g, "");
  return [bare, kind, value, unit, qualifier, status, year, indicator].join(" ");
}

test.skipIf(absent).for(gold.map((each) => [each.source, each] as const))(
  "%s gives every amount, rate and count of its gold, and no other",
  ([source, { figures }]) => {
    const kinds = ["amount", "count", "rate"];
    const found = documentOf(source).figures;
    expect(unlike(figures, found, kinds)).toEqual({ missed: [], extra: [] });
  },
);

test.skipIf(absent)("泸县: 546.18 of 4755.05 agrees with 11.49%", () => {
  const found = judged("luxian-2023.txt", "546.18万元", "4755.05万元", "11.49%");
  expect(found.map(({ outcome }) => outcome)).toContain("pass");
});

test.skipIf(absent)("烈山: 11 of 54 agrees with 20%", () => {
  const found = judged("lieshan-2024.txt", "11个", "54家", "20%");
  expect(found.map(({ outcome }) => outcome)).toContain("pass");
});

test.skipIf(absent)("达川: 9% cannot be judged, and its implied base is told", () => {
  const found = judged("dachuan-2024.txt", "9%", "368万元");
  expect(found.filter(({ outcome }) => outcome === "pass" || outcome === "fail")).toEqual([]);
  const told = documentOf("dachuan-2024.txt").findings.filter((each) =>
    quotesOf(each).includes("9%"),
  );
  expect(told.map(({ message }) => message).join()).toMatch(/38\d\d\.\d+.*43\d\d\.\d+/);
});

test.skipIf(absent)("伽师: 1+4+1+0+0+0 agrees with 6", () => {
  const sums = documentOf("jiashi-2024.txt").receipts.filter(
    (each) => quotesOf(each).toSorted().join() === "0个,0个,0个,1个,1个,4个,6个",
  );
  expect(sums.map(({ outcome }) => outcome)).toContain("pass");
});

test.skipIf(absent)("泸县: 52 red projects against 28 adjusted is a warning", () => {
  const { findings } = documentOf("luxian-2023.txt");
  const found = findings.filter((each) =>
    ["52个", "28个"].every((quote) => quotesOf(each).includes(quote)),
  );
  expect(found.map(({ severity }) => severity)).toContain("warning");
});
