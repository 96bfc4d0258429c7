import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigError } from "../../../domain/errors.ts";
import { docxReader } from "../../../readers/docx.ts";
import { loadTemplates } from "../../../pipeline/load-templates.ts";
import { jihe } from "../../helpers/jihe.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const report = join(folder, "泸县2024年预算绩效管理工作总结.txt");
writeFileSync(
  report,
  "泸县2024年预算绩效管理工作总结\n2024年选取12个项目开展事前绩效评估，评减金额546.18万元。\n",
);

test("exported templates, changed by hand, write the papers of the next run", async () => {
  const mine = join(folder, "模板");
  const exported = await jihe(["template", "export", mine]);
  expect(exported.code).toBe(0);
  expect(exported.stdout).toContain("--templates");
  expect(readdirSync(mine)).toContain("annual-summary.md");
  const path = join(mine, "annual-summary.md");
  const changed = readFileSync(path, "utf8").replace("## 工作开展情况", "## 本年做了哪些工作");
  writeFileSync(path, `\ufeff${changed.replaceAll("\n", "\r\n")}`);
  const out = join(folder, "out");
  const run = await jihe(["run", report, "--templates", mine, "--out", out]);
  expect(run).toMatchObject({ code: 0 });
  const bytes = readFileSync(join(out, "泸县-2024-年度总结.docx"));
  const { document } = await docxReader.read(new Uint8Array(bytes), "x");
  expect(document.text).toContain("一、本年做了哪些工作");
});

test("a second export does not write over changes", async () => {
  const mine = join(folder, "模板二");
  expect((await jihe(["template", "export", mine])).code).toBe(0);
  appendFileSync(join(mine, "annual-summary.md"), "\n改过\n");
  const again = await jihe(["template", "export", mine]);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain("没有覆盖");
  expect(readFileSync(join(mine, "annual-summary.md"), "utf8")).toContain("改过");
});

test("a wrong slot name gives its line and the nearest right name, and nothing is written", async () => {
  const mine = join(folder, "错");
  mkdirSync(mine);
  writeFileSync(join(mine, "annual-summary.md"), "# 总结\n\n核减{{ 评减额 }}。\n");
  const run = await jihe(["run", report, "--templates", mine, "--out", join(folder, "无")]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("第3行没有名为“评减额”的数据位，最接近的是“评减金额”");
  expect(readdirSync(folder)).not.toContain("无");
});

function refusal(dir: string): string {
  try {
    loadTemplates(dir);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "accepted";
}

test("a folder that is none, is empty or holds another name is refused with what to do", () => {
  const empty = join(folder, "空");
  mkdirSync(empty);
  const odd = join(folder, "异");
  mkdirSync(odd);
  writeFileSync(join(odd, "annual_summary.md"), "# 题\n");
  expect(refusal(join(folder, "没有"))).toContain("没有模板文件夹");
  expect(refusal(empty)).toContain("用 jihe template export 导出一份");
  expect(refusal(odd)).toContain("最接近的是“annual-summary.md”");
});

test("templates that a folder leaves out are our own", () => {
  const mine = join(folder, "一份");
  mkdirSync(mine);
  writeFileSync(join(mine, "annual-summary.md"), "# {{ 区县 }}总结\n");
  const templates = loadTemplates(mine);
  expect(templates.summary.text).toBe("# {{ 区县 }}总结\n");
  expect(templates.comparison).toEqual(loadTemplates().comparison);
});
