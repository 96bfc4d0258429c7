import type { MoneyUnit } from "../workbook/amount.ts";
import { declaredUnit } from "../workbook/amount.ts";
import type { Grid } from "../workbook/grid.ts";
import { filledCells } from "../workbook/grid.ts";
import { headerFrom } from "../workbook/header.ts";
import type { ScoreField } from "./score-field.ts";
import { scoreFieldOf } from "./score-field.ts";

export interface ScoreColumn {
  readonly field: ScoreField;
  readonly column: number;
  /** As the sheet writes it. */
  readonly title: string;
  /** For money: of the header, else of the table. */
  readonly unit: MoneyUnit;
}

/** The columns of a list of scores, and the first row under their header. */
export interface ScoreTable {
  readonly columns: readonly ScoreColumn[];
  readonly from: number;
}

/** Null when the sheet holds no list of scores. Without any unit, money is in 万元, as lists of bureaus are. */
export function scoreTableOf(grid: Grid): ScoreTable | null {
  for (let row = 0; row < grid.height; row += 1) {
    if (!hasLabels(grid, row)) continue;
    const header = headerFrom(grid, row);
    const unit = unitAbove(grid, header.bottom) ?? "万元";
    const columns = header.columns.flatMap(({ column, path }): ScoreColumn[] => {
      const field = scoreFieldOf(path);
      if (field === null) return [];
      const own =
        path
          .toReversed()
          .map(declaredUnit)
          .find((each) => each !== null) ?? null;
      return [{ field, column, title: path.at(-1) ?? "", unit: own ?? unit }];
    });
    const kept = withoutDoubles(withYears(columns));
    if (isList(kept)) return { columns: kept, from: header.bottom + 1 };
  }
  return null;
}

function hasLabels(grid: Grid, row: number): boolean {
  const cells = filledCells(grid, row);
  return cells.length >= 3 && cells.filter(({ text }) => scoreFieldOf([text]) !== null).length >= 3;
}

/** A list names what was evaluated and says how it came out. */
function isList(columns: readonly ScoreColumn[]): boolean {
  const has = (field: ScoreField): boolean => columns.some((each) => each.field === field);
  const named = has("name") || has("unit") || has("department");
  return named && (has("score") || has("grade") || has("exAnteDone") || has("exAnteOutcome"));
}

/** Of two budgets that differ in their year, 2024年预算数 and 2025年预算数, the later is yet to come. */
function withYears(columns: readonly ScoreColumn[]): readonly ScoreColumn[] {
  if (columns.some(({ field }) => field === "nextBudget")) return columns;
  const yearIn = ({ title }: ScoreColumn): number => Number(/20\d\d(?=年)/.exec(title)?.[0] ?? 0);
  const budgets = columns.filter((each) => each.field === "budget" && yearIn(each) > 0);
  const latest = Math.max(...budgets.map(yearIn));
  const differ = budgets.some((each) => yearIn(each) < latest);
  return columns.map((each) =>
    differ && budgets.includes(each) && yearIn(each) === latest
      ? { ...each, field: "nextBudget" }
      : each,
  );
}

/** Several reviews stand side by side; any other field is the first column that names it. */
function withoutDoubles(columns: readonly ScoreColumn[]): readonly ScoreColumn[] {
  const taken = new Set<ScoreField>();
  return columns.filter(({ field }) => {
    if (field === "review") return true;
    if (taken.has(field)) return false;
    taken.add(field);
    return true;
  });
}

function unitAbove(grid: Grid, bottom: number): MoneyUnit | null {
  for (let row = bottom; row >= 0; row -= 1) {
    for (const { text } of filledCells(grid, row)) {
      if (!/单位[:：]/.test(text)) continue;
      const unit = declaredUnit(text);
      if (unit !== null) return unit;
    }
  }
  return null;
}
