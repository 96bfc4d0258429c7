import { expect, test } from "vitest";
import { noneMeansZero } from "../../../rules/ledger/none-means-zero.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(noneMeansZero, {
  holds: [{ name: "none and zero", text: "评价结果中，无“差”等次，其中优3个、差0个。" }],
  broken: [
    {
      name: "no project failed, and one did",
      text: "评价结果«无“差”等次»，其中优3个、良5个、差«1个»。",
      messageId: "denied",
      data: { thing: "“差”", figure: "1个" },
      says: "写明没有却另有数值：文中一处写“无“差”等次”，另一处写“差”1个，两处不能同时成立。如两处时点或范围不同，请在文中写明。请核对两处说法。",
      severity: "warning",
    },
    {
      name: "nothing of the kind, and money for it",
      text: "全年未发生新增隐性债务。新增隐性债务«20万元»。".replace(
        "未发生新增隐性债务",
        "«未发生新增隐性债务»",
      ),
      messageId: "denied",
    },
    {
      name: "no project was given this grade",
      text: "评价结果«没有被评为“差”等级»，差的«1个»。",
      messageId: "denied",
    },
    {
      name: "a supposition in the sentences around denies nothing there",
      text: "如有需要可申请。评价结果«无“差”等次»，差«1个»；若有问题另报。",
      messageId: "denied",
    },
    {
      name: "the number told before its thing",
      text: "全年«未发生新增隐性债务»，«20万元»新增隐性债务已化解。",
      messageId: "denied",
      data: { thing: "新增隐性债务", figure: "20万元" },
    },
    {
      name: "told once, by the first number",
      text: "评价结果«无“差”等次»，差«1个»，差2个。",
      messageId: "denied",
    },
    {
      name: "an example supposes nothing",
      text: "多数结果较好，例如«无“差”等次»，差«1个»。",
      messageId: "denied",
    },
    {
      name: "a grade without quotes",
      text: "评价结果«无差等次»，差等次«1个»。",
      messageId: "denied",
    },
    {
      name: "评为, by level",
      text: "评价结果«没有评为“差”档次»，差«1个»。",
      messageId: "denied",
    },
    {
      name: "what it came to behind the thing",
      text: "全年«未发生新增隐性债务»。新增隐性债务金额共«20万元»。",
      messageId: "denied",
    },
    {
      name: "达 behind the thing",
      text: "全年«未发生新增隐性债务»。新增隐性债务达«20万元»。",
      messageId: "denied",
    },
    {
      name: "no report, and all of them public",
      text: "评价完成后，«0份»«重点评价报告全部公开»。",
      messageId: "acted",
      data: { words: "重点评价报告全部公开", figure: "0份" },
      says: "写为零个却又写其如何：文中写0份，紧接着又写“重点评价报告全部公开”：一个也没有，就无从说它们如何，这个数多半写错。请对照原始资料核对该数。",
      severity: "warning",
    },
    {
      name: "no project of a grade, and less money for it",
      text: "对“中”等次的«0个»«项目压减预算»40万元。",
      messageId: "acted",
    },
    {
      name: "nothing left, and why it is late",
      text: "完工22个，尚有«0个»«项目因设计变更未完工»。",
      messageId: "acted",
    },
  ],
  abstains: [
    {
      name: "an item of a list",
      text: "评价对象9个，其中项目6个、政策3个、部门0个，评价资金3200万元。",
    },
    { name: "a grade that none has", text: "评出优4个、良7个、差0个。" },
    {
      name: "what one is glad to have none of",
      text: "全年0起重大安全责任事故，发现0个问题需要整改。",
    },
    { name: "told as none", text: "退回修改降为0个项目绩效目标审核环节。" },
    { name: "none was late", text: "全年0个项目未按时完成绩效自评。" },
    { name: "an age", text: "0个至6岁儿童在册管理。" },
    { name: "money", text: "安排0万元资金用于偿债支出。" },
    { name: "ten of them", text: "共10份重点评价报告全部公开。" },
    {
      name: "another part of the report",
      text: "评价结果无“差”等次，较为理想。\n自评等级：优3个、差2个。",
      outcome: "ambiguous",
    },
    { name: "a supposition denies nothing", text: "如无“差”等次则不扣分，差1个。" },
    {
      name: "an aim denies nothing",
      text: "确保未发生新增隐性债务，新增隐性债务20万元已化解。",
    },
    { name: "last year's number", text: "全年未发生新增隐性债务。上年新增隐性债务20万元。" },
    { name: "another thing of the kind", text: "未发现挤占挪用问题，发现手续不全的31份。" },
    {
      name: "another paragraph without a heading of its own",
      text: "未发生安全事故。\n安全事故3个。",
      outcome: "ambiguous",
      says: "“未发生安全事故”与3个不在同一部分，所指是否相同不能确定",
    },
    { name: "a rule that holds for all", text: "一律不存在挤占挪用资金情况；挤占挪用资金10万元。" },
    { name: "what is planned", text: "全年未发生新增隐性债务。新增隐性债务‹20万元|status=plan›。" },
    { name: "a rate of it", text: "全年未发生新增隐性债务，新增隐性债务3%。" },
    { name: "another number", text: "全年未发生新增隐性债务。收回资金20万元。" },
    { name: "the cell of a table", text: "|说明|\n|评价结果无“差”等次，差1个|" },
    {
      name: "what follows if it did not happen",
      text: "如未发生新增隐性债务，新增隐性债务20万元的额度收回。",
    },
    { name: "what follows once there is none", text: "一旦没有“差”等次即可结项，差1个。" },
    { name: "should there be none", text: "倘无“差”等次则不扣分，差1个；若无“中”等次，中2个。" },
    { name: "an amount has no grade", text: "评价结果无“差”等次，差20万元。" },
    { name: "差距 is no grade", text: "评价结果无“差”等次，差距较大的项目1个。" },
    {
      name: "another paragraph, neither under a heading",
      text: "全年检查12次，未发生安全事故。\n安全事故3个。",
      outcome: "ambiguous",
    },
  ],
});

const told = (middle: string): string =>
  `云岭县2024年预算绩效管理工作总结\n2024年，云岭县推进绩效管理。\n一、评价\n（一）结果\n共评价9个对象，评价结果无“差”等次。\n${middle}其中优3个、良5个、差1个。\n`;

test.for([
  ["under the same heading", told(""), "fail"],
  ["under the same heading, of another year", told("2026年，"), "ambiguous"],
  ["under another heading", told("（二）自评\n"), "ambiguous"],
  ["under another heading of the same name", told("二、自评\n（一）结果\n"), "ambiguous"],
] as const)("a grade denied and told %s: %s", async ([, text, outcome]) => {
  const { receipts } = await ruleOnText(noneMeansZero, text);
  expect(receipts.map((receipt) => receipt.outcome)).toEqual([outcome]);
});
