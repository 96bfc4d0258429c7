import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const told =
  "全市«9→3»个县（区）中，考核等次为“优秀”的3个、“良好”的5个、“合格”的1个。8个县（区）公开了重点评价报告。";

/** Counties of the province, or counted over several years. */
const silent: readonly string[] = [
  "全市7个县（区）全部开展了绩效自评。全省88个县（市、区）中，我市有2个县（区）获评优秀。",
  "全市9个县（区）全部完成考核，两年累计对12个县（区）开展了实地督导。",
];

test("a number of all counties below that of some of them is told", async () => {
  expect(await untold(told)).toEqual([]);
});

test.for([told, ...silent])("right as printed: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
