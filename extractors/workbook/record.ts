import type {
  CellPlace,
  Funds,
  GivenLights,
  Likelihood,
  Money,
  MoneyField,
  PerformanceIndicator,
  ReasonClass,
} from "../../domain/monitoring/project.ts";
import { moneyFields } from "../../domain/monitoring/project.ts";
import type { Light } from "../../domain/light-rule.ts";
import type { Cell } from "../../domain/workbook.ts";
import { amountOf } from "./amount.ts";
import { isTicked, likelihoodOf, reasonsOf, saysNone } from "./choice.ts";
import type { Columns } from "./columns.ts";
import type { Complaints } from "./complaints.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import { fieldNames, lightColumns } from "../../domain/sheet-words/field.ts";
import { tidy } from "../../domain/sheet-words/fold.ts";
import type { Grid } from "./grid.ts";
import { lightOf } from "../../domain/sheet-words/light-word.ts";
import { completionOf, targetOf } from "./target.ts";

/** A row of a table of projects, read. */
export interface ProjectRow extends CellPlace {
  readonly code: string | null;
  readonly name: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly fund: string | null;
  readonly funds: Funds;
  /** Addresses of money cells that are empty, of columns that are there. */
  readonly empty: Readonly<Partial<Record<MoneyField, string>>>;
  readonly lights: GivenLights | null;
  readonly likelihood: Likelihood | null;
  readonly reasons: readonly ReasonClass[];
  readonly reason: string | null;
  readonly score: string | null;
  readonly status: string | null;
  readonly indicator: PerformanceIndicator | null;
}

/** Reads the cells of a row by field, with what was wrong with them told to `complaints`. */
export class RowReader {
  readonly #grid: Grid;
  readonly #columns: Columns;
  readonly #complaints: Complaints;

  constructor(grid: Grid, columns: Columns, complaints: Complaints) {
    this.#grid = grid;
    this.#columns = columns;
    this.#complaints = complaints;
  }

  cell(row: number, field: Field): Cell | undefined {
    const column = this.#columns.at[field];
    return column === undefined ? undefined : this.#grid.seen(row, column);
  }

  /** Words of a cell; null when it is empty or holds an error. */
  words(row: number, field: Field): string | null {
    const cell = this.cell(row, field);
    if (cell === undefined || cell.kind === "error") return null;
    const text = tidy(cell.text);
    return text === "" ? null : cell.percent ? `${text}%` : text;
  }

  address(row: number, field: Field): string {
    const column = this.#columns.at[field] ?? 0;
    const merge = this.#grid.mergeAt(row, column);
    return this.#grid.address(merge?.row ?? row, merge?.column ?? column);
  }

  code(row: number): string | null {
    const cell = this.cell(row, "code");
    if (cell === undefined) return null;
    if (cell.kind === "error") {
      this.#tell(row, "code", `是公式错误（${cell.text}），项目无法按编码归并。请改正后重新保存`);
      return null;
    }
    const text = tidy(cell.text).replaceAll(/\s/g, "");
    if (cell.kind === "number" && text.replace(/\D/g, "").length > 15) {
      this.#tell(
        row,
        "code",
        `是超过15位的数值，Excel 已丢失末尾的位数。请把这一列改为文本格式重新导出`,
      );
    }
    return text === "" ? null : text;
  }

  funds(row: number): Pick<ProjectRow, "funds" | "empty"> {
    const funds: Partial<Record<MoneyField, Money>> = {};
    const empty: Partial<Record<MoneyField, string>> = {};
    for (const field of moneyFields) {
      if (this.#columns.at[field] === undefined) continue;
      const reading = amountOf(this.cell(row, field), this.#columns.unitOf(field));
      const cell = this.address(row, field);
      if (reading.kind === "absent") empty[field] = cell;
      else if (reading.note !== null) this.#tell(row, field, reading.note);
      if (reading.kind === "read")
        funds[field] = { yuan: reading.yuan, sheet: this.#grid.sheet, cell };
    }
    return { funds, empty };
  }

  lights(row: number): GivenLights | null {
    const { at } = this.#columns;
    if (!lightColumns.some((field) => at[field] !== undefined)) return null;
    return {
      execution: this.#light(row, "lightExecution"),
      target: this.#light(row, "lightTarget"),
      forecast: this.#light(row, "lightForecast"),
      overall: this.#light(row, "light"),
    };
  }

  #light(row: number, field: Field): Light | null {
    const cell = this.cell(row, field);
    const light = lightOf(cell);
    if (light === "unknown") return null;
    if (light !== "unread") return light;
    this.#tell(
      row,
      field,
      `“${tidy(cell?.text ?? "")}”不是能认出的灯色，按未知处理。请改为红、黄、绿或蓝`,
    );
    return null;
  }

  likelihood(row: number): Likelihood | null {
    if (isTicked(this.words(row, "likelyCertain") ?? "")) return "certain";
    if (isTicked(this.words(row, "likelyPossible") ?? "")) return "possible";
    if (isTicked(this.words(row, "likelyImpossible") ?? "")) return "impossible";
    return likelihoodOf(this.words(row, "likelihood") ?? "");
  }

  reasons(row: number): Pick<ProjectRow, "reasons" | "reason"> {
    const ticked = boxes.flatMap(([field, reason]) =>
      isTicked(this.words(row, field) ?? "") ? [reason] : [],
    );
    const told = this.words(row, "reason");
    const text = this.words(row, "reasonText") ?? told;
    const reason = text === null || saysNone(text) ? null : text;
    if (ticked.length > 0) return { reasons: ticked, reason };
    return { reasons: reasonsOf(told ?? ""), reason };
  }

  score(row: number): string | null {
    const text = this.words(row, "score");
    return text !== null && /^-?\d+(?:\.\d+)?$/.test(text) ? text : null;
  }

  indicator(
    row: number,
    levels: readonly [string | null, string | null],
  ): PerformanceIndicator | null {
    const level3 = this.words(row, "level3");
    const typed = this.words(row, "target");
    if (level3 === null && typed === null) return null;
    const target = targetOf(
      typed ?? "",
      this.words(row, "targetOp") ?? "",
      this.words(row, "targetUnit") ?? "",
    );
    const done = this.words(row, "done") ?? rated(this.words(row, "doneRate"));
    this.#checkDone(row);
    return {
      level1: levels[0],
      level2: levels[1],
      level3,
      target,
      done: completionOf(done ?? "", target),
      likelihood: this.likelihood(row),
      ...this.reasons(row),
      sheet: this.#grid.sheet,
      cell: this.address(row, this.#columns.at["level3"] === undefined ? "target" : "level3"),
    };
  }

  #checkDone(row: number): void {
    const cell = this.cell(row, "done");
    if (cell?.kind !== "error") return;
    this.#tell(row, "done", `是公式错误（${cell.text}），完成情况按未填处理。请改正公式后重新保存`);
  }

  #tell(row: number, field: Field, note: string): void {
    const cell = this.address(row, field);
    this.#complaints.add(
      this.#grid.sheet,
      cell,
      `“${fieldNames[field]}”${note}。`,
      `${field} ${note.slice(0, 5)}`,
    );
  }
}

const boxes: readonly (readonly [Field, ReasonClass])[] = [
  ["reasonFunds", "funds"],
  ["reasonRules", "rules"],
  ["reasonPeople", "people"],
  ["reasonEquipment", "equipment"],
  ["reasonOther", "other"],
];

function rated(text: string | null): string | null {
  return text === null || text.endsWith("%") ? text : `${text}%`;
}
