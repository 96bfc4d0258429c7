import { expect, test } from "vitest";
import { checkedTexts } from "../../helpers/checked-texts.ts";

async function rulesOn(text: string): Promise<readonly string[]> {
  const { findings } = await checkedTexts({ "报告.txt": text });
  return findings.filter(({ severity }) => severity !== "hint").map(({ ruleId }) => ruleId);
}

test("the places that a rank moved are those between both ranks", async () => {
  expect(await rulesOn("在全市考核中列第2位，比上年的第5位前移3位。")).toEqual([]);
  expect(await rulesOn("在全市考核中列第2位，比上年的第5位前移4位。")).toEqual(["G01"]);
});

test("ranks in two regions are not subtracted", async () => {
  expect(
    await rulesOn("在全市9个县区中居第3位，在全省86个县区中居第27位，较上年前移11位。"),
  ).toEqual([]);
});

test("a rank that moved the other way is told, also with last year's behind it", async () => {
  expect(await rulesOn("在全市9个县区考核中名列第3，较2022年上升2位（2022年为第5）。")).toEqual([]);
  expect(await rulesOn("在全市9个县区考核中名列第3，较2022年下降2位（2022年为第5）。")).toEqual([
    "G01",
  ]);
});
