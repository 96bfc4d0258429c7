import type { FundPart, Funds, MoneyField } from "../../domain/monitoring/project.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import { indicatorColumns, moneyColumns } from "../../domain/sheet-words/field.ts";
import { fold, tidy } from "../../domain/sheet-words/fold.ts";
import type { Grid } from "./grid.ts";
import { filledCells } from "./grid.ts";
import type { Header } from "./header.ts";
import { headerOver } from "./header.ts";
import { labelOf } from "../../domain/sheet-words/label.ts";
import type { RowReader } from "./record.ts";
import { fieldOfLabel } from "../../domain/sheet-words/synonyms.ts";

/** A form of one project (项目支出绩效运行监控表): its rows, labelled cells and blocks. */
export interface Form {
  readonly from: number;
  readonly to: number;
  readonly labels: ReadonlyMap<Field, LabelledCell>;
  readonly funds: Block | null;
  readonly indicators: Block | null;
}

export interface LabelledCell {
  readonly text: string;
  readonly cell: string;
}

/** A header with the rows under it; `to` is one past the last. */
export interface Block {
  readonly header: Header;
  readonly from: number;
  readonly to: number;
}

/** Forms of a sheet that has no table of projects; each begins at its 项目名称. */
export function formsOf(grid: Grid): readonly Form[] {
  const anchors: number[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    if (labelled(grid, row).some(({ field }) => field === "name")) anchors.push(row);
  }
  const starts = anchors.map((anchor, i) => startOf(grid, anchor, anchors[i - 1] ?? -1));
  return anchors.flatMap((_, i) => {
    const form = formIn(grid, starts[i] ?? 0, starts[i + 1] ?? grid.height);
    return form.funds === null && form.indicators === null && form.labels.size < 3 ? [] : [form];
  });
}

interface Labelled {
  readonly field: Field;
  readonly value: LabelledCell | null;
}

const labels: readonly Field[] = ["code", "name", "department", "unit", "fund", "period", "goal"];

/** Labels of a row with what stands beside them, or behind the colon in the same cell. */
function labelled(grid: Grid, row: number): readonly Labelled[] {
  const cells = filledCells(grid, row);
  return cells.flatMap(({ column, text, cell }, i): Labelled[] => {
    if (cell.kind !== "text") return [];
    const inline = /^([^:：]{2,12})[:：]\s*(\S.*)$/s.exec(text);
    const label = inline?.[1] ?? text;
    const field = fieldOfLabel(label);
    if (field === null || !labels.includes(field)) return [];
    if (inline?.[2] !== undefined) {
      return [{ field, value: { text: inline[2], cell: grid.address(row, column) } }];
    }
    const next = cells[i + 1];
    const isValue = next !== undefined && !isLabel(next.text);
    const place = next === undefined ? "" : grid.address(row, next.column);
    return [{ field, value: isValue ? { text: next.text, cell: place } : null }];
  });
}

function isLabel(text: string): boolean {
  const field = fieldOfLabel(text);
  return (
    (field !== null && text.length < 14) ||
    /^(?:填报人|联系电话|联系人|填报日期)[:：]?$/.test(fold(text))
  );
}

/** Title, unit line and labels that stand above the 项目名称 of a form. */
function startOf(grid: Grid, anchor: number, after: number): number {
  let start = anchor;
  while (start - 1 > after && anchor - start < 8) {
    const cells = filledCells(grid, start - 1);
    const belongs = cells.length === 1 || labelled(grid, start - 1).length > 0;
    const isUnitLine = cells.some(({ text }) => /单位[:：]|期间/.test(text));
    if (cells.length === 0 || !(belongs || isUnitLine)) break;
    start -= 1;
  }
  return start;
}

function formIn(grid: Grid, from: number, to: number): Form {
  const found = new Map<Field, LabelledCell>();
  const indicatorRow = rowWith(grid, from, to, indicatorColumns, 3);
  const fundRow = rowWith(grid, from, indicatorRow ?? to, moneyColumns, 2);
  for (let row = from; row < (fundRow ?? indicatorRow ?? to); row += 1) {
    for (const { field, value } of labelled(grid, row)) {
      if (value !== null && !found.has(field)) found.set(field, value);
    }
  }
  return {
    from,
    to,
    labels: found,
    funds: fundRow === null ? null : fundBlock(grid, fundRow, indicatorRow ?? to),
    indicators: indicatorRow === null ? null : indicatorBlock(grid, indicatorRow, to),
  };
}

