import { describe, expect, test } from "vitest";
import { recordOf } from "../../../domain/interval.ts";
import { allowed, roomFor } from "../../../rules/blame/room.ts";
import type { Room } from "../../../rules/blame/room.ts";
import type { Bound } from "../../../rules/rule.ts";
import { related, unread } from "../../helpers/judged.ts";

function bound(text: string, formula: string): Bound {
  return related(text, formula).judged[0]!.bound;
}

function ends(set: ReturnType<typeof allowed>): readonly unknown[] | null {
  return set === null ? null : [recordOf(set).low, recordOf(set).high];
}

/** The room of an operand of the first relation, the others beside it. */
function room(text: string, operand: number, ...formulas: readonly string[]): Room {
  const { judged, graph } = related(text, ...formulas);
  return roomFor(judged[0]!, judged[0]!.bound.evidence[operand]!.figure!, operand, graph);
}

describe("what an operand may be", () => {
  test.for([
    ["12个、7个，共15个。", "sum(0,1)=2", 2, ["19", "19"]],
    ["12个、7个，共15个。", "sum(0,1)=2", 1, ["3", "3"]],
    ["12个、7个，共15个。", "sum(0,1)=2", 0, ["8", "8"]],
    ["完成3个，共4个，占52%。", "share(0,1)=2", 2, ["75", "75"]],
    ["审定169万元，送审200万元，减32万元。", "difference(1,0)=2", 0, ["2000000", "2020000"]],
  ] as const)("%s by %s, operand %i: %j", ([text, formula, operand, set]) => {
    expect(ends(allowed(bound(text, formula), operand))).toEqual(set);
  });

  test("is unknown for inequalities, whole parts and operands that are none", () => {
    expect(allowed(bound("其中44个，共12个。", "value(0)<=1"), 0)).toBeNull();
    expect(allowed(bound("54家，覆盖率60%。", "reach(0)=1"), 0)).toBeNull();
    expect(allowed(bound("12个、7个，共15个。", "sum(0,1)=2"), 5)).toBeNull();
  });

  test("is unknown where no number was read, or where one is missing", () => {
    const sum = bound("12个、7个，共15个。", "sum(0,1)=2");
    expect(allowed(unread(sum), 0)).toBeNull();
    expect(allowed({ ...sum, formula: { ...sum.formula, claim: 7 } }, 0)).toBeNull();
    expect(allowed({ ...sum, formula: { ...sum.formula, args: [0, 1, 7] } }, 0)).toBeNull();
  });
});

describe("how many numbers that are", () => {
  test.for([
    ["one count", "12个、7个，共15个。", "sum(0,1)=2", 0, 1],
    ["counts, both ends among them", "完成300个，共400个，占52%。", "share(0,1)=2", 0, 5],
    ["amounts by their last printed digit", "5.1万元、8.2万元，共65.7万元。", "sum(0,1)=2", 0, 2],
    [
      "one, where the range is narrower",
      "完成100万元，共200万元，占52.00%。",
      "share(0,1)=2",
      0,
      1,
    ],
    ["a thousand at the most", "完成300000个，共400000个，占52%。", "share(0,1)=2", 0, 1000],
    ["a thousand where there is no upper end", "2个、7个，共15个以上。", "sum(0,1)=2", 0, 1000],
    ["a thousand where there is no lower end", "其中9个、7个，共15个以内。", "sum(0,1)=2", 0, 1000],
    ["one where nothing is known", "其中44个，共12个。", "value(0)<=1", 0, 1],
    [
      "none where no whole number lies between",
      "完成112个，共126个，占92.86%。",
      "share(0,1)=2",
      1,
      0,
    ],
    ["one whole number between", "完成112个，共126个，占92.86%。", "share(0,1)=2", 0, 1],
  ] as const)("%s", ([, text, formula, operand, count]) => {
    expect(room(text, operand, formula).count).toBe(count);
  });
});

