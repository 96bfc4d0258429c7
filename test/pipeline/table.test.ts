import { expect, test } from "vitest";
import { cut, cutMiddle, tableLines, widthOf } from "../../pipeline/table.ts";

test.for([
  ["泸县", 4],
  ["2023", 4],
  ["9%（约）", 8],
  ["", 0],
  ["𠮷野家", 6],
  ["“甲”", 4],
] as const)("%s takes %i columns", ([text, width]) => {
  expect(widthOf(text)).toBe(width);
});

test("a cut text never takes more than its columns and says that it was cut", () => {
  expect(cut("达州市达川区财政局", 8)).toBe("达州市…");
  expect(cut("达川区", 6)).toBe("达川区");
});

test("a file name that is cut keeps its end", () => {
  const cutName = cutMiddle("关于安澜区2024年度预算绩效管理工作开展情况的报告.docx", 30);
  expect(cutName).toBe("关于安澜区2024年度…的报告.docx");
  expect(widthOf(cutName)).toBeLessThanOrEqual(30);
});

test("columns stay in line when Chinese and digits mix", () => {
  const lines = tableLines(
    [
      { title: "区县", align: "left" },
      { title: "数据", align: "right" },
      { title: "文件", align: "left" },
    ],
    [
      ["达川区", "51", "a.docx"],
      ["泸县", "7", "乙.txt"],
    ],
  );
  expect(lines).toEqual([
    "区县    数据  文件",
    "------  ----  ------",
    "达川区    51  a.docx",
    "泸县       7  乙.txt",
  ]);
});
