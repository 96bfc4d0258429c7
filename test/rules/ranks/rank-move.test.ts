import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { rankMoves } from "../../../rules/ranks/rank-move.ts";
import type { Bound } from "../../../rules/rule.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
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

async function boundsOf(text: string): Promise<readonly Bound[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  return rankMoves(sceneOf(extractReport("报告.txt", document, notices)));
}

/** Last year's rank, that of now and the places between, and which is taken from which. */
async function movesTold(text: string): Promise<readonly string[]> {
  return (await boundsOf(text)).map(
    ({ formula, evidence }) =>
      `${evidence.map(({ quote }) => quote).join(" ")} ${formula.args[0] === 0 ? "forward" : "back"}`,
  );
}

test.for([
  ["在全市列第2位，比上年的第5位前移3位。", "第5位 第2位 3位 forward"],
  ["在全市列第2位，较2022年的第5位前进了3个位次。", "第5位 第2位 3个 forward"],
  ["在全市列第2位，由第5位上升3位。", "第5位 第2位 3位 forward"],
  ["从第5位跃升至第2位，提升3个名次。", "第5位 第2位 3个 forward"],
  ["去年列第5位，今年列第2位，跃升3位。", "第5位 第2位 3位 forward"],
  ["去年列第2位，今年列第5位，后移3位。", "第2位 第5位 3位 back"],
  ["在全市列第5位，比上年的第2位下滑3名。", "第2位 第5位 3名 back"],
  ["在全市列第5位，比上年的第2位退后了3位。", "第2位 第5位 3位 back"],
  ["在全市列第5位，较上年倒退3位（2022年为第2位）。", "第2位 第5位 3位 back"],
  ["在全市列第5位，较上年倒退3个位次（上年为第2位）。", "第2位 第5位 3个 back"],
] as const)("a rank moves: %s", async ([text, told]) => {
  expect(await movesTold(text)).toEqual([told]);
});

test.for([
  ["things", "在全市列第2位，比上年的第5位提升3个项目。"],
  ["points", "在全市列第2位，比上年的第5位提升3分。"],
  ["rates", "在全市列第2位，比上年的第5位提升3%。"],
  ["no move", "在全市列第2位，比上年的第5位高3位。"],
  ["a move and another word", "在全市列第2位，比上年的第5位前移共计3位。"],
  ["one rank", "在全市列第2位，比上年前移3位。"],
  ["no rank", "在全市考核中比上年前移3位。"],
  ["three ranks", "在全市列第2位，在全省列第7位，比上年的第5位前移3位。"],
  ["two ranks of now", "在全市列第2位，在全省列第7位，前移3位。"],
  ["two ranks of before", "较上年第5位、2022年第7位，前移3位。"],
  ["a rank of another sentence", "在全市列第2位。比上年的第5位前移3位。"],
  ["a rank behind", "在全市列第2位，比上年前移3位，而上年的第5位是乙县。"],
  ["far behind in brackets", "在全市列第2位，前移3位（全市参加考核的县区共九个，上年为第5位）。"],
  ["brackets behind other words", "在全市列第2位，前移3位，县区（上年为第5位）。"],
  ["last year of another clause", "与上年相比，在全市列第2位，在全省列第5位，前移3位。"],
] as const)("nothing that moved: %s", async ([, text]) => {
  expect(await movesTold(text)).toEqual([]);
});

test("both ranks and the way between them are named", async () => {
  const [forward, back] = [
    await boundsOf("在全市列第2位，比上年的第5位前移3位。"),
    await boundsOf("在全市列第5位，比上年的第2位后移3位。"),
  ].flat();
  expect(forward?.evidence.map(({ role }) => role)).toEqual(["原名次", "现名次", "移动的位数"]);
  expect(forward?.text).toBe("移动的位数＝原名次－现名次");
  expect(back?.text).toBe("移动的位数＝现名次－原名次");
  expect(back?.binding).toBe("sentence");
});
