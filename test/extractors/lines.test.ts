import { expect, test } from "vitest";
import { allLines, headLines, tailLines } from "../../extractors/lines.ts";
import { plainDocument } from "../helpers/plain-document.ts";

const document = plainDocument("标题 一\n\n甲\t乙 丙\n \nPPP project\n落款");
const lines = [
  { text: "标题一", start: 0 },
  { text: "甲", start: 6 },
  { text: "乙丙", start: 8 },
  { text: "PPP project", start: 14 },
  { text: "落款", start: 26 },
];

test("lines and cells come without blanks and without the empty ones", () => {
  expect([...allLines(document)]).toEqual(lines);
});

test("the first lines come first", () => {
  expect(headLines(document, 2)).toEqual(lines.slice(0, 2));
  expect(headLines(document, 99)).toEqual(lines);
});

test("the last lines come in reading order", () => {
  expect(tailLines(document, 2)).toEqual(lines.slice(-2));
  expect(tailLines(document, 99)).toEqual(lines);
});
