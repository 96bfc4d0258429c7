import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { closingTotals } from "../../../rules/sums/closing-total.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { listingsTold } from "./listings-told.ts";

testRule(partsAddUp, {
  holds: [
    {
      name: "a deed in each clause, all of them at the end",
      text: "违规支出形成的，追缴«668.42万元»；项目完工后闲置的资金，收回«1107.36万元»；多拨资金，扣回«295.18万元»。收回资金共«2070.96万元»，已缴入国库。",
    },
    {
      name: "several sentences",
      text: "5月收回上年结转资金«1853.20万元»，9月收回项目净结余«967.45万元»。进入11月，又对不再实施的项目收回«2240.80万元»。年底关账前，部门主动上缴«412.35万元»。全年累计收回«5473.80万元»。",
    },
    {
      name: "上述各项",
      text: "一是对已完成任务形成的净结余«386.40万元»及时缴回国库。二是对确实无法形成支出的«1127.15万元»予以调减。三是对资料不齐的«642.08万元»暂缓拨付。上述各项合计«2155.63万元»。",
    },
    {
      name: "减少 as a deed",
      text: "对评价为中的对象压减支出«746.38万元»；对评价为差的取消支出«520.00万元»；对功能相近的政策整合减少«402.70万元»，共减支«1669.08万元»。",
    },
    {
      name: "deeds among numbers of other things",
      text: "涉及资金9268.50万元。违规支出形成的，追缴«668.42万元»，收回资金后账面尚余专户存款835.10万元；执行较慢的项目，收回资金«1107.36万元»；多拨资金，压减«295.18万元»。全县合计收回«2070.96万元»。",
    },
    {
      name: "其中 and 较 told before a comma",
      text: "其中违规支出形成的部分，追缴«668.42万元»；执行比较慢的项目，收回«1107.36万元»；多拨资金，扣回«295.18万元»。收回资金共«2070.96万元»。",
    },
    {
      name: "a deed that is counted, among those of money",
      text: "违规支出形成的，追缴«668.42万元»；执行较慢的，取消12个；项目完工后闲置的资金，收回«1107.36万元»；多拨资金，扣回«295.18万元»。收回资金共«2070.96万元»。",
    },
    {
      name: "the last two alone",
      text: "违规支出形成的，追缴668.42万元。项目完工后闲置的资金，收回«1107.36万元»；多拨资金，扣回«295.18万元»。收回资金共«1402.54万元»。",
    },
    {
      name: "the last three of four",
      text: "盘活11.15万元，弥补缺口。违规支出形成的，追缴«668.42万元»；闲置的资金，收回«1107.36万元»；多拨资金，扣回«295.18万元»。收回资金共«2070.96万元»。",
    },
    {
      name: "nine deeds, of which the last three",
      text: "收回11.1万元。收回12.2万元。收回13.3万元。收回14.4万元。收回15.5万元。收回16.6万元。追缴«668.42万元»。收回«1107.36万元»。扣回«295.18万元»。上述三笔资金合计«2070.96万元»。",
    },
  ],
  broken: [
    {
      name: "one digit of a deed among numbers of other things",
      text: "涉及资金9268.50万元。违规支出形成的，追缴«668.42万元»，收回资金后账面尚余专户存款835.10万元；执行较慢的项目，收回资金«1107.36万元»；多拨资金，压减«275.18万元»。全县合计收回«2070.96万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the total of the county behind many words",
      text: "违规支出形成的，追缴«668.42万元»；闲置的资金，收回«1107.36万元»；多拨资金，扣回«295.18万元»。经过全面清理核实以后全县合计收回«2700.96万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "two digits of the total exchanged",
      text: "违规支出形成的，追缴«668.42万元»；项目完工后闲置的资金，收回«1107.36万元»；多拨资金，扣回«295.18万元»。收回资金共«2700.96万元»，已缴入国库。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});

test.for([
  [
    "more than the paragraph tells",
    "收回668.42万元，扣回295.18万元。连同上半年共收回2070.96万元。",
  ],
  ["what is left", "收回668.42万元，扣回295.18万元，其余资金共2070.96万元。"],
  ["no slip leads to it", "收回668.42万元，扣回295.18万元。全年累计收回5473.80万元。"],
  [
    "one of them is planned",
    "追缴668.42万元；收回1107.36万元；计划扣回295.18万元。收回资金共2700.96万元。",
  ],
  [
    "one of them was last year",
    "追缴668.42万元；收回1107.36万元；上年扣回295.18万元。收回资金共2700.96万元。",
  ],
  [
    "one of them is a change",
    "追缴668.42万元；收回1107.36万元；较去年多扣回295.18万元。收回资金共2700.96万元。",
  ],
  [
    "one of them is a mean",
    "追缴668.42万元；收回1107.36万元；平均扣回295.18万元。收回资金共2700.96万元。",
  ],
  [
    "one of them is some of another",
    "追缴668.42万元；收回1107.36万元；其中扣回295.18万元。收回资金共2700.96万元。",
  ],
  ["about so much", "追缴668.42万元；收回1107.36万元；扣回295.18万元。收回资金共约2700.96万元。"],
  [
    "no words that close a paragraph",
    "追缴668.42万元；收回1107.36万元；扣回295.18万元。实际上缴国库2700.96万元。",
  ],
  [
    "words that go on behind 合计",
    "追缴668.42万元；收回1107.36万元；扣回295.18万元。上述各项合计涉及历史遗留专户的各类资金2700.96万元。",
  ],
  ["the others", "追缴668.42万元；收回1107.36万元；扣回295.18万元。其他资金共2700.96万元。"],
  ["short numbers", "收回66万元，扣回29万元。全年累计收回94万元。"],
] as const)("silent: %s", async ([, text]) => {
  expect(await findingLines(partsAddUp, text)).toEqual([]);
});

const three =
  "违规支出形成的，追缴668.42万元；闲置的资金，收回1107.36万元；多拨资金，扣回295.18万元。";

test.for([
  [
    "all three",
    `${three}收回资金共2070.96万元。`,
    "2070.96万元＝668.42万元＋1107.36万元＋295.18万元",
  ],
  [
    "the total of the county behind many words",
    `${three}经过清理核实并扣除重复以后全县合计收回2070.96万元。`,
    "2070.96万元＝668.42万元＋1107.36万元＋295.18万元",
  ],
  [
    "all three that fit, though a slip leads from the last two",
    "收回1000万元。追缴1107.36万元；扣回295.18万元。上述资金合计2402.54万元。",
    "2402.54万元＝1000万元＋1107.36万元＋295.18万元",
  ],
  [
    "the last two that fit, though a slip leads from all three",
    "收回1000万元。追缴1107.36万元；扣回295.18万元。上述资金合计1402.54万元。",
    "1402.54万元＝1107.36万元＋295.18万元",
  ],
] as const)("a closing total adds up %s", ([, text, line]) => {
  expect(listingsTold(closingTotals, text)).toEqual([line]);
});

test.for([
  ["things that are counted", "追缴1268个；收回1107个。上述各项合计2375个。"],
  ["by how much it grew", `${three}上述资金合计增加2070.96万元。`],
  ["about so much", `${three}上述资金合计约2070.96万元。`],
  ["one number alone", "收回2070.96万元。上述资金合计2070.96万元。"],
  ["told before them", `上述资金合计2070.96万元。${three}`],
  ["told as a list", "追缴668.42万元、收回1107.36万元、扣回295.18万元，合计2070.96万元。"],
] as const)("no closing total: %s", ([, text]) => {
  expect(listingsTold(closingTotals, text)).toEqual([]);
});
