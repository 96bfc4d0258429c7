import type { CellPlace, Funds, MoneyField, MonitoredProject } from "./project.ts";

/** File of a project by its name, without folders. */
export type FileOf = (project: MonitoredProject) => string;

/** 监控表.xlsx“1-9月”H7. */
export function placeText(file: string, { sheet, cell }: CellPlace): string {
  return `${file}“${sheet}”${cell}`;
}

/** Money with the file it stands in. */
export interface FundsInFile {
  readonly file: string;
  readonly funds: Funds;
}

/** Where the money of many projects stands: a column from its first to its last cell, or how many cells. */
export function moneyPlace(holders: readonly FundsInFile[], fields: readonly MoneyField[]): string {
  const words = fields.flatMap((field) => {
    const cells = holders.flatMap(({ file, funds }) => {
      const money = funds[field];
      return money === undefined ? [] : [{ file, ...money }];
    });
    return cells.length === 0 ? [] : [columnText(cells)];
  });
  return [...new Set(words)].join("；");
}

/** Where projects are listed. */
export function projectsPlace(projects: readonly MonitoredProject[], fileOf: FileOf): string {
  const cells = projects.map((project) => ({
    file: fileOf(project),
    sheet: project.sheet,
    cell: project.cell,
  }));
  return cells.length === 0 ? "" : columnText(cells);
}

interface FiledCell extends CellPlace {
  readonly file: string;
}

function columnText(cells: readonly FiledCell[]): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return "";
  const at = placeText(first.file, first);
  if (cells.length === 1) return at;
  const files = new Set(cells.map(({ file }) => file));
  const sheets = new Set(cells.map(({ file, sheet }) => `${file}\u0000${sheet}`));
  const columns = new Set(cells.map(({ cell }) => cell.replace(/\d+/, "")));
  if (sheets.size === 1 && columns.size === 1) return `${at}:${last.cell}（${cells.length}格）`;
  const spread = files.size > 1 ? `${files.size}个工作簿` : `${sheets.size}张工作表`;
  return `${at}起，${spread}共${cells.length}格`;
}
