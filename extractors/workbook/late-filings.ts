import type { LateFiling, MonitoredProject } from "../../domain/monitoring/project.ts";
import { fold } from "../../domain/sheet-words/fold.ts";
import type { Grid } from "./grid.ts";
import { filledCells } from "./grid.ts";
import { fieldOfLabel } from "../../domain/sheet-words/synonyms.ts";

const lateTitle = /未(?:按时|及时|按期)?(?:报送|上报|填报|提交)|逾期(?:未)?(?:报送|上报)|迟报/;
const lateStatus =
  /未(?:按时|及时|按期)?(?:报送|上报|填报|提交)|待(?:填报|上报|提交)|逾期|退回|迟报|填报中|^否$/;

/** Units on a sheet that lists who did not file in time. */
export function lateList(grid: Grid): readonly LateFiling[] | null {
  const isTitled =
    lateTitle.test(fold(grid.sheet)) || titleRows(grid).some((text) => lateTitle.test(fold(text)));
  if (!isTitled) return null;
  const header = headerRow(grid);
  if (header === null) return null;
  const found: LateFiling[] = [];
  for (let row = header.row + 1; row < grid.height; row += 1) {
    const unit = grid.text(row, header.unit);
    if (unit === "" || /^(?:合计|小计|总计|注[:：])/.test(unit)) continue;
    const note = header.note === null ? "" : grid.text(row, header.note);
    found.push({ unit, note, sheet: grid.sheet, cell: grid.address(row, header.unit) });
  }
  return found;
}

function titleRows(grid: Grid): readonly string[] {
  return [0, 1].flatMap((row) => filledCells(grid, row).map(({ text }) => text));
}

function headerRow(
  grid: Grid,
): { readonly row: number; readonly unit: number; readonly note: number | null } | null {
  for (let row = 0; row < Math.min(grid.height, 8); row += 1) {
    const cells = filledCells(grid, row);
    const unit =
      cells.find(({ text }) => fieldOfLabel(text) === "unit") ??
      cells.find(({ text }) => fieldOfLabel(text) === "department");
    if (cells.length < 2 || unit === undefined) continue;
    const note = cells.find(({ text }) => /情况|状态|原因|备注|时间|说明/.test(text));
    return { row, unit: unit.column, note: note?.column ?? null };
  }
  return null;
}

/** Units that a status in the overview shows as not having filed. */
export function lateByStatus(projects: readonly MonitoredProject[]): readonly LateFiling[] {
  const found = new Map<string, LateFiling>();
  for (const { status, unit, department, sheet, cell } of projects) {
    const name = unit ?? department;
    if (status === null || name === null || !lateStatus.test(fold(status))) continue;
    if (!found.has(name)) found.set(name, { unit: name, note: status, sheet, cell });
  }
  return [...found.values()];
}
