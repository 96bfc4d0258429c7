import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "公务接待费支出42.50万元，比上年的53.80万元压减11.30万元，降幅«21.0%→79.0%|12.0%»。",
  "会议费9.60万元，较2023年的12.40万元压缩2.80万元，下降«22.6%→77.4%|26.2%»。",
  "全镇印刷费6.20万元，比上年7.75万元节约1.55万元，降低«20.0%→80.0%»；差旅费与上年持平。",
] as const;

test.for(texts)("what was cut from last year is not what was left: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("the rest told as the rate of the cut is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test("cuts that are themselves held against last year's", async () => {
  const text = "全年压减预算163.50万元，比上年的200.00万元减少36.50万元，降幅18.3%。";
  expect(await alarmsRight(text)).toEqual([]);
});
