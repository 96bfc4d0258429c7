import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "服务合同金额286.4万元，由第三方机构承接。年底已支付«243.4万元→234.4万元»，支付进度«85.0%→15.0%|58.0%»，其余待验收后支付。",
  "监理中标价96.5万元，分三次付款。截至12月末累计付款77.2万元，付款比例«80.0%→88.0%|8.0%»。",
  "管网检测合同总价«132.0万元→123.0万元»。目前已支付92.4万元，支付率70.0%。",
] as const;

test.for(texts)(
  "a rate of payment is of the one price that its paragraph tells: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "服务合同金额286.4万元，当年预算安排150万元。年底已支付120万元，支付进度80.0%。",
  "甲标段合同金额286.4万元，乙标段合同金额113.6万元。年底已支付320万元，支付进度80.0%。",
])("of a budget, or of several prices: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
