import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(differenceAgrees, {
  holds: [
    {
      name: "追减 beside 追加",
      text: "年初预算«52360万元»，年中追加«4815万元»、追减«2175万元»，调整后预算«55000万元»。",
    },
    {
      name: "what was added on balance is not added to what was added",
      text: "年初预算«186420万元»，追加24865万元、追减9310万元，净追加«15555万元»，调整后预算«201975万元»。",
    },
    {
      name: "a cut of some, told after that of all",
      text: "单位要10800万元，我们给8532万元，核下来2268万元。信息化项目水分最大，6个项目核减1296万元。",
    },
    {
      name: "in a few words",
      text: "报«5640万元»，定«4963.2万元»，减«676.8万元»，减幅12%。",
    },
    {
      name: "what was expected and what came",
      text: "实现收入«4860.00万元»，为预期收入«6480.00万元»的75%，差额«1620.00万元»。",
    },
    {
      name: "the plan in the part before ；",
      text: "采购预算金额«18.50亿元»，同比下降7.5%；实际采购金额«17.39亿元»，节约资金«1.11亿元»。",
    },
    {
      name: "除…外, the whole before",
      text: "«24份»评价报告除涉密的«1份»外全部公开，公开«23份»，公开率95.83%。",
    },
    {
      name: "除…外, the whole behind",
      text: "除«2份»涉密外，«18份»重点评价报告在网站公开，«20份»报告全部备案。",
    },
    {
      name: "a net amount",
      text: "净调减预算«4516.20万元»（调减«5830.70万元»，调增«1314.50万元»）。",
    },
    {
      name: "收入、支出、本期结余",
      text: "基金收入«45632万元»，支出«41870万元»，本期结余«3762万元»，滚存结余约6.25亿元。",
    },
    {
      name: "年初、追加、调整后",
      text: "年初预算«320.00万元»，年中追加«36.50万元»，调整后全年预算数«356.50万元»。",
    },
    {
      name: "rounded units",
      text: "年初预算«4.18亿元»，年中追加«5016万元»，调整后预算«46816万元»。",
    },
    {
      name: "其余",
      text: "反馈问题«168个»，已整改«161个»，整改率95.8%，其余«7个»转入下年继续整改。",
    },
    { name: "除外", text: "«83家»部门公开绩效目标，«82家»部门公开自评结果（涉密部门«1家»除外）。" },
    {
      name: "several parts and the rest",
      text: "共«100个»项目，已完成«60个»、在建«30个»，其余«10个»未开工。",
    },
    {
      name: "a row of a table",
      text: "|资金|预算数（万元）|执行数（万元）|结余（万元）|\n|中央|«18642.35»|«17205.18»|«1437.17»|",
    },
    {
      name: "what is not yet public of all, told once",
      text: "申请追加«1150万元»，经评估核定追加«690万元»，不予追加«460万元»。",
      passes: 1,
    },
    {
      name: "a year's budget with what was added, told once",
      text: "县财政下达我镇预算«2867.4万元»，执行中追加«715.26万元»，全年可用预算达到«3582.66万元»。",
      passes: 1,
    },
    {
      name: "best and worst and how far apart, told once",
      text: "最高«93.2分»（河口镇），最低«68.7分»（上坪乡），差«24.5分»。",
      passes: 1,
    },
    {
      name: "what is not yet public is also the rest: told once",
      text: "批复绩效目标«1254个»，其中已公开«1238个»，未公开的«16个»。",
      passes: 1,
    },
  ],
  broken: [
    {
      name: "追减 beside 追加",
      text: "年初预算«96400万元»，执行中追加«8120万元»，追减«3520万元»，调整后预算«107000万元»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "from, to and by how much",
      text: "预算由申报的«34712万元»调整为«28995万元»，调减«571700万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "told in plain words",
      text: "各单位一共要«9236万元»，评完给了«7480万元»，减下来«1765万元»。",
      messageId: "mismatch",
    },
    {
      name: "advised by the reviewers",
      text: "原申报«420万元»，评估发现功能重复，建议按«268万元»安排，节约资金«125万元»。",
      messageId: "mismatch",
    },
    {
      name: "two digits swapped in a shortfall",
      text: "实现收入«4860.00万元»，为预期收入«6840.00万元»的75%，差额«1620.00万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "除…外 is one off",
      text: "«24份»评价报告除涉密的«1份»外全部公开，公开«22份»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a net amount with a digit missing",
      text: "净调减预算«4516.20万元»（调减«583.70万元»，调增«1314.50万元»）。",
      messageId: "mismatch",
    },
    {
      name: "one digit of what was added",
      text: "年初预算«320.00万元»，年中追加«36.80万元»，调整后全年预算数«356.50万元»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the smallest violation that no reading explains",
      text: "年初预算«90.00万元»，年中追加«10.00万元»，调整后预算«100.03万元»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "income and spending: a warning",
      text: "基金收入«45632万元»，支出«41870万元»，本期结余«3792万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the rest is one off",
      text: "反馈问题«168个»，已整改«161个»，其余«8个»转入下年继续整改。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a year's budget with what was added: a warning",
      text: "县财政下达我镇预算«2867.4万元»，执行中追加«751.26万元»，全年可用预算达到«3582.66万元»。",
      messageId: "mismatch",
      severity: "warning",
      says: "调整后的数与年初数、调整数不符：",
    },
    {
      name: "a net difference: a warning",
      text: "新增«1358条»，淘汰过时指标«216条»，净增«1143条»。",
      messageId: "mismatch",
      severity: "warning",
      says: "差额与前后两数不符：",
    },
    {
      name: "a distance between two rows of a table: a warning",
      text: "|乡镇|总分（分）|\n|柳林镇|«92.6»|\n|沙窝镇|85.4|\n|新垸乡|«73.4»|\n新垸乡最低，与最高的相差«12.9分»。",
      messageId: "mismatch",
      severity: "warning",
      says: "相差数与表中两数不符：",
    },
    {
      name: "what was not made public: a warning",
      text: "批复绩效目标«1254个»，其中已公开«1238个»，未公开的«26个»。",
      messageId: "mismatch",
      data: { claim: "1254个" },
      severity: "warning",
      says: "未办数与总数、已办数不符：",
    },
  ],
  abstains: [
    {
      name: "adjusted, and then another thing",
      text: "预算由34712万元调整为28995万元，调减项目资金用于“三保”5000万元。",
    },
    {
      name: "a list that goes on behind 其余",
      text: "预计全年结余300.00万元，其中危桥改造200.00万元、其余项目20.00万元、县道改造50.00万元。",
    },
    {
      name: "a limit is no term",
      text: "调整后预算356.50万元，结余15.23万元。支出‹500万元|status=threshold›以上的须评估。",
      outcome: "not_applicable",
    },
    {
      name: "a term is missing",
      text: "年初预算320.00万元，调整后全年预算数356.50万元。",
      outcome: "not_applicable",
    },
    {
      name: "上年结转 enters unsaid",
      text: "基金收入45632万元，支出41870万元，本年结余12041万元。",
      outcome: "insufficient",
    },
    {
      name: "年末滚存结余 is not of this year",
      text: "基金收入45632万元，支出41870万元，滚存结余62500万元。",
    },
    {
      name: "其余 of another thing",
      text: "选取12个项目、3家部门，其余5项政策由部门自评。",
      outcome: "not_applicable",
    },
    {
      name: "a distance in points is another rule's",
      text: "|部门|预算（万元）|执行率（%）|\n|教育局|100.00|80.00|\n|住建局|200.00|61.00|\n|卫健局|150.00|43.00|\n卫健局最慢，与最快的相差73.00个百分点。",
      outcome: "not_applicable",
    },
  ],
});
