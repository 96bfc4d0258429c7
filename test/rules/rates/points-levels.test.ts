import { expect, test } from "vitest";
import { pointsTold } from "./points-told.ts";

/** Rates and shares by all the words that lead to a level, told in points. */
test.for([
  {
    name: "so much as what it amounts to",
    text: "资金2230.3万元，相当于资金总额的5.4个百分点。",
    told: ["水平 占比 5.4个百分点"],
  },
  {
    name: "so much of what is called by name",
    text: "收回1273.6万元，为下达总额的2.03个百分点。",
    told: ["水平 比率 2.03个百分点"],
  },
  {
    name: "a face and a degree, only so high",
    text: "核查面只有14.3个百分点，完成度却达18.4个百分点，优等率高达90.3个百分点。",
    told: ["水平 核查面 14.3个百分点", "水平 完成度 18.4个百分点", "水平 优等率 90.3个百分点"],
  },
  {
    name: "a rate that brackets explain",
    text: "人员控制率（在职人数占编制数的比例）为95.6个百分点。",
    told: ["水平 比例 95.6个百分点"],
  },
  {
    name: "told in order",
    text: "得分率依次为88.4%、80.6个百分点、91.0%。",
    told: ["水平 得分率 80.6个百分点"],
  },
  {
    name: "what a rate was and what it has become",
    text: "占比由上年的27.5%上升至32.29个百分点，优等率从89.81个百分点降到37.96%。",
    told: ["水平 比率 32.29个百分点", "水平 比率 89.81个百分点"],
  },
  {
    name: "the highest share",
    text: "二季度占比最高，为35.2个百分点。",
    told: ["水平 占比 35.2个百分点"],
  },
])("$name", ({ text, told }) => {
  expect(pointsTold(text)).toEqual(told);
});
