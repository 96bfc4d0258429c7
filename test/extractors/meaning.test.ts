import { expect, test } from "vitest";
import type { MarkedCase } from "../helpers/extract-from.ts";
import { found, wanted } from "../helpers/extract-from.ts";

const cases: readonly MarkedCase[] = [
  ["得分«90分»以上为优。", { status: "threshold", qualifier: "at_least", year: null }],
  ["按照《«2022年»«3个»行业办法》执行。", { year: 2022 }, { status: "reference", year: null }],
  ["依据«财预〔2020〕10号»。", { status: "reference", year: 2020 }],
  ["实施«三年»。", { kind: "period", year: null }],
  ["全年评价«36个»。", { status: "actual", year: 2024 }],
  ["二、«2025年»工作计划\n评价«20个»项目。", { status: "plan" }, { status: "plan", year: 2025 }],
];

test.for(cases)("qualifier, status and year fit together: %j", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});
