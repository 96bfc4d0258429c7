import { describe, expect, test } from "vitest";
import { extractSheets, jsonOfSheets, sheetOf } from "../../helpers/monitor-workbook.ts";

type Row = readonly (string | number | null)[];

const matches = (rows: readonly Row[], merges: readonly string[] = []) =>
  Object.fromEntries(
    extractSheets([sheetOf("表", rows, merges)]).matches.flatMap(({ column, field }) =>
      field === null ? [] : [[column, field]],
    ),
  );

const listed = (department: string | null, code: string): Row => [
  department,
  code,
  "项",
  "单",
  1,
  1,
  1,
];

const ofMonths = (n: number, executed: number) =>
  sheetOf(`1-${n}月`, [
    ["单位：万元"],
    ["项目编码", "项目名称", "主管部门", "实施单位", "年初预算数", "调整后预算数", "执行数"],
    ["A1", "甲", "局", "所", 10, 10, executed],
  ]);

describe("tables of projects", () => {
  test("three rows of headers with merged groups", () => {
    const rows: Row[] = [
      ["2025年前三季度绩效运行监控汇总表（单位：万元）"],
      ["项目基本情况", null, null, null, "资金情况", null, null, null, null],
      ["项目编码", "项目名称", "主管部门", "实施单位", "预算", null, null, "执行", null],
      [null, null, null, null, "年初", "调整（＋、－）", "调整后", "执行数", "执行率"],
      ["A1", "道路", "县交通局", "公路所", 100, -10, 90, 45, 50],
    ];
    const merges = ["A2:D2", "E2:I2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:I3"];
    const json = jsonOfSheets([sheetOf("表", rows, merges)]);
    expect(json).toMatchObject({ layout: "L4", throughMonth: 9, complaints: [] });
    expect(json.perProject[0]).toMatchObject({
      adjusted: "900000.0000",
      executed: "450000.0000",
      rate: "50.0000",
    });
  });

  test("a repeated header (续表), a numbering row, subtotals of departments and a total on top", () => {
    const head: Row = [
      "序号",
      "项目编码",
      "项目名称",
      "部门名称",
      "单位名称",
      "年初预算数",
      "全年预算数",
      "截至6月底执行数",
    ];
    const json = jsonOfSheets([
      sheetOf("表", [
        ["单位：元"],
        head,
        ["1", "2", "3", "4", "5", "6", "7", "8"],
        ["合计", null, null, null, null, 600, 600, 300],
        ["县交通局小计", null, null, null, null, 300, 300, 150],
        [1, "A1", "甲", "县交通局", "所", 100, 100, 50],
        [2, "A2", "乙", "县交通局", "所", 200, 200, 100],
        ["续表"],
        head,
        ["县教育局小计", null, null, null, null, 300, 300, 150],
        [3, "B1", "丙", "县教育局", "校", 300, 300, 150],
      ]),
    ]);
    expect(json).toMatchObject({ projects: 3, throughMonth: 6, complaints: [] });
    expect(json.totals).toMatchObject({
      adjusted: "600.0000",
      executed: "300.0000",
      rate: "50.0000",
      gapPoints: "0.0000",
    });
  });

  test("departments as headings between the rows", () => {
    const json = jsonOfSheets([
      sheetOf("1-9月", [
        ["单位：万元"],
        ["项目编码", "项目名称", "实施单位", "年初预算数", "调整后预算数", "执行数"],
        ["一、县交通局"],
        ["A1", "甲", "所", 1, 1, 1],
        ["二、县教育局"],
        ["B1", "乙", "校", 1, 1, 1],
      ]),
    ]);
    expect(json.perProject.map(({ department }) => department)).toEqual(["县交通局", "县教育局"]);
  });

  test("departments on the first of their rows, the rest blank", () => {
    const json = jsonOfSheets([
      sheetOf("1-9月", [
        ["单位：万元"],
        ["主管部门", "项目编码", "项目名称", "实施单位", "年初预算数", "调整后预算数", "执行数"],
        listed("县甲局", "A1"),
        listed(null, "A2"),
        listed(null, "A3"),
        listed("县乙局", "B1"),
        listed(null, "B2"),
      ]),
    ]);
    expect(json.byDepartment.map(({ department, projects }) => [department, projects])).toEqual([
      ["县甲局", 3],
      ["县乙局", 2],
    ]);
  });

  test("rows of one project by fund type are its parts", () => {
    const json = jsonOfSheets([
      sheetOf("1-9月", [
        ["单位：万元"],
        [
          "项目编码",
          "项目名称",
          "主管部门",
          "实施单位",
          "资金性质",
          "年初预算数",
          "调整后预算数",
          "执行数",
        ],
        ["A1", "甲", "局", "所", "一般公共预算", 10, 10, 5],
        ["A1", "甲", "局", "所", "专项债券", 30, 30, 20],
      ]),
    ]);
    expect(json).toMatchObject({ projects: 1, complaints: [] });
    expect(json.totals).toMatchObject({ adjusted: "400000.0000", executed: "250000.0000" });
  });

  test("a list that carries indicators in split columns", () => {
    const extract = extractSheets([
      sheetOf(
        "明细",
        [
          ["1-6月绩效指标"],
          [
            "项目编码",
            "项目名称",
            "主管部门",
            "实施单位",
            "年初预算数（元）",
            "调整后预算数（元）",
            "1-6月执行数（元）",
            "三级指标",
            "绩效指标值",
            null,
            null,
            "完成值",
          ],
          [null, null, null, null, null, null, null, null, "符号", "数值", "单位", null],
          ["A1", "甲", "局", "所", 10, 10, 5, "培训人数", "≥", 600, "人次", 450],
        ],
        ["I2:K2", ...["A", "B", "C", "D", "E", "F", "G", "H", "L"].map((c) => `${c}2:${c}3`)],
      ),
    ]);
    expect(extract.layout).toBe("L2");
    expect(extract.projects[0]?.indicators[0]).toMatchObject({
      target: { op: "≥", value: "600", unit: "人次" },
      done: { kind: "value", value: "450" },
    });
  });

  test("the fields of a database export", () => {
    expect(
      matches([
        [
          "pro_code",
          "pro_name",
          "dept_name",
          "agency_name",
          "lv3_perf_ind_name",
          "kpi_val",
          "perf_comp",
          "ana_dev_reasons",
          "complete_rate",
        ],
      ]),
    ).toEqual({
      A: "项目编码",
      B: "项目名称",
      C: "主管部门",
      D: "实施单位",
      E: "三级指标",
      F: "年度指标值",
      G: "1-N月完成情况",
      H: "偏差原因分析",
      I: "完成目标可能性",
    });
  });

  test("部门监控/重点监控 names no department, 单位 is the unit", () => {
    expect(
      matches([
        [
          "序号",
          "单位",
          "业务处室",
          "项目编码",
          "项目名称",
          "监控任务",
          "部门监控/重点监控",
          "预算执行预警",
          "目标完成预警",
          "全年预计完成情况预警",
          "剩余天数",
          "流程状态",
        ],
      ]),
    ).toEqual({
      A: "序号",
      B: "实施单位",
      D: "项目编码",
      E: "项目名称",
      F: "监控期间",
      H: "预算执行预警",
      I: "目标完成预警",
      J: "全年预计完成情况预警",
      L: "流程状态",
    });
  });

  test("sheets for several periods: the latest counts", () => {
    const json = jsonOfSheets([ofMonths(6, 2), ofMonths(9, 8)]);
    expect(json).toMatchObject({
      throughMonth: 9,
      projects: 1,
      totals: { executed: "80000.0000" },
    });
    expect(json.complaints).toMatchObject(
      [{ sheet: "1-6月", message: /只用较晚的一期/ }].map((each) => ({
        ...each,
        message: expect.stringMatching(each.message) as unknown,
      })),
    );
  });

  test("money on one sheet and indicators on another are one project", () => {
    const json = jsonOfSheets([
      sheetOf("资金", [
        ["1-9月，单位：万元"],
        ["项目编码", "项目名称", "主管部门", "实施单位", "年初预算数", "调整后预算数", "执行数"],
        ["A1", "甲", "局", "所", 10, 10, 8],
      ]),
      sheetOf("指标", [
        ["项目编码", "项目名称", "三级指标", "年度指标值", "1-9月完成情况"],
        ["A1", "甲", "长度", "≥10公里", "9公里"],
      ]),
    ]);
    expect(json).toMatchObject({ projects: 1, complaints: [], matrix: { bothNormal: 1 } });
  });
});
