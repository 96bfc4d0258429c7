import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRecordedRun, recordedLines } from "../../pipeline/recorded-run.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();

function record(assist: unknown): string {
  const path = join(folder, "run.json");
  const settings = { command: "run" };
  const startedAt = "2026-11-28T01:02:03.000Z";
  writeFileSync(path, JSON.stringify({ program: "jihe", settings, startedAt, assist }));
  return path;
}

const model = { profile: "测试", model: "qwen3", runId: "r1", spent: {} };
const section = {
  path: "报告.docx",
  heading: "预警情况",
  task: "draft",
  admitted: 2,
  rounds: 2,
  answered: true,
  refused: [{ sentence: "红灯项目近三成。", reasons: ["自拟文字中的“三成”表示数量。"] }],
};

test.for([
  ["no model was asked for", null, ["没有请语言模型辅助"]],
  ["no model is set", { model: null }, ["没有设置语言模型"]],
  [
    "each section and what was given up",
    { model, failure: null, sections: [section, { ...section, answered: false, refused: [] }] },
    [
      "运行 run，2026-11-28 01:02:03（世界时），模型 qwen3，编号 r1",
      "报告.docx“预警情况”：采用 2 句，退回 2 次，放弃 1 句",
      "放弃：红灯项目近三成。 自拟文字中的“三成”表示数量。",
      "报告.docx“预警情况”：没有可用的回答",
    ],
  ],
  ["why nothing was answered", { model, failure: "连不上。", sections: [] }, ["连不上。"]],
] as const)("%s is told", ([, assist, words]) => {
  const told = recordedLines(readRecordedRun(record(assist))).join("\n");
  for (const each of words) expect(told).toContain(each);
});

test("a file that is no record is refused with what to do", () => {
  const path = join(folder, "别的.json");
  writeFileSync(path, "{}");
  expect(() => readRecordedRun(path)).toThrow(/不是运行记录.*compare\.json/);
});
