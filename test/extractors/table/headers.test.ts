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
