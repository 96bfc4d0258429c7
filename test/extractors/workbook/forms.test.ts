import { describe, expect, test } from "vitest";
import {
  extractSheets,
  jsonOfExtract,
  jsonOfSheets,
  sheetOf,
} from "../../helpers/monitor-workbook.ts";

type Row = readonly (string | number | null)[];

const form = (code: string, name: string): Row[] => [
  ["项目支出绩效运行监控表"],
  ["监控期间：2025年1月—9月", null, null, null, null, "金额单位：万元"],
  [`项目名称：${name}`, null, null, `项目编码：${code}`],
  ["主管部门及代码：县交通局", null, null, "实施单位：公路所"],
  ["资金来源", "年初预算数", "全年预算数", "1-9月执行数", "1-9月执行率"],
  ["年度资金总额", 100, 120, 60, "50%"],
  ["一般公共预算拨款", 80, 100, 50, "50%"],
  ["其他资金", 20, 20, 10, "50%"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "1-9月完成情况", "偏差原因分析"],
  ["产出指标", "数量指标", "里程", "≥10公里", "8公里", "无偏差"],
  [null, null, "座数", "≥2座", "2座", "资金未到位"],
  ["填报人：张三"],
];

describe("forms", () => {
  test("labels with their values behind a colon, several forms without a gap", () => {
    const extract = extractSheets([sheetOf("表", [...form("A1", "甲"), ...form("A2", "乙")])]);
    expect(extract.complaints).toEqual([]);
    expect(extract.projects).toMatchObject([
      { code: "A1", name: "甲", department: "县交通局", unit: "公路所" },
      { code: "A2", name: "乙" },
    ]);
    expect(
      extract.projects[1]?.indicators.map(({ level2, level3, reasons }) => [
        level2,
        level3,
        reasons,
      ]),
    ).toEqual([
      ["数量指标", "里程", []],
      ["数量指标", "座数", ["funds"]],
    ]);
    expect(extract.projects[0]?.parts.map(({ fund }) => fund)).toEqual([
      "一般公共预算拨款",
      "其他资金",
    ]);
    expect(jsonOfExtract(extract)).toMatchObject({
      layout: "L1",
      throughMonth: 9,
      totals: { adjusted: "2400000.0000", executed: "1200000.0000" },
    });
  });

  test("a form given twice counts once", () => {
    const json = jsonOfSheets([sheetOf("一", form("A1", "甲")), sheetOf("二", form("A1", "甲"))]);
    expect(json).toMatchObject({ projects: 1, complaints: [{ sheet: "二" }] });
  });

  test("a total that its parts do not give", () => {
    const rows = form("A1", "甲").map((row) =>
      row[0] === "其他资金" ? ["其他资金", 20, 50, 10, "20%"] : row,
    );
    expect(jsonOfSheets([sheetOf("表", rows)]).complaints).toMatchObject([
      {
        cell: "C6",
        message: expect.stringMatching(/总额1200000元与各项资金之和1500000元不等/) as unknown,
      },
    ]);
  });
});
