import type { Complaint } from "../../domain/monitoring/project.ts";
import type { Evaluated } from "../../domain/result-use/evaluated.ts";
import type { Workbook } from "../../domain/workbook.ts";
import { columnLetters } from "../../domain/workbook.ts";
import { Complaints } from "../workbook/complaints.ts";
import { gridOf } from "../workbook/grid.ts";
import { scoreTableOf } from "./score-columns.ts";
import { moneyFields, scoreFieldNames } from "./score-field.ts";
import { scoreRows } from "./score-rows.ts";

/** How a column was understood, for a person to check. */
export interface ScoreMatch {
  readonly sheet: string;
  readonly column: string;
  readonly title: string;
  readonly field: string;
  /** Null for columns that hold no money. */
  readonly unit: string | null;
}

export interface Scores {
  readonly rows: readonly Evaluated[];
  readonly matches: readonly ScoreMatch[];
  readonly complaints: readonly Complaint[];
}

/** Every list of evaluation scores in a workbook; hidden sheets are left out. */
export function extractScores({ sheets }: Workbook): Scores {
  const complaints = new Complaints();
  const rows: Evaluated[] = [];
  const matches: ScoreMatch[] = [];
  for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
    const grid = gridOf(sheet);
    const table = scoreTableOf(grid);
    if (table === null) {
      if (grid.height > 0) {
        complaints.add(
          sheet.name,
          "A1",
          "没有找到评价得分表：表头里应有项目（单位）名称和得分或等级。这张表没有读入。",
        );
      }
      continue;
    }
    rows.push(...scoreRows(grid, table, complaints));
    matches.push(
      ...table.columns.map(({ field, column, title, unit }) => ({
        sheet: sheet.name,
        column: columnLetters(column),
        title,
        field: scoreFieldNames[field],
        unit: moneyFields.includes(field) ? unit : null,
      })),
    );
  }
  return { rows, matches, complaints: [...complaints.list(), ...doubles(rows)] };
}

/** One code on two rows: both count, and a person is told. */
function doubles(rows: readonly Evaluated[]): readonly Complaint[] {
  const coded = Map.groupBy(
    rows.filter(({ code }) => code !== null),
    ({ code }) => code,
  );
  return [...coded.values()].flatMap((same) => {
    const [first, second] = same;
    if (first === undefined || second === undefined) return [];
    const [sheet = "", row = ""] = second.id.split("!");
    const message = `项目编码“${first.code ?? ""}”已出现在${first.place}，两行都计入。请核对是否重复。`;
    return [{ sheet, cell: `A${row}`, message }];
  });
}
