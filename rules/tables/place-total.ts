import { isFitting } from "../findings/relation-check.ts";
import { isAddable, sumBound } from "./column-totals.ts";
import type { TableGrid } from "./table-grid.ts";
import { notAdded } from "./total-words.ts";

const whole = /^全[省市州盟县区旗镇乡](?:[（(].*)?$/;
const fewest = 3;

/**
 * A last or first row called 全市 sums the others, unless it only stands beside some of them: then it is told in no column
 * what they come to.
 */
export function placeTotalOf({ rows, columns, cells, kinds, labels }: TableGrid): number | null {
  if (rows.some((row) => kinds.get(row) !== "detail")) return null;
  const at = [rows.at(-1), rows[0]].find((row) => whole.test(labels.get(row ?? -1) ?? ""));
  const others = rows.filter((row) => row !== at);
  if (at === undefined || others.length < fewest) return null;
  const fits = columns.some((column) => {
    const total = cells.get(at)?.get(column);
    if (total === undefined || notAdded.test(total.before)) return false;
    const parts = others.flatMap((row) => cells.get(row)?.get(column) ?? []);
    return (
      parts.length === others.length &&
      parts.every((part) => isAddable(part, total)) &&
      isFitting(sumBound(total, "合计", parts, () => ""))
    );
  });
  return fits ? at : null;
}
