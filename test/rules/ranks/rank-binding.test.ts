import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const told: readonly string[] = [
  "年底考核，全市8个县区，第«5→15»，得分87.4分。",
  "在全市«五县三区→一县一区»绩效管理综合考核中得分96.4分，名列第八。",
  "在三区一县中，位居第«二→五»。",
  "我县在全市绩效考核中名列第«三→十三»。全市共有9个县（市、区）参加考核。",
  "财政部门考核得分名列全市8个县区第«二→十二»位。",
  "全省位次由第26位前进到第«11→101»位。全省88个县（市、区）参加考核。",
  "全市9个县（市、区）里我们拿了93.5分，排在第«三→三十»。",
];

test.for(told)("a rank and the number of those ranked: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全县15个乡镇全部参加考核，我县在全省排名第17位。",
  "全市9个县区开展考核，我局在全市部门绩效评比中排名第23位。",
  "全市6旗2县1市参加考核，我旗位列第7位。",
  "全市9个县（市、区）完成考核。支出进度在全市乡镇中排第31位。",
  "全省88个县（市、区）参加考核，全市7个县区参加考核，我县在全国县级财政评比中列第112位。",
])("no number of those ranked: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
