import { expect, test } from "vitest";
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

test("a name never fills the 255 bytes a disk allows", () => {
  const [, name = ""] = summaryNames([
    reportOf({ path: "a.txt" }),
    reportOf({ path: `${"很".repeat(200)}.txt` }),
  ]);
  expect(new TextEncoder().encode(`${name}.docx`).length).toBeLessThan(255);
});

test("a second file of the same district and year carries the name of its file", () => {
  const names = summaryNames([
    reportOf({ path: "甲/a.txt" }),
    reportOf({ path: "乙/b.pdf" }),
    reportOf({ path: "丙/b.pdf" }),
    reportOf({ path: "c.txt", year: 2024 }),
  ]);
  expect(names).toEqual([
    "测试县-2023-年度总结",
    "测试县-2023-年度总结（b.pdf）",
    "测试县-2023-年度总结（b.pdf）2",
    "测试县-2024-年度总结",
  ]);
});

test("a report of no known district or year says so and carries the name of its file", () => {
  const names = summaryNames([
    reportOf({ path: "a.txt", district: null }),
    reportOf({ path: "b.txt", year: null }),
  ]);
  expect(names).toEqual([
    "未识别区县-2023-年度总结（a.txt）",
    "测试县-未识别年度-年度总结（b.txt）",
  ]);
});
