import { expect, test } from "vitest";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { labelEchoes } from "../../../rules/repeats/label-echo.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

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

const under = "得分80分以下";
const red = "红灯项目41个。\n";

test.for([
  [`${under}的3个。\n对${under}的3个对象压减预算。`, "3个 3个"],
  [`${under}的3个。\n对${under}的5个对象压减预算。`, "3个 5个"],
  [`${under}的3个。\n对${under}的5家单位压减预算。`, "3个 5家"],
  [`${under}的3次。\n${under}的5次约谈。`, "3次 5次"],
  [`${under}3个项目。\n对${under}的5个项目压减预算。`, "3个 5个"],
  ["完工并投入运营8个，在建6个。\n已投入运营的8个项目实现收入。", "8个 8个"],
  ["执行率低于50%的部门6个，主要是工程。\n对执行率低于50%的5个部门进行约谈。", "6个 5个"],
  ["因政策调整不再实施的9个。\n对政策调整不再实施的6个项目收回预算。", "9个 6个"],
  ["已完成评估9个，其余4个正在开展。已完成评估的8个项目申报4876万元。", "9个 8个"],
  [`3月，${under}的有关项目3个。\n6月，对${under}的5个对象压减预算。`, "3个 5个"],
  [`${red}41个红灯项目限期整改。`, "41个 41个"],
  [`${red}61个红灯项目限期整改。`, "41个 61个"],
  [`${red}14个红灯项目涉及10个部门。`, "41个 14个"],
  [`${red}上述61个红灯项目限期整改。`, "41个 61个"],
  [`${red}2024年度61个红灯单位限期整改。`, "41个 61个"],
  ["出具41份不合格报告。\n对61份不合格报告退回。", "41份 61份"],
  [`上半年${red}上半年，61个红灯项目限期整改。`, "41个 61个"],
  ["受理和办理滞后的3个。\n对受理和办理滞后的5个项目收回预算。", "3个 5个"],
  ["80分以下的3个。\n对80分以下的5个对象压减预算。", "3个 5个"],
  [`选取${under}的3个。\n对${under}的5个对象压减预算。`, "3个 5个"],
  [`2024年${under}3个项目。\n对${under}的5个项目压减预算。`, "3个 5个"],
  ["已完成评估9个，其余4个在办。上述已完成评估的8个项目申报4876万元。", "9个 8个"],
  ["全年已完成评估9个，其余4个在办。已完成评估的8个项目申报4876万元。", "9个 8个"],
  [`${red}2024年61个红灯项目限期整改。`, "41个 61个"],
  [`3月，${red}61个红灯项目限期整改。`, "41个 61个"],
  ["红灯单位41个。\n14家红灯单位涉及资金9亿元。", "41个 14家"],
] as const)("a group told again: %s", ([text, quotes]) => {
  expect(boundsTold(labelEchoes, text)).toEqual([`value ${quotes}`]);
});

test("where two numbers were told already nothing is held against them", () => {
  const told = [3, 4, 5].map((count) => `${under}的${String(count)}个。`).join("\n");
  expect(boundsTold(labelEchoes, told)).toEqual(["value 3个 4个"]);
});

test("of several the nearest with the same number is meant", () => {
  const told = [3, 4, 3].map((count) => `${under}的${String(count)}个。`).join("\n");
  expect(boundsTold(labelEchoes, told)).toEqual(["value 3个 4个", "value 3个 3个"]);
});

test.for([
  ["one of several", `${under}的3个。\n其中${under}的5个压减预算。`],
  ["some were chosen", `${under}的3个。\n选取${under}的5个压减预算。`],
  ["two groups together", `${under}的3个。\n滞后和${under}5个压减预算。`],
  ["part of them before", `${under}的部分3个。\n对${under}的5个压减预算。`],
  ["in one sentence", `${under}的3个，对${under}的5个对象压减预算。`],
  ["in a table", `|${under}的3个|\n对${under}的5个对象压减预算。`],
  ["last year's", `上年${under}的3个。\n对${under}的5个对象压减预算。`],
  ["about so many", `${under}的‹3个|qualifier=over›。\n对${under}的5个对象压减预算。`],
  ["another year", `${under}的‹3个|year=2023›。\n对${under}的‹5个|year=2024›压减预算。`],
  ["money", `${under}的3万元。\n对${under}的5万元压减预算。`],
  ["another unit", `${under}的3个。\n对${under}的5次约谈。`],
  ["other things", `${under}的3个项目。\n对${under}的5个部门压减预算。`],
  ["a higher mark", "得分180分以下的3个。\n对80分以下的5个对象压减预算。"],
  ["the contrary", "未投入运营8个。\n已投入运营的5个项目实现收入。"],
  ["a group of one word", "差的3个。\n对差的5个对象压减预算。"],
  [
    "words that any group has, a paragraph on",
    "已完成评估9个。\n已完成评估的8个项目申报4876万元。",
  ],
  [
    "words that any group has, far on",
    `已完成评估9个，${"其余项目按照县财政局的统一部署正在有序推进，".repeat(5)}年底见效。已完成评估的8个项目申报4876万元。`,
  ],
  ["fewer, which may be some of them", `${red}27个红灯项目涉及10个部门。`],
  ["a slip away, and not summed up", `${red}14个红灯项目限期整改。`],
  ["another month", `3月${red}6月，61个红灯项目限期整改。`],
  ["another place", `${red}全县61个红灯项目限期整改。`],
  ["a kind told in many places", "主管部门41个。\n61个主管部门限期整改。"],
  ["nothing that singles them out", "评价项目41个。\n61个评价项目限期整改。"],
  ["so many of them", `${under}的其中3个。\n对${under}的5个对象压减预算。`],
  ["few words that any group has", "已评估9个，其余4个在办。已评估的8个项目申报4876万元。"],
  ["words that any group has, no 的", "已完成评估9个，其余4个在办。已完成评估8个。"],
  ["in brackets", `${red}61个（红灯项目）限期整改。`],
  ["one month and another", `1月，${red}11月，61个红灯项目限期整改。`],
  ["one half of the year and the other", `上半年${red}下半年，61个红灯项目限期整改。`],
  ["one quarter and another", `一季度${red}三季度，61个红灯项目限期整改。`],
  ["one round and another", `第一轮${red}第二轮，61个红灯项目限期整改。`],
  ["the beginning of the year and its end", `年初${red}年末，61个红灯项目限期整改。`],
  ["steps and projects", "红灯环节41个步骤。\n61个红灯项目限期整改。"],
  ["called so far behind", "41个项目按照预警规则列为红灯。\n61个红灯项目限期整改。"],
  ["a slip away, summed up in another clause", `${red}14个红灯项目，涉及10个部门。`],
  ["told once", `${under}的3个。`],
] as const)("no group told again: %s", ([, text]) => {
  expect(boundsTold(labelEchoes, text)).toEqual([]);
});
