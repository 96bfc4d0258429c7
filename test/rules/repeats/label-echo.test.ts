import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(repeatAgrees, {
  holds: [
    {
      name: "those under a mark, told again",
      text: "得分80分以下的«3个»。\n根据结果，对得分80分以下的«3个»对象压减预算。",
    },
    {
      name: "a group with more words the first time",
      text: "完工并投入运营«8个»，在建6个。\n已投入运营的«8个»项目实现收入。",
    },
  ],
  broken: [
    {
      name: "a noun that says nothing, behind its count and before it",
      text: "执行率低于50%的部门«6个»，主要是工程类项目。\n对执行率低于50%的«5个»部门进行约谈。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "words that any group has, told again to the letter",
      text: "受理新增政策和项目13个，已完成评估«9个»，其余4个正在开展。已完成评估的«8个»项目申报4876万元。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "those that nothing more is done for",
      text: "资金下达较晚的19个，确认本年不再实施的«5个»。\n对不再实施的«6个»项目收回预算637万元。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "those under a mark, another number",
      text: "因政策调整不再实施的«9个»。\n对政策调整不再实施的«6个»项目收回预算。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "more of a colour than there are",
      text: "预警中红灯项目«41个»。\n«61个»红灯项目涉及23个部门。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "the same words a paragraph on",
      text: "上半年已完成评估‹9个›。\n三季度已完成评估的‹8个›项目申报4876万元。",
    },
    {
      name: "some of those that were told",
      text: "执行率低于50%的项目19个，其中重点项目6个。执行率低于50%的重点项目中，3个因拆迁受阻。",
    },
    {
      name: "stages of the work and what one of them counts",
      text: "结果来自事前评估、运行监控、绩效评价三个环节。\n1540个监控项目中，红灯83个。",
    },
    {
      name: "the opposite",
      text: "已投入运营的8个。\n未投入运营的3个项目收回资金。",
    },
    {
      name: "another mark",
      text: "得分低于60分的12个。\n对得分低于70分的24个项目压减预算。",
    },
    {
      name: "another month",
      text: "5月监控亮红灯的58个。\n8月监控后，对亮红灯的36个项目收回预算。",
    },
    {
      name: "some of those of a colour",
      text: "预警中红灯项目41个。\n12个红灯项目因前期工作不足进展缓慢。",
    },
    {
      name: "higher and lower than the mean",
      text: "执行率高于全县平均水平的44个，低于全县平均水平的27个。",
    },
  ],
});
