import { expect, test } from "vitest";
import { endTable, failureLines } from "../../pipeline/end-table.ts";
import type { FileNotice } from "../../pipeline/failure.ts";
import { checkedTexts, rightText, wrongText } from "../helpers/checked-texts.ts";

function passedOver(code: "file-ignored" | "folder-ignored", count: number): FileNotice[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `报送/${code}${index}`,
    code,
    message: "已跳过。",
  }));
}

test("many files of a folder are one line, and folders are not counted as files", () => {
  const notices = [...passedOver("file-ignored", 5), ...passedOver("folder-ignored", 4)];
  expect(failureLines({ sources: [], failures: [], notices }).slice(1)).toEqual([
    "跳过 9 个：",
    "  报送 中的 5 个文件：已跳过。",
    "  报送 中的 4 个文件夹：已跳过。",
  ]);
});

test("few are named one by one", () => {
  const notices = passedOver("folder-ignored", 3);
  expect(failureLines({ sources: [], failures: [], notices })).toHaveLength(5);
});

test("what concerns several files has a row of its own", async () => {
  const other = rightText.replace("546.18万元", "564.18万元");
  const alone = await checkedTexts({ "甲.txt": wrongText });
  expect(endTable(alone)).not.toContain("跨文件");
  const checked = await checkedTexts({ "甲.txt": wrongText, "乙.txt": other });
  const rows = endTable(checked).split("\n");
  expect(rows.some((row) => row.trim().endsWith("跨文件"))).toBe(true);
});
