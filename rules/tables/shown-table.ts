import type { Document, Table } from "../../domain/document.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { cellText, columnHead } from "./table-label.ts";
import { isSubtotalLabel, isTotalLabel } from "./total-words.ts";

/** A row of a table as prose may call it, with one number a column. */
export interface ShownRow {
  readonly at: number;
  readonly names: readonly string[];
  readonly isTotal: boolean;
  readonly cells: ReadonlyMap<number, Mention>;
}

/** A table as prose tells of it: by the names of its rows and the heads of its columns, rates among them. */
export interface ShownTable {
  readonly index: number;
  /** Without those that sum others. */
  readonly rows: readonly ShownRow[];
  /** The only row that sums all others; null where there is none or several. */
  readonly total: ShownRow | null;
  /** By column, its head without brackets. */
  readonly heads: ReadonlyMap<number, string>;
}

const numeral = /^[-－—+≥≤<>]?[\d,.，、％%‰]+$/;
const sumRow = /^(?:全[县市区省州镇乡旗]|总体|平均|均值)/;

export const shownTables = perScene((scene: Scene): readonly ShownTable[] => {
  const { document } = scene.report;
  const cells = wholeScene(scene).mentions.filter(({ figure }) => figure.cell !== null);
  const byTable = Map.groupBy(cells, ({ figure }) => figure.cell?.table ?? -1);
  return [...byTable].flatMap(([index, own]) => {
    const table = document.tables[index];
    return table === undefined ? [] : shownTable(document, table, index, own);
  });
});

function shownTable(
  document: Document,
  table: Table,
  index: number,
  own: readonly Mention[],
): ShownTable {
  const byRow = [...Map.groupBy(own, ({ figure }) => figure.cell?.row ?? -1)];
  const texts = new Map(byRow.map(([at, list]) => [at, textsOf(document, table, at, list)]));
  const times = new Map<string, number>();
  for (const list of texts.values())
    for (const text of list) times.set(text, (times.get(text) ?? 0) + 1);
  const all = byRow.map(([at, list]): ShownRow & { readonly isPart: boolean } => {
    const labels = texts.get(at) ?? [];
    const isSum = labels.some((text) => isTotalLabel(text) || sumRow.test(text));
    // 以上合计 of some departments is not the whole.
    const isTotal = isSum && !labels.some((text) => /^(?:以上|上述|本表)/.test(text));
    return {
      at,
      // What stands in several rows is the name of a kind: 优, 县住建局.
      names: labels.filter((text) => times.get(text) === 1),
      isTotal,
      isPart: isSum || labels.some(isSubtotalLabel),
      cells: singles(list),
    };
  });
  const totals = all.filter(({ isTotal }) => isTotal);
  const heads = new Map(
    own.map((cell) => [cell.figure.cell?.column ?? -1, plain(columnHead(cell))] as const),
  );
  const [total = null] = totals.length === 1 ? totals : [];
  return { index, rows: all.filter(({ isPart }) => !isPart), total, heads };
}

/** Words of the row up to its last number: its name, and what else is told of it. */
function textsOf(
  document: Document,
  table: Table,
  row: number,
  cells: readonly Mention[],
): readonly string[] {
  const last = Math.max(...cells.map(({ figure }) => figure.cell?.column ?? 0));
  const texts = Array.from({ length: last }, (_, column) =>
    plain(cellText(document, table, row, column))
      .replace(/^(?:其中[：:]?|[一二三四五六七八九十\d]+[、.．])/, "")
      .replace(/[（(].*$/, ""),
  );
  return [...new Set(texts.filter((text) => text !== "" && !numeral.test(text)))];
}

/** Cells with one number: 3（其中1个续建） is told as two. */
function singles(list: readonly Mention[]): ReadonlyMap<number, Mention> {
  const columns = Map.groupBy(list, ({ figure }) => figure.cell?.column ?? -1);
  return new Map(
    [...columns].flatMap(([column, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[column, first] as const],
    ),
  );
}
