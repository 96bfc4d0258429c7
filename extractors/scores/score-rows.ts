import type {
  Evaluated,
  EvaluatedSubject,
  Money,
  Review,
} from "../../domain/result-use/evaluated.ts";
import type { Cell } from "../../domain/workbook.ts";
import { amountOf } from "../workbook/amount.ts";
import type { Complaints } from "../workbook/complaints.ts";
import { fold, tidy } from "../../domain/sheet-words/fold.ts";
import type { Grid } from "../workbook/grid.ts";
import { rowKind } from "../workbook/tables.ts";
import type { ScoreColumn, ScoreTable } from "./score-columns.ts";
import type { ScoreField } from "./score-field.ts";

const absent = /^(?:[-—–－─/\\、.]+|无|暂无|空|不涉及|不适用|n\/?a|null)?$/i;

/** The rows of a list of scores; what cannot be read is complained about and counts as not given. */
export function scoreRows(
  grid: Grid,
  table: ScoreTable,
  complaints: Complaints,
): readonly Evaluated[] {
  const reader = new ScoreReader(grid, table.columns, complaints);
  const front = table.columns
    .filter(({ field }) => ["code", "name", "department", "unit"].includes(field))
    .map(({ column }) => column);
  const rows: Evaluated[] = [];
  for (let row = table.from; row < grid.height; row += 1) {
    if (rowKind(grid, row, front, row === table.from).kind !== "data") continue;
    const read = reader.row(row);
    if (read !== null) rows.push(read);
  }
  return rows;
}

class ScoreReader {
  readonly #grid: Grid;
  readonly #columns: readonly ScoreColumn[];
  readonly #complaints: Complaints;

  constructor(grid: Grid, columns: readonly ScoreColumn[], complaints: Complaints) {
    this.#grid = grid;
    this.#columns = columns;
    this.#complaints = complaints;
  }

  row(row: number): Evaluated | null {
    const name =
      this.#words(row, "name") ?? this.#words(row, "unit") ?? this.#words(row, "department");
    if (name === null) return null;
    const wholeByName = this.#words(row, "name") === null ? "whole" : subjectIn(name);
    return {
      id: `${this.#grid.sheet}!${row + 1}`,
      code: this.#words(row, "code"),
      name,
      department: this.#words(row, "department"),
      unit: this.#words(row, "unit"),
      subject: this.#subject(row) ?? wholeByName,
      score: this.#number(row, "score", "得分"),
      grade: this.#words(row, "grade"),
      nextBudget: this.#money(row, "nextBudget"),
      budget: this.#money(row, "budget"),
      publicFunds: this.#money(row, "publicFunds"),
      reviews: this.#reviews(row),
      repaired: this.#flag(row, "repaired", repairedWord),
      auditProblem: this.#flag(row, "auditProblem", yesNo),
      isNew: this.#flag(row, "isNew", newWord),
      exAnteDone: this.#flag(row, "exAnteDone", yesNo),
      exAnteOutcome: this.#words(row, "exAnteOutcome"),
      years: this.#number(row, "years", "年限"),
      totalInvestment: this.#money(row, "totalInvestment"),
      place: `“${this.#grid.sheet}”第${row + 1}行`,
    };
  }

  #column(field: ScoreField): ScoreColumn | undefined {
    return this.#columns.find((each) => each.field === field);
  }

  #cell(row: number, column: number): Cell | undefined {
    return this.#grid.seen(row, column);
  }

  #words(row: number, field: ScoreField): string | null {
    const column = this.#column(field);
    const cell = column === undefined ? undefined : this.#cell(row, column.column);
    if (column === undefined || cell === undefined) return null;
    if (cell.kind === "error") {
      this.#complain(row, column, `是公式错误（${cell.text}），没有读入。请改正公式后重新保存`);
      return null;
    }
    const text = tidy(cell.text);
    return absent.test(fold(text)) ? null : text;
  }

  #money(row: number, field: ScoreField): Money | null {
    const column = this.#column(field);
    if (column === undefined) return null;
    const read = amountOf(this.#cell(row, column.column), column.unit);
    if (read.kind === "absent") return null;
    if (read.kind === "bad") {
      this.#complain(row, column, read.note);
      return null;
    }
    if (read.note !== null) this.#complain(row, column, read.note);
    return { yuan: read.yuan, name: column.title.replace(/[（(].*[）)]$/u, "") };
  }

  #number(row: number, field: ScoreField, what: string): string | null {
    const column = this.#column(field);
    const words = this.#words(row, field);
    if (column === undefined || words === null) return null;
    const digits = plainNumber(words);
    if (digits === null) this.#complain(row, column, `“${words}”不是${what}，没有读入。请改为数字`);
    return digits;
  }

  #reviews(row: number): readonly Review[] {
    return this.#columns
      .filter(({ field }) => field === "review")
      .flatMap((column): Review[] => {
        const words = tidy(this.#cell(row, column.column)?.text ?? "");
        if (absent.test(fold(words))) return [];
        const score = plainNumber(words);
        if (score !== null) return [{ score }];
        const passed = passedWord(fold(words));
        if (passed !== null) return [{ passed }];
        this.#complain(row, column, `“${words}”不是监控得分，也不是合格、不合格，没有读入`);
        return [];
      });
  }

  #flag(row: number, field: ScoreField, meaning: (word: string) => boolean | null): boolean | null {
    const column = this.#column(field);
    const cell = column === undefined ? undefined : this.#cell(row, column.column);
    const words = tidy(cell?.text ?? "");
    // 无 is an answer here, and an empty cell is none.
    if (column === undefined || words === "" || /^[-—–－─/]+$/.test(words)) return null;
    const found = meaning(fold(words));
    if (found === null)
      this.#complain(row, column, `“${words}”看不出是或否，没有读入。请写“是”或“否”`);
    return found;
  }

  #subject(row: number): EvaluatedSubject | null {
    const words = this.#words(row, "subject");
    return words === null ? null : subjectIn(words);
  }

  #complain(row: number, column: ScoreColumn, what: string): void {
    const { sheet } = this.#grid;
    const cell = this.#grid.address(row, column.column);
    this.#complaints.add(sheet, cell, `${column.title}${what}。`, column.title);
  }
}

function plainNumber(words: string): string | null {
  const folded = fold(words).replace(/(?:分|年|次)$/, "");
  return /^\d+(?:\.\d+)?$/.test(folded) ? folded : null;
}

function subjectIn(words: string): EvaluatedSubject | null {
  if (/整体/.test(words)) return "whole";
  if (/政策/.test(words)) return "policy";
  return /项目|专项/.test(words) ? "project" : null;
}

const negative = /^(?:否|无|没有|未|不|0|×|x|false|n)/i;
const positive = /^(?:是|有|已|存在|√|✓|1|对|true|y)/i;

function yesNo(word: string): boolean | null {
  if (negative.test(word)) return false;
  return positive.test(word) ? true : null;
}

function repairedWord(word: string): boolean | null {
  if (/^(?:未|没有|不|否|正在|部分)/.test(word)) return false;
  return /整改|完成|到位/.test(word) ? true : yesNo(word);
}

function newWord(word: string): boolean | null {
  if (/延续|经常|存量|续建/.test(word)) return false;
  return /^(?:新增|新设|新建|一次性新增)/.test(word) ? true : yesNo(word);
}

function passedWord(word: string): boolean | null {
  if (/不(?:合格|通过|达标)|未通过|未达标/.test(word)) return false;
  return /合格|通过|达标/.test(word) ? true : null;
}
