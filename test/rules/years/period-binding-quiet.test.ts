import { expect, test } from "vitest";
import { periodsTold } from "./periods-told.ts";

const sums = [
  {
    name: "a quarter is missing",
    text: "一季度支出10亿元，三季度支出9亿元，前三季度支出33亿元。",
    told: [],
  },
  {
    name: "two wholes of one name",
    text: "一季度支出10亿元，二季度支出14亿元，上半年支出24亿元，上半年收入30亿元。",
    told: [],
  },
  {
    name: "two parts of one name",
    text: "一季度支出10亿元，一季度收入12亿元，二季度支出14亿元，上半年支出24亿元。",
    told: [],
  },
  {
    name: "another measure",
    text: "一季度支出10亿元，二季度支出14亿元，上半年支出24次。",
    told: [],
  },
  {
    name: "another thing",
    text: "一季度收入10亿元，二季度收入14亿元，上半年支出24亿元。",
    told: [],
  },
  {
    name: "the parts say only when",
    text: "一季度10亿元、二季度14亿元，上半年支出24亿元。",
    told: [],
  },
  {
    name: "a mean of months is no sum",
    text: "一季度支出10亿元，二季度支出14亿元，上半年月均支出4亿元。",
    told: [],
  },
  {
    name: "the mean of quarters is no sum",
    text: "一季度支出10亿元，二季度支出14亿元，上半年平均支出12亿元。",
    told: [],
  },
  {
    name: "how much more is no sum",
    text: "一季度支出10亿元，二季度支出14亿元，上半年支出比上年增加24亿元。",
    told: [],
  },
  {
    name: "rates are no sums",
    text: "一季度执行率10%，二季度执行率14%，上半年执行率24%。",
    told: [],
  },
  {
    name: "two periods at one number",
    text: "一季度支出10亿元，二季度支出14亿元，一季度至上半年支出24亿元。",
    told: [],
  },
  {
    name: "in two paragraphs",
    text: "一季度支出10亿元。\n二季度支出14亿元，上半年支出24亿元。",
    told: [],
  },
  {
    name: "once is no list",
    text: "监控分别收回100万元，累计收回300万元。",
    told: [],
  },
  {
    name: "a list without 分别",
    text: "收回100万元、200万元、300万元，累计收回600万元。",
    told: [],
  },
  {
    name: "共 is no sum of times",
    text: "三次监控分别收回100万元、200万元、300万元，共收回600万元。",
    told: [],
  },
  {
    name: "far behind the list",
    text: "三次监控分别收回100万元、200万元、300万元，上述资金全部按规定程序交回国库，经核对后累计收回600万元。",
    told: [],
  },
  {
    name: "in the next sentence",
    text: "三次监控分别收回100万元、200万元、300万元。累计收回600万元。",
    told: [],
  },
  {
    name: "other things in the list",
    text: "三次监控分别收回100万元、200万元、30个，累计收回600万元。",
    told: [],
  },
  {
    name: "a list that is no list",
    text: "监控分别收回100万元，其后又收回200万元、300万元，累计收回600万元。",
    told: [],
  },
  {
    name: "the year before a number of its own",
    text: "全年预算45亿元，上半年支出24亿元，下半年支出21亿元。",
    told: [],
  },
  {
    name: "a long way from the period to its number",
    text: "一季度支出10亿元，二季度支出14亿元，上半年全区上下克服困难加快进度后各部门合并支出24亿元。",
    told: [],
  },
];

test.for(sums)("$name", ({ text, told }) => {
  expect(periodsTold(text)).toEqual(told);
});
