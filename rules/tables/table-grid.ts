import type { Table } from "../../domain/document.ts";
import type { Report } from "../../domain/report.ts";
import { placeTotalOf } from "./place-total.ts";
import { isTotalLabel, isSubtotalLabel } from "./total-words.ts";
import { isListable } from "../wording/one-measure.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { cellText } from "./table-label.ts";
import { wholeScene } from "../wording/whole-scene.ts";

export type RowKind = "total" | "subtotal" | "among" | "detail";

/** A table as sums see it: measured cells by row and column, and what each row is. */
export interface TableGrid {
  readonly table: Table;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Mention>>;
  readonly columns: readonly number[];
  /** Rows from the first measured one on. */
  readonly rows: readonly number[];
  readonly kinds: ReadonlyMap<number, RowKind>;
  readonly labels: ReadonlyMap<number, string>;
  /** 合计 names the row; empty where the cell says nothing, "nil" for 无 and dashes. */
  readonly state: (row: number, column: number) => "value" | "nil" | "text" | "blank";
}

const nil = /^(?:[-－—–/／\\]+|无|0)$/;

export const gridsOf = perScene((scene): readonly TableGrid[] => {
  const { report } = scene;
  const measured = wholeScene(scene).mentions.filter(
    (mention) => mention.figure.cell !== null && isListable(mention),
  );
  const byTable = Map.groupBy(measured, ({ figure }) => figure.cell?.table ?? -1);
  return [...byTable].flatMap(([index, mentions]) => {
    const table = report.document.tables[index];
    return table === undefined ? [] : gridOf(report, table, mentions);
  });
});

function gridOf(report: Report, table: Table, mentions: readonly Mention[]): TableGrid {
  const byRow = Map.groupBy(mentions, ({ figure }) => figure.cell?.row ?? -1);
  const cells = new Map([...byRow].map(([row, list]) => [row, singles(list)] as const));
  // Rows below the head without a number count as well: an empty cell is not zero.
  const first = Math.min(...cells.keys());
  const rows = Array.from({ length: table.rows - first }, (_, at) => first + at);
  const columns = [...new Set(mentions.map(({ figure }) => figure.cell?.column ?? -1))].toSorted(
    (a, b) => a - b,
  );
  const [left = 0] = columns;
  const texts = new Map(
    rows.map((row) => [row, labelsOf(report, table, row, cells.get(row), left)]),
  );
  const grid: TableGrid = {
    table,
    cells,
    columns,
    rows,
    kinds: new Map(rows.map((row) => [row, kindOf(texts.get(row) ?? [])])),
    labels: new Map(rows.map((row) => [row, texts.get(row)?.at(-1) ?? ""])),
    state: (row, column) => {
      if (cells.get(row)?.has(column) === true) return "value";
      const text = cellText(report.document, table, row, column).replace(/\s/g, "");
      // A heading over all columns (一、部门项目) holds no number of its own.
      if (text === "") return "blank";
      return nil.test(text) || texts.get(row)?.includes(text) === true ? "nil" : "text";
    },
  };
  const sum = placeTotalOf(grid);
  return sum === null ? grid : { ...grid, kinds: new Map([...grid.kinds, [sum, "total"]]) };
}

/** Cells with one number: 3（其中1个续建） is no cell to add up. */
function singles(list: readonly Mention[]): ReadonlyMap<number, Mention> {
  const groups = Map.groupBy(list, ({ figure }) => figure.cell?.column ?? -1);
  return new Map(
    [...groups].flatMap(([column, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[column, first] as const],
    ),
  );
}

/** Words left of the first number of a row, running numbers left out. */
function labelsOf(
  report: Report,
  table: Table,
  row: number,
  cells: ReadonlyMap<number, Mention> | undefined,
  left: number,
): readonly string[] {
  const first = cells === undefined ? left : Math.min(...cells.keys());
  return Array.from({ length: first }, (_, column) =>
    cellText(report.document, table, row, column).replace(/\s/g, ""),
  ).filter((text) => text !== "" && !/^[\d.、]+$/.test(text));
}

function kindOf(labels: readonly string[]): RowKind {
  if (labels.some(isTotalLabel)) return "total";
  if (labels.some(isSubtotalLabel)) return "subtotal";
  return labels.some((label) => /^(?:其中|#|[-－—]+其中)/.test(label)) ? "among" : "detail";
}
