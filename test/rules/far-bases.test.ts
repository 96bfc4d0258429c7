import { expect, test } from "vitest";
import { coverageReachable } from "../../rules/ledger/coverage-reachable.ts";
import { rateRecomputed } from "../../rules/ledger/rate-recomputed.ts";
import { ruleOnText } from "../helpers/rule-on-text.ts";
import { testRule } from "../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "自评资金: the amount of what was 纳入自评",
      text: "纳入自评的项目共42个，涉及资金«17850.00万元»，实际支出16779.00万元。\n抽查项目6个，抽查资金«5355.00万元»，占自评资金的«30%»。",
    },
    {
      name: "审核项目: what is told behind the number",
      text: "«1034个»项目绩效目标经审核后入库，涉及资金15.8亿元。审核中退回«62个»，退回项目占审核项目的«6.0%»。",
    },
    {
      name: "业务 counted in another unit than the reports taken of it",
      text: "26家机构共承接绩效业务«118项»。\n本次抽查报告«40份»，占全部业务的«33.9%»。",
    },
    {
      name: "the shares of one part go on",
      text: "分11批安排项目«15个»，发行8.60亿元。\n本次选取«6个»项目进行评价，涉及资金4.73亿元，占发行总额的55%，占项目总数的«40%»。",
    },
    {
      name: "of two parts that the words name, what they come to",
      text: "项目«52个»：产业«31个、基建17个»、其他4个；产业和基建占比«92.3%»。",
    },
    {
      name: "the part is called by name in a clause of its own",
      text: "压减9个项目预算«1836.00万元»，其中甲等级压减620.00万元、乙等级压减1216.00万元；压减额占上述项目原预算«9180.00万元»的«20%»。",
    },
    {
      name: "the second of two measures has the name of the first",
      text: "共安排公益金«2640万元»。按宗旨划分，养老服务类14个、«1426万元»，儿童福利类5个、1214万元。养老服务类资金占公益金总额的«54.02%»。",
    },
    {
      name: "what a list divides is the whole of its items",
      text: "安排项目«52个»：产业«31个»、基建17个、其他4个；产业占比«59.6%»。",
    },
    {
      name: "told for comparison behind the share",
      text: "全市实际采购金额«17.39亿元»。实际采购金额占一般公共预算支出的«12.2%»，同期一般公共预算支出«142.6亿元»。",
    },
    {
      name: "the whole county under the name of the part",
      text: "全市送审金额64.50亿元，核减«7.74亿元»，核减率12%。石澜区、青山市核减额合计«3.87亿元»，占全市的«50%»。",
    },
    {
      name: "with its base beside it the rate goes on from the clause before",
      text: "收入完成«28.64亿元»，同比增加1.34亿元；完成年初预算«55.20亿元»的«51.88%»。",
    },
    {
      name: "of two shares one that surely fits will do",
      text: "省、市两级共安排公益金«2640万元»，支持32个项目。省级下达«1560万元»，占«59.09%»；市级安排1080万元，占40.91%。",
    },
  ],
  broken: [
    {
      name: "自评资金, a lost digit",
      text: "纳入自评的项目共42个，涉及资金«17850.00万元»，实际支出16779.00万元。\n抽查项目6个，抽查资金«535.00万元»，占自评资金的«30%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "业务, swapped digits",
      text: "26家机构共承接绩效业务«118项»。\n本次抽查报告«40份»，占全部业务的«39.3%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the part is called by name, another digit",
      text: "压减9个项目预算«1836.00万元»，其中甲等级压减620.00万元、乙等级压减1216.00万元；压减额占上述项目原预算«9180.00万元»的«24%»。",
      messageId: "mismatch",
    },
    {
      name: "what a list divides, swapped digits",
      text: "安排项目«52个»：产业«31个»、基建17个、其他4个；产业占比«56.9%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "with its base beside it, swapped digits",
      text: "收入完成«28.64亿元»，同比增加1.34亿元；完成年初预算«52.50亿元»的«51.88%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a base in words, the rate of the line before copied",
      text: "纳入监控的项目«336个»，预算执行率61.33%。\n绿灯214个，黄灯95个，红灯«27个»，较上年下降12.5%，红灯项目占全部监控项目的«12.5%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a digit before the point lost",
      text: "纳入监控的项目«336个»，预算执行率61.33%。\n绿灯200个，黄灯94个，红灯«42个»，红灯项目占全部监控项目的«2.5%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "of two shares the other does not fit",
      text: "省、市两级共安排公益金«2640万元»，支持32个项目。省级下达«1560万元»，占«59.90%»；市级安排1080万元，占40.91%。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "two amounts of what is named",
      text: "纳入自评的项目42个，涉及资金17850.00万元。纳入自评的政策8项，涉及资金6200.00万元。\n抽查资金5355.00万元，占自评资金的22.3%。",
    },
    {
      name: "a base of another scope, far off",
      text: "全市纳入监控的项目1336个，预算执行率61.33%。\n县本级红灯27个，红灯项目占全部监控项目的8.04%。",
    },
  ],
});

testRule(coverageReachable, {
  holds: [
    {
      name: "of all units, whatever the year",
      text: "«45家»预算单位全部编报整体支出绩效目标。45家预算单位全部完成自评。\n自2022年以来累计抽查«27家|year=2022»，累计覆盖率«60%»。",
    },
  ],
});

test("a thousands separator is no stop between 占 and the rate", async () => {
  const text =
    "压减9个项目预算1,836.00万元，其中甲等级压减620.00万元、乙等级压减1,216.00万元；压减额占上述项目原预算9,180.00万元的20%。";
  const { receipts } = await ruleOnText(rateRecomputed, text);
  const passes = receipts.filter(({ outcome }) => outcome === "pass");
  expect(passes.map(({ operands }) => operands.map(({ quote }) => quote))).toEqual([
    ["1,836.00万元", "9,180.00万元", "20%"],
  ]);
});
