import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";
import { countiesWithin } from "../../../rules/subsets/county-count.ts";
import { boundsTold } from "../bounds-told.ts";

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

test.for([
  ["全市3个县（区）中，优秀的3个。8个县（区）公开了报告。", "8个 3个"],
  ["全市9个县（区）中，优秀的3个。8个县（区）公开了报告。", "8个 9个"],
  ["3个县（区）中，优秀的3个。8个县（区）公开了报告。", "8个 3个"],
  ["3个县(市)均已公开。8个县(市)公开了报告。", "8个 3个"],
  ["3个县市区全覆盖。\n8个县市区公开了报告。", "8个 3个"],
  ["所辖 3个旗县参加。8个旗县区公开了报告。", "8个 3个"],
  ["全市3个县区参加，全市3个县区考核。8个县区公开了报告。", "8个 3个"],
] as const)("no more counties than the city has: %s", ([text, quotes]) => {
  expect(boundsTold(countiesWithin, text)).toEqual([`value <= ${quotes}`]);
});

test.for([
  ["中心 is no 中", "3个县（区）中心。8个县（区）公开了报告。"],
  ["nothing is told of all", "3个县区参加。8个县区公开了报告。"],
  ["all are told twice, and not alike", "全市3个县区参加，全市4个县区考核。8个县区公开了报告。"],
  ["those of the province", "全市3个县区参加。全省8个县区公开了报告。"],
  ["those of several years", "全市3个县区参加。两年8个县区公开了报告。"],
  ["about so many", "全市3个县区参加。约8个县区公开了报告。"],
  ["towns", "全市3个乡镇参加。8个县区公开了报告。"],
  ["departments", "全市3个县区参加。8个部门公开了报告。"],
  ["in a table", "全市3个县区参加。\n|8个县区公开了报告|"],
] as const)("no counties of the city: %s", ([, text]) => {
  expect(boundsTold(countiesWithin, text)).toEqual([]);
});
