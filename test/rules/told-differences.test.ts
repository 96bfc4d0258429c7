import { differenceAgrees } from "../../rules/ledger/difference-agrees.ts";
import { pointsAgree } from "../../rules/ledger/points-agree.ts";
import { testRule } from "../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(differenceAgrees, {
  holds: [
    {
      name: "what is proposed to be supported",
      text: "申报总额«12846.00万元»，建议支持«10533.72万元»，核减资金«2312.28万元»。",
    },
    {
      name: "the budget of the bureau at the beginning of the year",
      text: "年初部门预算«8642.50万元»，年中追加«3277.86万元»，调整后预算数«11920.36万元»。",
    },
    {
      name: "between the best and the last",
      text: "最高的«95.2分»和最低的«61.7分»之间差了«33.5分»。",
    },
    {
      name: "money but for a part of it",
      text: "收回«2046万元»，这笔钱除留«246万元»备用外，«1800万元»都用来还了欠账。",
    },
  ],
  broken: [
    {
      name: "swapped digits of what is proposed",
      text: "申报总额«12846.00万元»，建议支持«10353.72万元»，核减资金«2312.28万元»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "swapped digits of the rest",
      text: "收回«2046万元»，这笔钱除留«246万元»备用外，«1080万元»都用来还了欠账。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "money from elsewhere besides",
      text: "项目总投资800万元，除县级配套50万元外，争取上级资金300万元。",
      outcome: "not_applicable",
    },
  ],
});

testRule(pointsAgree, {
  holds: [
    {
      name: "the mean as the rate told of all",
      text: "审减4476.60万元，审减率«14.32%»。最高的是城建项目，审减率«18.00%»，高于平均水平«3.68个百分点»。",
    },
  ],
  broken: [
    {
      name: "swapped digits",
      text: "审减4476.60万元，审减率«14.32%»。最高的是城建项目，审减率«18.00%»，高于平均水平«3.86个百分点»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "against the progress due, last year's behind",
      text: "支出19254.50万元，占年度预算的39.7%，较时间进度慢10.3个百分点，与上年同期的36.2%相比有所提高。",
    },
    {
      name: "the rate of another item",
      text: "教育项目审减600万元，审减率12%。最高的是城建项目，审减率18.00%，高于平均水平3.68个百分点。",
      outcome: "not_applicable",
    },
  ],
});
