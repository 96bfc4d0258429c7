import { expect, test } from "vitest";
import { nextYears } from "../../../rules/changes/next-year.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning", year: 2024 } as const;

testRule(increaseAgrees, {
  holds: [
    {
      name: "what is planned against what was done",
      text: "全年选取«22个»评价对象开展财政重点绩效评价。\n2025年计划开展重点评价«30个»，较2024年增加«8个»。",
      year: 2024,
    },
    {
      name: "the second of two plans",
      text: "开展县级财政重点评价项目«14个»。\n力争事前评估项目达到40个以上，重点评价项目增加到«20个»，重点向民生倾斜，比2024年增加«6个»。",
      year: 2024,
    },
    {
      name: "limits as printed",
      text: "开展财政重点评价«15个»。\n扩大重点评价规模，评价对象不少于«20个»，比今年增加«5个»以上。",
      year: 2024,
    },
  ],
  broken: [
    {
      name: "another difference",
      text: "全年选取«22个»评价对象开展财政重点绩效评价。\n2025年计划开展重点评价«30个»，较2024年增加«9个»。",
      ...mismatch,
    },
    {
      name: "swapped digits of a plan",
      text: "开展财政重点评价«15个»。\n明年重点评价对象不少于«21个»，比2024年增加«5个»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "two numbers of this year's work, none of which fits",
      text: "区本级开展重点评价22个。镇街开展重点评价18个。\n2025年计划开展重点评价30个，较2024年增加5个。",
      year: 2024,
    },
    {
      name: "those of another work, and the items of a list",
      text: "开展部门评价60个。重点评价中，优3个、良5个。\n2025年计划开展重点评价30个，较2024年增加8个。",
      year: 2024,
    },
    {
      name: "against an earlier year",
      text: "全年开展重点评价22个。\n2025年计划开展重点评价30个，较2023年增加12个。",
      year: 2024,
    },
  ],
});

const told = (text: string): readonly string[] =>
  nextYears(sceneOf(reportFrom(text, { year: 2024 }))).map(({ bound }) =>
    [bound.text, ...bound.evidence.map(({ role, quote }) => role + quote)].join(" "),
  );
const up = "增加数＝计划数－本年数";

test.for([
  [
    "开展重点评价22个。\n2025年计划开展重点评价30个，较2024年增加9个。",
    `${up} 计划数30个 本年数22个 增减数9个`,
  ],
  [
    "开展重点评价22个。\n2025年计划开展重点评价14个，较2024年度减少8个。",
    "减少数＝本年数－计划数 计划数14个 本年数22个 增减数8个",
  ],
  [
    "开展重点评价22个。\n2025年计划开展重点评价30个，较今年 增加8个。",
    `${up} 计划数30个 本年数22个 增减数8个`,
  ],
  [
    "开展重点评价22个。镇街开展重点评价18个。\n2025年计划开展重点评价30个，较2024年增加12个。",
    `${up} 计划数30个 本年数18个 增减数12个`,
  ],
  [
    "开展重点评价22个。全年重点评价22个。\n2025年计划开展重点评价30个，较2024年增加10个。",
    `${up} 计划数30个 本年数22个 增减数10个`,
  ],
  [
    "开展财政重点绩效评价22个。\n2025年计划对30个项目开展重点评价，较2024年增加8个。",
    `${up} 计划数30个 本年数22个 增减数8个`,
  ],
  [
    "开展重点评价40个，其中城区18个、农村22个。\n2025年计划开展重点评价30个，较2024年增加8个。",
    `${up} 计划数30个 本年数40个 增减数8个`,
  ],
  [
    "22个项目开展重点评价。\n2025年计划开展重点评价30个，较2024年增加8个。",
    `${up} 计划数30个 本年数22个 增减数8个`,
  ],
  [
    "开展部门评价60个。开展重点评价22个。\n2025年力争部门评价达到80个、重点评价30个，比2024年多8个。",
    `${up} 计划数30个 本年数22个 增减数8个`,
  ],
] as const)("what is planned, and this year's number of the same work: %s", ([text, line]) => {
  expect(told(text)).toEqual([line]);
});

test.for([
  ["against another year", "开展重点评价22个。\n2025年计划开展重点评价30个，较2023年增加8个。"],
  ["against nothing", "开展重点评价22个。\n2025年计划开展重点评价30个，增加8个。"],
  ["not planned", "开展重点评价22个。\n2025年开展重点评价30个，较2024年增加8个。"],
  ["another work", "开展重点评价22个。\n2025年计划开展部门评价30个，较2024年增加8个。"],
  ["no work is named", "开展重点评价22个。\n2025年计划开展30个，较2024年增加8个。"],
  [
    "the work is named in another sentence",
    "开展重点评价22个。\n2025年做好重点评价；计划开展30个，较2024年增加8个。",
  ],
  ["other units", "开展重点评价22个。\n2025年计划开展重点评价30家，较2024年增加8个。"],
  [
    "units of projects",
    "对22个单位开展重点评价。\n2025年计划开展重点评价项目30个，较2024年增加8个。",
  ],
  ["some of them", "其中重点评价22个。\n2025年计划开展重点评价30个，较2024年增加8个。"],
  ["the mean", "平均开展重点评价22个。\n2025年计划开展重点评价30个，较2024年增加8个。"],
  ["what was found", "重点评价发现问题22个。\n2025年计划开展重点评价30个，较2024年增加8个。"],
  ["last year's", "上年开展重点评价22个。\n2025年计划开展重点评价30个，较2024年增加8个。"],
  ["how many more", "重点评价增加22个。\n2025年计划开展重点评价30个，较2024年增加8个。"],
  [
    "planned as well",
    "计划开展重点评价‹22个|status=plan›。\n2025年计划开展重点评价30个，较2024年增加8个。",
  ],
  [
    "two numbers, none of which fits",
    "开展重点评价22个。镇街开展重点评价18个。\n2025年计划开展重点评价30个，较2024年增加10个。",
  ],
  ["told behind it", "2025年计划开展重点评价30个，较2024年增加8个。\n开展重点评价22个。"],
  ["in a table", "|重点评价22个|\n2025年计划开展重点评价30个，较2024年增加8个。"],
  [
    "an item of a list",
    "评价40个：城区重点评价18个、农村重点评价22个。\n2025年计划开展重点评价30个，较2024年增加8个。",
  ],
  ["money", "开展重点评价22万元。\n2025年计划开展重点评价30万元，较2024年增加8万元。"],
] as const)("not this year's number: %s", ([, text]) => {
  expect(told(text)).toEqual([]);
});
