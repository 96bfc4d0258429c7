import { expect, test } from "vitest";
import { adjustedBudgets } from "../../../rules/differences/adjusted-budget.ts";
import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { boundsTold } from "../bounds-told.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(differenceAgrees, {
  holds: [
    {
      name: "the net stands for what was added and what was cut",
      text: "年初部门预算«3.74亿元»，年中追加6820万元，核减1240万元，追减相抵净增«5580万元»，年末调整预算数为«42980万元»。",
    },
    {
      name: "given by another, and all that may be spent",
      text: "县财政下达我镇预算«2867.4万元»，执行中追加«715.26万元»，全年可用预算达到«3582.66万元»。",
    },
    {
      name: "with what was carried over",
      text: "全年县财政核定我乡预算«2146.82万元»，年中因桥梁修复，追加«518.4万元»，上年结转«93.65万元»，可用财力总计«2758.87万元»。",
    },
    {
      name: "what was added has a name, and parts of the base stand between",
      text: "年初部门预算收入«6842.35万元»，包括基本支出4000万元；年中追加上级专项和县级配套资金«21367.9万元»，调整后预算数为«28210.25万元»。",
    },
    {
      name: "added and taken back",
      text: "年初部门预算«68420.00万元»，年中追加中央和省级专项«5316.40万元»，收回«1204.15万元»，全年调整预算数«72532.25万元»。",
    },
    {
      name: "a second result has no change of its own",
      text: "年初部门预算«8640万元»，年中追加«500万元»，全年调整预算数«9140万元»。专项可用资金2000万元。",
    },
  ],
  broken: [
    {
      name: "swapped digits of what was added",
      text: "县财政下达我镇预算«2867.4万元»，执行中追加«751.26万元»，全年可用预算达到«3582.66万元»。",
      ...mismatch,
    },
    {
      name: "a digit of what is left",
      text: "年初部门预算«68420.00万元»，年中追加中央和省级专项«5316.40万元»，收回«1204.15万元»，全年调整预算数«72582.25万元»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "nothing tells of a change",
      text: "年初部门预算8640万元，其中项目支出3200万元，调整后预算9800万元。",
      outcome: "not_applicable",
    },
    {
      name: "several were cut",
      text: "年初部门预算8640万元，年中调减500万元，年底核减300万元，调整后预算7900万元。",
      outcome: "not_applicable",
    },
  ],
});

test.for([
  [
    "年初预算3.74亿元，年中追加6820万元，核减1240万元，净增5580万元，年末调整预算数为42980万元。",
    "sum 42980万元 3.74亿元 5580万元",
  ],
  [
    "年初预算2000万元，核减100万元，年中追加300万元，调整后预算2200万元。",
    "balance 2200万元 2000万元 300万元 100万元",
  ],
  ["年初预算2000万元，核减100万元，调整后预算1900万元。", "difference 1900万元 2000万元 100万元"],
  [
    "原有预算2000万元，追加300万元，全年可用预算2300万元，追加100万元，调整后预算2400万元。",
    "sum 2300万元 2000万元 300万元",
  ],
  [
    "批复部门预算2000万元，追加300万元，全年可用财力合计2300万元。",
    "sum 2300万元 2000万元 300万元",
  ],
  [
    "年初预算1800万元，核定部门预算2000万元，追加300万元，全年可用财力合计2300万元。",
    "sum 2300万元 2000万元 300万元",
  ],
  [
    "年初 预算2000万元，其中追加100万元；追加300万元，调整后预算2300万元。",
    "sum 2300万元 2000万元 300万元",
  ],
  ["年初预算2000万元，上年结转300万元，可用资金2300万元。", "sum 2300万元 2000万元 300万元"],
  [
    "年初预算2000万元，追加不超过‹500万元|status=threshold›，追加300万元，调整后预算2300万元。",
    "sum 2300万元 2000万元 300万元",
  ],
  [
    "年初预算2000万元，追加‹500万元|status=reference›，追加300万元，调整后预算2300万元。",
    "sum 2300万元 2000万元 300万元",
  ],
  [
    "年初预算2000万元，追加300万元，用于教育等12个项目，支出500万元，调整后预算2300万元。",
    "sum 2300万元 2000万元 300万元",
  ],
  [
    "年初预算2000万元，去年追加500万元；今年追加300万元，调整后预算2300万元。",
    "sum 2300万元 2000万元 300万元",
  ],
  ["年初预算2000万元。追加300万元。调整后预算2300万元。", "sum 2300万元 2000万元 300万元"],
  ["年初预算2000万元、追加300万元，调整后预算2300万元。", "sum 2300万元 2000万元 300万元"],
] as const)("what was given at first and what changed it: %s", ([text, line]) => {
  expect(boundsTold(adjustedBudgets, text)).toEqual([line]);
});

test.for([
  ["nothing changed it", "年初预算2000万元，项目支出300万元，调整后预算2300万元。"],
  ["two cuts", "年初预算2000万元，核减100万元，压减50万元，调整后预算1850万元。"],
  [
    "a change that goes on",
    "年初预算2000万元，追加上级补助300万元、专项200万元，调整后预算2500万元。",
  ],
  ["what was given at first was added", "年初追加预算2000万元，追加300万元，调整后预算2300万元。"],
  ["it is told first", "调整后预算2300万元，年初预算2000万元，追加300万元。"],
  ["all was last year's", "年初预算2000万元，去年追加300万元，调整后预算2300万元。"],
  ["things are counted", "年初预算200个，追加30个，调整后预算230个。"],
  ["a table", "|年初预算2000万元|追加300万元|调整后预算2300万元|"],
  ["another paragraph", "年初预算2000万元。\n追加300万元。调整后预算2300万元。"],
  [
    "many words behind the verb",
    "年初预算2000万元，追加用于农村公路和桥梁水毁修复等突发支出的专项300万元，调整后预算2300万元。",
  ],
  ["far behind", `年初预算2000万元，追加300万元，${"支出50万元，".repeat(11)}调整后预算2300万元。`],
] as const)("no adjusted budget: %s", ([, text]) => {
  expect(boundsTold(adjustedBudgets, text)).toEqual([]);
});

test.for([
  [
    "年初预算2000万元，年中追加300万元，年底核减100万元，调整后预算2200万元。",
    "调整后的数＝年初数＋年中追加－年底核减",
  ],
  ["年初预算2000万元，年中追加300万元，调整后预算2300万元。", "调整后的数＝年初数＋年中追加"],
] as const)("is told in words: %s", ([text, words]) => {
  expect(adjustedBudgets(sceneOf(reportFrom(text))).map((bound) => bound.text)).toEqual([words]);
});
