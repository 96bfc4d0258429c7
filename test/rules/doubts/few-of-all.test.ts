import { expect, test } from "vitest";
import type { Hypothesis } from "../../../domain/finding.ts";
import { areFewOfAll } from "../../../rules/doubts/few-of-all.ts";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";
import { related } from "../../helpers/judged.ts";

const digit: Hypothesis = { kind: "digit", operand: 1, from: "", to: "", text: "", cost: 1 };

test.for([
  ["less than half", "共24000个，其中5100个、1200个。", [], true],
  ["half and more", "共24000个，其中9100个、4200个。", [], false],
  ["more than all", "共240个，其中910个、420个。", [], false],
  ["one slip away", "共24000个，其中5100个、1200个。", [digit], false],
  ["in another's place", "共24000个，其中5100个、1200个。", [{ ...digit, kind: "figure" }], true],
  ["exchanged", "共24000个，其中5100个、1200个。", [{ ...digit, kind: "exchange" }], true],
] as const)("items that come to %s", ([, text, hypotheses, expected]) => {
  const [judged] = related(text, "sum(1,2)=0").judged;
  expect(areFewOfAll(judged!, hypotheses)).toBe(expected);
});

test("differences and ceilings are no lists", () => {
  const [gap] = related("共24000个，其中5100个、1200个。", "difference(1,2)=0").judged;
  const [ceiling] = related("共24000个，其中5100个、1200个。", "sum(1,2)<=0").judged;
  expect([gap, ceiling].map((each) => areFewOfAll(each!, []))).toEqual([false, false]);
});

test.for([
  "全县16个乡镇本级收入合计31860万元，其中城关镇6420万元居首，石门乡985万元居末。",
  "巡查共发现隐患148处，其中消防类31处、用电类22处，逐一建立台账。",
])("examples of a total are no list: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("a list that one slip makes small is told", async () => {
  const text = "本级收入«31860→81860»万元，其中税收收入21420万元、非税收入10440万元。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
