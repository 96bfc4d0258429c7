import { expect, test } from "vitest";
import { netDifferences } from "../../../rules/differences/net-difference.ts";
import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { boundsTold } from "../bounds-told.ts";

testRule(differenceAgrees, {
  holds: [
    {
      name: "what came in and what went out",
      text: "新增«1358条»，淘汰过时指标«216条»，净增«1142条»。",
    },
    {
      name: "what was not granted",
      text: "申请追加«1150万元»，经评估核定追加«690万元»，不予追加«460万元»。",
    },
    {
      name: "done and not done by the same verb",
      text: "批复绩效目标«1254个»，在规定时限内公开«1238个»，未公开的«16个»均属涉密项目。",
    },
    {
      name: "not done, told behind the number",
      text: "«16份»报告中，«15份»已在网站公开，«1份»因涉密未公开。",
    },
    {
      name: "the budget two paragraphs before",
      text: "共安排公益金«2640.00万元»，支持32个项目。\n另有自筹。\n截至年底，支出«2402.40万元»；尚未支出«237.60万元»。",
    },
  ],
  broken: [
    {
      name: "what came in and what went out, another digit",
      text: "新增«1358条»，淘汰过时指标«216条»，净增«1143条»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what was not granted, swapped digits",
      text: "申请追加«1150万元»，经评估核定追加«690万元»，不予追加«640万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "a net cut beside a part of the whole one",
      text: "核减资金1200万元，其中工程类800万元，净核减1100万元（扣除恢复安排100万元）。",
    },
    {
      name: "three classes, one of them called by a no",
      text: "得分良好以上21份，符合要求9份，不符合要求3份。",
    },
    {
      name: "what three rounds sent back",
      text: "初审退回318个，复审退回127个，会审退回41个，累计退回486个。",
    },
    { name: "the last grade is no distance", text: "优8个，良15个，中7个，差3个。" },
    {
      name: "three kinds told in one way",
      text: "资金长期未拨付的24个，实施内容变更未报批的17个，土地手续未落实的12个。",
    },
    {
      name: "two kinds of being late",
      text: "全县86家部门，按时报送79家，逾期报送5家，至今未报送2家。",
    },
  ],
});

test.for([
  ["新增1358条，淘汰过时指标216条，净增1142条。", "1358条 216条 1142条"],
  ["淘汰过时指标216条，新增1358条，净增1143条。", "1358条 216条 1143条"],
  ["申请追加1150万元，核定690万元，不予 追加的640万元。", "1150万元 690万元 640万元"],
  ["最高分93.5分，最低分68.5分，首尾相差52分。", "93.5分 68.5分 52分"],
  ["拨付24个，报批17个，未落实的7个。", "24个 17个 7个"],
  ["甲类24个，乙类13个，仍欠12个。", "24个 13个 12个"],
  ["下达1150.36万元。拨付690.24万元。未拨付460.21万元。", "1150.36万元 690.24万元 460.21万元"],
  ["下达资金1150万元，涉及项目12个，拨付690万元，未拨付460万元。", "1150万元 690万元 460万元"],
  ["下达1150万元，拨付690万元，退回60万元，未拨付460万元。", "1150万元 690万元 460万元"],
  ["下达1150万元，拨付690万元，比上年的320万元多，未拨付460万元。", "1150万元 690万元 460万元"],
] as const)("the greater less the smaller: %s", ([text, quotes]) => {
  expect(boundsTold(netDifferences, text)).toEqual([`difference ${quotes}`]);
});

test.for([
  ["no slip leads to it", "新增1358条，淘汰过时指标216条，净增1500条。"],
  ["no word of it", "新增1358条，淘汰过时指标216条，更新1142条。"],
  ["one number before it", "下达1150万元，未拨付460万元。"],
  ["behind it", "未拨付460万元，下达1150万元，拨付690万元。"],
  ["in the paragraph before", "下达1150万元。\n拨付690万元，未拨付460万元。"],
  ["some of another", "申请追加1150万元，其中核定追加690万元，不予追加460万元。"],
  ["a limit", "申请追加1150万元，不少于‹690万元|status=threshold›，不予追加460万元。"],
  ["about so much", "申请追加1150万元，核定约690万元，不予追加460万元。"],
  ["about so much is left", "申请追加1150万元，核定690万元，不予追加约460万元。"],
  ["all of several years", "申请追加1150万元，核定690万元，累计不予追加460万元。"],
  ["some of what is left", "申请追加1150万元，核定690万元，其中不予追加460万元。"],
  ["other units", "申请追加1150个，核定690家，不予追加460个。"],
  ["money of things", "申请追加1150个，核定690万元，不予追加460个。"],
  ["last year's", "申请追加1150万元，上年核定690万元，不予追加460万元。"],
  ["the last of the grades", "优8个，良15个，中7个，差4个。"],
  ["the last of the “grades”", "良15个，“中”7个，“差”8个。"],
  ["several kinds of not yet", "未拨付的24个，未报批的17个，未落实的7个。"],
  ["two kinds of not yet", "项目24个，未报批的17个，未落实的7个。"],
  ["kinds told alike", "甲的24个，乙的13个，仍欠的12个。"],
  ["rates", "执行率95.5%，公开率85.2%，相差10.3%，净增10.3%。"],
  ["in a table", "|新增1358条|淘汰216条|净增1142条|"],
  ["short numbers in several sentences", "下达1150万元。拨付690万元。未拨付640万元。"],
] as const)("no difference of two: %s", ([, text]) => {
  expect(boundsTold(netDifferences, text)).toEqual([]);
});

