import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "考核设组织、质量、廉洁、评价四项内容，权重分别是20%、«50→60»%、15%、15%，加起来为«100→1000»%。",
  "自筹、借款、赞助三块资金占比分别为«41.5→45.1»%、30.2%、28.3%，合计为«100→110»%。",
])("shares in turn and what they come to: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "东片、西片执行率分别为90.2%、85.6%，合计为88.1%。",
  "产出、效益指标权重分别为50%、30%，满意度权重为10%。",
])("rates of several are none of shares: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
