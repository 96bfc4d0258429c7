import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

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
