import { describe, expect, test } from "vitest";
import type { BookSheet } from "../../../bench/monitor/book.ts";
import { jsonOfSheets, sheetOf } from "../../helpers/monitor-workbook.ts";

type Row = readonly (string | number | null)[];

const title: Row = ["2025年1-9月项目支出绩效运行监控表"];
const unitLine: Row = ["单位：万元"];
const head: Row = [
  "项目编码",
  "项目名称",
  "主管部门",
  "实施单位",
  "年初预算数",
  "调整后预算数",
  "1-9月执行数",
];

function list(...rows: readonly Row[]): BookSheet {
  return sheetOf("监控", [title, unitLine, head, ...rows]);
}

const good: Row = ["A1", "道路", "县交通局", "公路所", 100, 120, 90];

interface Case {
  readonly name: string;
  readonly sheets: readonly BookSheet[];
  /** Cell and words of a complaint that must be there. */
  readonly cell: string;
  readonly says: RegExp;
  readonly perProject?: Readonly<Record<string, string | null>>;
  readonly projects?: number;
}

const cases: readonly Case[] = [
  {
    name: "text with separators in a number cell is read",
    sheets: [list(good, ["A2", "学校", "县教育局", "一中", 100, "1,234.50", 90])],
    cell: "F5",
    says: /文本“1,234.50”.*1234.50万元/,
    perProject: { adjusted: "12345000.0000" },
  },
  {
    name: "full-width digits are read",
    sheets: [list(good, ["A2", "学校", "县教育局", "一中", 100, "１２３", 90])],
    cell: "F5",
    says: /文本/,
    perProject: { adjusted: "1230000.0000" },
  },
  {
    name: "a unit of its own in the cell wins",
    sheets: [list(good, ["A2", "学校", "县教育局", "一中", 100, "125000元", 9])],
    cell: "F5",
    says: /125000元/,
    perProject: { adjusted: "125000.0000" },
  },
  {
    name: "words for a number are not read",
    sheets: [list(good, ["A2", "学校", "县教育局", "一中", 100, "待定", 90])],
    cell: "F5",
    says: /“待定”不是数字/,
    perProject: { adjusted: null, rate: null, light: "unknown" },
  },
  {
    name: "a dash is not given",
    sheets: [list(good, ["A2", "学校", "县教育局", "一中", 100, 100, "—"])],
    cell: "G5",
    says: /为空，按未提供/,
    perProject: { executed: null, rate: null, k: null, light: "unknown" },
  },
  {
    name: "a formula error",
    sheets: [list(good, ["A2", "学校", "县教育局", "一中", 100, "#REF!", 90])],
    cell: "F5",
    says: /公式错误（#REF!）/,
    perProject: { adjusted: null, light: "unknown" },
  },
  {
    name: "one code with different money counts once and is told",
    sheets: [list(good, ["A1", "道路", "县交通局", "公路所", 100, 130, 90])],
    cell: "F5",
    says: /重复而“调整后预算数”不同.*F4为1200000元，这里为1300000元/,
    projects: 1,
    perProject: { adjusted: "1200000.0000" },
  },
  {
    name: "an identical row counts once",
    sheets: [list(good, good)],
    cell: "A5",
    says: /完全相同，只计一次/,
    projects: 1,
  },
  {
    name: "a row with money and without a name",
    sheets: [list(good, [null, null, null, null, 1, 2, 3])],
    cell: "E5",
    says: /没有项目编码和项目名称/,
    projects: 1,
  },
  {
    name: "a missing code",
    sheets: [list(good, [null, "学校", "县教育局", "一中", 100, 100, 90])],
    cell: "A5",
    says: /“项目编码”为空/,
    projects: 2,
  },
  {
    name: "an empty sheet beside a good one",
    sheets: [list(good), sheetOf("空表", [])],
    cell: "A1",
    says: /工作表是空的/,
    projects: 1,
  },
  {
    name: "a sheet that is no monitoring table",
    sheets: [list(good), sheetOf("说明", [["填报说明"], ["请认真填报"]])],
    cell: "A1",
    says: /没有认出监控表/,
    projects: 1,
  },
  {
    name: "a missing column",
    sheets: [sheetOf("监控", [title, unitLine, head.slice(0, 6), good.slice(0, 6)])],
    cell: "A3",
    says: /没有找到“1-N月执行数”/,
    perProject: { executed: null, light: "unknown" },
  },
  {
    name: "money in 元 beside 万元",
    sheets: [
      sheetOf("监控", [
        title,
        [...head.slice(0, 4), "年初预算数（万元）", "调整后预算数（万元）", "1-9月执行数（元）"],
        ["A1", "道路", "县交通局", "公路所", 100, 120, 900000],
      ]),
    ],
    cell: "G2",
    says: /单位是元，而E2是万元，已分别换算/,
    perProject: { executed: "900000.0000", rate: "75.0000" },
  },
  {
    name: "no unit anywhere",
    sheets: [sheetOf("监控", [title, head, good])],
    cell: "E2",
    says: /没有写金额单位，按万元/,
    perProject: { adjusted: "1200000.0000" },
  },
  {
    name: "no period anywhere",
    sheets: [sheetOf("监控", [["绩效监控表"], unitLine, [...head.slice(0, 6), "累计支出"], good])],
    cell: "A1",
    says: /没有写监控期间/,
    perProject: { rate: "75.0000", k: null, light: "unknown" },
  },
  {
    name: "an adjusted budget that its parts do not give",
    sheets: [
      sheetOf("监控", [
        title,
        unitLine,
        [...head.slice(0, 5), "追加", "调减", "调整后预算数", "1-9月执行数"],
        ["A1", "道路", "县交通局", "公路所", 100, 30, 10, 130, 90],
      ]),
    ],
    cell: "H4",
    says: /不等于年初预算数＋追加－调减＝1200000元/,
    perProject: { adjusted: "1300000.0000" },
  },
  {
    name: "a total that does not add up",
    sheets: [
      list(
        good,
        ["A2", "学校", "县教育局", "一中", 100, 100, 90],
        ["合计", null, null, null, 200, 230, 180],
      ),
    ],
    cell: "F6",
    says: /2300000元与各项目之和2200000元不等/,
    projects: 2,
  },
  {
    name: "executed money ten thousand times its budget",
    sheets: [list(["A1", "道路", "县交通局", "公路所", 100, 120, 900000])],
    cell: "G4",
    says: /可能混用了元和万元/,
  },
  {
    name: "a rate that its parts do not give",
    sheets: [sheetOf("监控", [title, unitLine, [...head, "执行率"], [...good, 57]])],
    cell: "H4",
    says: /执行率57与.*75.00%不符/,
    perProject: { rate: "75.0000" },
  },
];

