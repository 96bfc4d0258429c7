import { expect, test } from "vitest";
import { readDocument } from "../../readers/index.ts";

async function cellsOf(text: string): Promise<readonly string[]> {
  const { document } = await readDocument(new TextEncoder().encode(text));
  return document.tables.flatMap((table) =>
    table.cells.map(({ row, column, block }) => {
      const { start, end } = document.blocks[block]?.span ?? { start: 0, end: 0 };
      return `${row},${column} ${document.text.slice(start, end)}`;
    }),
  );
}

const head = "各项目压减情况如下。\n";

test("a header of words and rows of figures make a table; empty cells keep the columns", async () => {
  const rows = "项目,原预算(万元),压减(万元)\n老旧厂区,1240.00,620.00\n,1836.00,7344.00\n完。";
  expect(await cellsOf(head + rows)).toEqual([
    "0,0 项目",
    "0,1 原预算(万元)",
    "0,2 压减(万元)",
    "1,0 老旧厂区",
    "1,1 1240.00",
    "1,2 620.00",
    "2,0 ",
    "2,1 1836.00",
    "2,2 7344.00",
  ]);
});

test.for([
  "重点,难点,要点",
  "指标库3120条,比上年2600条增520条,增20%\n线上702个,金额9亿元,红灯21个",
  "项目,原预算,压减\n老旧厂区,1,240.00,620.00",
  "项目,预算\n老旧厂区,1240.00",
  "1,2,3\n4,5,6",
])("no table: %s", async (text) => {
  expect(await cellsOf(head + text)).toEqual([]);
});
