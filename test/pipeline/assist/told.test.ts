import { expect, test } from "vitest";
import type { AssistOutcome } from "../../../pipeline/assist/assist.ts";
import type { Assisted } from "../../../pipeline/assist/assist-run.ts";
import { assistLines } from "../../../pipeline/assist/told.ts";
import { reportOf } from "../../helpers/pipeline-reports.ts";

const usage = { input: 100, output: 20 };
const spent = { asked: 1, answered: 1, failed: 0, cached: 2, requests: 1, usage, cost: 0.5 };
const nothing: AssistOutcome = {
  tasks: ["draft", "bind", "review"],
  proposed: { accepted: 0, refused: 0 },
  sections: [],
  hints: 0,
  unanswered: 0,
  failure: null,
};

function assisted(changes: Partial<AssistOutcome>): Assisted {
  const { path } = reportOf({});
  const section = {
    heading: "绩效评价",
    task: "draft" as const,
    drafted: null,
    admitted: 2,
    refused: [],
    rounds: 0,
    answered: true,
    sentences: [],
    readings: [],
    path,
  };
  return {
    assistance: {
      checked: { sources: [], failures: [], notices: [], findings: [], receipts: [] },
      drafted: new Map(),
      hints: [],
      outcome: { ...nothing, sections: [section], ...changes },
    },
    model: { profile: "测试", model: "m", runId: "r", spent },
    helpers: {},
  };
}

test("without settings it says where to begin, in one line", () => {
  const lines = assistLines({ assistance: null, model: null, helpers: {} });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("jihe doctor");
});

test("where no question was answered the reason is told once", () => {
  const lines = assistLines(assisted({ sections: [], unanswered: 9, failure: "连不上。" }));
  expect(lines).toEqual(["语言模型没有用上：连不上。 文稿已按固定句式写成。"]);
});

test("each task that ran has its line, then what it cost", () => {
  const lines = assistLines(assisted({ unanswered: 1, failure: "超时。" }));
  expect(lines.join("\n")).toMatch(
    /撰写 1 节，采用 2 句.*\n.*提议指标.*\n.*模型提示 0 处.*\n.*1 次提问没有可用的回答：超时。\n.*输入 100、输出 20 个词元，费用约 0\.50 元，其中 2 次用了以前的回答/,
  );
});
