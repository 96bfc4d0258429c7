import type { Cell, Document, Table } from "../../domain/document.ts";
import type { Light } from "../../domain/light-rule.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import { lightNamed } from "../../domain/sheet-words/light-word.ts";
import { fieldOfLabel, fieldOfPath } from "../../domain/sheet-words/synonyms.ts";
import { cellText, firstHeadRow } from "../tables/table-label.ts";
import { isSubtotalLabel, isTotalLabel } from "../tables/total-words.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const measures = ["initial", "adjusted", "executed", "rate"] as const satisfies readonly Field[];

/** What a column of a monitoring table holds. */
export type Measure = (typeof measures)[number];

export interface MonitoringRow {
  readonly name: string;
  readonly nameCell: Cell;
  readonly serial: Cell | null;
  readonly department: string;
  readonly amounts: ReadonlyMap<Measure, Mention>;
  readonly light: { readonly kind: Light; readonly cell: Cell } | null;
}

/** One line per project, as a county monitors its projects (domain.md §2.1, L4). */
export interface MonitoringTable {
  readonly scene: Scene;
  readonly rows: readonly MonitoringRow[];
  /** The row of 合计; null where there is none or more than one. */
  readonly total: ReadonlyMap<Measure, Mention> | null;
  /** The head of the only column of lights, all of which are known. */
  readonly lightHead: Cell | null;
}

/** The only table of a workbook that tells of each project in one row; null for any other report. */
export const monitoringTableOf = perScene((scene: Scene): MonitoringTable | null => {
  const { document, title } = scene.report;
  if (document.format !== "xlsx" || !/监控/.test(title)) return null;
  const tables = document.tables.flatMap((table) => readTable(scene, document, table) ?? []);
  const [only, ...others] = tables;
  return only === undefined || others.length > 0 ? null : only;
});

function readTable(scene: Scene, document: Document, table: Table): MonitoringTable | null {
  const head = firstHeadRow(document, table);
  const text = (row: number, column: number): string =>
    plain(cellText(document, table, row, column));
  const columns = Array.from({ length: table.columns }, (_, column) => column);
  const columnOf = (field: Field): number | undefined => {
    const [only, ...others] = columns.filter(
      (column) => fieldOfLabel(text(head, column)) === field,
    );
    return others.length > 0 ? undefined : only;
  };
  const name = columnOf("name");
  if (name === undefined) return null;
  const byRow = Map.groupBy(
    scene.mentions.filter(({ figure }) => figure.cell?.table === table.index),
    ({ figure }) => figure.cell?.row ?? -1,
  );
  const cells = new Map(
    table.cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell]),
  );
  const cellAt = (row: number, column: number | undefined): Cell | null =>
    column === undefined ? null : (cells.get(`${String(row)},${String(column)}`) ?? null);
  const serial = columnOf("serial");
  const department = columnOf("department") ?? columnOf("unit");
  const all = Array.from({ length: table.rows - head - 1 }, (_, at) => head + 1 + at);
  const isHead = (row: number): boolean => text(row, name) === text(head, name);
  const light = lightColumn(
    columns,
    all.filter((row) => !isHead(row)),
    text,
  );
  const isSum = (row: number): boolean =>
    columns.some((column) => isTotalLabel(text(row, column)) || isSubtotalLabel(text(row, column)));
  const rows = all.flatMap((row): readonly MonitoringRow[] => {
    const nameCell = cellAt(row, name);
    const own = text(row, name);
    // Long sheets print the head again.
    if (nameCell === null || own === "" || isHead(row) || isSum(row)) return [];
    const shown = light === null ? null : lightNamed(text(row, light));
    const lightCell = cellAt(row, light ?? undefined);
    return [
      {
        name: own,
        nameCell,
        serial: cellAt(row, serial),
        department: department === undefined ? "" : text(row, department),
        amounts: amountsOf(byRow.get(row) ?? []),
        light: shown === null || lightCell === null ? null : { kind: shown, cell: lightCell },
      },
    ];
  });
  // A list of indicators has a project in several rows.
  if (rows.length < 2 || new Set(rows.map((row) => row.name)).size < rows.length) return null;
  const totals = all.filter((row) => columns.some((column) => isTotalLabel(text(row, column))));
  const [total] = totals;
  return {
    scene,
    rows,
    total: total === undefined || totals.length > 1 ? null : amountsOf(byRow.get(total) ?? []),
    lightHead: cellAt(head, light ?? undefined),
  };
}

/** Figures of a row by what their column holds; of two columns of one kind neither is meant. */
function amountsOf(mentions: readonly Mention[]): ReadonlyMap<Measure, Mention> {
  return new Map(
    measures.flatMap((measure) => {
      const found = mentions.filter((mention) => fieldOf(mention) === measure);
      const [only] = found;
      const isBare = only?.figure.quantity.unit === null && measure !== "rate";
      return only === undefined || found.length > 1 || isBare ? [] : [[measure, only] as const];
    }),
  );
}

/** Heads stand above one another, outermost first. */
function fieldOf({ before }: Mention): Field | null {
  return fieldOfPath(before.trim().split(/\s+/));
}

/** The only column of lights; one that holds anything else is not understood. */
function lightColumn(
  columns: readonly number[],
  rows: readonly number[],
  text: (row: number, column: number) => string,
): number | null {
  const found = columns.filter((column) =>
    rows.some((row) => lightNamed(text(row, column)) !== null),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const isRead = rows.every(
    (row) => text(row, only) === "" || lightNamed(text(row, only)) !== null,
  );
  return isRead ? only : null;
}
