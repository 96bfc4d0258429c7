import { isFitting } from "../findings/relation-check.ts";
import { averageBound } from "../means/average-binding.ts";
import { fitsBeside } from "../repeats/fits-beside.ts";
import type { Bound } from "../rule.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { meantBefore, rowsNamed } from "./rows-meant.ts";
import type { Meant } from "./rows-meant.ts";
import { shownTables } from "./shown-table.ts";
import type { ShownRow, ShownTable } from "./shown-table.ts";
import { columnKey } from "./table-label.ts";

export interface ColumnAverage {
  readonly claim: Mention;
  readonly bound: Bound;
}

/** 平均每个项目核减: of what it is the mean. */
const each = /平均每?(?:一)?(?:个|家|项|笔|份)?(项目|对象|政策|报告|部门|单位|机构|业务|问题)/;
const shortest = 2;

/** 平均每个项目核减103.3万元: what a row of the table shows, the row of totals or that which is named, by what it counts. */
export const columnAverages = perScene((scene: Scene): readonly ColumnAverage[] => {
  const tables = shownTables(scene);
  if (tables.length === 0) return [];
  return scene.mentions.flatMap((claim): readonly ColumnAverage[] => {
    const { scope, figure, past, before } = claim;
    if (scope.isRow || past || figure.kind !== "amount" || !each.test(before)) return [];
    if (figure.quantity.qualifier !== "exact" || figure.status !== "actual") return [];
    const meant = meantBefore(scene, claim);
    const found = rowsOf(scene, tables, meant).flatMap(([table, row]) =>
      averagesIn(table, row, claim, meant),
    );
    const fit = found.find(isFitting);
    const [only, ...others] = found;
    const bound = fit ?? (others.length === 0 ? only : undefined);
    if (bound === undefined) return [];
    return fit !== undefined || !isOfOther(scene, claim) ? [{ claim, bound }] : [];
  });
});

/** The row that is named; without a name those of totals. */
function rowsOf(
  scene: Scene,
  tables: readonly ShownTable[],
  { focus, before }: Meant,
): readonly (readonly [ShownTable, ShownRow])[] {
  if (focus !== null) return rowsNamed(scene, focus).map(({ table, row }) => [table, row]);
  return before.length > 0
    ? []
    : tables.flatMap((table) => (table.total === null ? [] : [[table, table.total] as const]));
}

function averagesIn(
  { heads }: ShownTable,
  { cells }: ShownRow,
  claim: Mention,
  { words }: Meant,
): readonly Bound[] {
  const thing = each.exec(claim.before)?.[1] ?? "";
  const called = [...cells].filter(([, { figure }]) => figure.kind === "count");
  const counts = called.filter(([column]) => heads.get(column)?.includes(thing));
  const amounts = [...cells].filter(([, cell]) => areOfOneKind(cell, claim));
  const runs = amounts.map(([column]) => sharedRun(columnKey(heads.get(column) ?? ""), words));
  const most = Math.max(0, ...runs);
  const best = amounts.filter((_, at) => runs[at] === most);
  const [count] = counts;
  const [amount] = best;
  if (count === undefined || amount === undefined || counts.length > 1) return [];
  const isNamed = best.length === 1 && (most >= shortest || amounts.length === 1);
  return isNamed ? [{ ...averageBound(claim, amount[1], count[1]), binding: "document" }] : [];
}

/** What is told in its paragraph makes up the mean as well. */
function isOfOther(scene: Scene, claim: Mention): boolean {
  if (fitsBeside(scene)(claim)) return true;
  const near = scene.byBlock.get(claim.figure.block) ?? [];
  const counts = near.filter(({ figure }) => figure.kind === "count");
  return near.some(
    (total) =>
      total !== claim &&
      areOfOneKind(total, claim) &&
      counts.some((count) => isFitting(averageBound(claim, total, count))),
  );
}
