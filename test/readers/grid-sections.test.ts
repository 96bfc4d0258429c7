import { expect, test } from "vitest";
import { sectionsOf } from "../../readers/grid-sections.ts";

/** Rows as "a|b|c"; places as "column×span", sections parted by "/". */
function placed(...rows: readonly string[]): string {
  return sectionsOf(rows.map((row) => row.split("|")))
    .map(({ places }) =>
      places
        .map((row) => row.map(({ column, columnSpan }) => `${column}×${columnSpan}`).join(" "))
        .join("; "),
    )
    .join(" / ");
}

test("rows of one length keep their columns", () => {
  expect(placed("类别|预算", "甲|1", "乙|2")).toBe("0×1 1×1; 0×1 1×1; 0×1 1×1");
});

test("full-width figures end the header as others do", () => {
  expect(placed("类别|送审|审定", "甲|１2.5|１1")).toBe(placed("类别|送审|审定", "甲|12.5|11"));
});

test("a title over the whole table spans it", () => {
  expect(placed("情况表", "类别|预算", "甲|1")).toBe("0×2; 0×1 1×1; 0×1 1×1");
});

test("blanks below show which header is merged", () => {
  expect(placed("序号|资金|备注", "|预算|支出|", "1|2|3|无")).toBe(
    "0×1 1×2 3×1; 0×1 1×1 2×1 3×1; 0×1 1×1 2×1 3×1",
  );
});

test("two merged headers side by side share what is below", () => {
  expect(placed("序号|上年|本年", "|预算|支出|预算|支出", "1|2|3|4|5")).toBe(
    "0×1 1×2 3×2; 0×1 1×1 2×1 3×1 4×1; 0×1 1×1 2×1 3×1 4×1",
  );
});

test("the header that names a group stands over the sub-headers", () => {
  expect(placed("项目名称|资金（万元）|执行率（%）", "预算数|支出数", "甲|1|2|3")).toBe(
    "0×1 1×2 3×1; 1×1 2×1; 0×1 1×1 2×1 3×1",
  );
});

test("a total without its serial number spans the first columns", () => {
  expect(placed("序号|项目|预算", "1|甲|5", "合计|5")).toBe("0×1 1×1 2×1; 0×1 1×1 2×1; 0×2 2×1");
});

test("headers that could stand anywhere become a table of their own", () => {
  expect(placed("甲|乙|丙", "丁|戊", "1|2|3|4")).toBe("0×1 1×1 2×1; 0×1 1×1 / 0×1 1×1 2×1 3×1");
});

test("a row of another length is parted from the headers", () => {
  expect(placed("类别|预算|支出", "甲|1|2", "乙|3", "丙|4|5")).toBe(
    "0×1 1×1 2×1; 0×1 1×1 2×1 / 0×1 1×1 / 0×1 1×1 2×1",
  );
});

test("years in a header row are names of columns", () => {
  expect(placed("指标|2023|2024", "项目|1|2")).toBe("0×1 1×1 2×1; 0×1 1×1 2×1");
});
