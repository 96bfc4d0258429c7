import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const cases: readonly MarkedCase[] = [
  ["目标管理（满分«30»）。", { kind: "score", value: "30", unit: null, status: "reference" }],
  ["执行率为«0»的项目«4个»。", { kind: "rate", value: "0" }, { kind: "count" }],
  ["申报«800万元»，核定«0»。", { kind: "amount" }, { kind: "amount", value: "0", unit: null }],
  ["保障系数仅为«0.85»。", { kind: "count", value: "0.85", unit: null }],
  ["库款保障水平低于«0.3»的，及时预警。", { value: "0.3", qualifier: "less_than" }],
  ["分担比例为«7»∶«3»。", { kind: "count", value: "7" }, { kind: "count", value: "3" }],
  ["配比按«5»:«3»:«2»执行。", { value: "5" }, { value: "3" }, { value: "2" }],
];

test.for(cases)("words that name the measure stand for a unit: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for(["系统版本为0.3", "编号0，归零", "会议8:30召开", "水平2.0版", "满分30项"])(
  "%s has no such value",
  async (text) => {
    const { figures } = await extractFrom(text);
    expect(figures.filter(({ unit }) => unit === null)).toEqual([]);
  },
);
