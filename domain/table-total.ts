import type { Table } from "./document.ts";
import type { CellPlace } from "./figure.ts";
import type { Entry } from "./ledger.ts";
import type { Report } from "./report.ts";

const totalWords = /^(?:合|总|共)\s*计$|^(?:合计|总计|总数|总额)|全[县区市](?:合计)?$/u;

/**
 * Figures of one indicator without the single rows of a table: of several cells of one table only that
 * of the total speaks for the district.
 */
export function withoutDetails(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => {
    const { cell } = entry.figure;
    if (cell === null) return true;
    const siblings = entries.filter(
      (other) => other.report === entry.report && other.figure.cell?.table === cell.table,
    );
    return siblings.length === 1 || isTotal(entry.report, cell);
  });
}

function isTotal(report: Report, place: CellPlace): boolean {
  const table = report.document.tables[place.table];
  if (table === undefined) return false;
  return headersOf(report, table, place).some((words) => totalWords.test(words));
}

/** Words to the left in the same row and above in the same column. */
function headersOf(report: Report, table: Table, { row, column }: CellPlace): readonly string[] {
  return table.cells
    .filter(
      (cell) =>
        (cell.row === row && cell.column < column) || (cell.column === column && cell.row < row),
    )
    .map((cell) => {
      const block = report.document.blocks[cell.block];
      return report.document.flow.text.slice(block?.flow.start ?? 0, block?.flow.end ?? 0).trim();
    });
}
