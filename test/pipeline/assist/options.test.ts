import { expect, test } from "vitest";
import { parseArguments } from "../../../pipeline/program.ts";

const bare = ["run", "甲", "--out", "o"];
const model = { configFile: null, profile: null };

test.for([
  ["nothing", [], null],
  ["--assist", ["--assist"], { tasks: ["bind", "draft", "condense", "review"], ...model }],
  ["one task", ["--assist=draft"], { tasks: ["draft"], ...model }],
  ["several tasks in any order", ["--assist=review,bind"], { tasks: ["bind", "review"], ...model }],
  [
    "a model of its own",
    ["--assist=draft", "--llm-profile", "政务云"],
    { tasks: ["draft"], configFile: null, profile: "政务云" },
  ],
] as const)("run with %s", ([, more, assist]) => {
  expect(parseArguments([...bare, ...more])).toMatchObject({ request: { assist } });
});

test("a task that there is none of is told with those that there are", () => {
  expect(() => parseArguments([...bare, "--assist=write"])).toThrow(
    /没有“write”这项任务.*bind、draft/,
  );
});

test("a path taken for a task is told how to write it", () => {
  expect(() => parseArguments(["run", "--assist", "甲", "--out", "o", "乙"])).toThrow(/放在最后/);
});
