import { coverageReachable } from "../../rules/ledger/coverage-reachable.ts";
import { cutRateAgrees } from "../../rules/ledger/cut-rate-agrees.ts";
import { rateRecomputed } from "../../rules/ledger/rate-recomputed.ts";
import { scoresAgree } from "../../rules/ledger/scores-agree.ts";
import { testRule } from "../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "what was kept is not the whole",
      text: "清理前入库项目«3274个»，清理后保留2431个，出库«843个»，出库比例«25.7%»。",
    },
    {
      name: "the whole is counted in the unit of the part",
      text: "网上浏览3.6万次，收到意见建议«58条»，采纳«37条»，采纳率«63.8%»，未采纳的21条均已答复。",
    },
    {
      name: "in part is not all",
      text: "评价提出建议«96条»；被评价单位采纳«90条»，部分采纳6条，全部采纳率«93.75%»。",
    },
    {
      name: "a bare list that makes up a figure told before",
      text: "支出«76845万元»，比上年增长3.2%。支出中，养老«51240万元»、医疗22118万元、其他险种3487万元，养老支出占比«66.7%»。",
    },
  ],
  broken: [
    {
      name: "what was kept is not the whole, swapped digits",
      text: "清理前入库项目«3274个»，清理后保留2431个，出库«834个»，出库比例«25.7%»。",
      messageId: "mismatch",
    },
    {
      name: "in a bare list, swapped digits",
      text: "支出«76845万元»，比上年增长3.2%。支出中，养老«51240万元»、医疗22118万元、其他险种3487万元，养老支出占比«67.6%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "年初项目 are not 全年管理项目",
      text: "年内新增项目84个，全年管理项目达到1764个。组织专家对420个项目的绩效目标进行会审，占年初项目的25%。",
    },
    {
      name: "classes put together have no figure of their own",
      text: "执行率偏低的项目96个，分别是低于60%的37个、介于60%和80%之间的59个，两档合并占全部自评项目的9.5%。",
    },
    {
      name: "a rate of change",
      text: "年初预算1760.00万元，调整后预算1986.54万元，预算调整率12.87%。",
    },
    {
      name: "what was collected is not what was paid out",
      text: "应缴费人数14.5万人，实际缴费人数13.92万人；待遇按时足额发放率100%。",
    },
    {
      name: "其中 tells items, not a whole",
      text: "自评项目528个，自评金额19.74亿元，其中本级资金11.25亿元，上级资金8.49亿元，自评率100%。",
    },
    {
      name: "those who are fairly content count as well",
      text: "调查农户300户，满意270户，基本满意20户，综合满意率96.67%。",
    },
    {
      name: "what is told behind in another sentence is no whole",
      text: "合同扣减比例为10%，扣减金额6万元；按价款的5%计提质保金，计提12万元。",
    },
    {
      name: "the rates of classes whose numbers are not told",
      text: "发现问题126个，已整改109个；预算编制类整改率90%，资金使用类整改率80%。",
    },
    {
      name: "marks in a table are no whole",
      text: "|指标|完成值|完成率（%）|分值|得分|\n|新增受益户数（户）|5600|112|30|28|\n|改造管网（公里）|57|95|20|19|",
    },
  ],
});

testRule(cutRateAgrees, {
  holds: [
    {
      name: "压减前预算 is what was cut",
      text: "对9个项目压减预算«1846万元»，压减前预算«9230万元»，压减幅度«20%»。",
    },
    {
      name: "in one sentence the amount of next year's budget",
      text: "对拟列入2025年预算的项目评估21个，送评«15300万元|year=2024»，核减«3366万元|year=2025»，核减率«22%»。",
    },
  ],
});

testRule(coverageReachable, {
  holds: [
    {
      name: "all that was checked is no base of what the districts checked",
      text: "全市自评项目«7300个»。市财政局复核市本级项目156个，抽查率10%；县区财政复核861个，抽查率15%；全市合计复核«1017个»，综合抽查率«13.9%»。",
    },
  ],
});

testRule(scoresAgree, {
  holds: [
    {
      name: "a score earned by a rate",
      text: "部门预算执行率«97.78%»，按«10分»计，得«9.78分»。",
    },
    {
      name: "the score of last time is no item",
      text: "综合得分«89.1分»，其中决策«18.0分»、过程«18.5分»、产出«27.6分»、效益«25.0分»；对照上次评价的86.8分上升2.3分。",
    },
  ],
  broken: [
    {
      name: "a score earned by a rate, swapped digits",
      text: "部门预算执行率«97.78%»，按«10分»计，得«9.87分»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});
