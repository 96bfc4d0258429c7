import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "execution: spending over the budget of the year",
      text: "项目支出全年预算«213600万元»，累计支出«98683.2万元»，执行率«46.2%»。",
    },
    {
      name: "problems mended over problems found",
      text: "反馈问题«112个»，年底前整改完成«103个»，整改完成率«92%»。",
    },
    {
      name: "占 with the whole right behind it",
      text: "抽查«11个»部门，占全部«54个»部门的«20.37%»。",
    },
    {
      name: "占 with the whole called by its name",
      text: "送审金额«200.00万元»，其中审减«30.00万元»，占送审金额的«15%»。",
    },
    {
      name: "savings over the control price",
      text: "控制价«500.00万元»，节约资金«25.00万元»，节约率«5%»。",
    },
    {
      name: "any other rate whose name is in the words of its part",
      text: "应到«80家»单位，实际参训«76家»单位，参训率达到«95%»。",
    },
    {
      name: "分别占: lists of equal length go in pairs",
      text: "对«200个»项目开展监控，其中绿灯150个、黄灯«30个»、红灯20个，分别占75%、«15%»、10%。",
    },
    {
      name: "a subject before 已: 58个问题已整改52个",
      text: "截至12月底，«58个»问题已整改«52个»，整改率«89.7%»。",
    },
    {
      name: "a column of shares of a table",
      text: "|类别|资金（万元）|占比（%）|\n|甲|«600.00»|«60.00»|\n|乙|300.00|30.00|\n|丙|100.00|10.00|\n|合计|«1000.00»|100.00|",
    },
    {
      name: "a rate about a number: 约",
      text: "反馈问题«112个»，整改完成«103个»，整改率约«92%»。",
    },
  ],
  broken: [
    {
      name: "one of several shares whose whole is told once",
      text: "共监控项目«896个»，资金3亿元。绿灯项目612个，占68.3%；黄灯项目«201个»，占«24.23%»；红灯项目83个，占9.26%。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "execution with swapped digits",
      text: "项目支出全年预算«213600万元»，累计支出«98683.2万元»，执行率«42.6%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "占 with the whole right behind it",
      text: "抽查«11个»部门，占全部«54个»部门的«30.37%»。",
      messageId: "mismatch",
      severity: "error",
      data: { claim: "30.37%", computed: "20.37%" },
    },
    {
      name: "one cell of a column of shares",
      text: "|类别|资金（万元）|占比（%）|\n|甲|«600.00»|«66.00»|\n|乙|300.00|30.00|\n|丙|100.00|10.00|\n|合计|«1000.00»|100.00|",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the part in another sentence of the paragraph",
      text: "共反馈问题«64个»。年底前整改到位«60个»，整改率«97.35%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    { name: "growth is another relation", text: "支出120万元，预算100万元，比上年增长20%。" },
    { name: "opinions have no parts", text: "发放问卷100份，群众满意度达到95%。" },
    {
      name: "money over a count is no share",
      text: "涉及10个项目、资金500万元，占比20%。",
      outcome: "insufficient",
    },
    {
      name: "并对 is not 其中: no base is made up",
      text: "选取10个项目进行线下重点绩效监控，涉及资金12427万元，并对7229万元闲置资金进行回收再安排工作。",
      outcome: "not_applicable",
    },
    {
      name: "rates told together by 分别",
      text: "预算执行率分别为90%、95%。",
      outcome: "insufficient",
    },
    {
      name: "persons over units",
      text: "参训334人次，单位84家，参训率40%。",
      outcome: "insufficient",
    },
  ],
});
