import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const counties = [
  "地区\t重点评价（个）\t评价资金（万元）\t压减资金（万元）",
  "松江区\t14\t64820\t2856",
  "临水县\t11\t38940\t1397",
  "东岭县\t6\t15720\t423",
].join("\n");

const bureaus = [
  "部门\t评估项目（个）\t申报金额（万元）",
  "交通局\t17\t32640.50",
  "水利局\t13\t18472.00",
  "民政局\t8\t6358.40",
].join("\n");

test.each([
  `${counties}\n按单个评价对象计算，松江区平均«4630万元→4360万元|4639万元»，东岭县平均«2620万元→2260万元|2820万元»。`,
  `${counties}\n若按每个评价对象计算，临水县平均压减«127.00万元→172.00万元|129.00万元»，东岭县为«70.50万元→75.50万元»。`,
  `${bureaus}\n按每个项目测算，交通局平均«1920.03万元→1290.03万元|1920.83万元»，水利局平均1420.92万元。`,
])("%#: the mean of a row, an object", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.each([
  `${counties}\n按单个评价对象计算，松江区最高的项目为4360万元。`,
  `${bureaus}\n按每个项目测算，交通局平均核减1290.03万元。`,
])("%#: of something else", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
