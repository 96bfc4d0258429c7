import { executionRate } from "../../../rules/ledger/execution-rate.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(executionRate, {
  holds: [
    {
      name: "exact",
      text: "税收收入完成«150万元»，完成年初预算«200万元»的«75%»。",
    },
    {
      name: "rounded",
      text: "一般公共预算收入完成«86420万元»，完成年初预算«172000万元»的«50.24%»。",
    },
    {
      name: "of two budgets the one in force, as forms of self-evaluation count",
      text: "年初预算320.00万元，年中追加36.50万元，调整后全年预算数«356.50万元»，执行数«341.27万元»，预算执行率«95.73%»。",
    },
    {
      name: "of two budgets the one that the rate names",
      text: "年初预算«320.00万元»，调整后预算356.50万元，实际支出«300.00万元»，年初预算执行率«93.75%»。",
    },
    {
      name: "of two budgets the rate names the one told first",
      text: "年初预算«38万元»，调整预算42万元，决算«29.74万元»，完成年初预算的«78.26%»。",
    },
    {
      name: "a row with two budgets",
      text: "|来源|年初预算数（万元）|全年预算数（万元）|全年执行数（万元）|执行率（%）|\n|省级|80.00|«96.50»|«92.17»|«95.51»|",
    },
    {
      name: "a limit",
      text: "政府债务余额«58.74亿元»，控制在核定限额«61.20亿元|status=threshold»以内，债务余额为限额的«95.98%»。",
    },
    {
      name: "the one budget of the sentence, told before what was spent",
      text: "“三公”经费预算«38.00万元|status=plan»，决算«29.74万元»，完成预算的«78.26%»。",
    },
    {
      name: "a task in brackets",
      text: "税收收入«10.87亿元»，完成市下达任务（«10.80亿元»）的«100.6%»。",
    },
    { name: "more than the task", text: "化债完成«4260万元»，完成年度任务«4000万元»的«106.5%»。" },
  ],
  broken: [
    {
      name: "the one budget of the sentence, swapped digits",
      text: "“三公”经费预算«38.00万元|status=plan»，决算«29.74万元»，完成预算的«87.26%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "a task in brackets, a digit wrong",
      text: "税收收入«17.87亿元»，完成市下达任务（«10.80亿元»）的«100.6%»。",
      messageId: "mismatch",
    },

    {
      name: "one unit in the last place beyond all readings",
      text: "一般公共预算收入完成«86420万元»，完成年初预算«172000万元»的«50.23%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the budget in force is meant, not named",
      text: "年初预算320.00万元，调整后全年预算数«356.50万元»，执行数«341.27万元»，预算执行率«97.53%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a row with two budgets",
      text: "|来源|年初预算数（万元）|全年预算数（万元）|全年执行数（万元）|执行率（%）|\n|省级|80.00|«96.50»|«92.17»|«95.15»|",
      messageId: "mismatch",
      severity: "error",
    },
  ],
  abstains: [
    {
      name: "the budget of something else told before",
      text: "收入完成预算的102.3%（预算‹82317万元|status=plan›），支出完成预算‹78900万元|status=plan›的97.4%。",
    },

    {
      name: "another stage than the rate names",
      text: "调整预算42万元，决算29.74万元，完成年初预算的78.26%。",
    },

    { name: "the base is not printed", text: "国有资本收入1200万元，完成年初预算的100%。" },
    { name: "another number in between", text: "收入500万元，占比62%，完成年初预算800万元的50%。" },
    {
      name: "two budgets of one stage",
      text: "年初预算320万元，县级调整后预算356万元，镇级调整后预算100万元，支出300万元，执行率84.3%。",
    },
    {
      name: "the named budget fails and the other fits: told by R07",
      text: "年初预算320.00万元，税收完成300.00万元，完成调整预算356.50万元的93.75%。",
      outcome: "ambiguous",
    },
  ],
});
