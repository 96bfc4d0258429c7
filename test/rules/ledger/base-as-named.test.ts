import { baseAsNamed } from "../../../rules/ledger/base-as-named.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(baseAsNamed, {
  broken: [
    {
      name: "the rate was computed from the budget of the start of the year",
      text: "年初预算«320.00万元»，税收完成«300.00万元»，完成调整预算«356.50万元»的«93.75%»。",
      messageId: "conflict",
      severity: "error",
      says: "比率的分母用错：完成率93.75%：按文中所说的调整后预算356.50万元应为84.151%（",
      data: { rate: "93.75%", told: "调整后预算356.50万元", other: "年初预算320.00万元" },
    },
    {
      name: "the budget in force is meant, not named",
      text: "年初预算«320.00万元»，调整后全年预算数«356.50万元»，执行数«300.00万元»，预算执行率«93.75%»。",
      messageId: "conflict",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "the named budget fits",
      text: "年初预算320.00万元，税收完成300.00万元，完成调整预算356.50万元的84.15%。",
    },
    {
      name: "neither fits",
      text: "年初预算320.00万元，税收完成300.00万元，完成调整预算356.50万元的77.15%。",
    },
    {
      name: "a rate so rough that it fits by chance",
      text: "年初预算约3亿元，税收完成约2亿元，完成调整预算9亿元的约70%。",
    },
    { name: "only one budget", text: "税收完成300.00万元，完成年初预算356.50万元的93.75%。" },
  ],
});
