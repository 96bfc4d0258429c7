import { expect, test } from "vitest";
import type { Cell } from "../../../domain/document.ts";
import { headersOf } from "../../../extractors/table/headers.ts";
import type { Headers } from "../../../extractors/table/headers.ts";
import { readDocument } from "../../../readers/index.ts";

interface Read {
  readonly headers: Headers;
  readonly cellAt: (row: number, column: number) => Cell;
}

async function read(text: string): Promise<Read> {
  const { document } = await readDocument(new TextEncoder().encode(text));
  const table = document.tables[0]!;
  const cellAt = (row: number, column: number): Cell =>
    table.cells.find((cell) => cell.row === row && cell.column === column)!;
  return { headers: headersOf(document, table), cellAt };
}

const plain = "监控情况表\n单位\t项目数（个）\t金额（万元）\n甲乡\t3\t100\n乙乡\t5\t200\n";

test("row labels stand to the left and column labels above, without units", async () => {
  const { headers, cellAt } = await read(plain);
  expect(headers.labelsOf(cellAt(1, 2))).toEqual({ row: ["甲乡"], column: ["金额"] });
  expect(headers.labelsOf(cellAt(2, 1))).toEqual({ row: ["乙乡"], column: ["项目数"] });
});

test("the header ends where the first number stands", async () => {
  const { headers, cellAt } = await read(plain);
  expect(headers.isHeader(cellAt(0, 1))).toBe(true);
  expect(headers.isHeader(cellAt(1, 1))).toBe(false);
});

test("the words above and in the header say what the table is about", async () => {
  const { headers } = await read(plain);
  expect(headers.about).toContain("监控情况表");
  expect(headers.about).toContain("项目数");
});

test("a header of two rows gives both labels, from the top", async () => {
  const { headers, cellAt } = await read(
    '<table><tr><td rowspan="2">单位</td><td colspan="2">金额</td></tr>' +
      "<tr><td>预算</td><td>支出</td></tr><tr><td>甲乡</td><td>100</td><td>90</td></tr></table>",
  );
  expect(headers.labelsOf(cellAt(2, 1)).column).toEqual(["金额", "预算"]);
  expect(headers.labelsOf(cellAt(2, 2)).column).toEqual(["金额", "支出"]);
});

const form =
  '<table><tr><td colspan="3">2024年度项目支出预算绩效自评表（万元）</td></tr>' +
  "<tr><td>全年预算数</td><td>全年执行数</td><td>执行率</td></tr>" +
  "<tr><td>480</td><td>456</td><td>95</td></tr></table>";

test("a title as wide as the table labels no column", async () => {
  const { headers, cellAt } = await read(form);
  expect(headers.title).toContain("自评表");
  expect(headers.labelsOf(cellAt(2, 1)).column).toEqual(["全年执行数"]);
});

test("a header row farther down begins the labels of the columns anew", async () => {
  const { headers, cellAt } = await read(
    "<table><tr><td>项目</td><td>全年预算数</td><td>全年执行数</td><td>执行率</td></tr>" +
      "<tr><td>养护</td><td>480</td><td>456</td><td>95</td></tr>" +
      "<tr><td>三级指标</td><td>年度指标值</td><td>分值</td><td>得分</td></tr>" +
      "<tr><td>满意度</td><td>90</td><td>10</td><td>9</td></tr></table>",
  );
  expect(headers.labelsOf(cellAt(1, 3)).column).toEqual(["执行率"]);
  expect(headers.isHeader(cellAt(2, 3))).toBe(true);
  expect(headers.labelsOf(cellAt(3, 3)).column).toEqual(["得分"]);
});

test("a row of words that are no header words labels nothing", async () => {
  const { headers, cellAt } = await read(
    "<table><tr><td>单位</td><td>项目</td><td>等次</td><td>得分</td></tr>" +
      "<tr><td>甲乡</td><td>3</td><td>优</td><td>95</td></tr>" +
      "<tr><td>乙乡</td><td>未报送</td><td>差</td><td>无得分</td></tr></table>",
  );
  expect(headers.isHeader(cellAt(2, 3))).toBe(false);
});
