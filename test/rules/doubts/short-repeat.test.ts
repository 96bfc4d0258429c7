import { expect, test } from "vitest";
import { isShortRepeat } from "../../../rules/doubts/short-repeat.ts";
import { related } from "../../helpers/judged.ts";

test.for([
  ["one digit", "3个指标得分，4个指标失分。", true],
  ["two digits", "反馈问题31条，整改问题13条。", false],
  ["an amount", "支出3万元，支付4万元。", false],
] as const)("counts of %s", ([, text, expected]) => {
  const [judged] = related(text, "value(0)=1").judged;
  expect(isShortRepeat(judged!, [])).toBe(expected);
});

test("parts and sums are no repetitions", () => {
  const [part] = related("共3个，其中4个。", "value(1)<=0").judged;
  const [sum] = related("共3个，其中1个、4个。", "sum(1,2)=0").judged;
  expect([part, sum].map((each) => isShortRepeat(each!, []))).toEqual([false, false]);
});

test("that a digit was left out is no accident", () => {
  const [judged] = related("选取16个项目监控，1个监控项目已提速。", "value(0)=1").judged;
  const dropped = { kind: "dropped", operand: 1, from: "1", to: "16", text: "", cost: 1 } as const;
  const miswritten = { ...dropped, kind: "digit", to: "2" } as const;
  expect([dropped, miswritten].map((each) => isShortRepeat(judged!, [each]))).toEqual([
    false,
    true,
  ]);
});
