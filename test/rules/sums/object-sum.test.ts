import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "kinds of objects, and the reports on them",
      text: "对«8个»项目、«2项»政策和«3家»部门整体支出开展财政重点评价，共形成报告«13份»，涉及资金3.8亿元。",
    },
    {
      name: "kinds named before their numbers",
      text: "年内完成整体支出评价«6个»、项目支出评价«9个»、乡镇财政运行评价«5个»，形成重点评价报告«20份»。",
    },
    {
      name: "one clause each",
      text: "对实施期满的«6项»政策开展期满评价，对市级«8个»部门开展整体评价，对«15个»项目开展支出评价。年度计划的«29个»对象全部完成。",
    },
    {
      name: "上述 in the next sentence",
      text: "选取项目«13个»、政策«4项»、部门整体支出«5个»开展评价，涉及资金12.46亿元。上述«22个»评价对象中，等级为优的7个。",
    },
    {
      name: "the objects of an appraisal",
      text: "对申请设立的«15项»政策和«27个»新增项目开展评估，评估对象合计«42个»，较2022年增加8个。",
    },
    {
      name: "departments as a whole",
      text: "对«8个»项目、«3家»部门开展重点评价，形成报告«11份»。",
    },
    {
      name: "towns, and projects for them",
      text: "对«8个»新型城镇化项目、«3个»镇开展重点评价，形成报告«11份»。",
    },
    {
      name: "the objects without a word of summing up",
      text: "对«15项»政策和«27个»项目开展评估，评估对象«42个»，工作扎实。",
    },
    {
      name: "all kinds of objects",
      text: "对«5个»部门整体支出、«16个»政策、«15个»镇开展绩效评价，三类评价对象共«36个»。",
    },
    {
      name: "whose objects they are, and of which year",
      text: "对«8个»项目、«2项»政策开展评价，2024年县级财政重点评价对象达«10个»。",
    },
    {
      name: "those that our county chose",
      text: "对«8个»项目、«2项»政策开展评价，我县选定的评价对象为«10个»。",
    },
    {
      name: "those that were picked",
      text: "对«15项»政策和«27个»项目开展评价，全年完成的重点评价对象共«42个»。",
    },
  ],
  broken: [
    {
      name: "far more reports than objects",
      text: "对«8个»项目、«2项»政策和«3家»部门整体支出开展财政重点评价，共形成报告«20份»。",
      ...mismatch,
    },
    {
      name: "places are named between, but not counted",
      text: "对«8个»项目、«2项»政策开展评价，覆盖乡镇和部门，共形成报告«15份»。",
      ...mismatch,
    },
    {
      name: "a report too many",
      text: "对«8个»项目、«2项»政策和«3家»部门整体支出开展财政重点评价，共形成报告«15份»，涉及资金3.8亿元。",
      ...mismatch,
    },
    {
      name: "a digit of an item",
      text: "选取项目«18个»、政策«4项»、部门整体支出«5个»开展评价，涉及资金12.46亿元。上述«22个»评价对象中，等级为优的7个。",
      ...mismatch,
    },
  ],
});

test.for([
  ["about so many", "对约8个项目、2项政策开展评价，共形成报告13份。"],
  ["batches are no objects", "对8批次项目、2项政策开展评价，共形成报告13份。"],
  ["one kind alone", "对8个项目开展评价，共形成报告13份。"],
  ["the same kind twice", "对8个项目、5个项目开展评价，共形成报告15份。"],
  [
    "something else is counted between",
    "对8个项目开展评价，走访群众30户，对2项政策开展评价，共形成报告15份。",
  ],
  ["in two sentences", "对8个项目开展评价。2项政策由部门评价，共形成报告15份。"],
  ["of two years", "2023年对8个项目、2项政策开展评价。2024年共形成报告15份。"],
  ["what was divided before", "选取9个对象（包括政策4个、项目5个）开展评价，形成报告8份。"],
  ["no evaluation", "安排8个项目、2项政策，共形成报告15份。"],
  ["the reports told first", "共形成报告15份，对8个项目、2项政策开展评价。"],
  ["one more kind in a unit of its own", "对8个项目、2项政策开展评价，含债券3笔，共形成报告15份。"],
  ["so far", "对8个项目、2项政策开展重点评价，目前已形成报告7份。"],
  ["of units that were checked", "对8个项目、2项政策的自评结果开展抽查，形成报告7份。"],
  ["two grades of them", "对8个项目、2项政策开展评价，优良对象合计7个。"],
  ["how many kinds", "对8个项目、2项政策开展评价，三类评价对象各有侧重。"],
  ["one more kind between", "对8个项目、2项政策开展评价，另评价乡镇3个，共形成报告13份。"],
  ["who took part", "对8个项目、2项政策开展评价，合计30个部门参与评价对象确认。"],
  ["whose they are", "对8个项目、2项政策开展评价，评价对象所在单位15个。"],
  ["what reports propose", "对8个项目、2项政策开展评价，形成报告所提建议15条。"],
  ["the other reports", "对8个项目、2项政策开展评价，其余形成报告12份。"],
  ["some of the reports", "对8个项目、2项政策开展评价，部分形成报告7份。"],
  ["the best of them", "对8个项目、2项政策开展评价，等级为优的评价对象7个。"],
  ["two grades of them, told without 合计", "对8个项目、2项政策开展评价，优和良评价对象7个。"],
  ["those that have something to mend", "对8个项目、2项政策开展评价，需要整改的评价对象6个。"],
  ["their money", "对8个项目、2项政策开展评价，评价对象合计15万元。"],
  ["a noun that names no object", "对8个试点、2项政策开展评价，共形成报告15份。"],
  [
    "two works with reports of one",
    "对6个项目开展评估，对5个部门整体支出开展评价，形成评估报告6份。",
  ],
  [
    "too far from each other",
    "对8个项目开展评价，评价由县财政局牵头组织、第三方机构具体实施并邀请行业专家和人大代表全程参与监督，对2项政策开展评价，共形成报告15份。",
  ],
  ["divided behind 其中", "评价重点对象9个，其中政策4项、项目5个，形成报告8份。"],
  ["units of the objects", "对8个项目、2项政策开展评价，走访15个评价对象所在单位。"],
  ["about so many reports", "对8个项目、2项政策开展评价，共形成报告约15份。"],
  ["last year's", "对8个项目、2项政策开展评价，上年形成报告12份。"],
] as const)("silent: %s", async ([, text]) => {
  expect(await findingLines(partsAddUp, text)).toEqual([]);
});
