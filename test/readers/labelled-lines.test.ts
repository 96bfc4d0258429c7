import { expect, test } from "vitest";
import { alarmsRight, untold } from "../helpers/miswritten.ts";
import { readText } from "./reading.ts";

const lines = (...told: readonly string[]): string => told.join("\n");

test.for([
  [
    "分村完成情况如下。",
    "东河村：衬砌水渠1240米，占年度任务的31%",
    "西河村：衬砌水渠986米，占年度任务的28%",
    "南坝村（含飞地）：衬砌水渠755米",
  ],
  ["甲标段：已支付420万元，余款待审计", "乙标段：已支付365万元，余款待审计"],
])("lines that each begin with a name and a colon stay apart: %s", async (told) => {
  const { flow } = await readText(lines(...told));
  expect(flow.text.split("\n")).toEqual(told);
});

test("a line that is full goes on in the next, whatever it begins with", async () => {
  const prose = "评价结论：本年度项目执行总体规范有序，资金支出进度较快，绩效目标基本实";
  const { flow } = await readText(
    lines(prose, "现，完成情况：较好", prose, `现，问题：少。${prose}`),
  );
  expect(flow.text).toContain("基本实现，完成情况：较好");
});

const villages = lines(
  "四个村的灌溉工程按月调度，进度如下。",
  "东河村：到位资金1240.0万元，开工«5→8»处，完工3处，在建2处",
  "西河村：到位资金986.5万元，开工4处，完工2处，在建2处",
  "南坝村：到位资金1573.2万元，开工6处，完工1处，在建5处",
  "北坝村：到位资金891.5万元，开工3处，完工3处",
);

test("what stands in one of them divides nothing of another", async () => {
  expect(await alarmsRight(villages)).toEqual([]);
  expect(await untold(villages)).toEqual([]);
});
