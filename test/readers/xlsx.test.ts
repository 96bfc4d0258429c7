import { expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { formatNumber } from "../../readers/number-format.ts";
import { sheetRow, xlsx } from "./files.ts";
import { checkFlow, read } from "./reading.ts";

const shown: readonly (readonly [string, string, string])[] = [
  ["0.1149", "0.00%", "11.49%"],
  ["0.1149", "0%", "11%"],
  ["1234.5", "#,##0.00", "1,234.50"],
  ["1234567.891", "#,##0", "1,234,568"],
  ["4755.05", "General", "4755.05"],
  ["0.30000000000000004", "General", "0.3"],
  ["12602.75", "0.00", "12602.75"],
  ["1.005", "0.00", "1.01"],
  ["2.675", "0.00", "2.68"],
  ["-1234.5", "#,##0.00", "-1,234.50"],
  ["-1234.5", "#,##0.00;(#,##0.00)", "(1,234.50)"],
  ["-1234.5", "#,##0.00_);[Red]-#,##0.00", "-1,234.50"],
  ["0", '#,##0;-#,##0;"-"', "-"],
  ["546.18", '0.00"万元"', "546.18万元"],
  ["12", '0"个"', "12个"],
  ["47550500", '0!.0,"万元"', "4755.1万元"],
  ["47550500", '0.00,,"百万元"', "47.55百万元"],
  ["5", "000", "005"],
  ["0.5", "#.##", ".5"],
  ["12.5", "0.##", "12.5"],
  ["1E-3", "General", "0.001"],
  ["1.5E+5", "#,##0", "150,000"],
  ["3.14", "@", "3.14"],
  ["1234.5", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "1,234.50"],
  ["1234.5", "¥#,##0.00", "¥1,234.50"],
  ["1234.5", "[$¥-804]#,##0.00", "¥1,234.50"],
  ["0.78", "[>=0.6]0.0%;[Red]0%", "78.0%"],
  ["0.5", "[>=0.6]0.0%;[Red]0%", "50%"],
  ["45524", "yyyy/m/d", "2024/8/20"],
  ["45524", 'yyyy"年"m"月"d"日"', "2024年8月20日"],
  ["45524", 'yyyy"年"m"月";@', "2024年8月"],
  ["45524", "[$-804]yyyy\\-mm\\-dd", "2024-08-20"],
  ["45524.5", "yyyy/m/d h:mm", "2024/8/20 12:00"],
  ["0.75", "h:mm", "18:00"],
];

test.for(shown)("%s in the format %s is shown as %s", ([raw, code, expected]) => {
  expect(formatNumber(raw, code, false)).toBe(expected);
});

test("dates of a workbook that counts from 1904 are shown right", () => {
  expect(formatNumber("44062", "yyyy/m/d", true)).toBe("2024/8/20");
});

test("the text of a cell is what a person sees", async () => {
  const rows = sheetRow(1, ["评减率", ["0.1149", 1], ["45524", 2], ["1234.5", 3]]);
  const { document, flow } = await read(
    xlsx([{ name: "表", rows }], ["0.00%", 'yyyy"年"m"月"d"日"', "#,##0.00"]),
  );
  checkFlow(document);
  expect(flow.text).toBe("评减率\t11.49%\t2024年8月20日\t1,234.50");
});

test("an error that a cell shows is read", async () => {
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>执行率</t></is></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1"><v>3</v></c></row>`;
  expect((await read(xlsx([{ name: "表", rows }]))).flow.text).toBe("执行率\t#DIV/0!\t3");
});

test("a hidden sheet is told and not read", async () => {
  const { document, flow, notices } = await read(
    xlsx([
      { name: "汇总", rows: sheetRow(1, ["甲", "1"]) },
      { name: "底稿", rows: sheetRow(1, ["乙", "2"]), hidden: true },
    ]),
  );
  expect(flow.text).toBe("甲\t1");
  expect(document.tables).toHaveLength(1);
  expect(notices.map(({ message }) => message)).toEqual([
    "工作表“底稿”是隐藏的，没有读入。如需读取，请取消隐藏后重交。",
  ]);
});

test("empty rows and columns keep the addresses of the others", async () => {
  const { document } = await read(xlsx([{ name: "表", rows: sheetRow(3, [null, "预算数"]) }]));
  const filled = document.blocks.filter(({ flow }) => flow.end > flow.start);
  expect(filled.map(({ locator }) => locator.cell)).toEqual(["B3"]);
});

test("a workbook of a common writer is read", async () => {
  const data = [
    [{ value: "项目" }, { value: "执行率" }],
    [{ value: "道路\n建设" }, { value: 0.785, format: "0.0%" }],
  ];
  const buffer = await writeXlsxFile(data, { sheet: "监控" }).toBuffer();
  const { document, flow } = await read(new Uint8Array(buffer));
  expect(flow.text).toBe("项目\t执行率\n道路建设\t78.5%");
  expect(document.tables[0]!.sheet).toBe("监控");
});
