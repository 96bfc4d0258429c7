import type { MoneyField, MonitoringLayout } from "../../domain/monitoring/project.ts";
import { moneyFields } from "../../domain/monitoring/project.ts";
import type { StatedTotal } from "../../domain/monitoring/totals-check.ts";
import { yuanOf } from "../../domain/monitoring/yuan.ts";
import { addsUp, rateByParts } from "../../domain/monitoring/funds-check.ts";
import type { Columns } from "./columns.ts";
import type { Complaints } from "./complaints.ts";
import { amountOf } from "./amount.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import type { Grid } from "./grid.ts";
import { filledCells } from "./grid.ts";
import type { Draft, Projects } from "./projects.ts";
import type { ProjectRow } from "./record.ts";
import { RowReader } from "./record.ts";
import { statedRate } from "./stated-rate.ts";
import type { Table } from "./tables.ts";
import { rowKind } from "./tables.ts";

/** What a table held. */
export interface TableContent {
  readonly drafts: readonly Draft[];
  readonly totals: readonly StatedTotal[];
  /** Funds of every row, for a total that counted each row. */
  readonly rows: readonly ProjectRow["funds"][];
}

const frontFields: readonly Field[] = [
  "serial",
  "code",
  "name",
  "department",
  "unit",
  "fund",
  "level1",
];

/** Reads the rows of a table into `projects`. */
export class TableReader {
  readonly #grid: Grid;
  readonly #columns: Columns;
  readonly #layout: MonitoringLayout;
  readonly #projects: Projects;
  readonly #complaints: Complaints;
  readonly #reader: RowReader;
  readonly #drafts = new Set<Draft>();
  readonly #totals: StatedTotal[] = [];
  readonly #rows: ProjectRow["funds"][] = [];
  #current: Draft | null = null;
  #levels: readonly [string | null, string | null] = [null, null];
  #heading: string | null = null;
  #department: string | null = null;

  constructor(
    grid: Grid,
    columns: Columns,
    layout: MonitoringLayout,
    projects: Projects,
    complaints: Complaints,
  ) {
    this.#grid = grid;
    this.#columns = columns;
    this.#layout = layout;
    this.#projects = projects;
    this.#complaints = complaints;
    this.#reader = new RowReader(grid, columns, complaints);
  }

