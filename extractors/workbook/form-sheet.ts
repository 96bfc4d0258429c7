import { addsUp } from "../../domain/monitoring/funds-check.ts";
import { exactText } from "../../domain/interval.ts";
import type { FundPart, Funds, Money, MoneyField } from "../../domain/monitoring/project.ts";
import { moneyFields } from "../../domain/monitoring/project.ts";
import { rateByParts } from "../../domain/monitoring/funds-check.ts";
import { sumOfField, yuanOf } from "../../domain/monitoring/yuan.ts";
import type { MoneyUnit } from "./amount.ts";
import { declaredUnit } from "./amount.ts";
import type { Columns } from "./columns.ts";
import { columnsOf, matchesOf } from "./columns.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import { fieldNames } from "../../domain/sheet-words/field.ts";
import type { Form } from "./form.ts";
import { formFunds } from "./form.ts";
import type { Grid } from "./grid.ts";
import { filledCells } from "./grid.ts";
import type { Said } from "./headings.ts";
import { monthAbove, monthInHeader, textsAbove, unitAbove, yearAbove } from "./headings.ts";
import { throughMonthOf } from "../../domain/sheet-words/period.ts";
import type { ProjectRow } from "./record.ts";
import { RowReader } from "./record.ts";
import type { SheetContent, SheetContext } from "./sheet-context.ts";
import { statedRate } from "./stated-rate.ts";
import { joined, requiredFields, tellNoUnit, unitsOf } from "./table-sheet.ts";

/** Reads the forms of a sheet, one project each. */
export function readForms(context: SheetContext, forms: readonly Form[]): SheetContent {
  return joined(forms.map((form) => new FormReader(context, form).read()));
}

class FormReader {
  readonly #context: SheetContext;
  readonly #grid: Grid;
  readonly #form: Form;

  constructor(context: SheetContext, form: Form) {
    this.#context = context;
    this.#grid = context.grid;
    this.#form = form;
  }

