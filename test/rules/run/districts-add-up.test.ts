import { districtsAddUp } from "../../../rules/run/districts-add-up.ts";
import type { RunText } from "../../helpers/test-run-rule.ts";
import { testRunRule } from "../../helpers/test-run-rule.ts";

const city = (count: string, words = "全市共开展重点评价"): RunText => ({
  text: `云岫市2024年预算绩效管理工作情况\n${words}${count}，较好地完成了任务。`,
  district: "云岫市",
  year: 2024,
});
const county = (name: string, count: string): RunText => ({
  text: `${name}2024年预算绩效管理工作总结\n${name}财政局开展重点评价${count}。`,
  district: name,
  year: 2024,
  parents: ["云岫市"],
});
const key = (count: string, mark = "‹›"): string =>
  `${mark.charAt(0)}${count}|evaluation.key_objects${mark.charAt(1)}`;

const wuhai: RunText = {
  ...city(key("40个")),
  text: `乌海市2024年预算绩效管理工作情况\n全市共开展重点评价${key("40个")}，较好地完成了任务。`,
  district: "乌海市",
  parents: ["内蒙古自治区"],
};
const under = (name: string, count: string): RunText => ({
  ...county(name, key(count)),
  parents: ["内蒙古自治区", "乌海市"],
});

testRunRule(districtsAddUp, {
  holds: [
    {
      name: "all districts that the city has are within it",
      reports: [wuhai, under("海勃湾区", "12个"), under("海南区", "9个"), under("乌达区", "8个")],
      says: "12个＋9个＋8个≤40个，成立",
    },
  ],
  broken: [
    {
      name: "the districts are more than the city",
      reports: [
        city(key("20个", "«»")),
        county("青屏区", key("12个", "«»")),
        county("榆川县", key("9个", "«»")),
      ],
      severity: "warning",
      says: "各区县之和大于全市数：各区县之和12个＋9个大于全市财政重点评价对象数20个，超出1个；区县之和不应大于全市数（全市数还含市本级）。",
    },
  ],
  silent: [
    {
      name: "a district of the city is missing",
      reports: [wuhai, under("海勃湾区", "12个"), under("海南区", "9个")],
      says: "还缺1个区县，不能核对汇总",
    },
    { name: "one district alone", reports: [wuhai, under("海勃湾区", "52个")] },
    {
      name: "the city's own level in a sentence on the whole city",
      reports: [
        city(key("8个"), "全市工作有序，市级开展重点评价"),
        county("青屏区", key("12个")),
        county("榆川县", key("9个")),
      ],
    },
    {
      name: "another indicator of the second district",
      reports: [
        city(key("20个")),
        county("青屏区", key("12个")),
        county("榆川县", "‹9个|evaluation.self_projects›"),
      ],
    },
    {
      name: "less than the city, with districts missing",
      reports: [city(key("40个")), county("青屏区", key("12个")), county("榆川县", key("9个"))],
      says: "12个＋9个≤40个，成立；不知道所辖区县是否齐全，不能核对汇总",
    },
    {
      name: "the city's own level alone",
      reports: [
        city(key("8个"), "市本级开展重点评价"),
        county("青屏区", key("12个")),
        county("榆川县", key("9个")),
      ],
    },
    {
      name: "rates do not add up",
      reports: [
        city("全市评减率‹10%|ex_ante.reduction_rate›"),
        county("青屏区", "‹12%|ex_ante.reduction_rate›"),
        county("榆川县", "‹9%|ex_ante.reduction_rate›"),
      ],
    },
    {
      name: "districts of another city",
      reports: [
        city(key("20个")),
        { ...county("青屏区", key("12个")), parents: ["他市"] },
        { ...county("榆川县", key("9个")), parents: ["他市"] },
      ],
    },
    {
      name: "a district with two reports",
      reports: [
        city(key("20个")),
        county("青屏区", key("12个")),
        {
          ...county("青屏区", key("12个")),
          text: `青屏区2024年预算绩效管理情况汇报\n按照通知精神汇报如下，共评价${key("12个")}，成效明显。`,
        },
      ],
    },
    {
      name: "another year",
      reports: [
        city(key("20个")),
        { ...county("青屏区", key("12个")), year: 2023 },
        county("榆川县", key("9个")),
      ],
    },
  ],
});
