import { expect, test } from "vitest";
import { compareDistricts } from "../../domain/comparison.ts";
import type { Report } from "../../domain/report.ts";
import { cloudCounty, markedReport } from "../helpers/marked-report.ts";

function district(name: string, text: string, year = 2024): Report {
  return markedReport(text, { id: name, year, district: { ...cloudCounty, name } });
}

const rate = (value: string): string => `评减率«${value}|ex_ante.reduction_rate»`;

function ranks(
  reports: readonly Report[],
  disputed: readonly string[] = [],
): readonly (number | null)[] | undefined {
  const { normals } = compareDistricts(reports, new Set(disputed));
  return normals.find(({ normal }) => normal.id === "ex_ante.reduction_rate")?.ranks;
}

test("rates are ranked from the highest, equal ones share a rank", () => {
  const reports = [rate("9%"), rate("12%"), rate("12.00%")].map((text, i) =>
    district(`县${i}`, text),
  );
  expect(ranks(reports)).toEqual([3, 1, 1]);
});

test.for([
  { giving: 4, of: 5, ranked: true },
  { giving: 3, of: 4, ranked: false },
])("$giving of $of districts giving a rate are ranked: $ranked", ({ giving, of, ranked }) => {
  const reports = Array.from({ length: of }, (_, i) =>
    district(`县${i}`, i < giving ? rate(`${10 + i}%`) : "没有数据"),
  );
  expect(ranks(reports)?.some((rank) => rank !== null)).toBe(ranked);
});

test("different years are never ranked together", () => {
  const reports = [district("甲县", rate("9%")), district("乙县", rate("12%"), 2023)];
  expect(ranks(reports)).toEqual([null, null]);
});

test("an amount by itself compares with nothing", () => {
  const reports = ["甲县", "乙县"].map((name) =>
    district(name, "评减«20万元|ex_ante.reduced_amount»"),
  );
  const { rows, normals } = compareDistricts(reports, new Set());
  expect(rows).toHaveLength(1);
  expect(normals).toEqual([]);
});

test("an average is worked out and not ranked", () => {
  const text = "评减«20万元|ex_ante.reduced_amount»，项目«8个|ex_ante.projects»";
  const { normals, columns } = compareDistricts(
    [district("甲县", text), district("乙县", text)],
    new Set(),
  );
  expect(normals.map(({ normal, ranks }) => [normal.name, ranks])).toEqual([
    ["平均每个评估项目核减额", [null, null]],
  ]);
  expect(columns[0]?.worked.get("average.reduced")).toMatchObject({
    text: "2.50万元",
    exact: "25000",
    substituted: "20万元÷8个＝2.50万元",
  });
});

test.for([
  { name: "a part above its whole", red: "60个", all: "52个" },
  { name: "a whole of nothing", red: "0个", all: "0个" },
  { name: "a whole told roughly", red: "5个", all: "52余个" },
])("$name gives no share", ({ red, all }) => {
  const over = all.includes("余") ? " over" : "";
  const text = `红灯«${red}|monitoring.red_light_projects»，监控«${all}|monitoring.projects_online${over}»`;
  expect(compareDistricts([district("甲县", text)], new Set()).normals).toEqual([]);
});

function drum(code: string, city: string): Report {
  const place = { name: "鼓楼区", code, parents: [city], evidence: "" };
  return markedReport(rate("9%"), { id: code, district: place });
}

test("districts of one name in two cities are two columns, named with their cities", () => {
  const { columns } = compareDistricts(
    [drum("350102", "福州市"), drum("320106", "南京市")],
    new Set(),
  );
  expect(columns.map(({ name }) => name)).toEqual(["南京市鼓楼区", "福州市鼓楼区"]);
});

test("a calculated rate is ranked beside stated ones", () => {
  const parts = "申报«200万元|ex_ante.reviewed_amount»，评减«21万元|ex_ante.reduced_amount»";
  expect(ranks([district("甲县", rate("9%")), district("乙县", parts)])).toEqual([2, 1]);
});

test("a disputed rate has no rank", () => {
  const reports = ["甲县", "乙县", "丙县"].map((name, i) => district(name, rate(`${9 + i}%`)));
  expect(ranks(reports, ["甲县.1"])).toEqual([null, null, null]);
});

test("two years of one district are two columns, two files of one year are one", () => {
  const { columns } = compareDistricts(
    [
      district("甲县", rate("9%")),
      district("甲县", rate("9%")),
      district("甲县", rate("8%"), 2023),
    ],
    new Set(),
  );
  expect(columns.map(({ material }) => [material.year, material.reports.length])).toEqual([
    [2024, 2],
    [2023, 1],
  ]);
});
