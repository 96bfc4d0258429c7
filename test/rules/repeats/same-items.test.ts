import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "money of as many items in another paragraph",
      text: "审核项目绩效目标896个，涉及资金«18.27亿元»，退回54个。\n截至8月31日，纳入监控的896个项目累计支出«10.41亿元»，平均支出进度«57%»。",
    },
    {
      name: "money that the monitored items involve",
      text: "选取38个重点项目进行重点监控，涉及金额«9840万元»。到8月底实际支付«5210万元»，支付进度«52.9%»。",
    },
  ],
  broken: [
    {
      name: "money of as many items, the rate of the rest",
      text: "审核项目绩效目标896个，涉及资金«18.27亿元»，退回54个。\n截至8月31日，纳入监控的896个项目累计支出«10.41亿元»，平均支出进度«43%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "money that the monitored items involve, a digit wrong",
      text: "选取38个重点项目进行重点监控，涉及金额«9840万元»。到8月底实际支付«5120万元»，支付进度«52.9%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "other items",
      text: "审核项目绩效目标896个，涉及资金18.27亿元，退回54个。\n截至8月31日，纳入监控的764个项目累计支出10.41亿元，平均支出进度62%。",
    },
    {
      name: "a mean of rates, the amounts behind it told of a few",
      text: "695个项目平均预算执行率为54.6%。其中，执行率为零的项目37个，涉及资金2460万元；收回资金915万元，督促加快支出1545万元。",
    },
  ],
});
