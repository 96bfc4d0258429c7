import { isFitting } from "../findings/relation-check.ts";
import { isSlip } from "../blame/slip.ts";
import type { Bound } from "../rule.ts";
import { columnRates } from "../tables/column-rates.ts";
import { shownTables } from "../tables/shown-table.ts";
import type { ShownTable } from "../tables/shown-table.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { meanBound } from "./mean-of-list.ts";

const fewest = 3;
const averaged = /平均|均值/;

/**
 * 合计/平均, 问题整改率91.4%: a rate that no columns of the table make up, in the row that averages. It is the plain mean of
 * the others where that of a score beside it is: else it may be weighted.
 */
export const rateMeans = perScene((scene: Scene): readonly Bound[] => {
  const worked = new Set(columnRates(scene).map(({ rate }) => rate.figure.id));
  return shownTables(scene).flatMap((table) => {
    const columns = meansOf(table);
    const isPlain = columns.some(
      ({ mean, bound }) => mean.figure.kind === "score" && isFitting(bound),
    );
    return columns.flatMap(({ mean, parts, bound }) => {
      const isWorked = [mean, ...parts].some(({ figure }) => worked.has(figure.id));
      if (mean.figure.kind !== "rate" || isWorked) return [];
      return isFitting(bound) || (isPlain && isSlip(bound, digits)) ? [bound] : [];
    });
  });
});

const digits = 3;

interface ColumnMean {
  readonly mean: Mention;
  readonly parts: readonly Mention[];
  readonly bound: Bound;
}

function meansOf({ rows, total }: ShownTable): readonly ColumnMean[] {
  if (total === null || rows.length < fewest || !total.names.some((name) => averaged.test(name)))
    return [];
  return [...total.cells].flatMap(([column, mean]) => {
    const parts = rows.flatMap(({ cells }) => cells.get(column) ?? []);
    const alike = parts.every(
      ({ figure }) =>
        figure.kind === mean.figure.kind &&
        figure.quantity.dimension === mean.figure.quantity.dimension,
    );
    return parts.length === rows.length && alike
      ? [{ mean, parts, bound: meanBound(mean, parts) }]
      : [];
  });
}
