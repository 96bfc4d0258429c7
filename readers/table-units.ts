import type { Cell, Document, Table } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import { captionOf } from "./table-caption.ts";
import { isCounting, isUnit, marksIn, unitIn, type DeclaredUnit } from "./unit-declaration.ts";

const figure = /^[-+−—增减]?[(（]?\d[\d,，.\s]*[)）]?$/;
/** Years in a header row name its columns. */
const year = /^(?:19|20)\d\d$/;
/** Columns that count or number something, whatever unit of money the caption names. */
const notMoney =
  /(?:个数|数量|家数|户数|条数|项数|次数|人次|人数|件数|序号|编号|编码|代码|年度|年份|得分|分值|分数|评分|排名|名次|等级|率|比例|占比|比重|进度|面积|日期|时间)/;

/** Columns of marks and shares, which are not in the unit of what their row tells of. */
const ownMeasure = /(?:分值|得分|权重|分数|评分|率|占比|比例|比重|幅度?)$/;

interface Read {
  readonly cell: Cell;
  /** Text in the flow, and its place in the text. */
  readonly text: string;
  readonly span: Span;
  readonly unit: DeclaredUnit | null;
  /** Of a column of marks; rows take none from their label. */
  readonly marks: DeclaredUnit | null;
}

/** The table with its caption, and with the unit that headers, labels or the caption give to bare numbers. */
export function unitsOf(document: Document, table: Table): Table {
  const { caption, unit, units } = captionOf(document, table);
  const cells = table.cells.map((cell) => readCell(document, cell));
  const heading = headerRows(cells);
  const columns = new Columns(cells, heading);
  const labels = rowLabels(cells);
  const resolved = cells.map(({ cell, text }) => {
    if (cell.row < heading || !figure.test(text)) return cell;
    const title = columns.title(cell);
    const found =
      columns.unit(cell) ?? (ownMeasure.test(title) ? null : labels.get(cell.row)) ?? null;
    if (found !== null) return { ...cell, unit: found.unit, unitSpan: found.span };
    // Without a header nothing says which columns are money.
    if (heading === 0) return cell;
    const listed = units.length > 0 && !columns.isSerial(cell) ? unitFor(title, units) : null;
    if (listed !== null) return { ...cell, unit: listed.unit, unitSpan: listed.span };
    if (unit === null || notMoney.test(title) || columns.isSerial(cell)) return cell;
    return { ...cell, unit: unit.unit, unitSpan: unit.span };
  });
  return { ...table, caption, cells: resolved };
}

function readCell(document: Document, cell: Cell): Read {
  const block = document.blocks[cell.block];
  const text =
    block === undefined ? "" : document.flow.text.slice(block.flow.start, block.flow.end);
  const unit = block === undefined ? null : unitIn(document, block, figure.test(text) ? "" : text);
  const marks = block === undefined ? null : marksIn(document, block, text);
  return { cell, text, span: block?.span ?? { start: 0, end: 0 }, unit, marks };
}

/** Rows from the top without a figure; a table of words alone has one. */
function headerRows(cells: readonly Read[]): number {
  const filled = cells.filter(({ text }) => figure.test(text) && !year.test(text));
  const first = filled.find(({ cell }) => cell.row > 0);
  const top = filled.some(({ cell }) => cell.row === 0);
  return top ? 0 : (first?.cell.row ?? 1);
}

class Columns {
  readonly #headers: ReadonlyMap<number, readonly Read[]>;
  readonly #unitCells: ReadonlyMap<number, DeclaredUnit>;
  readonly #titles = new Map<number, string>();

  constructor(cells: readonly Read[], heading: number) {
    const headers = new Map<number, Read[]>();
    for (const read of cells.filter(
      ({ cell, text }) => cell.row < heading && !/单位[:：]/.test(text),
    ))
      for (let offset = 0; offset < read.cell.columnSpan; offset += 1) {
        const column = read.cell.column + offset;
        const above = headers.get(column);
        if (above === undefined) headers.set(column, [read]);
        else above.push(read);
      }
    this.#headers = headers;
    this.#unitCells = unitCells(cells, headers);
  }

  /** Of the lowest header that names one, else of the unit column of the row. */
  unit(cell: Cell): DeclaredUnit | null {
    const headers = this.#headers.get(cell.column) ?? [];
    return (
      headers.findLast((read) => read.unit !== null)?.unit ??
      headers.findLast((read) => read.marks !== null)?.marks ??
      this.#unitCells.get(cell.row) ??
      null
    );
  }

  title({ column }: Cell): string {
    const before = this.#titles.get(column);
    if (before !== undefined) return before;
    const title = (this.#headers.get(column) ?? []).map((read) => read.text).join("");
    this.#titles.set(column, title);
    return title;
  }

  isSerial(cell: Cell): boolean {
    return cell.column === 0 && /^(?:序|编)?号?$/.test(this.title(cell));
  }
}

/** A column headed 单位 or 计量单位 names the unit of each row (where it holds units, not offices). */
function unitCells(
  cells: readonly Read[],
  headers: ReadonlyMap<number, readonly Read[]>,
): Map<number, DeclaredUnit> {
  const found = new Map<number, DeclaredUnit>();
  for (const { cell, text, span } of cells) {
    const title = (headers.get(cell.column) ?? []).at(-1)?.text ?? "";
    if (!/^(?:计量|计算)?单位$/.test(title) || !isUnit(text)) continue;
    found.set(cell.row, { unit: text, span });
  }
  return found;
}

const share = /率|占比|比例|比重|进度|幅度?$/;
const countColumn =
  /(?:个|家|户|条|项|次|人|件|项目|单位|部门|对象|报告|指标|问题|政策)数$|数量$|人次$/;
const moneyColumn =
  /预算|金额|资金|支出|执行数|收入|决算|经费|额$|成本|投资|费用|补[贴助]|造价|价款|送审|审定|[核审]减|到位|拨付|^调整后(?:$|[（(])/;
/** 序时差: how far a rate is from another one. */
const pointsColumn = /(?:序时|进度|率)差$/;

function isMoney(unit: string): boolean {
  return unit.endsWith("元");
}

function isPoints(unit: string): boolean {
  return unit.endsWith("百分点");
}

function isShare(unit: string): boolean {
  return /^[%‰]$/.test(unit);
}

/** Of the units that a caption lists (单位：个、万元、%) the only one that suits the column. */
function unitFor(title: string, units: readonly DeclaredUnit[]): DeclaredUnit | null {
  const paid = moneyColumn.test(title) && !countColumn.test(title);
  const suits = pointsColumn.test(title)
    ? isPoints
    : share.test(title)
      ? isShare
      : paid
        ? isMoney
        : isCounting;
  const found = units.filter(({ unit }) => suits(unit));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The unit named by the label at the head of a row, such as 评减金额（万元）. */
function rowLabels(cells: readonly Read[]): Map<number, DeclaredUnit> {
  const found = new Map<number, DeclaredUnit>();
  for (const { cell, text, unit } of cells) {
    if (unit === null || figure.test(text)) continue;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      if (!found.has(row)) found.set(row, unit);
  }
  return found;
}
