import { expect, test } from "vitest";
import { periodsTold } from "./periods-told.ts";

const sums = [
  {
    name: "half a year of two quarters",
    text: "一季度支出10亿元，二季度支出14亿元，上半年支出24亿元。",
    told: ["上半年＝一季度＋二季度 sum sentence：上半年24亿元=一季度10亿元＋二季度14亿元"],
  },
  {
    name: "the second half",
    text: "第三季度支出9亿元，第四季度支出12亿元，下半年支出21亿元。",
    told: ["下半年＝三季度＋四季度 sum sentence：下半年21亿元=三季度9亿元＋四季度12亿元"],
  },
  {
    name: "three quarters",
    text: "一季度支出10亿元，二季度支出14亿元，三季度支出9亿元，前三季度支出33亿元。",
    told: [
      "前三季度＝一季度＋二季度＋三季度 sum sentence：前三季度33亿元=一季度10亿元＋二季度14亿元＋三季度9亿元",
    ],
  },
  {
    name: "the year of four quarters",
    text: "1季度支出10亿元，2季度支出14亿元，3季度支出9亿元，4季度支出12亿元，全年支出45亿元。",
    told: [
      "全年＝一季度＋二季度＋三季度＋四季度 sum sentence：全年45亿元=一季度10亿元＋二季度14亿元＋三季度9亿元＋四季度12亿元",
    ],
  },
  {
    name: "the year of three quarters and the last",
    text: "前三季度支出33亿元，四季度支出12亿元，全年支出45亿元。",
    told: ["全年＝前三季度＋四季度 sum sentence：全年45亿元=前三季度33亿元＋四季度12亿元"],
  },
  {
    name: "the year of its halves",
    text: "上半年支出24亿元，下半年支出21亿元，年度支出45亿元。",
    told: ["全年＝上半年＋下半年 sum sentence：全年45亿元=上半年24亿元＋下半年21亿元"],
  },
  {
    name: "halves as months",
    text: "1—6月支出24亿元，7—12月支出21亿元，累计支出45亿元。",
    told: ["全年＝上半年＋下半年 sum sentence：全年45亿元=上半年24亿元＋下半年21亿元"],
  },
  {
    name: "nine months",
    text: "1-9月支出33亿元，四季度支出12亿元，合计支出45亿元。",
    told: ["全年＝前三季度＋四季度 sum sentence：全年45亿元=前三季度33亿元＋四季度12亿元"],
  },
  {
    name: "found in the middle and at the end of the year",
    text: "年中发现问题24个，年末发现问题21个，全年共发现问题45个。",
    told: ["全年＝上半年＋下半年 sum sentence：全年45个=上半年24个＋下半年21个"],
  },
  {
    name: "at the end of the year, in other words",
    text: "年中发现问题24个，年底发现问题21个，共发现问题45个。",
    told: ["全年＝上半年＋下半年 sum sentence：全年45个=上半年24个＋下半年21个"],
  },
  {
    name: "in a row",
    text: "|单位|一季度支出（万元）|二季度支出（万元）|上半年支出（万元）|\n|水利局|10|14|24|",
    told: ["上半年＝一季度＋二季度 sum sentence：上半年24=一季度10＋二季度14"],
  },
  {
    name: "one more figure in between",
    text: "一季度支出10亿元，二季度支出14亿元，涉及项目36个，上半年支出24亿元。",
    told: ["上半年＝一季度＋二季度 sum sentence：上半年24亿元=一季度10亿元＋二季度14亿元"],
  },
  {
    name: "the total says only when",
    text: "一季度支出10亿元，二季度支出14亿元，上半年24亿元。",
    told: ["上半年＝一季度＋二季度 sum sentence：上半年24亿元=一季度10亿元＋二季度14亿元"],
  },
  {
    name: "in two sentences",
    text: "一季度支出10亿元。二季度支出14亿元。上半年支出24亿元。",
    told: ["上半年＝一季度＋二季度 sum paragraph：上半年24亿元=一季度10亿元＋二季度14亿元"],
  },
  {
    name: "three times after each other, and all",
    text: "三次监控分别收回100万元、200万元、300万元，累计收回600万元。",
    told: [
      "累计＝第1期＋第2期＋第3期 sum sentence：累计600万元=第1期100万元＋第2期200万元＋第3期300万元",
    ],
  },
  {
    name: "twice, and all",
    text: "两次监控分别收回100万元、200万元，累计收回300万元。",
    told: ["累计＝第1期＋第2期 sum sentence：累计300万元=第1期100万元＋第2期200万元"],
  },
  {
    name: "two lists, the nearer one",
    text: "两次检查分别发现10个、20个，两次监控分别收回100万元、200万元，累计收回300万元。",
    told: ["累计＝第1期＋第2期 sum sentence：累计300万元=第1期100万元＋第2期200万元"],
  },
  {
    name: "two indicators of one row",
    text: "|单位|一季度（万元）|二季度（万元）|上半年（万元）|\n|水利局|10|14|24|\n|教育局|20|16|36|",
    told: [
      "上半年＝一季度＋二季度 sum sentence：上半年24=一季度10＋二季度14",
      "上半年＝一季度＋二季度 sum sentence：上半年36=一季度20＋二季度16",
    ],
  },
  {
    name: "several terms of the year",
    text: "上半年支出24亿元，下半年支出21亿元，一季度支出10亿元，二季度支出14亿元，全年支出45亿元。",
    told: [
      "上半年＝一季度＋二季度 sum sentence：上半年24亿元=一季度10亿元＋二季度14亿元",
      "全年＝上半年＋下半年 sum sentence：全年45亿元=上半年24亿元＋下半年21亿元",
    ],
  },
  {
    name: "first quarter with 第",
    text: "第一季度支出10亿元，第二季度支出14亿元，上半年支出24亿元。",
    told: ["上半年＝一季度＋二季度 sum sentence：上半年24亿元=一季度10亿元＋二季度14亿元"],
  },
  {
    name: "full-width numbers",
    text: "１季度支出10亿元，２季度支出14亿元，上半年支出24亿元。",
    told: ["上半年＝一季度＋二季度 sum sentence：上半年24亿元=一季度10亿元＋二季度14亿元"],
  },
];

test.for(sums)("$name", ({ text, told }) => {
  expect(periodsTold(text)).toEqual(told);
});