describe("damage in a workbook is told with its cell, and the rest is processed", () => {
  test.for(cases)("$name", ({ sheets, cell, says, perProject, projects }) => {
    const json = jsonOfSheets(sheets);
    expect(
      json.complaints
        .filter((each) => each.cell === cell)
        .map(({ message }) => message)
        .join("\n"),
    ).toMatch(says);
    expect(json.projects).toBe(projects ?? json.projects);
    expect(json.perProject.at(-1)).toMatchObject(perProject ?? {});
    const others = json.projects > 1 ? json.perProject.slice(0, 1) : [];
    for (const first of others) expect(first).toMatchObject({ code: "A1", rate: "75.0000" });
  });

  test("a clean workbook has nothing to complain of", () => {
    expect(jsonOfSheets([list(good)]).complaints).toEqual([]);
  });

  test.for([
    ["a percent of two decimals", 75],
    ["a share of one", 0.75],
    ["a rounded rate", 75.0],
  ] as const)("%s agrees with its parts", ([, rate]) => {
    const sheet = sheetOf("监控", [title, unitLine, [...head, "执行率"], [...good, rate]]);
    expect(jsonOfSheets([sheet]).complaints).toEqual([]);
  });

  test("a budget of zero is red by V1, a rate is not invented", () => {
    const json = jsonOfSheets([list(["A1", "道路", "县交通局", "公路所", 100, 0, 0])]);
    expect(json.perProject[0]).toMatchObject({
      adjusted: "0.0000",
      rate: null,
      k: "0.0000",
      light: "red",
    });
  });
});