  read(): SheetContent {
    const { grid, mapping, fallbackUnit, projects } = this.#context;
    const { funds, indicators } = this.#form;
    const declared = this.#unit();
    const unit = declared?.value ?? fallbackUnit ?? "万元";
    const fundColumns = funds === null ? null : columnsOf(funds.header, unit, mapping);
    const indicatorColumns = indicators === null ? null : columnsOf(indicators.header, unit, null);
    const own = fundColumns === null ? [] : unitsOf(this.#context, fundColumns);
    const units = [...(declared === null ? [] : [declared]), ...own];
    if (
      units.length === 0 &&
      fallbackUnit === null &&
      mapping?.unit == null &&
      fundColumns !== null
    ) {
      tellNoUnit(this.#context, fundColumns);
    }
    const { row, parts } = this.#project(fundColumns);
    const before = projects.drafts().length;
    const draft = projects.add(row, "L1", parts);
    const fresh = projects.drafts().length > before;
    if (indicatorColumns !== null) this.#indicators(indicatorColumns, row, draft, fresh);
    const all = [fundColumns, indicatorColumns].filter((each) => each !== null);
    return {
      layout: "L1",
      drafts: [draft],
      matches: all.flatMap((columns) => matchesOf(grid, columns, "L1")),
      months: this.#months(all),
      years: [yearAbove(grid, this.#form.from, this.#top())].filter((said) => said !== null),
      units,
      sums: [],
      lacking: [
        {
          sheet: grid.sheet,
          cell: grid.address(this.#form.from, filledCells(grid, this.#form.from)[0]?.column ?? 0),
          fields: this.#lacking(fundColumns),
          drafts: [draft],
        },
      ],
      late: [],
      titles: textsAbove(grid, this.#form.from, this.#top()),
    };
  }

  /** First row of the first block. */
  #top(): number {
    const { funds, indicators, to } = this.#form;
    return funds?.header.top ?? indicators?.header.top ?? to;
  }

  /** Declared above the money, or in the label at its side: 项目资金（万元）. */
  #unit(): Said<MoneyUnit> | null {
    const { funds, from } = this.#form;
    if (funds === null) return null;
    const above = unitAbove(this.#grid, from, funds.header.top);
    if (above !== null) return above;
    for (let row = funds.header.top; row < funds.to; row += 1) {
      for (const { column, text } of filledCells(this.#grid, row)) {
        const isMoney = funds.header.columns.some((c) => c.column === column && c.field !== null);
        const value = isMoney ? null : declaredUnit(text);
        if (value !== null) {
          return { value, sheet: this.#grid.sheet, cell: this.#grid.address(row, column) };
        }
      }
    }
    return null;
  }

  #months(all: readonly Columns[]): readonly Said<number>[] {
    const period = this.#form.labels.get("period");
    const value = period === undefined ? null : throughMonthOf(period.text);
    const said: (Said<number> | null)[] = [
      ...all.map(({ header }) => monthInHeader(this.#grid, header)),
      value === null || period === undefined
        ? null
        : { value, sheet: this.#grid.sheet, cell: period.cell },
      monthAbove(this.#grid, this.#form.from, this.#top()),
    ];
    return said.filter((each) => each !== null);
  }

  #lacking(fundColumns: Columns | null): readonly Field[] {
    const { labels, indicators } = this.#form;
    const there = (field: Field): boolean =>
      labels.has(field) || fundColumns?.at[field] !== undefined;
    const missing = requiredFields("L1").filter((field) => !there(field));
    return indicators === null ? [...missing, "level3"] : missing;
  }

  #project(columns: Columns | null): {
    readonly row: ProjectRow;
    readonly parts: readonly FundPart[];
  } {
    const { labels } = this.#form;
    const words = (field: Field): string | null => labels.get(field)?.text ?? null;
    const { total, empty, parts } = this.#funds(columns);
    const anchor = labels.get("code") ?? labels.get("name");
    const cell = anchor?.cell ?? this.#grid.address(this.#form.from, 0);
    const row: ProjectRow = {
      sheet: this.#grid.sheet,
      cell,
      code: words("code")?.replaceAll(/\s/g, "") ?? null,
      name: words("name"),
      department: words("department"),
      unit: words("unit"),
      fund: words("fund"),
      funds: total,
      empty,
      lights: null,
      likelihood: null,
      reasons: [],
      reason: null,
      score: null,
      status: null,
      indicator: null,
    };
    return { row, parts };
  }

  #funds(columns: Columns | null): {
    readonly total: Funds;
    readonly empty: ProjectRow["empty"];
    readonly parts: readonly FundPart[];
  } {
    const block = this.#form.funds;
    if (columns === null || block === null) return { total: {}, empty: {}, parts: [] };
    const reader = new RowReader(this.#grid, columns, this.#context.complaints);
    const found = formFunds(this.#grid, { ...block, header: columns.header }, reader);
    const { total, outer } = found;
    const parts = outer;
    if (total === null) return { total: this.#summed(outer, block.from), empty: {}, parts };
    this.#checkParts(total.funds, outer);
    this.#checkRate(reader, total.row, total.funds);
    return { total: total.funds, empty: total.empty, parts };
  }

  #summed(parts: readonly FundPart[], row: number): Funds {
    const total: Partial<Record<MoneyField, Money>> = {};
    for (const field of moneyFields) {
      const sum = sumOfField(
        parts.map(({ funds }) => funds),
        field,
      );
      const place = parts.map(({ funds }) => funds[field]).find((money) => money !== undefined);
      if (sum !== null && place !== undefined) total[field] = { ...place, yuan: exactText(sum) };
    }
    if (parts.length > 0) {
      this.#tell(
        this.#grid.address(row, 0),
        "没有“年度资金总额”一行，已按各项资金相加。请补填总额。",
      );
    }
    return total;
  }

  #checkParts(total: Funds, parts: readonly FundPart[]): void {
    for (const field of moneyFields) {
      const stated = yuanOf(total[field]);
      const terms = parts.map(({ funds }) => yuanOf(funds[field])).filter((each) => each !== null);
      if (stated === null || terms.length < 2 || addsUp(stated, terms)) continue;
      const sum = sumOfField(
        parts.map(({ funds }) => funds),
        field,
      );
      this.#tell(
        total[field]?.cell ?? "",
        `“${fieldNames[field]}”总额${total[field]?.yuan ?? ""}元与各项资金之和${sum === null ? "" : exactText(sum)}元不等，按总额计。请核对。`,
      );
    }
  }

  #checkRate(reader: RowReader, row: number, funds: Funds): void {
    const stated = statedRate(reader.cell(row, "rate"));
    const right = stated === null ? null : rateByParts(stated, funds);
    if (right === null) return;
    this.#tell(
      reader.address(row, "rate"),
      `填报的执行率${stated ?? ""}与执行数÷调整后预算数＝${right}%不符，按后者计。请核对三个数。`,
    );
  }

  #indicators(
    columns: Columns,
    row: ProjectRow,
    draft: SheetContent["drafts"][number],
    fresh: boolean,
  ): void {
    const block = this.#form.indicators;
    if (block === null) return;
    const reader = new RowReader(this.#grid, columns, this.#context.complaints);
    let levels: readonly [string | null, string | null] = [null, null];
    for (let at = block.from; at < block.to; at += 1) {
      const [one, two] = [reader.words(at, "level1"), reader.words(at, "level2")];
      const isNew = one !== null && one !== levels[0];
      levels = [one ?? levels[0], two ?? (isNew ? null : levels[1])];
      const indicator = reader.indicator(at, levels);
      if (indicator === null || isPlaceholder(indicator.level3, indicator.target.raw)) continue;
      this.#context.projects.addIndicator(draft, { ...row, indicator }, !fresh);
    }
  }

  #tell(cell: string, message: string): void {
    this.#context.complaints.add(this.#grid.sheet, cell, message);
  }
}

/** 指标1：, …… : lines of the blank form. */
function isPlaceholder(name: string | null, target: string): boolean {
  return target === "" && /^(?:指标\d*[:：]?|[.…·]+)?$/.test(name ?? "");
}
