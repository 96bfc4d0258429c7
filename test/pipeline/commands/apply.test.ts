import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { docxReader } from "../../../readers/docx.ts";
import { xlsxReader } from "../../../readers/xlsx.ts";
import { jihe } from "../../helpers/jihe.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const list = join(folder, "得分.csv");
writeFileSync(
  list,
  [
    "单位：万元,,,,,,,",
    "项目名称,主管部门,评价类型,得分,等级,2025年申报数,是否新增项目,事前评估结论",
    "甜菜高产行动,农业局,项目支出,72.5,中,500,否,",
    "智慧停车,城管局,项目支出,90,优,150,是,不支持",
    "民政局,民政局,部门整体,71,中,,,",
  ].join("\n"),
);

async function textOf(path: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(path));
  const reader = path.endsWith(".docx") ? docxReader : xlsxReader;
  return (await reader.read(bytes, "x")).document.text;
}

test("the list says what follows, by which rule, with the calculation and the citation", async () => {
  const out = join(folder, "out");
  const run = await jihe(["apply", list, "--profile", "jiashi", "--year", "2024", "--out", out]);
  expect(run).toMatchObject({ code: 0 });
  expect(run.stdout).toContain("读出评价对象 3 个，按“喀什地区伽师县”的规定判断");
  expect(readdirSync(out).toSorted()).toEqual([
    "结果应用清单.docx",
    "结果应用清单.xlsx",
    "结果应用清单（审阅稿）.docx",
  ]);
  const paper = await textOf(join(out, "结果应用清单.docx"));
  expect(paper).toContain("伽师县2024年度绩效评价结果应用清单");
  expect(paper).toContain("扣减2025年申报数500.00万元×（80－72.5）÷80＝46.88万元");
  expect(paper).toContain("拟扣减和不安排的预算合计196.88万元");
  expect(paper).toContain("新增项目，评估结论“不支持”；不安排2025年申报数150.00万元");
  expect(paper).toContain("【待补：压减比例】");
  expect(paper).toContain("还没有对照原文核实");
  expect(paper).toContain("伽师县财政局");
  const book = await textOf(join(out, "结果应用清单.xlsx"));
  expect(book).toContain("伽师县2024年预算绩效管理工作情况，三（三）6");
  expect(book).toContain("2025年申报数");
});

test.for([
  { args: ["没有.xlsx"], words: "找不到这个文件" },
  { args: ["空.csv"], words: "里没有读出评价得分" },
  { args: ["得分.csv", "--profile", "没有"], words: "自带的有" },
])("$args ends with 2 and writes nothing", async ({ args: [name = "", ...rest], words }) => {
  writeFileSync(join(folder, "空.csv"), "姓名,电话,住址,备注\n甲,1,2,3\n");
  const out = join(folder, "无");
  const run = await jihe(["apply", join(folder, name), ...rest, "--out", out]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(words);
  expect(run.stderr).not.toMatch(/\bat .*\.ts:/);
  expect(readdirSync(folder)).not.toContain("无");
});
