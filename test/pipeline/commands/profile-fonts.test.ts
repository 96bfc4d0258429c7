import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { jihe } from "../../helpers/jihe.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const report = join(folder, "泸县2024年总结.txt");
writeFileSync(
  report,
  "泸县2024年预算绩效管理工作总结\n2024年选取12个项目开展事前绩效评估，评减金额546.18万元。\n",
);
const profile = join(folder, "本县.yaml");
writeFileSync(
  profile,
  `地区: 泸州市泸县
字体:
  值: { 标题: 华文中宋, 一级标题: 黑体, 二级标题: 楷体, 正文: 仿宋, 表格: 宋体, 西文: 仿宋 }
  依据: 本县公文格式规定
  施行日期: 2024
`,
);

test("the fonts of a profile stand in the papers", async () => {
  const out = join(folder, "out");
  expect(await jihe(["run", report, "--profile", profile, "--out", out])).toMatchObject({
    code: 0,
  });
  const files = unzipSync(new Uint8Array(readFileSync(join(out, "泸县-2024-年度总结.docx"))));
  const xml = strFromU8(files["word/document.xml"]!);
  expect(xml).toContain('w:eastAsia="华文中宋"');
  expect(xml).not.toContain("方正小标宋简体");
  expect(xml).not.toContain("Times New Roman");
});

test("a profile with a fault stops the run before anything is written", async () => {
  writeFileSync(
    join(folder, "错.yaml"),
    "地区: 甲\n字体:\n  值: 宋体\n  依据: x\n  施行日期: 2024\n",
  );
  const out = join(folder, "无");
  const run = await jihe(["run", report, "--profile", join(folder, "错.yaml"), "--out", out]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("第3行：“字体”应写明标题、一级标题");
});
