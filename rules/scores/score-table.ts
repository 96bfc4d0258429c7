import type { Document, Table } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import type { Bound, Evidence } from "../rule.ts";
import { cellText } from "../tables/table-label.ts";
import { asWholeScores } from "./whole-scores.ts";

/** A table of indicators with a column of full marks and a column of scores. */
export interface ScoreTable {
  readonly table: Table;
  /** Rows of indicators from top to bottom; a cell without a figure is null. */
  readonly rows: readonly ScoreRow[];
  readonly total: ScoreRow | null;
}

export interface ScoreRow {
  /** First words of the row: 产出指标. */
  readonly label: string;
  readonly weight: Figure | null;
  readonly score: Figure | null;
  readonly scoreRate: Figure | null;
  /** Target and result as rates, where the row has them: 100% and 95.73%. */
  readonly target: Figure | null;
  readonly result: Figure | null;
}

const headers = {
  weight: /^(?:指标)?(?:分值|权重|标准分值?|满分|分数值)/,
  score: /^(?:自评|评价|实际|最终|财政)?(?:得分|评分)(?!率)/,
  scoreRate: /得分率/,
  target: /指标值|目标值/,
  result: /完成值|实际值|完成情况/,
} as const;

const totalLabel = /^(?:总分|总得分|合\s*计|总\s*计|总评分)/;

export function scoreTables(report: Report): readonly ScoreTable[] {
  const { document, figures } = report;
  const cells = Map.groupBy(
    figures.filter(({ cell }) => cell !== null),
    ({ cell }) => cell?.table ?? -1,
  );
  return document.tables.flatMap((table) => tableOf(document, table, cells.get(table.index) ?? []));
}

function tableOf(
  document: Document,
  table: Table,
  figures: readonly Figure[],
): readonly ScoreTable[] {
  const columns = Object.fromEntries(
    Object.entries(headers).map(([name, header]) => [name, columnOf(document, table, header)]),
  );
  const { weight = -1, score = -1 } = columns;
  if (weight < 0 || score < 0 || weight === score) return [];
  const placed = new Map(
    figures.map((figure) => [`${String(figure.cell?.row)},${String(figure.cell?.column)}`, figure]),
  );
  const at = (row: number, column: number | undefined): Figure | null =>
    placed.get(`${String(row)},${String(column)}`) ?? null;
  const all = Array.from({ length: table.rows }, (_, row): ScoreRow => {
    const names = ["weight", "score", "scoreRate", "target", "result"] as const;
    const [weightAt, scoreAt, rateAt, targetAt, resultAt] = names.map((name) =>
      at(row, columns[name]),
    );
    return {
      label: labelOf(document, table, row),
      weight: scored(weightAt ?? null),
      score: scored(scoreAt ?? null),
      scoreRate: rated(rateAt ?? null),
      target: rated(targetAt ?? null),
      result: rated(resultAt ?? null),
    };
  });
  const valued = all.filter((row) => row.weight !== null || row.score !== null);
  const total = valued.find(({ label }) => totalLabel.test(label)) ?? null;
  const rows = valued.filter(({ label }) => !totalLabel.test(label) && !/小计/.test(label));
  // Subtotals would be counted twice.
  return valued.some(({ label }) => /小计/.test(label)) ? [] : [{ table, rows, total }];
}

function columnOf(document: Document, table: Table, header: RegExp): number {
  const columns = Array.from({ length: table.columns }, (_, column) => column);
  return columns.find((column) => header.test(cellText(document, table, 0, column))) ?? -1;
}

function labelOf(document: Document, table: Table, row: number): string {
  for (let column = 0; column < table.columns; column += 1) {
    const text = cellText(document, table, row, column).replace(/\s/g, "");
    if (text !== "" && !/^[\d.、]+$/.test(text)) return text;
  }
  return "";
}

function scored(figure: Figure | null): Figure | null {
  return figure !== null && (figure.kind === "score" || figure.kind === "count") ? figure : null;
}

function rated(figure: Figure | null): Figure | null {
  return figure?.quantity.dimension === "ratio" ? figure : null;
}

/** total = Σ items, told in that order. */
export function sumBound(
  total: Evidence,
  items: readonly Evidence[],
  text: string,
  binding: Bound["binding"] = "sentence",
): Bound {
  return {
    formula: { name: "sum", args: items.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: asWholeScores([total, ...items]),
    text,
    binding,
  };
}
