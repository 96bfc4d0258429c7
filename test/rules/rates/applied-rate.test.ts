import { expect, test } from "vitest";
import { appliedRates } from "../../../rules/rates/applied-rate.ts";
import { boundsTold } from "../bounds-told.ts";

test.for([
  ["明年预算平均压减12%，压减前预算4500.00万元，压减额540.00万元。", "540.00万元 4500.00万元 12%"],
  [
    "按15%的比例扣减，这些对象上年预算共3200.00万元，扣减额即480.00万元。",
    "480.00万元 3200.00万元 15%",
  ],
  [
    "对6个项目按15%的比例压减预算，压减480.00万元（上述项目预算原为3200.00万元）。",
    "480.00万元 3200.00万元 15%",
  ],
  ["管理费基数1250.00万元，按8%扣减，扣减额为100.00万元。", "100.00万元 1250.00万元 8%"],
  ["补助资金按5%压减，3个镇本年补助合计460.00万元，相应压减23.0万元。", "23.0万元 460.00万元 5%"],
  ["涉及资金1840.00万元，按照25%的比例计算，压减460.00万元。", "460.00万元 1840.00万元 25%"],
  // One digit is wrong.
  ["管理费基数1250.00万元，按8%扣减，扣减额为190.00万元。", "190.00万元 1250.00万元 8%"],
] as const)("what a rate is applied to and what comes of it: %s", ([text, quotes]) => {
  expect(boundsTold(appliedRates, text)).toEqual([`share ${quotes}`]);
});

test.for([
  // No rate that is applied, no base, and amounts that have nothing to do with it.
  "执行率92%，预算3200.00万元，压减480.00万元。",
  "按15%的比例压减预算，压减480.00万元。",
  "按15%的比例压减，预算3200.00万元，另收回资金870.35万元，扣减126.40万元。",
])("nothing is bound in: %s", (text) => {
  expect(boundsTold(appliedRates, text)).toEqual([]);
});
