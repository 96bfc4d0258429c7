import { cutRateAgrees } from "../../../rules/ledger/cut-rate-agrees.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    { name: "a rate named by its part", text: "抽查合同«50份»，其中闲置«6份»，闲置率«12%»。" },
    {
      name: "a part in other words than the rate",
      text: "抽查凭证«260份»，要素不全的«13份»，差错率«5%»。",
    },
    { name: "…中…的", text: "享受补贴的«1450人»中，期满后仍在本区就业的«986人»，留存率«68%»。" },
    {
      name: "sent back of what was read",
      text: "审核项目«1580个»，打回重填«237个»，打回率«15%»。",
    },
    { name: "owed and received", text: "应收水费«1168.00万元»，实收«817.60万元»，收缴率«70%»。" },
    {
      name: "found in one year and mended by a date of the next",
      text: "共发现问题‹187个|year=2024›，截至次年7月底，完成整改‹176个|year=2025›，整改完成率94.12%。",
    },
    { name: "为…的", text: "实现收入«4860.00万元»，为预期收入«6480.00万元»的«75%»。" },
    { name: "brackets right behind the part", text: "入库项目«738个»，退«58个»（«7.86%»）。" },
    { name: "no name at all", text: "单位«64家»，项目690个，抽查«16家»，«25%»。" },
    { name: "率 alone", text: "发现«76条»，改«70条»，率«92.1%»。" },
    {
      name: "the part told behind the share",
      text: "评价对象«20个»，等级为优的占«35%»，即«7个»。",
    },
    {
      name: "a cost that was cut",
      text: "试点资金«2650万元»，核减不合理成本«318万元»，成本下降«12%»。",
    },
    {
      name: "a bare 占 of what was spent, not of what was given",
      text: "下达资金18642万元。实际支出«18268万元»，支出构成为：食材采购«15528万元»，占«85%»。",
    },
    {
      name: "占 with the part some clauses before",
      text: "压减9个项目预算«1836.00万元»，压减额占上述项目原预算«9180.00万元»的«20%»。",
    },
    { name: "one of those checked", text: "抽查的«40份»报告中有«11份»内容雷同，占«27.5%»。" },
    {
      name: "a tenth in words",
      text: "抽查资产«40件»，未登记«10件»，占«25%»。".replaceAll("件", "份"),
    },
    {
      name: "依次: a list of shares in pairs",
      text: "评价对象«24个»。优«6个»、良13个、中4个、差1个，占比依次为«25.00%»、54.17%、16.67%、4.17%。",
    },
  ],
  broken: [
    {
      name: "a rate named by its part, swapped digits",
      text: "审核项目«1580个»，打回重填«273个»，打回率«15%»。",
      messageId: "mismatch",
    },
    {
      name: "…中…的, swapped digits",
      text: "享受补贴的«1450人»中，期满后仍在本区就业的«968人»，留存率«68%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "为…的, swapped digits",
      text: "实现收入«4680.00万元»，为预期收入«6480.00万元»的«75%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "brackets behind the part, one unit in the last place",
      text: "入库项目«738个»，退«58个»（«7.87%»）。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "brackets behind the part, swapped digits",
      text: "入库项目«738个»，退«85个»（«7.86%»）。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the rate of the rest",
      text: "发现«76条»，改«70条»，率«7.9%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a cost that was cut, swapped digits",
      text: "试点资金«2650万元»，核减不合理成本«381万元»，成本下降«12%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    { name: "the rate of each of some", text: "全市反馈问题846个，其中甲区、乙县整改率均为100%。" },
    { name: "a limit that was missed", text: "检查276次，合格274次，未达到100%的目标。" },
    {
      name: "whatever is better passes as well",
      text: "抽查报告40份，优秀7份，良好21份，合格9份，不合格3份；合格率92.5%。",
    },
    {
      name: "the share of a sum that is not told",
      text: "共1874个项目，其余1621个正常，红灯、黄灯项目合计占13.5%。",
    },
    { name: "growth is no share", text: "支出1200万元，收入1000万元，同比增长20%。" },
    {
      name: "savings of some of the projects",
      text: "完成项目213个，采购预算3.62亿元；其中竞价项目47个，节约资金312万元，节约率8.6%。",
    },
    {
      name: "coverage over the years",
      text: "当年抽查单位15家，三年累计抽查46家，累计覆盖率61.3%。",
    },
  ],
});

testRule(cutRateAgrees, {
  holds: [
    {
      name: "cut against last year, told behind",
      text: "经费支出42.37万元，比上年压减«7.63万元»，压减比例为«15.26%»，上年为«50.00万元»。",
    },
  ],
  abstains: [
    {
      name: "two bases stay two",
      text: "申报资金100.00万元，申报资金200.00万元，评减资金11.49万元，评减率11.49%。",
      outcome: "ambiguous",
    },
  ],
});
