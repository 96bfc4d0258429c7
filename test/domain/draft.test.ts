import { describe, expect, test } from "vitest";
import { draftSchema, parseSentence, partsOfPieces } from "../../domain/draft.ts";
import { cloud } from "../helpers/test-draft-rule.ts";

function problemsOf(text: string, basis: string[] = []): readonly string[] {
  return parseSentence({ text, basis }, cloud).problems;
}

const [first] = cloud.entries;

test.for(["评减金额{{F1}}。", "评减金额{{ F1 }}。", "绩效管理制度进一步健全"])(
  "%s parses",
  (text) => {
    expect(problemsOf(text)).toEqual([]);
  },
);

test.for([
  ["an unknown id", "评减金额{{F999}}。", /没有编号F999/],
  ["a small letter", "评减金额{{f1}}。", /编号/],
  ["an id with a zero in front", "评减金额{{F01}}。", /编号/],
  ["a full-width id", "评减金额{{Ｆ１}}。", /编号/],
  ["a zero-width space in the id", "评减金额{{F\u200B1}}。", /编号/],
  ["an empty slot", "评减金额{{}}。", /编号/],
  ["two ids in a slot", "评减金额{{F1,F2}}。", /编号/],
  ["a property name", "评减金额{{__proto__}}。", /编号/],
  ["a single brace", "评减金额{F1}。", /花括号/],
  ["an unclosed slot", "评减金额{{F1}。", /花括号/],
  ["three braces", "评减金额{{{F1}}}。", /花括号/],
  ["nested slots", "评减金额{{F1{{F2}}}}。", /花括号/],
  ["the mark that stands for a slot", "评减金额\uFFFC。", /占位/],
  ["a sentence without an end", "评".repeat(601), /过长/],
] as const)("%s is refused with a reason", ([, text, reason]) => {
  expect(problemsOf(text).join("")).toMatch(reason);
});

test("an unknown id among the bases is refused", () => {
  expect(problemsOf("绩效管理制度进一步健全。", ["Q99"])).toEqual(["清单中没有编号Q99。"]);
});

test("marks of the keyboard and blanks are folded, and the full stop is added", () => {
  const { pieces } = parseSentence({ text: " 评减金额 {{F1}} ,绩效较好 ", basis: [] }, cloud);
  expect(pieces.map((piece) => (piece.kind === "words" ? piece.text : piece.entry.id))).toEqual([
    "评减金额",
    "F1",
    "，绩效较好。",
  ]);
});

test("own words bear the author, slots print what they point at", () => {
  const { pieces } = parseSentence({ text: "共评估{{F1}}。", basis: [] }, cloud);
  const figureId = first?.kind === "figure" ? first.figure.id : "";
  expect(partsOfPieces(pieces)).toEqual([
    { kind: "text", text: "共评估", author: "model" },
    { kind: "figure", figureId },
    { kind: "text", text: "。", author: "model" },
  ]);
});

describe("the schema of an answer", () => {
  test.for([
    ["a list of strings", { sentences: ["评减"] }],
    ["a field too many", { sentences: [], note: "好的" }],
    ["a number for a text", { sentences: [{ text: 5 }] }],
    ["no object", "评减金额"],
  ] as const)("refuses %s", ([, answer]) => {
    expect(draftSchema.safeParse(answer).success).toBe(false);
  });

  test("lets the basis be left out", () => {
    expect(draftSchema.parse({ sentences: [{ text: "评减" }] })).toEqual({
      sentences: [{ text: "评减", basis: [] }],
    });
  });
});