test.for([
  "净增",
  "净增加",
  "净减",
  "净减少",
  "净节约额为",
  "轧差",
  "轧差后",
  "轧差后余额",
  "两者相差",
  "首尾相差",
  "高低差",
  "前后分差",
  "前后差额达",
  "省下",
  "省下的",
  "节省",
  "节省资金",
  "腾出",
  "腾出资金",
  "释放",
  "释放资金",
  "还趴在账上的",
  "还趴在镇里的",
  "结存",
  "结存资金",
  "未拨付",
  "未到位的资金",
  "尚未发放的",
  "不予安排",
  "因验收退回",
  "因缺乏依据退回",
  "实际结算",
  "控制数为",
  "压减后",
  "压减后资金",
  "扣后",
  "扣减后",
  "扣减后的可用资金",
  "处置后",
  "处置后余额",
  "剩余",
  "剩余资金",
  "余下",
  "余下资金",
  "尚余",
  "砍掉",
  "砍掉虚报",
  "还欠",
  "仍差",
  "欠",
])("what two numbers differ by is called %s", (word) => {
  expect(boundsTold(netDifferences, `下达1150万元，拨付690万元，${word}460万元。`)).toEqual([
    "difference 1150万元 690万元 460万元",
  ]);
});

test.for([
  "净增以后再安排",
  "结存在国库的各项专项资金合计",
  "未拨付到村到户的全部专项资金",
  "剩余在建工程所需",
  "拖欠",
  "没有还欠",
  "不净结算",
  "因故未能验收暂缓支付退回",
  "砍掉不合理支出",
])("not called %s", (word) => {
  expect(boundsTold(netDifferences, `下达1150万元，拨付690万元，${word}460万元。`)).toEqual([]);
});

test.for([
  ["差额 of grades told otherwise", "良15个，中等7个，差8个。", []],
  ["差 that is no grade", "需要15个，到位7个，差8个。", ["15个 7个 8个"]],
  [
    "其中 behind another word",
    "下达1150万元，拨付690万元，在其中剩余460万元。",
    ["1150万元 690万元 460万元"],
  ],
  [
    "nine numbers before",
    `下达1150万元，拨付690万元，${"涉及项目12个，".repeat(7)}未拨付460万元。`,
    [],
  ],
  [
    "the nearest pair that fits",
    "下达1610万元，到位1150万元，拨付690万元，未拨付460万元。",
    ["1150万元 690万元 460万元"],
  ],
  [
    "the nearest pair that a slip leads to",
    "下达1610万元，到位1150万元，拨付690万元，未拨付640万元。",
    ["1150万元 690万元 640万元"],
  ],
  [
    "one of them in the sentence before, and short numbers",
    "下达1150万元。拨付690万元，未拨付640万元。",
    [],
  ],
  [
    "scores in brackets",
    "最高分93.5分（甲镇），最低分68.5分（乙镇），首尾相差25分。",
    ["93.5分 68.5分 25分"],
  ],
] as const)("%s", ([, text, quotes]) => {
  expect(boundsTold(netDifferences, text)).toEqual(quotes.map((each) => `difference ${each}`));
});

test("a difference is told by the names of its numbers", () => {
  const [bound] = netDifferences(sceneOf(reportFrom("批复1150万元，拨付690万元，未拨付460万元。")));
  expect(bound?.evidence.map(({ role }) => role)).toEqual(["批复", "拨付", "未拨付"]);
  expect(bound?.text).toBe("差额＝前数－后数");
  expect(bound?.binding).toBe("sentence");
  const [bare] = netDifferences(sceneOf(reportFrom("1150分，690分，净减460分。")));
  expect(bare?.evidence.map(({ role }) => role)).toEqual(["前数", "后数", "净减"]);
});
