import { expect, test } from "vitest";
import { text } from "../../domain/paper.ts";
import { locateIn, paperJobs } from "../../pipeline/paper-jobs.ts";
import { rateChart } from "../helpers/charts.ts";
import { partOf } from "../helpers/docx-parts.ts";
import { fullReport, markedReport } from "../helpers/marked-report.ts";
import { paperOf, tableOf } from "../helpers/small-paper.ts";

const created = new Date(Date.UTC(2026, 0, 1));
const chart = rateChart(3);

test("a paper is composed once and written twice: to be signed and to be reviewed", async () => {
  let count = 0;
  const compose = (): ReturnType<typeof paperOf> => {
    count += 1;
    return paperOf([{ kind: "chart", chart }, tableOf(chart)]);
  };
  const template = { name: "annual-summary.md", text: "# 题" };
  const making = { created, reports: [], template, madeBy: { 模型: "qwen3" } };
  const jobs = paperJobs(making, "云岭县-2024-年度总结", "总结", compose);
  expect(jobs.map(({ name }) => name)).toEqual([
    "云岭县-2024-年度总结.docx",
    "云岭县-2024-年度总结（审阅稿）.docx",
  ]);
  for (const { write } of jobs) {
    const file = await write();
    expect(partOf(file, "word/document.xml")).toContain("<w:drawing>");
    const custom = partOf(file, "docProps/custom.xml");
    for (const name of ["文本", "绩核", "规则", "指标词典", "模板", "模型"]) {
      expect(custom).toContain(`name="${name}"`);
    }
  }
  expect(count).toBe(1);
});

test("a place is looked up in the report it lies in", () => {
  const report = markedReport(fullReport);
  const start = report.document.text.indexOf("举办培训");
  const locate = locateIn([report]);
  expect(locate("d0", { start, end: start + 4 })).toEqual({ path: "报送/d0.txt", place: "第10行" });
  expect(locate("another", { start, end: start + 4 })).toBeNull();
});

test("a paper without charts loads no drawing library and says nothing of it", async () => {
  const making = { created, reports: [], template: null };
  const [clean] = paperJobs(making, "a", "a", () =>
    paperOf([{ kind: "paragraph", runIn: null, parts: [text("文。")] }]),
  );
  const xml = partOf(await clean!.write(), "word/document.xml");
  expect(xml).not.toMatch(/<w:drawing>|本机不能绘图/);
});