describe("whether there is such a number", () => {
  test.for([
    ["nothing is known", "其中44个，共12个。", "value(0)<=1", 0, true],
    ["below zero", "上年5个，今年3个，增加1个。", "difference(1,0)=2", 2, false],
    ["no whole one", "完成112个，共126个，占92.86%。", "share(0,1)=2", 1, false],
    ["zero", "上年5个，今年5个，增加3个。", "difference(1,0)=2", 2, false],
    ["above zero", "上年5个，今年6个，增加3个。", "difference(1,0)=2", 2, true],
    [
      "below zero, and so it is printed",
      "上年100个，今年90个，增长-20%。",
      "growth(1,0)=2",
      2,
      true,
    ],
    ["no upper end", "2个、7个，共15个以上。", "sum(0,1)=2", 0, true],
    ["a rate of a thousand", "完成20个，共2个，占52%。", "share(0,1)=2", 2, true],
    ["a higher rate", "完成21个，共2个，占52%。", "share(0,1)=2", 2, false],
    ["higher points", "上年2%，今年1500%，提高3个百分点。", "difference(1,0)=2", 2, false],
    [
      "a rate without lower end",
      "今年15%以内，提高3个百分点，上年9%。",
      "difference(0,2)=1",
      2,
      true,
    ],
    ["a count above a thousand", "1500个、2个，共3个。", "sum(0,1)=2", 2, true],
  ] as const)("%s", ([, text, formula, operand, possible]) => {
    expect(room(text, operand, formula).possible).toBe(possible);
  });
});

describe("other relations of the number", () => {
  const text = "甲类12个、乙类7个，共15个；";

  test("none leaves the suspicion as it is", () => {
    expect(room(text, 0, "sum(0,1)=2")).toMatchObject({ factor: 1 });
  });

  test("one that holds, and would not with what it should be, speaks against it", () => {
    const { factor, range } = room(`${text}丙类3个，加甲类15个。`, 0, "sum(0,1)=2", "sum(0,3)=4");
    expect(factor).toBe(0.02);
    expect(ends(range)).toEqual(["8", "8"]);
  });

  test("one that holds either way does not", () => {
    const wide = "甲类12个、乙类7个，共近20个；丙类3个，加甲类近20个。";
    expect(room(wide, 0, "sum(0,1)=2", "sum(0,3)=4")).toMatchObject({ factor: 1 });
  });

  test("one that the same number would mend as well speaks for it", () => {
    const { factor, range } = room(`${text}丙类3个，加甲类11个。`, 0, "sum(0,1)=2", "sum(0,3)=4");
    expect(factor).toBe(40);
    expect(ends(range)).toEqual(["8", "8"]);
  });

  test("one that is broken otherwise says nothing", () => {
    const { factor, range } = room(`${text}丙类3个，加甲类14个。`, 0, "sum(0,1)=2", "sum(0,3)=4");
    expect(factor).toBe(1);
    expect(ends(range)).toEqual(["8", "8"]);
  });

  test("may have it in another place", () => {
    const { factor, range } = room(`${text}丙类3个，加乙类6个。`, 1, "sum(0,1)=2", "sum(3,1)=4");
    expect(factor).toBe(40);
    expect(ends(range)).toEqual(["3", "3"]);
  });

  test("narrow what it may be", () => {
    const amounts = "甲类12.0万元、乙类7.0万元，共15.0万元；丙类3.00万元，加甲类11.00万元。";
    const { range } = room(amounts, 0, "sum(0,1)=2", "sum(0,3)=4");
    expect(ends(range)).toEqual(["79900", "80100"]);
  });

  test("tell what it may be where its own relation is an inequality", () => {
    const { range, factor } = room(`${text}甲类至多5个。`, 0, "value(0)<=3", "sum(0,1)=2");
    expect(ends(range)).toEqual(["8", "8"]);
    expect(factor).toBe(40);
  });

  test("that say nothing of it are passed over", () => {
    const { range, factor } = room(`${text}甲类9个。`, 0, "sum(0,1)=2", "value(0)<=3");
    expect(ends(range)).toEqual(["8", "8"]);
    expect(factor).toBe(1);
  });
});

test("a number is contested by a relation that holds and would have to break", () => {
  const text = "反馈126个，已整改112个，整改率91.06%，其余14个，反馈126个。";
  const contested = (...formulas: readonly string[]): boolean =>
    room(text, 0, "share(1,0)=2", ...formulas).contested;
  expect(contested("sum(1,3)=0")).toBe(true);
  expect(contested()).toBe(false);
  expect(contested("value(1)<=0")).toBe(false);
  expect(contested("sum(1,4)=0")).toBe(false);
});
