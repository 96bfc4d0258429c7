import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "贴息撬动贷款«25.53→23.55»亿元，2021年、2022年、2023年各为«6.24→62.4»亿元、8.58亿元、«10.71→17.01»亿元。",
  "三年累计拨付«8420.5→8240.5»万元，2021年、2022年、2023年分别为2310.0万元、2865.3万元、«3245.2→3542.2»万元。",
  "债券分三年发行，规模«9.6→6.9»亿元，其中2021年2.4亿元、2022年«3.6→6.3»亿元、2023年3.6亿元。",
  "累计培训农技人员«1235→1253»人次，逐年为«312→321»人次、418人次、«505→550»人次，人均经费310元。",
])("what each of the years had makes up the number before: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全县在编教师1235人，2021年、2022年、2023年分别为1262人、1250人、1241人。",
  "年末在库项目68个，逐年为52个、61个、68个，储备质量稳步提高。",
  "2020年以来累计投入20.5亿元，其中2023年5.1亿元、2024年6.2亿元。",
])("levels of several years and some of the years are no whole: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
