import { growthRateAgrees } from "../../../rules/ledger/growth-rate-agrees.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { pointsAgree } from "../../../rules/ledger/points-agree.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(pointsAgree, {
  holds: [
    {
      name: "a level in brackets within the comparison",
      text: "执行率«72.0%»，低于序时进度（«75.0%»）«3.0个百分点»。",
    },
    {
      name: "a second comparison of the same rate",
      text: "执行率«72.0%»，低于序时进度（75%）3个百分点，比去年同期（«69.4%»）加快«2.6个百分点»。",
    },
    {
      name: "an aim that was missed",
      text: "占公益金总额的«54.02%»，未达到年初«60.00%»的目标，相差«5.98个百分点»。",
    },
    {
      name: "of two years told together the one that is named",
      text: "执行率达到«93.6%»，较上年提高1.9个百分点，较2022年提高«4.1个百分点»（2023年、2022年执行率分别为91.7%、«89.5%»）。",
    },
    {
      name: "last year told before, by the order of its clauses",
      text: "截至6月30日执行7.94亿元，执行率«48.03%»；2024年同期执行6.88亿元，执行率«43.27%»。执行率同比提高«4.76个百分点»。",
    },
  ],
  broken: [
    {
      name: "a second comparison, swapped digits",
      text: "执行率«72.0%»，低于序时进度（75%）3个百分点，比去年同期（«69.4%»）加快«6.2个百分点»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "an aim that was missed, swapped digits",
      text: "占公益金总额的«54.02%»，未达到年初«60.00%»的目标，相差«5.89个百分点»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "the rate of another thing last year",
      text: "核减率14.0%，执行率同比提高1.6个百分点；上年同期满意度为12.9%。",
    },
  ],
});

testRule(increaseAgrees, {
  holds: [
    {
      name: "last year's value behind both amounts of the change",
      text: "实现支出«25684.20万元»，支出进度61.33%，同比增支«2578.60万元»，增长11.2%（去年同期支出«23105.60万元»）。",
    },
    {
      name: "what it came to, then what it was",
      text: "评价项目同比增加«5个»，达到«18个»，上年仅«13个»。",
    },
    {
      name: "what it came to, told last",
      text: "评价对象比2023年的«10个»多«3个»，共«13个»。",
    },
    {
      name: "before the trial",
      text: "形成成本定额«126条»，比试点前新增«58条»，试点前为«68条»。",
    },
    {
      name: "a cut against last year",
      text: "“三公”经费支出«42.37万元»，比上年压减«7.63万元»，压减比例为15.26%，上年为«50.00万元»。",
    },
    {
      name: "two months by their names",
      text: "下发整改通知44份，其中5月«27份»、8月«17份»；8月比5月减少«10份»。",
    },
    {
      name: "not the other projects of the same colour",
      text: "红黄绿灯分别为«36个»、141个和665个，对24个红灯项目调减预算。2023年同期红灯项目为«52个»，今年减少«16个»。",
    },
    {
      name: "terms by their names",
      text: "春季学期受益学生«18820人»，秋季学期«18460人»，秋季较春季减少«360人»。",
    },
  ],
  broken: [
    {
      name: "what it came to, another digit",
      text: "评价项目同比增加«5个»，达到«18个»，上年仅«12个»。",
      messageId: "mismatch",
    },
    {
      name: "two months by their names, another digit",
      text: "下发整改通知44份，其中5月«27份»、8月«17份»；8月比5月减少«19份»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "money carried over is no value of last year",
      text: "安排资金620万元，同比增加25万元，上年结转862万元。",
    },
  ],
});

testRule(growthRateAgrees, {
  holds: [
    {
      name: "of three months the one that is named",
      text: "红灯项目由4月的«90个»降到7月的54个，再降到10月的«18个»，较4月下降«80%»，较7月又减少36个。",
    },
    {
      name: "the value told last, not the others of its measure",
      text: "全年支出40530万元，年末结余结转«1470.00万元»，同比减少«25%»（上年末«1960.00万元»）。",
    },
  ],
  broken: [
    {
      name: "of three months the one that is named, another digit",
      text: "红灯项目由4月的«90个»降到7月的54个，再降到10月的«18个»，较4月下降«30%»，较7月又减少36个。",
      messageId: "mismatch",
    },
  ],
  abstains: [],
});

testRule(increaseAgrees, {
  holds: [
    {
      name: "more than planned, the plan told behind",
      text: "培训教师«1430人次»，超计划«130人次»，计划数为«1300人次»，超额10%。",
    },
    {
      name: "a shortfall of an aim",
      text: "老年人体检完成«29140人»，目标«31000人»，完成率94%，欠«1860人»。",
    },
  ],
  broken: [
    {
      name: "a shortfall of an aim, swapped digits",
      text: "老年人体检完成«29140人»，目标«31000人»，完成率94%，欠«1680人»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "ranks in two regions",
      text: "在全市9个县区中居第3位，在全省86个县区中居第27位，较上年前移11位。",
    },
  ],
});
