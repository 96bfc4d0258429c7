import { describe, expect, test } from "vitest";
import type { FigureEntry } from "../../../domain/catalogue.ts";
import {
  beforeSlot,
  clauseOf,
  isNamedRightBefore,
  rereadsOf,
} from "../../../rules/draft/slot-figure.ts";
import type { DraftContext } from "../../../rules/draft/draft-rule.ts";
import { valueSlots, writtenOf } from "../../../rules/draft/written.ts";
import { sectionFor } from "../../helpers/drafts.ts";
import { cloud } from "../../helpers/test-draft-rule.ts";

function entry(id: string): FigureEntry {
  const found = cloud.entries.find((each) => each.id === id);
  if (found?.kind !== "figure") throw new Error(`no figure ${id}`);
  return found;
}

const [asked, cut] = [entry("F2"), entry("F3")];

describe("a value is named by the words right before it", () => {
  const named = { ...asked, name: "监控项目数", aliases: ["审减资金", "项目"] };
  test.for<readonly [before: string, isNamed: boolean]>([
    ["监控项目数", true],
    ["监控项目", true],
    ["重点监控项目数为", true],
    ["监控项目达到", true],
    ["监控项目共计", true],
    ["审减资金", true],
    ["审减金额", true],
    ["监控项目较多，有", false],
    ["监控项目的", false],
    ["共监控", false],
    ["监控数项目", false],
    // Too short to name anything by itself.
    ["项目", false],
    ["", false],
  ])("%s → %s", ([before, isNamed]) => {
    expect(isNamedRightBefore(named, before)).toBe(isNamed);
  });

  test.for<readonly [name: string, before: string, isNamed: boolean]>([
    ["共建项目数", "重点共建项目", true],
    ["共建项目数", "重点建项目", false],
    ["数字化项目数", "纳入数字化项目", true],
    ["审减率", "平均审减率为", true],
    ["审减率", "平均审率", false],
  ])("%s by %s → %s", ([name, before, isNamed]) => {
    expect(isNamedRightBefore({ ...asked, name, aliases: [] }, before)).toBe(isNamed);
  });

  test("what has no name is named by nothing", () => {
    expect(isNamedRightBefore({ ...asked, name: null, aliases: [] }, "监控项目")).toBe(false);
  });
});

/** 绩效较好，申报金额｛｝，评减金额｛｝较多。 */
const sentence = writtenOf(
  [
    { kind: "words", text: "绩效较好，申报金额" },
    { kind: "slot", entry: asked },
    { kind: "words", text: "，评减金额" },
    { kind: "slot", entry: cut },
    { kind: "words", text: "较多。" },
  ],
  [],
);
const [first, second] = valueSlots(sentence);

function contextOf(places: readonly (readonly [start: number, end: number])[]): DraftContext {
  const found = places.map(([start, end]) => ({ ...asked.figure, flow: { start, end } }));
  return { catalogue: cloud, section: sectionFor("ex_ante", cloud), sentence, earlier: [], found };
}

test("the clause of a slot, and its words before the slot", () => {
  const context = contextOf([]);
  expect(clauseOf(context, second!)).toBe("评减金额\uFFFC较多");
  expect(beforeSlot(context, first!)).toBe("申报金额");
  expect(beforeSlot(context, second!)).toBe("评减金额");
});

test("a slot of another sentence stands in no clause of this one", () => {
  const [other] = valueSlots(writtenOf([{ kind: "slot", entry: asked }], []));
  expect(clauseOf(contextOf([]), other!)).toBe("");
  expect(beforeSlot(contextOf([]), other!)).toBe("");
});

test("a slot is read back where exactly one figure stands in it", () => {
  const { start, end } = first!;
  const whole = contextOf([[start, end]]);
  expect(rereadsOf(whole)).toEqual([{ slot: first, figure: whole.found[0] }]);
  expect(rereadsOf(contextOf([]))).toEqual([]);
  expect(rereadsOf(contextOf([[start - 1, end]]))).toEqual([]);
  const halves = [start, start + 3, start + 4, end] as const;
  expect(
    rereadsOf(
      contextOf([
        [halves[0], halves[1]],
        [halves[2], halves[3]],
      ]),
    ),
  ).toEqual([]);
});
