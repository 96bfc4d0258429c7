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
  const { rows } = compareDistricts(reports, new Set(disputed));
  return rows.find(({ indicator }) => indicator.id === "ex_ante.reduction_rate")?.ranks;
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

test("an amount is never ranked", () => {
  const reports = ["甲县", "乙县"].map((name) =>
    district(name, "评减«20万元|ex_ante.reduced_amount»"),
  );
  const { rows } = compareDistricts(reports, new Set());
  expect(rows.map(({ ranks }) => ranks)).toEqual([[null, null]]);
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
