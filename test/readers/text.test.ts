import { expect, test } from "vitest";
import { checkFlow, readText } from "./reading.ts";

test("the text is the file as it is, line ends and all", async () => {
  const text = "  一、情况\r\n\r\n2024 年\t\r\n评价12个。\n";
  const { document } = await readText(`\ufeff${text}`);
  expect(document.text).toBe(text);
  checkFlow(document);
});

test("lines count from 1 in the locators, blank ones too", async () => {
  const { document } = await readText("一、情况\n\n\n评价12个。\r\n\r\n二、问题");
  expect(document.blocks.map(({ locator }) => locator)).toEqual([
    { line: 1 },
    { line: 4 },
    { line: 6 },
  ]);
});

test("a span of the flow points at the characters in the file", async () => {
  const { document, text } = await readText("培训三期，培训 334\r\n\r\n人次，效果良好。");
  const [block] = document.blocks;
  expect(document.flow.text).toBe("培训三期，培训334人次，效果良好。");
  expect(text.slice(block!.span.start, block!.span.end)).toBe(text);
});

const furniture: readonly (readonly [string, string])[] = [
  ["— 3—", "a page number between dashes"],
  ["- 3 -", "a page number between hyphens"],
  ["—12—", "a page number of two digits"],
  ["第3页 共10页", "the page of so many"],
  ["第 3 页", "the page"],
  ["Page 3 of 10", "the page in English"],
];

test.for(furniture)("%s is furniture: %s", async ([line]) => {
  const { flow, notices, text } = await readText(`一、情况\n${line}\n评价12个。`);
  expect(flow.text).toBe("一、情况\n评价12个。");
  const [notice] = notices;
  expect(notice!.code).toBe("furniture-dropped");
  expect(text.slice(notice!.span!.start, notice!.span!.end)).toBe(line);
});

test.for(["3", "3/10", "2023", "3.5", "12%", "—"])(
  "%s alone on a line is content",
  async (line) => {
    const { flow } = await readText(`一、情况\n${line}\n评价12个。`);
    expect(flow.text).toBe(`一、情况\n${line}\n评价12个。`);
  },
);

test("a bare number beside a form feed that counts the pages is a page number", async () => {
  const { flow } = await readText("一、情况。\n1\n\f二、问题。\n2\n\f三、打算。\n3\n");
  expect(flow.text).toBe("一、情况。\n二、问题。\n三、打算。");
});
