import { expect, test } from "vitest";
import type { ReportGroup } from "../../domain/report-groups.ts";
import type { Report } from "../../domain/report.ts";
import { safeName, summaryNames } from "../../pipeline/paper-names.ts";
import { reportOf } from "../helpers/pipeline-reports.ts";

test.for([
  ["泸县", "泸县"],
  ['甲/乙\\丙:丁*戊?"<>|', "甲_乙_丙_丁_戊_____"],
  ["CON", "_CON"],
  ["尾点.. ", "尾点"],
  ["..", "_"],
  ["", "_"],
] as const)("%j is written as %j", ([text, name]) => {
  expect(safeName(text)).toBe(name);
});

function group(changes: Partial<Report>): ReportGroup {
  const report = reportOf(changes);
  return { district: report.district, year: report.year, reports: [report] };
}

test("a name never fills the 255 bytes a disk allows", () => {
  const [name = ""] = summaryNames([group({ path: `${"很".repeat(200)}.txt`, year: null })]);
  expect(new TextEncoder().encode(`${name}-审阅稿.docx`).length).toBeLessThan(255);
});

function drum(code: string, city: string): ReportGroup {
  return group({
    path: `${city}.txt`,
    district: { name: "鼓楼区", code, parents: [city], evidence: "" },
  });
}

test("two districts of one name carry the city above them, a third its file", () => {
  const names = summaryNames([
    drum("320106", "南京市"),
    drum("350102", "福州市"),
    drum("x", "福州市"),
  ]);
  expect(names).toEqual([
    "鼓楼区-2023-年度总结",
    "福州市鼓楼区-2023-年度总结",
    "鼓楼区-2023-年度总结（福州市.txt）",
  ]);
});

test("a report of no known district or year says so and carries the name of its file", () => {
  const names = summaryNames([
    group({ path: "a.txt", district: null }),
    group({ path: "b/A.txt", district: null }),
    group({ path: "b.txt", year: null }),
  ]);
  expect(names).toEqual([
    "未识别区县-2023-年度总结（a.txt）",
    "未识别区县-2023-年度总结（A.txt）2",
    "测试县-未识别年度-年度总结（b.txt）",
  ]);
});
