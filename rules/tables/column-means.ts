import { isFitting } from "../findings/relation-check.ts";
import { averageBound } from "../means/average-binding.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { gridsOf } from "./table-grid.ts";
import type { TableGrid } from "./table-grid.ts";

/** 平均费用（万元）, 单项费用, 人均, 测算标准（万元/公里） */
const meanHead = /平均|单[项个位价件]|[人户均亩村校床]均|每|[/／][一-龥]|标准/;
/** So many rows must come out right, and all but one. */
const leastRows = 3;

type Row = Readonly<Record<"mean" | "total" | "count", Mention>>;

/** 事项数 15, 费用 82.5, 平均费用 5.50: a column of means, each worked out from two others of its row. */
export const columnMeans = perScene((scene: Scene): readonly Bound[] =>
  gridsOf(scene).flatMap((grid) => grid.columns.flatMap((column) => meansOf(grid, column))),
);

function meansOf(grid: TableGrid, column: number): readonly Bound[] {
  const head = headOf(grid, column);
  if (!meanHead.test(head) || /得分|满意/.test(head)) return [];
  for (const total of grid.columns) {
    for (const count of grid.columns) {
      if (new Set([column, total, count]).size < 3) continue;
      const bounds = rowsOf(grid, column, total, count).map((row) =>
        averageBound(row.mean, row.total, row.count),
      );
      if (bounds.length < leastRows) continue;
      const fits = bounds.filter(isFitting).length;
      if (fits >= leastRows && fits >= bounds.length - 1) return bounds;
    }
  }
  return [];
}

function rowsOf(grid: TableGrid, column: number, total: number, count: number): readonly Row[] {
  return [...grid.cells.values()].flatMap((cells) => {
    const [mean, whole, by] = [column, total, count].map((each) => cells.get(each));
    if (mean === undefined || whole === undefined || by === undefined) return [];
    const row: Row = { mean, total: whole, count: by };
    return isMeasured(row) ? [row] : [];
  });
}

function isMeasured({ mean, total, count }: Row): boolean {
  const [own, whole, by] = [mean, total, count].map(({ figure }) => figure.quantity.dimension);
  return own === whole && by === "count" && (own === "money" || own === "count");
}

function headOf(grid: TableGrid, column: number): string {
  for (const cells of grid.cells.values()) {
    const cell = cells.get(column);
    if (cell !== undefined) return cell.before;
  }
  return "";
}
