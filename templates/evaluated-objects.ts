import type { PaperBlock, PaperColumn, PaperRow, Quoted } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import type { Cell, Table } from "../domain/document.ts";
import type { Report } from "../domain/report.ts";
import { lineOf, quoteOf } from "./quoting.ts";

// The list stands under words such as 评价报告 or 重点评价项目, as a table or as numbered lines.
const listHead = /评价(?:报告|项目|对象)(?:名称|清单|目录)?/u;
/** Any list of projects may head its names so; that it is of evaluations must be said near it. */
const plainHead = /^(?:项目|政策|单位|部门)?名称$|^项目$/u;
const listLine = /^(\d{1,3})[\t 、.．]\s*(.{4,60})$/u;
const totalLine = /^(?:合|总|共)\s*计/u;

/** Names of the objects of key evaluation where the report lists them. */
export function evaluatedObjectsOf(report: Report): readonly Quoted[] {
  const fromTables = report.document.tables.flatMap((table) => objectsIn(report, table));
  return fromTables.length > 0 ? fromTables : numberedLines(report);
}

function objectsIn(report: Report, table: Table): readonly Quoted[] {
  const words = (cell: Cell): string => cellText(report, cell.block);
  const headRow = table.cells.find((cell) => {
    const isHead = listHead.test(words(cell)) || plainHead.test(words(cell));
    return isHead && cell.row < 3 && words(cell).length < 14;
  });
  if (headRow === undefined) return [];
  const isNamed = listHead.test(words(headRow)) || /重点(?:绩效)?评价/u.test(above(report, table));
  if (!isNamed) return [];
  return table.cells
    .filter((cell) => cell.column === headRow.column && cell.row > headRow.row)
    .filter((cell) => words(cell).length > 3 && !totalLine.test(words(cell)))
    .flatMap((cell) => {
      const block = report.document.blocks[cell.block];
      return block === undefined ? [] : quoteOf(report, block.flow);
    });
}

/** Caption of the table and the paragraph before it. */
function above(report: Report, table: Table): string {
  const { caption, cells } = table;
  const own = caption === null ? "" : report.document.text.slice(caption.start, caption.end);
  const first = cells[0]?.block ?? 0;
  const before = report.document.blocks[first - 1];
  return before?.kind === "paragraph" ? own + lineOf(report, before).slice(-80) : own;
}

function cellText(report: Report, block: number): string {
  const found = report.document.blocks[block];
  return found === undefined ? "" : lineOf(report, found);
}

function numberedLines(report: Report): readonly Quoted[] {
  const flow = report.document.flow.text;
  const found: Quoted[] = [];
  let offset = 0;
  let headSeen = -10;
  for (const [index, line] of flow.split("\n").entries()) {
    if (line.length < 40 && listHead.test(line)) headSeen = index;
    const item = listLine.exec(line.trim());
    const follows = index - headSeen <= found.length + 2;
    if (item?.[2] !== undefined && Number(item[1]) === found.length + 1 && follows) {
      const start = offset + line.indexOf(item[2]);
      found.push(quoteOf(report, { start, end: start + item[2].length }));
    }
    offset += line.length + 1;
  }
  return found.length > 1 ? found : [];
}

/** Annex 2: the objects of key evaluation, quoted. */
export function evaluatedTable(objects: readonly Quoted[]): readonly PaperBlock[] {
  if (objects.length === 0) return [];
  const columns: readonly PaperColumn[] = [
    { name: [text("序号")], width: 12, align: "center", numbered: true },
    { name: [text("评价对象（摘自报送材料）")], width: 88, align: "left" },
  ];
  const rows = objects.map((quote): PaperRow => ({ kind: "row", cells: [[], [quote]] }));
  return [{ kind: "table", title: null, unit: null, columns, rows }];
}
