import { expect, test } from "vitest";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

// Many finders know a rate; each is told by the one that knows it best, and once.
testRule(rateRecomputed, {
  holds: [
    {
      name: "a column that the names of its rows do not bind, each row once",
      text: "|季度|触发预警（次）|预警后整改（次）|整改率（%）|\n|二季度|96|89|92.7|\n|三季度|«118»|«104»|«88.1»|",
      passes: 2,
    },
    {
      name: "a form of self-evaluation: each row is told once, though both columns fit as well",
      text: "|指标|目标值（个）|实际完成值（个）|完成率（%）|\n|培训班|20|18|90|\n|示范点|«40»|«30»|«75»|",
      passes: 2,
    },
    {
      name: "two amounts before the year's end in one row: the column beside is no second way",
      text: "|项目|全年预算数（万元）|已执行数（万元）|执行率（%）|预计全年执行数（万元）|\n|公路养护|4100.00|2624.00|64.00|4100.00|\n|县道改造|«3500.00»|«1925.00»|«55.00»|3400.00|",
      passes: 2,
    },
    {
      name: "good and very good ones are all but the rest",
      text: "对«26个»项目开展评价，评出优6个、良16个、中«4个»，优良率«84.6%»。",
    },
    {
      name: "more than all that was planned has a fall of its own: the amount before over last year's",
      text: "比上年同期的«187450万元»减支«3562万元»，下降«1.90%»。",
    },
    {
      name: "what was cut by a rate that is laid down, with the base before and the amount behind",
      text: "在上年预算«4200.00万元»基础上压减«25%»，即压减«1050.00万元»。",
      passes: 1,
    },
  ],
  broken: [
    {
      name: "an amount that is not what the rate cuts is asked for, no more",
      text: "在上年预算«4200.00万元»基础上压减«25%»，即压减«1150.00万元»。",
      messageId: "mismatch",
      severity: "warning",
      says: "比率与分子、分母不符",
    },
  ],
  abstains: [
    {
      name: "a column of cuts is that of the rule on cuts",
      text: "|部门|送审金额（万元）|核减金额（万元）|审定金额（万元）|核减率（%）|\n|教育局|1860.00|214.50|1645.50|11.53|\n|交通局|3275.40|402.60|2872.80|12.29|",
      outcome: "not_applicable",
    },
    {
      name: "a plan that is kept belongs to the rule on execution",
      text: "投入资金13.62亿元，完成年度计划12.00亿元的113.5%。",
      outcome: "not_applicable",
    },
  ],
});

test("a share of the good that the grades bear out does not miss its parts as well", async () => {
  const told = "对26个项目开展评价，评出优6个、良16个、中4个，优良率84.6%。";
  const { receipts } = await ruleOnText(rateRecomputed, told);
  expect(receipts.map(({ outcome }) => outcome)).toEqual(["pass"]);
});
