import { isChange } from "../divisions/state-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sameYear, sharedRun } from "../wording/mention-match.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isAddable, proseBound } from "./column-totals.ts";
import type { TableSum } from "./column-totals.ts";
import { gridsOf } from "./table-grid.ts";
import type { TableGrid } from "./table-grid.ts";
import { columnHead } from "./table-label.ts";
import { notAdded } from "./total-words.ts";

/** So many paragraphs before the table, its caption among them, may tell what its columns come to. */
const reach = 4;
/** 发现问题96个，分布如下： a column headed 数量 counts what the sentence right before the table tells. */
const leadsToTable = /^[^。；;]*(?:如下|下表|见表|表\d)[^。；;]{0,7}。?\s*$/;
/** What the table shows is not all there is. */
const partly = /部分|试点|抽[查取]|选取|典型|前[\d一二三四五六七八九十]|主要|较[大高多低]|排名/;

/**
 * 6个县（市、区）共评估项目189个，申报234250万元。分地区情况见下表: a table without a row of totals, whose columns the text
 * beside it adds up.
 */
export const proseTotals = perScene((scene: Scene): readonly TableSum[] =>
  gridsOf(scene).flatMap((grid) => {
    const rows = grid.rows.filter((row) => !/平均|均值/.test(grid.labels.get(row) ?? ""));
    if (!rows.every((row) => isPlain(grid, row))) return [];
    const pool = besideOf(scene, grid).filter((total) => !namesRow(grid, total));
    const found = grid.columns.flatMap((column) => columnSum(grid, rows, column, pool) ?? []);
    const fitting = found.filter(({ bound }) => isFitting(bound)).length;
    return found.map((sum) => ({ ...sum, firm: fitting > 0 }));
  }),
);

function isPlain(grid: TableGrid, row: number): boolean {
  const label = grid.labels.get(row) ?? "";
  return (
    grid.kinds.get(row) === "detail" &&
    label !== "" &&
    !/^(?:全[省市县区州盟旗]|总体|整体|上年|去年|20\d\d年)|月[末底份]?$|[轮批次期年度]$/.test(label)
  );
}

/** 甲县、乙县评估项目合计87个: of some of the rows. */
function namesRow({ labels, rows }: TableGrid, total: Mention): boolean {
  const words = leading(total, 40).replaceAll(/\s/g, "");
  return rows.some((row) => words.includes(labels.get(row) ?? "-"));
}

/** Numbers of the paragraphs right before the table, and of the one behind it. */
function besideOf(scene: Scene, { table }: TableGrid): readonly Mention[] {
  const { blocks, flow } = scene.report.document;
  const own = table.cells.map(({ block }) => block);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const around = [...Array.from({ length: reach }, (_, back) => first - 1 - back), last + 1];
  const near: number[] = [];
  for (const index of around) {
    const place = blocks[index];
    if (place === undefined) continue;
    const text = flow.text.slice(place.flow.start, place.flow.end);
    // 部分县区评估情况表: the caption says that rows are left out.
    if (index === first - 1 && text.length < 30 && partly.test(text)) return [];
    if (place.kind === "paragraph") near.push(index);
  }
  return near.flatMap((index) => scene.byBlock.get(index) ?? []).filter(isTotal);
}

function isTotal(mention: Mention): boolean {
  const { figure, before } = mention;
  return (
    figure.quantity.qualifier === "exact" &&
    !isChange(mention) &&
    !/平均|每|其[中余他它]|另/.test(before) &&
    !/其中[^。；;]*$/.test(leading(mention, 40))
  );
}

function columnSum(
  grid: TableGrid,
  rows: readonly number[],
  column: number,
  pool: readonly Mention[],
): Omit<TableSum, "firm"> | null {
  const cells = rows.flatMap((row) => grid.cells.get(row)?.get(column) ?? []);
  const [first, second] = cells;
  const whole = rows.every((row) => /value|nil/.test(grid.state(row, column)));
  if (first === undefined || second === undefined || !whole || !isMeasured(first)) return null;
  if (notAdded.test(first.before)) return null;
  const head = nameOf(columnHead(first));
  if (partly.test(head)) return null;
  const totals = pool.filter(
    (total) =>
      cells.every((cell) => isAddable(cell, total) && sameYear(cell, total)) &&
      (/[^·]{2}/.test(head)
        ? sharedRun(head, nameOf(`${total.before}${total.after}`)) >= 2
        : leadsToTable.test(trailing(total, 40))),
  );
  const bounds = totals.map((total) => proseBound(total, cells));
  const values = new Set(totals.map(({ figure }) => figure.value));
  const bound = bounds.find(isFitting) ?? (values.size === 1 ? bounds[0] : undefined);
  return bound === undefined ? null : { bound, whole };
}

/** 核减金额 and 核减 are called the same; 项目 and 资金 say nothing of which they are. */
function nameOf(words: string): string {
  return words.replaceAll(/\s/g, "").replaceAll(/项目|资金|金额|总额|规模|个数|数量|情况/g, "·");
}
