import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "12个镇街平均得分84.2分。其中7个街道平均86.1分，«5→6»个镇平均81.5分，街道明显好于镇。",
  "参加考核的14家单位平均91.3分。9家局机关平均92.4分，5家事业单位平均89.3分，«8→3»家获评优秀。",
])("a third count tells two counts apart: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "全年财政重点评价对象16个，涉及资金3.2亿元。\n16个评价对象中，优5个、良«9→6»个、中2个。",
  "全年财政重点评价对象16个，涉及资金3.2亿元。\n«16→19»个评价对象平均得分84.6分，较上年提高1.2分。",
])("a number told again is told where no third count parts it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "对21所学校评定等级：甲等4所，乙等9所，丙等6所，丁等2所，甲乙等学校合计13所。\n丁等的2所学校限期改进；«13→17»所甲乙等学校给予通报表扬。",
])("a digit told far from both parts nothing: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全县预算部门68个，全部编报了绩效目标。\n66个部门公开了绩效目标，2个涉密部门不公开。",
  "对21所学校评定等级，甲乙等学校合计13所。\n17所甲乙等学校给予通报表扬，当中4所学校由复评调入。",
])("what is left out or added parts them: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
