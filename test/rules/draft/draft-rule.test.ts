import { describe, expect, test } from "vitest";
import { defineDraftRule, held, isPlan } from "../../../rules/draft/draft-rule.ts";
import type { DraftCheck, DraftContext } from "../../../rules/draft/draft-rule.ts";
import { writtenOf } from "../../../rules/draft/written.ts";
import { sectionFor } from "../../helpers/drafts.ts";
import { cloud } from "../../helpers/test-draft-rule.ts";

test.for<readonly [headings: readonly string[], isPlan: boolean]>([
  [["四、下一步工作打算"], true],
  [["四、2025年工作计划"], true],
  [["五、今后努力方向"], true],
  [["四、下一步工作打算", "（一）健全制度体系"], false],
  [["一、工作开展情况", "（二）下一步举措"], true],
  [["一、工作开展情况"], false],
  [[], false],
])("what is still to be done is told under its own heading: %j", ([headings, isToBeDone]) => {
  expect(isPlan({ title: "工作总结", headings, condensed: false })).toBe(isToBeDone);
});

interface Word {
  readonly word: string;
}

const messages = {
  vague: ({ word }: Word): string => `“${word}”说得含糊。`,
  repeated: ({ word }: Word): string => `“${word}”说了两遍。`,
};

describe("a rule on a draft", () => {
  const context: DraftContext = {
    catalogue: cloud,
    section: sectionFor("ex_ante", cloud),
    sentence: writtenOf([{ kind: "words", text: "成效大约明显。" }], []),
    earlier: [],
    found: [],
  };
  const ruleOf = (checks: readonly DraftCheck<typeof messages>[]) =>
    defineDraftRule({
      id: "W99",
      name: "用词明确",
      about: "每个用词都应明确。",
      version: "1.0.0",
      messages,
      check: ({ sentence }) => (sentence === context.sentence ? checks : []),
    });

  test("is named and described as it was declared", () => {
    const { check, ...declared } = ruleOf([]);
    expect(declared).toEqual({
      id: "W99",
      name: "用词明确",
      about: "每个用词都应明确。",
      version: "1.0.0",
    });
    expect(check(context)).toEqual([]);
  });

  test("says why a sentence breaks it, and nothing where it holds", () => {
    const broken = { verdict: "broken", messageId: "vague", data: { word: "大约" } } as const;
    const twice = { verdict: "broken", messageId: "repeated", data: { word: "成效" } } as const;
    expect(ruleOf([held, broken, twice]).check(context)).toEqual([
      { rule: "W99", verdict: "held", messageId: null, reason: "" },
      { rule: "W99", verdict: "broken", messageId: "vague", reason: "“大约”说得含糊。" },
      { rule: "W99", verdict: "broken", messageId: "repeated", reason: "“成效”说了两遍。" },
    ]);
  });

  test("closes the gate with a reason where it cannot judge", () => {
    const unsure = { verdict: "abstained", reason: "句中没有可以核对的词。" } as const;
    expect(ruleOf([unsure]).check(context)).toEqual([
      { rule: "W99", verdict: "abstained", messageId: null, reason: "句中没有可以核对的词。" },
    ]);
  });
});
