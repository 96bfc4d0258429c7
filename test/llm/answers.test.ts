import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { jsonIn } from "../../llm/json-in-text.ts";
import { readAnswer } from "../../llm/read-answer.ts";
import { isRepeating } from "../../llm/repetition.ts";

const output = z.object({ a: z.string(), list: z.array(z.number()).default([]) });

function read(text: string, finish: "done" | "cut" | "unknown" = "done"): unknown {
  const reading = readAnswer({ text, finish, usage: null }, output);
  return "value" in reading ? reading.value : reading.error.code;
}

test.for([
  ["bare", '{"a":"甲"}'],
  ["in a fence", '```json\n{"a":"甲"}\n```'],
  ["with words around it", '好的，结果如下：\n{"a":"甲"}\n以上供参考。'],
  ["with braces in the words", '按{要求}作答：{"a":"甲"}'],
  ["with an open brace in the words", '用“{”开头：{"a":"甲"}'],
  ["with a byte order mark", '\ufeff{"a":"甲"}'],
  ["with commas too many", '{"a":"甲","list":[],}'],
  ["with Chinese punctuation between fields", '{"a"："甲"，"list"：[]}'],
  ["with Chinese quotation marks", "{“a”：“甲”}"],
  ["after the schema was quoted", '{"type":"object","properties":{}}\n{"a":"甲"}'],
  ["after thoughts without a beginning", '先想一想{"a":"乙"}</think>{"a":"甲"}'],
  ["without its last bracket", '{"a":"甲"'],
  ["without its last two", '{"a":"甲","list":[]'],
] as const)("an object %s is read", ([, text]) => {
  expect(read(text)).toEqual({ a: "甲", list: [] });
});

test("a line break in a text is read as one", () => {
  expect(read('{"a":"甲\n乙"}')).toEqual({ a: "甲\n乙", list: [] });
});

test.for([
  ["cut in a text", '{"a":"甲', "done", "truncated"],
  ["cut after a comma", '{"a":"甲",', "done", "truncated"],
  ["cut in a number", '{"a":"甲","list":[],"n":12', "done", "truncated"],
  ["cut by the server between values", '{"a":"甲","list":[1', "cut", "truncated"],
  ["whose inner object is whole", '{"rows":[{"a":"甲"},{"a":"乙', "done", "truncated"],
  ["that is broken with a good one in it", '{"rows":[{"a":"甲"} 错]}', "done", "not-json"],
  ["two that both fit", '{"a":"甲"}{"a":"乙"}', "done", "repeated"],
  ["nothing but a list", "[1,2]", "done", "not-json"],
] as const)("an answer %s is no answer", ([, text, finish, code]) => {
  expect(read(text, finish)).toBe(code);
});

test("a whole object that the server calls cut is whole", () => {
  expect(read('{"a":"甲"}   ', "cut")).toEqual({ a: "甲", list: [] });
});

test("whatever a model writes is a value or a refusal, and a value is one of the schema", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"',
      ",",
      ":",
      "\\",
      '{"a":',
      '"甲"',
      "```",
      "<think>",
      "</think>",
      "\u200b",
      "：",
      "“",
    ),
    fc.string(),
    fc.json(),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom("done", "cut", "unknown"),
      (pieces, finish) => {
        const result = readAnswer({ text: pieces.join(""), finish, usage: null }, output);
        const fits = "value" in result && output.safeParse(result.value).success;
        expect(fits || ("complaint" in result && result.complaint !== "")).toBe(true);
      },
    ),
    { seed: 6, numRuns: 2000 },
  );
});

test("any object comes back out of words around it", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
      const json = JSON.stringify(value);
      const { values } = jsonIn(`答：\n\`\`\`json\n${json}\n\`\`\`\n完`, true);
      expect(values.map((each) => JSON.stringify(each.value))).toEqual([
        JSON.stringify(JSON.parse(json)),
      ]);
    }),
    { seed: 6, numRuns: 500 },
  );
});

test("a search among braces that lead nowhere ends", () => {
  expect(read("{".repeat(200_000))).toBe("repeated");
  expect(read('{"'.repeat(50_000).slice(0, 90_000))).toBe("repeated");
  expect(read(Array.from({ length: 20_000 }, (_, index) => `{${index}`).join(""))).toBe("not-json");
});

describe("repetition", () => {
  test.for([
    ["a sentence eight times", "进一步加强预算绩效管理工作，提高资金使用效益。".repeat(8)],
    ["a word without end", `评减率${"，评减率".repeat(60)}`],
    ["blanks without end", `{"a":${" ".repeat(200)}`],
    ["line breaks without end", "\n".repeat(200)],
  ] as const)("%s is one", ([, text]) => {
    expect(isRepeating(text)).toBe(true);
  });

  test.for([
    ["a sentence six times", "进一步加强预算绩效管理工作，提高资金使用效益。".repeat(6)],
    ["a short table rule", "-".repeat(150)],
    ["a list of ids", Array.from({ length: 99 }, (_, index) => `"f${index}"`).join(",")],
  ] as const)("%s is none", ([, text]) => {
    expect(isRepeating(text)).toBe(false);
  });
});
