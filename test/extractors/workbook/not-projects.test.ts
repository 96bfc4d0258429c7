import { describe, expect, test } from "vitest";
import { jsonOfSheets, sheetOf } from "../../helpers/monitor-workbook.ts";

type Row = readonly (string | number | null)[];

describe("lines that are no projects", () => {
  const head: Row = [
    "项目编码（21位）",
    "项目名称",
    "主管部门",
    "实施单位",
    "年初预算数(A)",
    "调整后预算数(B)",
    "截至9月执行数(C)",
    "执行率(C/B)",
  ];

  test("a department's line with the sum of its projects", () => {
    const json = jsonOfSheets([
      sheetOf("表", [
        ["单位：万元"],
        head,
        [null, "县交通局", null, null, 30, 30, 15],
        ["A1", "甲", "县交通局", "所", 10, 10, 5],
        ["A2", "乙", "县交通局", "所", 20, 20, 10],
        [null, "县教育局", null, null, 7, 7, 1],
        ["B1", "丙", "县教育局", "校", 7, 7, 1],
        [null, "丁", "县教育局", "校", 5, 5, 1],
      ]),
    ]);
    expect(json.perProject.map(({ name }) => name)).toEqual(["甲", "乙", "丙", "丁"]);
    expect(json.totals).toMatchObject({ adjusted: "420000.0000" });
    expect(json.complaints.map(({ cell }) => cell).toSorted()).toEqual(["A3", "A6", "A8"]);
  });

  test("a line 其中 is part of the one above", () => {
    const json = jsonOfSheets([
      sheetOf("表", [
        ["单位：万元"],
        head,
        ["A1", "甲", "县交通局", "所", 10, 10, 5, "50%"],
        [null, "其中：中央资金", null, null, 6, 6, 5],
      ]),
    ]);
    expect(json).toMatchObject({ projects: 1, throughMonth: 9, complaints: [{ cell: "B4" }] });
  });
});

test("headers between which unknown ones stand are a table all the same", () => {
  const json = jsonOfSheets([
    sheetOf("1-9月", [
      ["单位：万元"],
      ["序号", "项目名称", "立项文号", "调整后预算数", "说明", "执行数"],
      [1, "甲", "某发1号", 10, "无", 5],
    ]),
  ]);
  expect(json).toMatchObject({ layout: "L4", projects: 1, totals: { rate: "50.0000" } });
});

test("a department written with a blank in it is the same department", () => {
  const json = jsonOfSheets([
    sheetOf("1-9月", [
      ["单位：万元"],
      ["项目编码", "项目名称", "主管部门", "实施单位", "年初预算数", "调整后预算数", "执行数"],
      ["A1", "甲", "县教育局", "一中", 10, 10, 5],
      ["A2", "乙", "县 教育局", "二中", 10, 10, 5],
    ]),
  ]);
  expect([json.departments, json.byDepartment.length, json.units]).toEqual([1, 1, 2]);
});
