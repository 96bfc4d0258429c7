import { array, assert, asyncProperty, constantFrom, string } from "fast-check";
import { expect, test } from "vitest";
import { checkFlow, readText } from "./reading.ts";

const pieces = constantFrom(
  ..."预算绩效，。；：“”《》（）〔〕%％１２３．123.-—AB \t\u3000\u00a0\u200b\n\r\f*_#>|&[".split(
    "",
  ),
  "\r\n",
  "\n\n",
  "2024年",
  "1 252 296万元",
  "**",
  "&nbsp;",
  "&ge;",
  "[bookmark: _GoBack]",
  "— 3 —\n",
  "第3页 共10页\n",
  "一、工作情况\n",
  "| 项目 | 金额（万元） |\n|---|---|\n",
  "\u{20000}",
  "\ufffc",
);

test("any text keeps the invariants of the flow", async () => {
  await assert(
    asyncProperty(array(pieces, { minLength: 1, maxLength: 120 }), async (parts) => {
      const text = `绩效${parts.join("")}`;
      const { document } = await readText(text);
      expect(document.text).toBe(text);
      checkFlow(document);
    }),
    { seed: 20240820, numRuns: 600 },
  );
});

test("any Unicode text keeps the invariants of the flow", async () => {
  expect.hasAssertions();
  await assert(
    asyncProperty(string({ unit: "grapheme", maxLength: 200 }), async (random) => {
      checkFlow((await readText(`预算绩效${random}管理`)).document);
    }),
    { seed: 20240821, numRuns: 300 },
  );
});
