import { expect, test } from "vitest";
import { readDocument } from "../../readers/index.ts";

async function flowOf(line: string): Promise<string> {
  const { document } = await readDocument(
    new TextEncoder().encode(`云岭县2024年预算绩效管理工作总结\n${line}\n`),
  );
  return document.flow.text.split("\n")[1] ?? "";
}

function digitsOf(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}

test.for([
  ["全年审核绩效目标5 2 60 条，退回34个。", "审核绩效目标5260条"],
  ["涉及资金1 2.5 万元，压减资金3万元。", "涉及资金12.5万元"],
  ["整改率93.7 5%，比上年提高。", "整改率93.75%"],
  ["评价平均得分8 5.6分，全部合格。", "得分85.6分"],
  ["退回修改1 034 个，提出意见1 190个。", "退回修改1034个，提出意见1190个"],
  ["该办法自2 024年起全面实施。", "自2024年起"],
  ["各单位于12 月3 1日前完成。", "12月31日前"],
  ["全年选取 2 0 个项目开展评价。", "选取20个项目"],
  ["修订指标库，现有指标 5 2 60 条，其中共性指标若干。", "现有指标5260条"],
  ["全年共抽查8 4 个项目。", "抽查84个项目"],
] as const)("%s is read as %s", async ([line, words]) => {
  expect((await flowOf(line)).replaceAll(/(?<=\p{Script=Han}) (?=\d)/gu, "")).toContain(words);
});

test.for([
  "附件1 12个项目清单。",
  "见表2 15个项目。",
  "第1 2页。",
  "农村道路项目 320 380 78%",
  "全县项目数 12 34 56 个",
  "截至2024 12个项目完成。",
  "序号为1 2 3 4的项目。",
])("%s keeps its numbers apart", async (line) => {
  expect(digitsOf(await flowOf(line))).toEqual(digitsOf(line));
});
