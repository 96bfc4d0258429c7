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
/** 若按每个评价对象计算，全市平均压减94.75万元，临渚区为114.92万元: of what all that follows is the mean. */
const per =
  /(?:按照?|以|从)(?:单一?个|每一?个|每家|每项)((?:评价|评估|监控|抽查|自评|被评)?(?:项目|对象|政策|报告|部门|单位|机构|业务|问题))(?:来|进行)?(?:计算|计|算|测算|折算|平均|看)[，,]/;
/** 清源区平均6173万元, 平均压减94.75万元, 临渚区为114.92万元: little but the row stands in the clause. */
const alone = /^(?:则|也|只|仅|才)*(?:平均([^，,：:\d]{0,6}?))?(?:则|只|仅)?(?:为|是|有|达到?)?$/;
const shortest = 2;

/** 平均每个项目核减103.3万元: what a row of the table shows, the row of totals or that which is named, by what it counts. */
export const columnAverages = perScene((scene: Scene): readonly ColumnAverage[] => {
  const tables = shownTables(scene);
  if (tables.length === 0) return [];
  return scene.mentions.flatMap((claim): readonly ColumnAverage[] => {
    const { scope, figure, past, before } = claim;
    if (scope.isRow || past || figure.kind !== "amount") return [];
    if (figure.quantity.qualifier !== "exact" || figure.status !== "actual") return [];
    const meant = meantBefore(scene, claim);
    const thing = each.exec(before)?.[1] ?? perThing(meant);
    if (thing === undefined) return [];
    const found = rowsOf(scene, tables, meant).flatMap(([table, row]) =>
      averagesIn(table, row, claim, meant, thing),
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
  { words, part }: Meant,
  thing: string,
): readonly Bound[] {
  const head = (column: number): string => heads.get(column) ?? "";
  const called = [...cells].filter(([, { figure }]) => figure.kind === "count");
  const named = called.filter(([column]) => head(column).includes(thing));
  // 重点评价（个） counts what is called 评价对象.
  const counts =
    named.length > 0
      ? named
      : called.filter(([column]) => sharedRun(columnKey(head(column)), thing) >= shortest);
  const amounts = [...cells].filter(([, cell]) => areOfOneKind(cell, claim));
  const [count] = counts;
  if (count === undefined || counts.length > 1) return [];
  const what = per.test(part) ? (alone.exec(words)?.[1] ?? "") : null;
  const told = what === null ? [words] : what === "" ? [part.replace(per, ""), part] : [what];
  for (const said of told) {
    const runs = amounts.map(([column]) => sharedRun(columnKey(head(column)), said));
    const most = Math.max(0, ...runs);
    const [amount, ...others] = amounts.filter((_, at) => runs[at] === most);
    if (amount === undefined || others.length > 0) continue;
    if (most >= shortest || (amounts.length === 1 && (what ?? "") === ""))
      return [{ ...averageBound(claim, amount[1], count[1]), binding: "document" }];
  }
  return [];
}

function perThing({ words, part, focus }: Meant): string | undefined {
  return focus !== null && alone.test(words) ? per.exec(part)?.[1] : undefined;
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
