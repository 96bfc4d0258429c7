import { describe, expect, test } from "vitest";
import { strToU8, zipSync } from "fflate";
import { ReaderError } from "../../domain/errors.ts";
import { readWorkbook } from "../../readers/workbook.ts";
import { sheetRow, xlsx } from "./files.ts";

const utf8 = new TextEncoder();

function cellsOf(rows: string, formats: readonly string[] = []) {
  const [sheet] = readWorkbook(xlsx([{ name: "表", rows }], formats)).sheets;
  return sheet?.rows[0]?.map((cell) => cell && [cell.kind, cell.text, cell.percent]);
}

describe("numbers of a workbook", () => {
  test.for([
    ["1234.5600000000001", "1234.56"],
    ["0.30000000000000004", "0.3"],
    ["1.5E+5", "150000"],
    ["1E-3", "0.001"],
    ["-0", "0"],
    ["100.50", "100.5"],
    ["123456789012345", "123456789012345"],
    ["0.1", "0.1"],
  ] as const)("%s is %s", ([raw, text]) => {
    expect(cellsOf(sheetRow(1, [[raw, 0]]))).toEqual([["number", text, false]]);
  });

  test.for([
    ["0.675", "0.00%", "67.5", true],
    ["0.6666666666666666", "0%", "66.6666666666667", true],
    ["12345600", "0!.0000", "1234.56", false],
    ["12345600", '0!.0,"万元"', "1234.56", false],
    ["1234.5", "#,##0.00", "1234.5", false],
    ["511702", "000000000", "000511702", false],
  ] as const)("%s under %s is %s as a person sees it", ([raw, code, text, percent]) => {
    expect(cellsOf(sheetRow(1, [[raw, 1]]), [code])).toEqual([["number", text, percent]]);
  });

  test("a date is no number", () => {
    expect(cellsOf(sheetRow(1, [["45930", 1]]), ["yyyy/m/d"])).toEqual([
      ["date", "2025/9/30", false],
    ]);
  });
});

describe("other cells", () => {
  test.for([
    ['<c r="A1" t="e"><v>#REF!</v></c>', ["error", "#REF!", false]],
    ['<c r="A1"><f>SUM(B1)</f></c>', ["error", "公式未计算", false]],
    ['<c r="A1"><f>SUM(B1)</f><v>5</v></c>', ["number", "5", false]],
    ['<c r="A1" t="str"><f>A2</f><v>甲&amp;乙</v></c>', ["text", "甲&乙", false]],
    ['<c r="A1" t="b"><v>1</v></c>', ["boolean", "TRUE", false]],
    [
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c>',
      ["text", "甲乙", false],
    ],
    ['<c t="inlineStr"><is><t>无地址</t></is></c>', ["text", "无地址", false]],
  ] as const)("%s", ([xml, cell]) => {
    expect(cellsOf(`<row r="1">${xml}</row>`)).toEqual([cell]);
  });

  test("hidden rows and columns are marked, merged ranges kept", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="B3"><v>2</v></c></row>';
    const [sheet] = readWorkbook(
      xlsx([{ name: "表", rows, merges: ["A1:B2"], hidden: true }]),
    ).sheets;
    expect(sheet).toMatchObject({
      name: "表",
      hidden: true,
      merges: [{ row: 0, column: 0, rowSpan: 2, columnSpan: 2 }],
    });
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([2]);
  });

  test("elements with a prefix are read all the same", () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = zipSync({
      "xl/workbook.xml": strToU8(
        `<x:workbook xmlns:x="m" xmlns:r="${office}"><x:sheets><x:sheet name="表" sheetId="1" r:id="a"/></x:sheets></x:workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      "xl/worksheets/sheet1.xml": strToU8(
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    });
    expect(readWorkbook(bytes).sheets[0]?.rows[0]?.[0]).toMatchObject({
      kind: "number",
      text: "7",
    });
  });
});

describe("text files with columns", () => {
  test("commas, quotes, doubled quotes and line breaks inside them", () => {
    const [sheet] = readWorkbook(
      utf8.encode('项目编码,项目名称,预算数,备注\r\nA1,"道路, 桥梁","1,234.50","甲""乙\n丙"\r\n'),
    ).sheets;
    expect(sheet?.rows[1]?.map((cell) => cell?.text)).toEqual([
      "A1",
      "道路, 桥梁",
      "1,234.50",
      '甲"乙\n丙',
    ]);
  });

  test("tabs, and codes of many digits that stay text", () => {
    const [sheet] = readWorkbook(
      utf8.encode("a\tb\tc\td\n511702000000000000001\t5\t007\t#REF!\n"),
    ).sheets;
    expect(sheet?.rows[1]?.map((cell) => cell?.kind)).toEqual(["text", "number", "text", "error"]);
  });
});

describe("what is no workbook is refused with words for the user", () => {
  test.for([
    ["nothing", new Uint8Array(), "empty"],
    ["a damaged archive", strToU8("PK\u0003\u0004rubbish that goes on for a while"), "damaged"],
    ["prose", utf8.encode("这是一份报告。\n没有表格。\n"), "unsupported"],
    [
      "an old .xls",
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Array.from({ length: 600 }, () => 0),
      ]),
      null,
    ],
  ] as const)("%s", ([, bytes, code]) => {
    expect(() => readWorkbook(bytes)).toThrow(ReaderError);
    expect(code === null || codeOf(bytes) === code).toBe(true);
  });
});

function codeOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
    return "read";
  } catch (error) {
    return error instanceof ReaderError ? error.code : "thrown";
  }
}
