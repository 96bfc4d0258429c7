import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(partsAddUp, {
  holds: [
    {
      name: "complete and incomplete files",
      text: "自查了«38个»项目的评估档案，评估程序完整的«36个»，缺少专家签字的«2个»，均已补正。",
    },
    {
      name: "full and part time",
      text: "明确绩效人员«54人»，专职人员«21人»，兼职人员«33人»。",
    },
    {
      name: "grades named before their numbers, in quotation marks",
      text: "各单位对«724个»项目开展自评，“优”“良”“中”“差”依次为«512个»、«158个»、«41个»、«13个»。",
    },
  ],
  broken: [
    {
      name: "what is expected of the aims: all, some, none of it",
      text: "集中监控«1010个»项目，预计能够完成年度目标的«934个»，预计部分完成的«82个»，预计无法完成的«14个»。",
      messageId: "mismatch",
    },
    {
      name: "raised, lowered and left as they were, told without 其中",
      text: "财政部门复核项目«214个»，调低得分«68个»、调高得分«9个»、维持不变«142个»。",
      messageId: "mismatch",
    },
    {
      name: "what a check found to be so and not so",
      text: "选取资金量大的项目«14个»进行核查，«8个»与填报情况相符，«4个»存在出入。",
      messageId: "mismatch",
    },
    {
      name: "grades named one after the other in quotation marks, and then their numbers",
      text: "各单位对上年度«724个»项目开展自评，自评等级为“优”“良”“中”“差”的分别是«512个»、«168个»、«41个»、«13个»。",
      messageId: "mismatch",
      says: "“优”、“良”、“中”、“差”：512个",
    },
    {
      name: "posts of the administration and of institutions",
      text: "核定编制«56名»，其中行政编制«21名»、事业编制«36名»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "raised, lowered and left as they were, one of them wrong",
      text: "组织重新评审«26家»，其中调高等次«3家»、调低等次«14家»、维持等次«19家»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});
