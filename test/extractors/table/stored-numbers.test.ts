import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { sheetRow, xlsx } from "../../readers/files.ts";

const head = ["项目名称", "预算数（万元）", "执行率（%）", "项目数（个）"];

/** Digits of the figures of a sheet; the second format is that of two places. */
async function digitsOf(
  rows: readonly (readonly (string | readonly [string, number])[])[],
): Promise<readonly string[]> {
  const sheet = [head, ...rows].map((row, at) => sheetRow(at + 1, row)).join("");
  const bytes = xlsx([{ name: "表", rows: sheet }], ["0.0", "0.00"]);
  const { document, notices } = await readDocument(bytes);
  return extractReport("表.xlsx", document, notices).figures.map(({ quantity }) => quantity.digits);
}

const plain = (text: string): readonly [string, number] => [text, 0];

test("a number without a format is as fine as its column prints anywhere", async () => {
  const rows = [
    ["甲", plain("192"), plain("30"), plain("3")],
    ["乙", plain("720.36"), plain("83.76"), plain("5")],
  ];
  expect(await digitsOf(rows)).toEqual(["192.00", "30.00", "3", "720.36", "83.76", "5"]);
});

test("what a format rounded stays as it is shown, and lends its places", async () => {
  const rows = [
    ["甲", ["192.04", 1], plain("30")],
    ["乙", plain("720"), plain("83")],
    ["丙", ["720.361", 2], plain("81.7083333333333")],
  ] as const;
  expect((await digitsOf(rows)).join(" ")).toBe("192.0 30 720.00 83 720.36 81.7083333333333");
});

test("a printed table keeps its own places", async () => {
  const text = "|项目名称|预算数（万元）|\n|---|---|\n|甲|192|\n|乙|720.36|\n";
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const { figures } = extractReport("表.md", document, notices);
  expect(figures.map(({ quantity }) => quantity.digits)).toEqual(["192", "720.36"]);
});
