import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "三年共发放补贴«4620→1460|6420»万元，逐年发放为«1380→1830»万元、1540万元和1700万元。",
  "累计拨付奖补资金«38.40→31.20»亿元，其中2021年拨付«9.60→19.60»亿元、2022年拨付10.20亿元、2023年拨付9.40亿元、2024年拨付9.20亿元。",
  "四年间，县财政共安排专项资金«25180→15180»万元：2021年为«5460→6450»万元，2022年为6120万元，2023年为6650万元，2024年为6950万元。",
])("what each of the years had, however far off the sum is: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "累计拨付奖补资金58.40亿元，其中2022年拨付9.60亿元、2023年拨付10.20亿元、2024年拨付9.40亿元。",
  "一般公共预算支出逐年增长：2022年为41.30亿元，2023年为43.80亿元，2024年为46.20亿元。",
  "在册企业426家，比2023年增加21家：2022年398家，2023年405家。",
])("some of the years, and levels of each: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
