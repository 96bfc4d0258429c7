import type { Table } from "../domain/document.ts";
import type { Report } from "../domain/report.ts";
import { evidenceOf } from "./relation-check.ts";
import type { Bound, Evidence } from "./rule.ts";
import type { Mention, Scene } from "./scene.ts";
import { cellText } from "./table-label.ts";

const totalWord = /^(?:总?合\s*计|总\s*计|共\s*计|小\s*计)[：:]?$/;
const subTotalWord = /^小\s*计[：:]?$/;

export interface TableTotal {
  readonly bound: Bound;
  /** No cell of the column is blank, so that nothing can be missing from the sum. */
  readonly whole: boolean;
}

/** Column totals: the row named 合计 against the rows above it, or below it where it stands on top. */
export function tableTotals(report: Report, scene: Scene): readonly TableTotal[] {
  const cells = scene.mentions.filter((mention) => mention.figure.cell !== null);
  const byTable = Map.groupBy(cells, (mention) => mention.figure.cell?.table ?? -1);
  return [...byTable].flatMap(([index, mentions]) => {
    const table = report.document.tables[index];
    return table === undefined ? [] : totalsOf(report, table, mentions);
  });
}

function totalsOf(
  report: Report,
  table: Table,
  mentions: readonly Mention[],
): readonly TableTotal[] {
  const labels = Array.from({ length: table.rows }, (_, row) => rowLabel(report, table, row));
  const totals = labels.flatMap((label, row) => (totalWord.test(label) ? [row] : []));
  const first = Math.min(...mentions.map(({ figure }) => figure.cell?.row ?? 0));
  const columns = [...Map.groupBy(mentions, (mention) => mention.figure.cell?.column ?? -1)];
  return totals.flatMap((row) => {
    const rows = rowsOf(row, labels, first);
    return columns.flatMap(([, column]) => totalIn(column, row, rows) ?? []);
  });
}

function rowLabel(report: Report, table: Table, row: number): string {
  for (let column = 0; column < table.columns; column += 1) {
    const text = cellText(report.document, table, row, column).replace(/\s/g, "");
    if (text !== "" && !/^[\d.、]+$/.test(text)) return text;
  }
  return "";
}

/** Rows that a total sums: since the total before it; a grand total sums subtotals where there are
 * any. Rows before `first`, the first with a figure, are the head. */
function rowsOf(row: number, labels: readonly string[], first: number): readonly number[] {
  const own = labels[row] ?? "";
  const isTotal = (index: number): boolean => totalWord.test(labels[index] ?? "");
  const isDetail = (index: number): boolean =>
    index >= first && !isTotal(index) && !/^(?:其中|#)/.test(labels[index] ?? "");
  const above = Array.from({ length: row }, (_, index) => index);
  const since = above.findLast(isTotal) ?? -1;
  if (subTotalWord.test(own)) return above.slice(since + 1).filter(isDetail);
  const subtotals = above.filter((index) => subTotalWord.test(labels[index] ?? ""));
  if (subtotals.length > 0) return subtotals.length > 1 ? subtotals : [];
  const details = above.slice(since + 1).filter(isDetail);
  const below = labels.map((_, index) => index).slice(row + 1);
  return details.length > 0 ? details : below.filter(isDetail);
}

function totalIn(
  column: readonly Mention[],
  row: number,
  rows: readonly number[],
): TableTotal | null {
  const total = column.find((mention) => mention.figure.cell?.row === row);
  if (total === undefined || !/^(?:money|count)$/.test(total.figure.quantity.dimension))
    return null;
  const parts = column.filter(
    (mention) =>
      rows.includes(mention.figure.cell?.row ?? -1) &&
      mention.figure.quantity.dimension === total.figure.quantity.dimension,
  );
  if (parts.length < 2) return null;
  const items: readonly Evidence[] = parts.map((part) =>
    evidenceOf(part.after === "" ? "分项" : part.after, part),
  );
  const valued = rows.filter((at) => column.some((mention) => mention.figure.cell?.row === at));
  const firstValued = valued[0] ?? 0;
  const blanks = rows.filter((at) => at > firstValued && !valued.includes(at));
  return {
    whole: blanks.length === 0,
    bound: {
      formula: { name: "sum", args: items.map((_, index) => index + 1), sign: "=", claim: 0 },
      evidence: [evidenceOf("合计", total), ...items],
      text: `合计＝各行之和（${String(parts.length)}行）`,
      binding: "sentence",
    },
  };
}