/** The first row that names at least so many of these fields. */
function rowWith(
  grid: Grid,
  from: number,
  to: number,
  fields: readonly Field[],
  least: number,
): number | null {
  for (let row = from; row < to; row += 1) {
    const named = new Set(filledCells(grid, row).map(({ text }) => fieldOfLabel(text)));
    if (fields.filter((field) => named.has(field)).length >= least) return row;
  }
  return null;
}

/** Rows of funds end where the goals or the indicators begin, or at a blank row. */
function fundBlock(grid: Grid, row: number, limit: number): Block {
  const header = headerOver(grid, row);
  let to = header.bottom + 1;
  while (to < limit && filledCells(grid, to).length > 0) {
    const [first] = filledCells(grid, to);
    const isGoal = filledCells(grid, to).some(({ text }) => /目标|完成情况|绩效指标/.test(text));
    if (isGoal || first === undefined) break;
    to += 1;
  }
  return { header, from: header.bottom + 1, to };
}

const endOfIndicators =
  /^(?:其他需要?说明|需要说明|说明|注|备注|填报人|填表人|审核|单位负责人|负责人|总分|合计|联系|存在问题|改进措施|整改|监控结论|主管部门意见)/;

function indicatorBlock(grid: Grid, row: number, limit: number): Block {
  const header = headerOver(grid, row);
  let to = header.bottom + 1;
  while (to < limit) {
    const cells = filledCells(grid, to);
    const [first] = cells;
    if (first !== undefined && endOfIndicators.test(fold(first.text))) break;
    to += 1;
  }
  return { header, from: header.bottom + 1, to };
}

const totalRow = /资金总额|预算总额|^合计$|^总额$|^小计$|^总计$|^年度预算$|^项目资金$|^资金合计$/;
const withinGrant =
  /一般公共预算|政府性基金|国有资本|社会保险基金|社保基金|中央|省级|市级|县级|本级|上级/;

export interface FormFunds {
  readonly total: {
    readonly funds: Funds;
    readonly empty: Readonly<Partial<Record<MoneyField, string>>>;
    /** From 0. */
    readonly row: number;
  } | null;
  readonly parts: readonly FundPart[];
  /** Parts of the first level, which add up to the total. */
  readonly outer: readonly FundPart[];
}

/** Money of the form: the row 年度资金总额, and its parts by fund type. */
export function formFunds(grid: Grid, block: Block, reader: RowReader): FormFunds {
  const { columns } = block.header;
  const money: readonly Field[] = moneyColumns;
  const first = columns.find(({ field }) => field !== null && money.includes(field))?.column ?? 0;
  let total: FormFunds["total"] = null;
  const parts: FundPart[] = [];
  for (let row = block.from; row < block.to; row += 1) {
    const label = rowLabel(grid, row, first);
    const { funds, empty } = reader.funds(row);
    if (label === "" || totalRow.test(label)) total ??= { funds, empty, row };
    else if (Object.keys(funds).length > 0) parts.push({ fund: label, funds });
  }
  const hasGrant = parts.some(({ fund }) => fund.endsWith("财政拨款"));
  const outer = parts.filter(({ fund }) => !(hasGrant && withinGrant.test(fund)));
  return { total, parts, outer };
}

/** The words nearest to the money of the row: 其中：本年财政拨款 is 本年财政拨款. */
function rowLabel(grid: Grid, row: number, before: number): string {
  for (let column = before - 1; column >= 0; column -= 1) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const rows = grid.mergeAt(row, column)?.rowSpan ?? 1;
    return rows > 1
      ? ""
      : labelOf(tidy(text))
          .replace(/^(?:其中|其中:|-|—)+:?/, "")
          .replace(/^(?:\d+[.、])/, "");
  }
  return "";
}
