import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { bookBytes } from "../../../bench/monitor/book.ts";
import type { WorkbookJson } from "../../../pipeline/monitor/monitor-json.ts";
import { readWorkbook } from "../../../readers/workbook.ts";
import { jihe } from "../../helpers/jihe.ts";
import { sheetOf } from "../../helpers/monitor-workbook.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

const head = [
  "项目编码",
  "项目名称",
  "主管部门",
  "实施单位",
  "年初预算数",
  "调整后预算数",
  "1-9月执行数",
];
const rows = [
  ["A1", "道路", "县交通局", "公路所", 400, 400, 300],
  ["A2", "学校", "县教育局", "一中", 200, 200, 20],
] as const;

writeFileSync(
  at("监控表.xlsx"),
  bookBytes([sheetOf("监控", [["1-9月监控表，单位：万元"], head, ...rows])]),
);
writeFileSync(at("旧表.xls"), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));

const workbook = z.custom<WorkbookJson>((value) => typeof value === "object" && value !== null);

function workbooksIn(stdout: string): readonly WorkbookJson[] {
  return z.object({ workbooks: z.array(workbook) }).parse(JSON.parse(stdout)).workbooks;
}

describe("jihe monitor", () => {
  test("--json prints one object and nothing else", async () => {
    const { code, stdout } = await jihe(["monitor", at("监控表.xlsx"), "--json"]);
    expect(code).toBe(0);
    const workbooks = workbooksIn(stdout);
    expect(Object.keys(workbooks[0] ?? {})).toEqual([
      "path",
      "layout",
      "throughMonth",
      "timeProgress",
      "projects",
      "units",
      "departments",
      "totals",
      "lights",
      "byDepartment",
      "perProject",
      "redCodes",
      "matrix",
      "complaints",
    ]);
    expect(workbooks[0]).toMatchObject({
      path: at("监控表.xlsx"),
      timeProgress: "75.0000",
      totals: {
        initial: "6000000.0000",
        adjusted: "6000000.0000",
        executed: "3200000.0000",
        rate: "53.3333",
        gapPoints: "-21.6667",
      },
      redCodes: ["A2"],
      matrix: null,
      complaints: [],
    });
  });

  test("--out writes the paper and the workbook, and nothing else", async () => {
    const { code, stdout } = await jihe(["monitor", at("监控表.xlsx"), "--out", at("out")]);
    expect(code).toBe(0);
    expect(stdout).toContain("F 调整后预算数 → 调整后预算数（万元）");
    expect(readdirSync(at("out")).toSorted()).toEqual(
      [
        "监控汇总.xlsx",
        "绩效运行监控分析报告.docx",
        "绩效运行监控分析报告（审阅稿）.docx",
      ].toSorted(),
    );
    const summary = readWorkbook(readFileSync(at("out/监控汇总.xlsx"))).sheets[0];
    expect(JSON.stringify(summary?.rows)).toContain("县教育局");
  });

  test("a mapping that was written is read again, and a corrected one counts", async () => {
    await jihe(["monitor", at("监控表.xlsx"), "--json", "--write-mapping", at("对应.yaml")]);
    const text = readFileSync(at("对应.yaml"), "utf8");
    expect(text).toContain('1-N月执行数: "G"');
    const again = await jihe([
      "monitor",
      at("监控表.xlsx"),
      "--json",
      "--mapping",
      at("对应.yaml"),
    ]);
    expect(workbooksIn(again.stdout)[0]?.totals.executed).toBe("3200000.0000");
    writeFileSync(
      at("改.yaml"),
      text
        .replace('1-N月执行数: "G"', '1-N月执行数: "年初预算数"')
        .replace('年初预算数: "E"', '年初预算数: "无"'),
    );
    const corrected = await jihe([
      "monitor",
      at("监控表.xlsx"),
      "--json",
      "--mapping",
      at("改.yaml"),
    ]);
    expect(workbooksIn(corrected.stdout)[0]?.totals).toMatchObject({
      initial: null,
      executed: "6000000.0000",
    });
  });

  test("a mistake in a mapping is told with its line", async () => {
    writeFileSync(at("错.yaml"), "sheets:\n  监控:\n    columns:\n      执行金额: G\n");
    const { code, stderr } = await jihe([
      "monitor",
      at("监控表.xlsx"),
      "--json",
      "--mapping",
      at("错.yaml"),
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/第4行：没有“执行金额”这一项/);
  });

  test("another rule for lights, by its number or from a file", async () => {
    const seven = await jihe(["monitor", at("监控表.xlsx"), "--json", "--lights", "V11"]);
    expect(workbooksIn(seven.stdout)[0]?.lights).toMatchObject({ red: 2 });
    writeFileSync(
      at("规则.yaml"),
      "id: 本县\nname: 本县规则\ncitation: 某财绩〔2025〕1号\ntests:\n  - scope: execution\n    measure: e\n    bands:\n      - {light: yellow, below: 80}\n      - {light: green, from: 80}\n",
    );
    const own = await jihe(["monitor", at("监控表.xlsx"), "--json", "--lights", at("规则.yaml")]);
    expect(workbooksIn(own.stdout)[0]?.lights).toMatchObject({ red: 0, yellow: 2 });
    const wrong = await jihe(["monitor", at("监控表.xlsx"), "--json", "--lights", "V12"]);
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("没有亮灯规则“V12”");
  });

  test("a profile sets the rule and the limits, --lights another rule", async () => {
    const luxian = await jihe(["monitor", at("监控表.xlsx"), "--json", "--profile", "luxian"]);
    expect(workbooksIn(luxian.stdout)[0]?.totals.rate).toBe("53.3333");
    const national = readFileSync(
      new URL("../../../profiles/national.yaml", import.meta.url),
      "utf8",
    );
    writeFileSync(at("配置.yaml"), national.replace(/^(预警灯规则:\n  值: )V1/m, "$1V11"));
    const own = await jihe(["monitor", at("监控表.xlsx"), "--json", "--profile", at("配置.yaml")]);
    expect(workbooksIn(own.stdout)[0]?.lights).toMatchObject({ red: 2 });
    const back = await jihe([
      "monitor",
      at("监控表.xlsx"),
      "--json",
      "--profile",
      at("配置.yaml"),
      "--lights",
      "V1",
    ]);
    expect(workbooksIn(back.stdout)[0]?.lights).toMatchObject({ red: 1, green: 1 });
  });

  test("a file that cannot be read has its place in the object and stops nobody", async () => {
    const { code, stdout } = await jihe([
      "monitor",
      at("旧表.xls"),
      at("没有.xlsx"),
      at("监控表.xlsx"),
      "--json",
    ]);
    const workbooks = workbooksIn(stdout);
    expect(code).toBe(0);
    expect(workbooks.map(({ path }) => path)).toEqual([
      at("旧表.xls"),
      at("没有.xlsx"),
      at("监控表.xlsx"),
    ]);
    const said = (name: string) =>
      workbooks.find(({ path }) => path === at(name))?.complaints[0]?.message;
    expect(said("旧表.xls")).toMatch(/另存为 .xlsx|已损坏/);
    expect(said("没有.xlsx")).toMatch(/找不到/);
  });

  test("nothing readable is exit code 2", async () => {
    expect((await jihe(["monitor", at("没有.xlsx"), "--json"])).code).toBe(2);
  });

  test("commas part the columns of a .csv, the file name tells the period", async () => {
    writeFileSync(
      at("1-6月.csv"),
      `单位：元,,,,,,\n${head.slice(0, 6).join(",")},累计支出\nA1,道路,县交通局,公路所,100,100,50\n`,
    );
    const { stdout } = await jihe(["monitor", at("1-6月.csv"), "--json"]);
    expect(workbooksIn(stdout)[0]).toMatchObject({
      throughMonth: 6,
      totals: { rate: "50.0000", gapPoints: "0.0000" },
    });
  });

  test("the totals of a report given beside the workbook are held against it", async () => {
    writeFileSync(
      at("报告.txt"),
      "某县2025年绩效运行监控情况报告\n\n一、绩效运行监控情况\n通过预算管理一体化系统对2个项目开展绩效运行监控，涉及预算金额700万元，红灯项目1个。\n",
    );
    const { stdout } = await jihe(["monitor", at("监控表.xlsx"), at("报告.txt")]);
    expect(stdout).toContain("报告中的总数与监控表核对");
    expect(stdout).toMatch(
      /监控涉及预算金额“700万元”，监控表调整后预算数600.00万元：不一致，范围或口径可能不同/,
    );
    expect(stdout).toMatch(/红灯项目数“1个”，监控表红灯项目数1：一致/);
  });
});
