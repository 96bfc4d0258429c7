import { expect, test } from "vitest";
import { excerptOf, printFigure } from "../../templates/printed.ts";
import { markedReport } from "../helpers/marked-report.ts";

test.for([
  {
    name: "digits, unit and decimals as they are",
    text: "«14814.00万元|ex_ante.approved_amount»",
    printed: "14814.00万元",
  },
  {
    name: "without the blanks of a broken line",
    text: "«334 人次|training.participants»",
    printed: "334人次",
  },
  {
    name: "full-width digits made half-width",
    text: "«１２．５％|ex_ante.reduction_rate»",
    printed: "12.5%",
  },
  {
    name: "without thousands commas",
    text: "«326,800.00万元|target.amount»",
    printed: "326800.00万元",
  },
  {
    name: "a Chinese numeral as it is",
    text: "«三期|training.sessions digits=3»",
    printed: "三期",
  },
  {
    name: "余 inside the figure",
    text: "«3450余个|target.projects_reviewed over»",
    printed: "3450余个",
  },
  {
    name: "the word before it",
    text: "收回约«1800万元|monitoring.recovered_amount approx»",
    printed: "约1800万元",
  },
  {
    name: "the report's own word of several",
    text: "收回接近«1800万元|monitoring.recovered_amount nearly»",
    printed: "接近1800万元",
  },
  {
    name: "the word behind it",
    text: "收回«1800万元|monitoring.recovered_amount approx»左右",
    printed: "1800万元左右",
  },
  {
    name: "a plain word where the report's stands too far off",
    text: "超出预期，收回«1800万元|monitoring.recovered_amount more_than»",
    printed: "超过1800万元",
  },
])("a figure is printed with $name", ({ text, printed }) => {
  const report = markedReport(text);
  expect(printFigure(report.figures[0]!, report.document)).toBe(printed);
});

test("a cell takes its unit from the head of the table", () => {
  const report = markedReport("«4755.05|ex_ante.reviewed_amount»");
  const [figure] = report.figures;
  const quantity = { ...figure!.quantity, unit: "万元", exponent: 4 };
  expect(printFigure({ ...figure!, quantity }, report.document)).toBe("4755.05万元");
});

test("an excerpt is cut at commas on both sides of the figure", () => {
  const filler = "为进一步落实各项工作要求，切实提高财政资金的使用效益，";
  const report = markedReport(
    `${filler}${filler}评减«546.18万元|ex_ante.reduced_amount»，${filler}${filler}完毕。`,
  );
  const excerpt = excerptOf(report.figures[0]!, report);
  expect(excerpt).toContain("评减546.18万元");
  expect(excerpt.startsWith("……")).toBe(true);
  expect(excerpt.endsWith("……")).toBe(true);
  expect(excerpt.length).toBeLessThan(80);
});

test("a short sentence stands whole", () => {
  const report = markedReport("评减«546.18万元|ex_ante.reduced_amount»。");
  expect(excerptOf(report.figures[0]!, report)).toBe("评减546.18万元。");
});
