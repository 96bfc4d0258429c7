import { expect, test } from "vitest";
import { inverseWords, likelyWords } from "../../domain/finding-words.ts";
import type { Hypothesis, InverseRange, Operand } from "../../domain/finding.ts";
import { findingOf } from "../helpers/pipeline-reports.ts";

const set = { low: null, high: null, lowOpen: false, highOpen: false };

function range(operand: number, text: string): InverseRange {
  return { operand, set, text };
}

function operandNamed(role: string, quote = "9个"): Operand {
  const place = { figureId: null, documentId: "a", quote, start: 0, end: 0 };
  const nothing = { value: null, unit: null, set: null, indicator: null, year: null };
  return { role, ...place, ...nothing, status: null, quantity: null };
}

function slip(text: string): Hypothesis {
  return { kind: "digit", operand: 0, from: "", to: "", text, cost: 1 };
}

test("each number is named once with what it should be, and what cannot be is left out", () => {
  const operands = ["送审金额", "评减金额"].map((role) => operandNamed(role));
  const inverse = [range(0, "4572万元"), range(1, ""), range(1, "评减金额应为567万元")];
  expect(inverseWords(findingOf({ operands, inverse }))).toBe(
    "送审金额应为4572万元；评减金额应为567万元",
  );
});

test("of many numbers those suspected most are told, in the order of the text", () => {
  const operands = ["甲", "乙", "丙"].map((role) => operandNamed(role));
  const inverse = [range(0, "1个"), range(1, "2个"), range(2, "3个")];
  const finding = findingOf({ operands, inverse, blame: [2, 0] });
  expect(inverseWords(finding, 2)).toBe("甲应为1个；丙应为3个等3个数");
  expect(inverseWords(finding, 3)).toBe("甲应为1个；乙应为2个；丙应为3个");
});

test("rows that were counted would be nothing else", () => {
  const operands = [operandNamed("红灯项目数", "3个"), operandNamed("高标准农田建设", "红灯")];
  const inverse = [range(0, "2个"), range(1, "2个")];
  expect(inverseWords(findingOf({ operands, inverse }))).toBe("红灯项目数应为2个");
});

test("the three likeliest slips are told, and how many there are if more", () => {
  const all = ["甲", "乙", "丙", "丁"].map(slip);
  expect(likelyWords(findingOf({ hypotheses: all.slice(0, 3) }))).toBe("甲；乙；丙");
  expect(likelyWords(findingOf({ hypotheses: all }))).toBe("甲；乙；丙等4种");
  expect(likelyWords(findingOf({}))).toBe("");
});
