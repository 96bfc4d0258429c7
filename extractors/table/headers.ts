import type { Cell, Document, Table } from "../../domain/document.ts";

/** Reads the labels of a table: the column headers above and the row labels to the left of a cell. */
export interface Headers {
  readonly isHeader: (cell: Cell) => boolean;
  /** Header rows, caption and the paragraph above, for the stage the table is about. */
  readonly about: string;
  /** Header cells as wide as the table: its title, no label of a column. */
  readonly title: string;
  /** The first row heads a whole score (总分): what stands beside it without a meaning of its own is scored. */
  readonly isScored: boolean;
  /** Without units and numbers. */
  readonly labelsOf: (cell: Cell) => Labels;
}

export interface Labels {
  /** From the left. */
  readonly row: readonly string[];
  /** From the top. */
  readonly column: readonly string[];
}

const numberLike = /^[-−+]?[\d,，.]+(?:%|‰)?$/;
const empty = /^(?:—|-|–|\/|无)?$/;

/** A label without its unit, and the column it begins in. */
interface Label {
  readonly column: number;
  readonly text: string;
}

export function headersOf(document: Document, table: Table): Headers {
  const texts = table.cells.map((cell) => textOf(document, cell));
  const headRows = countHeadRows(table, texts);
  const later = laterHeadRows(table, texts, headRows);
  const above = new Map<number, string[]>();
  const left = new Map<number, Label[]>();
  const titles: string[] = [];
  for (const [index, cell] of table.cells.entries()) {
    const text = texts[index] ?? "";
    if (cell.row < headRows || later.includes(cell.row)) {
      const label = clean(text);
      if (label === "") continue;
      if (table.columns > 1 && cell.columnSpan >= table.columns) titles.push(label);
      else {
        for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
          push(above, slot(table, later, cell.row, column), label);
      }
    } else if (!numberLike.test(text) && !empty.test(text)) {
      const label = clean(text);
      if (label === "") continue;
      for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
        push(left, row, { column: cell.column, text: label });
    }
  }
  const columns = new Map([...above].map(([place, labels]) => [place, unique(labels)]));
  const rowOf = rowLabels(left);
  return {
    isHeader: (cell) => cell.row < headRows || later.includes(cell.row),
    labelsOf: (cell) => ({
      row: rowOf(cell),
      column: columns.get(slot(table, later, cell.row, cell.column)) ?? none,
    }),
    title: titles.join("，"),
    isScored: table.cells.some(({ row }, at) => row === 0 && wholeScore.test(texts[at] ?? "")),
    about: aboutOf(document, table, headRows, texts),
  };
}

const wholeScore = /^(?:总分|总得分|综合得分|得分合计)(?:[（(]分?[）)])?$/;
const none: readonly string[] = [];

function textOf(document: Document, cell: Cell): string {
  const block = document.blocks[cell.block];
  return block === undefined
    ? ""
    : document.flow.text.slice(block.flow.start, block.flow.end).trim();
}

/** A column under the header that stands last above the row: each later header row begins anew. */
function slot(table: Table, later: readonly number[], row: number, column: number): number {
  let block = 0;
  while (block < later.length && row >= (later[block] ?? row)) block += 1;
  return block * table.columns + column;
}

const headWord =
  /^[^\d≥≤<>＜＞]*(?:指标|[值数率]|分值|得分|权重|情况|分析|原因|措施|备注|金额|资金|单位|项目|名称|内容|符号)$/;
const sureHead = /^(?:分值|得分|权重|[一二三]级指标)$|(?:指标值|目标值|完成值|预算数|执行数)$/;

/** Forms hold a block of funds above a block of indicators, each under a header row of its own. */
function laterHeadRows(
  table: Table,
  texts: readonly string[],
  headRows: number,
): readonly number[] {
  const rows = new Map<number, string[]>();
  for (const [index, { row }] of table.cells.entries()) {
    const text = texts[index] ?? "";
    if (row >= headRows && text !== "") push(rows, row, clean(text).replace(/\s+/g, ""));
  }
  return [...rows]
    .filter(
      ([, labels]) =>
        labels.length >= 4 &&
        labels.every((label) => headWord.test(label)) &&
        labels.filter((label) => sureHead.test(label)).length >= 2,
    )
    .map(([row]) => row);
}

/** The cells of a row mostly have the same labels to their left: those of the cell before are kept. */
function rowLabels(left: ReadonlyMap<number, readonly Label[]>): (cell: Cell) => readonly string[] {
  let last = { row: -1, count: 0, labels: none };
  return ({ row, column }) => {
    const labels = left.get(row);
    if (labels === undefined) return none;
    let count = 0;
    for (const label of labels) if (label.column < column) count += 1;
    if (last.row === row && last.count === count) return last.labels;
    const before = labels.filter((label) => label.column < column).map((label) => label.text);
    last = { row, count, labels: unique(before) };
    return last.labels;
  };
}

function aboutOf(
  document: Document,
  table: Table,
  headRows: number,
  texts: readonly string[],
): string {
  const heads = texts.filter((_, index) => (table.cells[index]?.row ?? headRows) < headRows);
  const first = table.cells[0]?.block ?? 0;
  const above: string[] = [];
  for (let index = first - 1; index >= 0 && index >= first - 3; index -= 1) {
    const block = document.blocks[index];
    if (block === undefined || block.kind === "cell") break;
    above.unshift(document.flow.text.slice(block.flow.start, block.flow.end).slice(-200));
  }
  return [...above, ...heads].join("\n");
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function unique(labels: readonly string[]): readonly string[] {
  return labels.length < 2 ? labels : [...new Set(labels)];
}

function clean(label: string): string {
  return label
    .replace(
      /[（(](?:单位：?)?(?:亿元|万元|千元|元|%|％|个|家|项|条|人次|次|分|批次|户|人|名|期|场次|份|台|套|亩|公里|吨|平方米|笔|件|元\/人|\d{1,3}(?:\.\d+)?分)[）)]/g,
      "",
    )
    .trim();
}

/** 16个, 近350人次, 486520.35万元: a number with its unit is no header either. */
const valueLike =
  /^(?:第\d+[名位]|(?:约|近|超过?|超)?[\d,，.]*\d[余多]?(?:%|‰|[万亿]?元|个|家|项|条|人?次|人|期|场|份|分|户|名|件|笔))$/;

/** Header rows end at the first row with a number that is no year or serial in a later column. */
function countHeadRows(table: Table, texts: readonly string[]): number {
  let first = table.rows;
  for (const [index, { row, column }] of table.cells.entries()) {
    const text = texts[index] ?? "";
    // Under 序号 the first number begins the rows, whatever their values look like.
    const isSerial = column === 0 && row > 0 && text === "1";
    const isValue = column > 0 && (numberLike.test(text) || valueLike.test(text));
    if (row < first && (isSerial || isValue)) first = row;
  }
  if (first === table.rows) return Math.min(1, table.rows);
  return Math.max(first, 1);
}
