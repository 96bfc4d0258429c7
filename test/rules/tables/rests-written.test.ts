import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const schools = [
  "学校\t预算（万元）\t支出（万元）\t执行率（%）",
  "第一中学\t1864.50\t1640.20\t88.0",
  "城东小学\t1235.80\t976.30\t79.0",
  "河湾小学\t842.60\t539.30\t64.0",
  "幼教中心\t657.10\t591.40\t90.0",
  "合计\t4600.00\t3747.20\t81.5",
].join("\n");

const forests = [
  "林场\t申报资金（万元）\t扣减资金（万元）",
  "青松林场\t2460.00\t153.00",
  "白桦林场\t1875.00\t117.00",
  "石岭林场\t930.00\t24.00",
].join("\n");

test.each([
  `${schools}\n第一中学预算规模最大，占全部预算的«40.5%→59.5%»；城东小学占26.9%。`,
  `${schools}\n（一）河湾小学。进度最慢，支出539.30万元，执行率«64.0%→36.0%»，主要是校舍尚在招标。`,
  `${forests}\n扣减力度最大的是白桦林场，扣减资金占其申报资金的«6.2%→93.8%»，青松林场«6.2%→93.8%»居次，石岭林场只有«2.6%→97.4%»。`,
])("%#: a rate in the place of what is left of it", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.each([
  `${schools}\n第一中学预算规模最大，其余各校占全部预算的59.5%。`,
  `${schools}\n河湾小学进度最慢，未支出资金占预算的36.0%。`,
  `${forests}\n白桦林场核定资金占申报资金的93.8%。`,
])("%#: what is told of the rest is right", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
