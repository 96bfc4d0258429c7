import { expect, test } from "vitest";
import { originalOf, withoutCopies } from "../../domain/copies.ts";
import { earlierReports, groupReports } from "../../domain/report-groups.ts";
import type { Report } from "../../domain/report.ts";
import { cloudCounty, fullReport, markedReport } from "../helpers/marked-report.ts";

function paths(reports: readonly Report[]): readonly string[] {
  return reports.map(({ document }) => document.id);
}

const first = markedReport(fullReport);

test.for([
  {
    name: "the same text with other blanks and line ends",
    text: fullReport.replace(/，/gu, "， "),
    copy: true,
  },
  { name: "another text", text: "烈山区实施全过程预算绩效管理的做法。".repeat(40), copy: false },
  { name: "a part of the text", text: fullReport.slice(0, 400), copy: false },
])("$name is a copy: $copy", ({ text, copy }) => {
  const other = markedReport(text, { id: "d1" });
  expect(originalOf(other, [first]) === first).toBe(copy);
  expect(paths(withoutCopies([first, other]))).toEqual(copy ? ["d0"] : ["d0", "d1"]);
});

test("reports are grouped by district, year and part of the year", () => {
  const named = { ...cloudCounty, name: "甲县" };
  const reports = [
    markedReport("甲", { id: "a" }),
    markedReport("乙", { id: "b" }),
    markedReport("丙", { id: "c", year: 2023 }),
    markedReport("丁", { id: "d", district: named }),
    { ...markedReport("戊", { id: "e" }), title: "云岭县2024年上半年工作情况" },
    { ...markedReport("己", { id: "f" }), title: "云岭县2024年1—9月工作情况" },
  ];
  expect(groupReports(reports).map((group) => paths(group.reports))).toEqual([
    ["a", "b"],
    ["c"],
    ["d"],
    ["e"],
    ["f"],
  ]);
});

test("reports of no known district stand alone, but copies stay together", () => {
  const unknown = { district: null };
  const reports = [
    markedReport(fullReport, { id: "a", ...unknown }),
    markedReport("别的材料，说的是别的事情。", { id: "b", ...unknown }),
    markedReport(fullReport, { id: "c", ...unknown }),
  ];
  expect(groupReports(reports).map((group) => paths(group.reports))).toEqual([["a", "c"], ["b"]]);
});

test("the reports of the year before are those of the same district", () => {
  const named = { ...cloudCounty, name: "甲县" };
  const groups = groupReports([
    markedReport("甲", { id: "a" }),
    markedReport("乙", { id: "b", year: 2023 }),
    markedReport("丙", { id: "c", year: 2023, district: named }),
    markedReport("丁", { id: "d", year: 2022 }),
  ]);
  expect(groups.map((group) => paths(earlierReports(group, groups)))).toEqual([
    ["b"],
    ["d"],
    [],
    [],
  ]);
});
