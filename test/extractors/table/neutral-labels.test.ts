import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

const recovered = "monitoring.recovered_amount";

const cases: readonly MarkedCase[] = [
  [
    "绩效管理主要指标\n指标\t本年\t上年\t增减\t增减率（%）\n监控收回资金（万元）\t«4,185»\t«4,650»\t«-465»\t«-10.0»\n",
    { indicator: recovered, year: 2024 },
    { indicator: recovered, year: 2023 },
    { indicator: null },
    { indicator: null },
  ],
  [
    "绩效管理主要指标\n指标\t单位\t«2023年»\t«2024年»\n重点评价项目\t个\t«16»\t«20»\n",
    {},
    {},
    { indicator: "evaluation.key_projects", year: 2023 },
    { indicator: "evaluation.key_projects", year: 2024 },
  ],
  [
    "财政重点绩效评价情况\n类别\t评价对象（个）\t评价资金（万元）\n部门整体支出\t«5»\t«14,820»\n财政政策\t«3»\t«6,250»\n合计\t«8»\t«21,070»\n",
    { indicator: "evaluation.key_departments" },
    { indicator: null },
    { indicator: "evaluation.key_policies" },
    { indicator: null },
    { indicator: "evaluation.key_objects" },
    { indicator: "evaluation.key_amount" },
  ],
];

test.for(cases)("a row is known without the year of its column: %j", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});
