import { describe, expect, test } from "vitest";
import { guessesFor } from "../../rules/guesses.ts";
import { recordOf } from "../../domain/interval.ts";
import { allowed, suspectsIn } from "../../rules/suspects.ts";
import type { Suspects } from "../../rules/suspects.ts";
import { related } from "../helpers/judged.ts";

function suspects(text: string, ...formulas: readonly string[]): Suspects {
  const { judged, graph } = related(text, ...formulas);
  return suspectsIn(judged[0]!, guessesFor(judged[0]!, graph), graph);
}

function range(text: string, formula: string, operand: number): unknown {
  const set = allowed(related(text, formula).judged[0]!.bound, operand);
  return set === null ? null : [recordOf(set).low, recordOf(set).high];
}

describe("what an operand may be", () => {
  test("is the result for the claim and the inverse for the others", () => {
    expect(range("12个、7个，共15个。", "sum(0,1)=2", 2)).toEqual(["19", "19"]);
    expect(range("12个、7个，共15个。", "sum(0,1)=2", 1)).toEqual(["3", "3"]);
    expect(range("12个、7个，共15个。", "sum(0,1)=2", 0)).toEqual(["8", "8"]);
    expect(range("完成3个，共4个，占52%。", "share(0,1)=2", 2)).toEqual(["75", "75"]);
  });

  test("is unknown for inequalities, whole parts and operands that are none", () => {
    expect(range("其中44个，共12个。", "value(0)<=1", 0)).toBeNull();
    expect(range("54家，覆盖率60%。", "reach(0)=1", 0)).toBeNull();
    expect(range("12个、7个，共15个。", "sum(0,1)=2", 5)).toBeNull();
  });
});

describe("suspects", () => {
  test("are all operands, the one with the likeliest slip first", () => {
    expect(suspects("12个、7个，共15个。", "sum(0,1)=2")).toMatchObject({
      order: [1, 2, 0],
      reason: "slip",
    });
  });

  test("a number that stands nearby again was copied", () => {
    const { order, reason, share } = suspects(
      "监控842个：红灯36个、黄灯141个、绿灯141个。",
      "sum(1,2,3)=0",
    );
    expect(order[0]).toBe(2);
    expect(reason).toBe("copy");
    expect(share).toBeGreaterThan(0.3);
  });

  test("of two that stand there twice the later comes first", () => {
    const { order } = suspects("红灯36个、黄灯141个、绿灯141个，共842个。", "sum(0,1,2)=3");
    expect(order.slice(0, 2)).toEqual([2, 1]);
  });

  test("a base that is a little off counts in another scope", () => {
    const text = "送审9640.00万元，评减1084.20万元，评减率11.00%。";
    expect(suspects(text, "share(1,0)=2")).toMatchObject({ reason: "base" });
    expect(suspects(text, "share(1,0)=2").order[0]).toBe(1);
  });

  test("a base that is far off does not", () => {
    const { reason } = suspects("送审7123.00万元，评减1084.20万元，评减率11.00%。", "share(1,0)=2");
    expect(reason).not.toBe("base");
  });

  test("a number that a second relation confirms is the last", () => {
    const text = "送审8317.46万元，评减1084.20万元，评减率11.00%，减后7233.26万元。";
    const { order } = suspects(text, "share(1,0)=2", "difference(0,1)=3");
    expect(order[0]).toBe(2);
  });

  test("a number that two broken relations share is the first, and surely", () => {
    const text = "送审8317.46万元，评减1084.20万元，评减率11.00%，减后8772.00万元。";
    const { order, share } = suspects(text, "share(1,0)=2", "difference(0,1)=3");
    expect(order[0]).toBe(1);
    expect(share).toBeGreaterThan(0.8);
  });

  test("a number that would have to be below zero is the last", () => {
    const text = "上年10.2%，今年11.5%，提高98.7%。";
    const { order } = suspects(text, "difference(1,0)=2");
    expect(order.at(-1)).toBe(1);
  });

  test("a number told again elsewhere is the less suspect", () => {
    const again = "审定‹185万元|ex_ante.approved_amount›";
    const one = suspects(`${again}，送审200万元，审减31万元。`, "difference(1,0)=2");
    const two = suspects(`${again}，送审200万元，审减31万元。\\n${again}。`, "difference(1,0)=2");
    expect(one.order.indexOf(1)).toBeLessThanOrEqual(two.order.indexOf(1));
    expect(two.order.at(-1)).toBe(1);
  });
});
