import { describe, expect, test } from "vitest";
import { readAgain } from "../../../pipeline/assist/read-again.ts";
import { admit } from "../../../rules/draft/admit.ts";
import type { Admission, ReadAgain } from "../../../rules/draft/admit.ts";
import { draftOf, sectionFor, withIds } from "../../helpers/drafts.ts";
import { cloud } from "../../helpers/test-draft-rule.ts";

const section = sectionFor("ex_ante", cloud);

/** Slots by the names of their indicators, or as they stand. */
function gate(text: string, read: ReadAgain = readAgain): Admission {
  return admit(draftOf(withIds(text, cloud) ?? text, ["Q1"]), cloud, section, read);
}

function textsOf({ admitted }: Admission): readonly string[] {
  return admitted.map(({ text }) => text);
}

const asked = "申报金额{{F2}}。";
const cut = "评减金额{{F3}}，评减率{{F4}}。";

test("a sentence that holds is admitted as it will be printed, with what it cites and rests on", () => {
  const { admitted, refused } = gate("评估核定金额{{评估核定金额}}");
  expect(refused).toEqual([]);
  expect(admitted).toEqual([
    {
      index: 0,
      text: "评估核定金额4208.87万元（推算）。",
      parts: [
        { kind: "text", text: "评估核定金额", author: "model" },
        expect.objectContaining({ kind: "calculation" }),
        { kind: "text", text: "（推算）" },
        { kind: "text", text: "。", author: "model" },
      ],
      ids: ["C1", "Q1"],
    },
  ]);
});

test("an id that is cited and rested on as well is named once", () => {
  expect(gate("{{Q1}}").admitted.map(({ ids }) => ids)).toEqual([["Q1"]]);
});

test("sentences are refused in their order, as they were written, each reason once", () => {
  const wrong = "评减金额{{F3}}，另有三亿元、三亿元。";
  const { admitted, refused } = gate(`${wrong}${asked}评减{{F99}}。${cut}`);
  expect(admitted.map(({ index }) => index)).toEqual([1, 3]);
  expect(refused.map(({ index, sentence }) => [index, sentence])).toEqual([
    [0, wrong],
    [2, "评减{{F99}}。"],
  ]);
  const [first, second] = refused.map(({ reasons }) => reasons);
  expect(first).toContain("句子印出后出现了没有引用的数据“三亿元”。数据只能用数据位引用。");
  expect(first).toEqual([...new Set(first)]);
  expect(second).toEqual(["清单中没有编号F99。"]);
});

test("what a rule cannot judge is refused, and every verdict is on record", () => {
  const { refused, verdicts } = gate(`${asked}安排使用了{{评减金额}}。`);
  expect(refused.map(({ index }) => index)).toEqual([1]);
  expect(refused[0]?.reasons).toContain(
    "从这句话读不出“546.18万元”是什么数。请在数据位前紧挨着写“评减金额”。",
  );
  expect(new Set(verdicts.map(({ index }) => index))).toEqual(new Set([0, 1]));
  expect(verdicts.filter(({ index }) => index === 0).map(({ verdict }) => verdict)).not.toContain(
    "broken",
  );
});

test("the forty-first sentence is refused unread", () => {
  const { refused, verdicts } = gate("评减。".repeat(41));
  expect(refused.map(({ index }) => index)).toEqual(Array.from({ length: 41 }, (_, at) => at));
  expect(refused[39]?.reasons).not.toContain("一节不超过40句。");
  expect(refused[40]?.reasons).toEqual(["一节不超过40句。"]);
  expect(verdicts.some(({ index }) => index === 40)).toBe(false);
});

describe("points are counted anew where one before was refused", () => {
  test.for<readonly [string, string, readonly string[]]>([
    [
      "the first",
      "一是教育部门健全制度。二是评减金额{{评减金额}}。三是评减率{{评减率}}。",
      ["一是评减金额546.18万元。", "二是评减率11.49%。"],
    ],
    [
      "one between",
      "一是评减金额{{评减金额}}。二是教育部门健全制度。三是评减率{{评减率}}。",
      ["一是评减金额546.18万元。", "二是评减率11.49%。"],
    ],
    [
      "none",
      "一是评减金额{{评减金额}}。二是评减率{{评减率}}。",
      ["一是评减金额546.18万元。", "二是评减率11.49%。"],
    ],
    ["a draft that does not begin with one", "二是评减金额{{评减金额}}。", []],
    [
      "a draft that leaves one out",
      "一是评减金额{{评减金额}}。三是评减率{{评减率}}。",
      ["一是评减金额546.18万元。"],
    ],
    [
      "a second list",
      "一是评减金额{{评减金额}}。二是评减率{{评减率}}。一是申报金额{{事前评估申报金额}}。",
      ["一是评减金额546.18万元。", "二是评减率11.49%。", "一是申报金额4755.05万元。"],
    ],
  ])("%s", ([, text, printed]) => {
    expect(textsOf(gate(text))).toEqual(printed);
  });
});

test("the page is read with its title, its headings and the sentences in one paragraph, for its year", () => {
  const pages: (readonly [string, number | null])[] = [];
  gate(`${asked}评减{{F99}}。${cut}`, (text, year) => {
    pages.push([text, year]);
    return readAgain(text, year);
  });
  const head =
    "云岭县2024年度预算绩效管理工作总结\n一、工作开展情况\n（二）事前绩效评估\n申报金额4755.05万元。";
  const whole = `${head}评减金额546.18万元，评减率11.49%。`;
  expect(pages).toEqual([
    [head, 2024],
    [whole, 2024],
    [whole, 2024],
  ]);
});

test("a sentence that a later one makes into something else goes, and the later one stands", () => {
  const { admitted, refused } = gate(`${asked}${cut}`, (text, year) =>
    readAgain(text, year).map((figure) =>
      text.includes("评减率") && figure.quote.startsWith("4755.05")
        ? { ...figure, year: 2023 }
        : figure,
    ),
  );
  expect(admitted.map(({ text }) => text)).toEqual(["评减金额546.18万元，评减率11.49%。"]);
  expect(refused).toEqual([
    {
      index: 0,
      sentence: asked,
      reasons: ["“4755.05万元”是2024年的数据，在这句话里读成了2023年的。请写明年度或换一个数据。"],
    },
  ]);
});

test("an empty draft is nothing to refuse", () => {
  expect(admit({ sentences: [] }, cloud, section, readAgain)).toEqual({
    admitted: [],
    refused: [],
    verdicts: [],
  });
});
