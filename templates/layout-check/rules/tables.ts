import type { LayoutRule } from "../departure.ts";
import { departure, hint } from "../departure.ts";
import type { Paragraph, WordTable } from "../word-model.ts";
import type { JudgedPaper } from "../classify.ts";

// About a page of rows: a shorter table seldom runs over.
const pageOfRows = 25;

export const tableHead: LayoutRule = {
  id: "table-head",
  citation: "排版惯例：跨页表格每页重复表头",
  *check(paper) {
    for (const { table } of paper.tables) {
      if (table.rows.length < pageOfRows || table.rows[0]?.repeats !== false) continue;
      yield hint(`${table.rows.length}行表格的表头`, "跨页时重复", "不重复", above(paper, table));
    }
  },
};

export const unitLine: LayoutRule = {
  id: "unit-line",
  citation: "排版惯例：表的计量单位居右上",
  *check({ tables }) {
    for (const { unit, title } of tables) {
      if (unit !== null && unit.stance.align !== "right") {
        yield departure("单位行的位置", "表右上方", "没有居右", unit);
      }
      if (title !== null && title.stance.align !== "center") {
        yield hint("表题的位置", "表上方居中", "没有居中", title);
      }
    }
  },
};

export const tableNumbers: LayoutRule = {
  id: "table-numbers",
  citation: "排版惯例：表内数字右对齐，小数位数一致，空值写“—”",
  *check(paper) {
    for (const { table } of paper.tables) {
      const at = above(paper, table);
      for (const { name, cells } of numericColumns(table)) {
        const numbers = cells.filter(({ text }) => isNumber(text));
        const what = `“${name}”列`;
        if (numbers.some(({ align }) => align === "left" || align === "both")) {
          yield hint(`${what}的数字`, "右对齐", "左对齐", at);
        }
        // A rate is often quoted as its source prints it.
        const plain = numbers.filter(({ text }) => !text.endsWith("%"));
        const decimals = new Set(plain.map(({ text }) => /\.(\d+)/u.exec(text)?.[1]?.length ?? 0));
        if (decimals.size > 1) yield hint(`${what}的小数位数`, "一致", "不一致", at);
        if (cells.some(({ text }) => text === "")) yield hint(`${what}的空值`, "“—”", "空白", at);
      }
    }
  },
};

type Cell = WordTable["rows"][number]["cells"][number];

/** Columns of plain tables in which four of five cells are bare numbers. */
function numericColumns({ rows }: WordTable): readonly { name: string; cells: readonly Cell[] }[] {
  const [head, ...rest] = rows;
  if (head === undefined || rest.length < 3) return [];
  // Rows with merged cells have no columns to speak of.
  const plain = rest.filter(({ cells }) => cells.length === head.cells.length);
  if (plain.length < rest.length * 0.8) return [];
  return head.cells.flatMap(({ text: name }, i) => {
    if (i === 0 || /序号|编号|代码|编码|年度|年份|电话/u.test(name)) return [];
    const cells = plain.flatMap((row) => row.cells[i] ?? []);
    const numbers = cells.filter(({ text }) => isNumber(text));
    return numbers.length >= cells.length * 0.8 ? [{ name: name || `第${i + 1}`, cells }] : [];
  });
}

function isNumber(text: string): boolean {
  return /^[-－−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^[-－−]?\d+(?:\.\d+)?%?$/u.test(text);
}

/** The paragraph to name for a table: the last one with text above it. */
function above({ file }: JudgedPaper, table: WordTable): Paragraph | null {
  const found = file.blocks.find(
    (block) => block.kind === "paragraph" && block.number === table.after,
  );
  return found?.kind === "paragraph" && found.number > 0 ? found : null;
}
