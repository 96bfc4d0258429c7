import { expect, test } from "vitest";
import { readText } from "./reading.ts";

test.for([
  ["（溪审财〔20⏎⏎15〕88号）", "（溪审财〔2015〕88号）"],
  ["（川委厅〔2016〕4⏎⏎2号文件）", "（川委厅〔2016〕42号文件）"],
  ["（川委厅〔2016〕42⏎号文件）", "（川委厅〔2016〕42号文件）"],
  ["川财绩〔2016〕第4⏎2号", "川财绩〔2016〕第42号"],
  ["川财绩〔2016〕42⏎号", "川财绩〔2016〕42号"],
  ["（川财绩〔２０⏎１５〕８８号）", "（川财绩〔2015〕88号）"],
] as const)("a document number cut in two is whole again: %s", async ([cut, whole]) => {
  expect((await readText(cut.replaceAll("⏎", "\n"))).flow.text).toBe(whole);
});

test.for([
  ["核减844.61万⏎元", "核减844.61万元"],
  ["核减844.61⏎万元", "核减844.61万元"],
  ["送审12亿⏎⏎元。", "送审12亿元。"],
] as const)(
  "a short text with an amount cut before its unit is whole again: %s",
  async ([cut, whole]) => {
    expect((await readText(cut.replaceAll("⏎", "\n"))).flow.text).toBe(whole);
  },
);

test("a number cut in brackets is whole again", async () => {
  const text = "增长较快，好于预期（上年同期为4\n1027.60万元）。";
  expect((await readText(text)).flow.text).toBe(text.replace("\n", ""));
});

test.for([
  "核减金额⏎844.61⏎万元",
  "附件1⏎万元",
  "核减844.61万⏎元旦放假",
  "川财绩〔2016〕42号⏎2号楼",
])("lines that only look like a cut number stay apart: %s", async (shown) => {
  const text = shown.replaceAll("⏎", "\n");
  expect((await readText(text)).flow.text).toBe(text);
});