  /** `before` is the project of the table before, whose indicators may go on after a repeated header. */
  read({ from, to }: Table, before: Draft | null): TableContent {
    this.#current = before;
    const { at } = this.#columns;
    const front = frontFields.flatMap((field) => at[field] ?? []);
    const carries = this.#departmentsCarry(from, to);
    for (let row = from; row < to; row += 1) {
      const kind = rowKind(this.#grid, row, front, row === from);
      if (kind.kind === "data") this.#data(row, carries);
      else if (kind.kind === "total") this.#total(row, kind.label, kind.grand);
      else if (kind.kind === "heading") this.#heading = headingOf(kind.text);
    }
    this.#settleCodeless();
    return { drafts: [...this.#drafts], totals: this.#totals, rows: this.#rows };
  }

  get current(): Draft | null {
    return this.#current;
  }

  /** A department typed only on the first of its rows, the rest left blank. */
  #departmentsCarry(from: number, to: number): boolean {
    if (this.#columns.at["department"] === undefined) return false;
    let [filled, blank] = [0, 0];
    for (let row = from; row < to; row += 1) {
      if (this.#reader.words(row, "name") === null && this.#reader.words(row, "code") === null)
        continue;
      if (this.#reader.words(row, "department") === null) blank += 1;
      else filled += 1;
    }
    return filled > 0 && blank >= filled;
  }

  #data(row: number, carries: boolean): void {
    const code = this.#reader.code(row);
    const name = this.#reader.words(row, "name");
    const read = this.#row(row, code, name, carries);
    if (code === null && name === null) {
      this.#nameless(row, read);
      return;
    }
    if (code === null && name?.startsWith("其中") === true) {
      this.#tellWithin(row);
      return;
    }
    const draft = this.#projects.add(read, this.#layout);
    if (draft !== this.#current && draft.first === read) this.#checkRate(row, read);
    this.#drafts.add(draft);
    this.#current = draft;
    this.#rows.push(read.funds);
  }

  /** 其中：中央资金 is a part of the line above. */
  #tellWithin(row: number): void {
    this.#complaints.add(
      this.#grid.sheet,
      this.#reader.address(row, "name"),
      "“其中”行是上一行的一部分，没有另计为项目。请核对。",
      "within",
    );
  }

  /**
   * Lines without a code among lines with one: sums of the lines below them, under the name of a
   * department, are no projects; the others are, and their code is missing.
   */
  #settleCodeless(): void {
    if (this.#columns.at["code"] === undefined) return;
    let below: Draft[] = [];
    for (const draft of [...this.#drafts].toReversed()) {
      if (draft.first.code !== null) {
        below.push(draft);
        continue;
      }
      if (this.#layout !== "L2" && isSumOf(draft, below)) this.#dropSum(draft);
      else this.#tellNoCode(draft);
      below = [];
    }
  }

  #dropSum(draft: Draft): void {
    this.#drafts.delete(draft);
    this.#projects.remove(draft);
    this.#complaints.add(
      draft.first.sheet,
      draft.first.cell,
      `“${draft.first.name ?? ""}”没有编码，金额是下面各行之和，按小计处理，没有计为项目。请核对。`,
      "sum",
    );
  }

  #tellNoCode({ first }: Draft): void {
    this.#complaints.add(
      first.sheet,
      first.cell,
      `“项目编码”为空，按项目名称“${first.name ?? ""}”计为一个项目。请补填编码。`,
      "no code",
    );
  }

  #row(row: number, code: string | null, name: string | null, carries: boolean): ProjectRow {
    const reader = this.#reader;
    const own =
      reader.words(row, "department") ??
      (this.#columns.at["department"] === undefined ? this.#heading : null);
    const department = own ?? (carries ? this.#department : null);
    if (own !== null) this.#department = own;
    this.#levels = this.#levelsAt(row, code);
    return {
      sheet: this.#grid.sheet,
      cell: reader.address(row, this.#columns.at["code"] === undefined ? "name" : "code"),
      code,
      name,
      department,
      unit: reader.words(row, "unit"),
      fund: reader.words(row, "fund"),
      ...reader.funds(row),
      lights: reader.lights(row),
      likelihood: reader.likelihood(row),
      ...reader.reasons(row),
      score: reader.score(row),
      status: reader.words(row, "status"),
      indicator: this.#layout === "L2" ? reader.indicator(row, this.#levels) : null,
    };
  }

  /** 一级 and 二级指标 stand once over the rows they are for. */
  #levelsAt(row: number, code: string | null): readonly [string | null, string | null] {
    const [one, two] = [this.#reader.words(row, "level1"), this.#reader.words(row, "level2")];
    const same = code === null || code === this.#current?.first.code;
    const [before, under] = same ? this.#levels : [null, null];
    const isNew = one !== null && one !== before;
    return [one ?? before, two ?? (isNew ? null : under)];
  }

  /** A row without code and name: one more indicator of the project above, or something lost. */
  #nameless(row: number, read: ProjectRow): void {
    if (read.indicator !== null && this.#current !== null) {
      this.#projects.addIndicator(this.#current, read);
      return;
    }
    const [money] = moneyFields.flatMap((field) => read.funds[field] ?? []);
    if (money === undefined && read.indicator === null) return;
    const cell = money?.cell ?? filledAddress(this.#grid, row);
    this.#complaints.add(
      this.#grid.sheet,
      cell,
      "这一行有数据，但没有项目编码和项目名称，没有计入。请补填后重试。",
      "nameless",
    );
  }

  #checkRate(row: number, { funds }: ProjectRow): void {
    const stated = statedRate(this.#reader.cell(row, "rate"));
    const right = stated === null ? null : rateByParts(stated, funds);
    if (right === null) return;
    this.#complaints.add(
      this.#grid.sheet,
      this.#reader.address(row, "rate"),
      `填报的执行率${stated ?? ""}与执行数÷调整后预算数＝${right}%不符，按后者计。请核对三个数。`,
      "rate",
    );
  }

  #total(row: number, label: string, grand: boolean): void {
    const amounts: Partial<Record<MoneyField, { yuan: string; cell: string }>> = {};
    for (const field of moneyFields) {
      if (this.#columns.at[field] === undefined) continue;
      const reading = amountOf(this.#reader.cell(row, field), this.#columns.unitOf(field));
      const cell = this.#reader.address(row, field);
      if (reading.kind === "read") amounts[field] = { yuan: reading.yuan, cell };
      else if (reading.kind === "bad")
        this.#complaints.add(this.#grid.sheet, cell, `合计行的单元格${reading.note}。`, "total");
    }
    const cell = filledAddress(this.#grid, row);
    const place = { sheet: this.#grid.sheet, cell };
    this.#totals.push({ ...place, label, grand, before: this.#drafts.size, amounts });
  }
}

/** Money given in both that adds up; a single line below must be of the department so named. */
function isSumOf({ first, funds }: Draft, below: readonly Draft[]): boolean {
  const [only] = below;
  if (only === undefined) return false;
  const isOwner = [only.row.department, only.row.unit].includes(first.name);
  if (below.length === 1 && !isOwner) return false;
  const fields = moneyFields.filter((field) => funds[field] !== undefined);
  return (
    fields.length > 0 &&
    fields.every((field) => {
      const total = yuanOf(funds[field]);
      const terms = below.flatMap((each) => yuanOf(each.funds[field]) ?? []);
      return total !== null && terms.length > 0 && addsUp(total, terms);
    })
  );
}

function filledAddress(grid: Grid, row: number): string {
  return grid.address(row, filledCells(grid, row)[0]?.column ?? 0);
}

/** 一、县教育局（12个项目） names a department. */
function headingOf(text: string): string | null {
  const bare = text
    .replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*/, "")
    .replace(/[（(].*[）)]$/, "")
    .trim();
  return bare.length >= 2 && bare.length <= 30 && !/[。；，:：]/.test(bare) ? bare : null;
}
