import { expect, test } from "vitest";
import { checkReports } from "../../../rules/index.ts";
import { sheetOf } from "../../helpers/monitor-workbook.ts";
import { workbookReport } from "../../helpers/workbook-report.ts";

const head = ["序号", "项目名称", "年初预算数", "调整后预算数", "1—9月执行数", "执行率（%）"];
const rows = (rate: number) => [
  [1, "农村公路养护", 1200, 1200, 980.5, 81.71],
  [2, "高标准农田建设", 3600, 3200, 1450.2, 45.32],
  [3, "城区道路亮化", 860, 860, 720.36, rate],
];
const title = ["清河县2024年1—9月项目支出绩效运行监控情况表"];

async function told(sheet: readonly (readonly (string | number)[])[], merges: string[] = []) {
  const report = await workbookReport([sheetOf("监控表", sheet, merges)]);
  const { findings } = checkReports([report]);
  // R03 tells of the same three numbers.
  return findings
    .filter(({ ruleId }) => ruleId !== "R03")
    .map(({ ruleId, operands }) => [ruleId, ...operands.map(({ quote }) => quote)]);
}

const openings = [
  ["a title and a unit, each in the first cell", [title, ["单位：万元"], head], []],
  [
    "a title and who filled it in, with the unit at the right",
    [title, ["填报单位：县财政局", "", "", "单位：万元"], head],
    [],
  ],
  ["a title over all columns", [title, ["单位：万元"], head], ["A1:F1", "A2:F2"]],
] as const;

test.for(openings)("the rates of a sheet below %s are recomputed", async ([, top, merges]) => {
  expect(await told([...top, ...rows(83.76)], [...merges])).toEqual([]);
  expect(await told([...top, ...rows(88.76)], [...merges])).toEqual([
    ["R01", "720.36", "860", "88.76"],
  ]);
});
