import type { Cell, Document, Table } from "../../domain/document.ts";
import type { CellPlace, Status } from "../../domain/figure.ts";
import type { Span } from "../../domain/span.ts";
import type { Token } from "../scan/token.ts";
import { readMeasure } from "../scan/measure.ts";
import { headersOf } from "./headers.ts";
import { storedInFull } from "./stored-numbers.ts";
import type { Headers } from "./headers.ts";

/** A figure that stands alone in a table cell; its unit and its meaning come from the headers. */
export interface TableToken {
  readonly token: Token;
  readonly place: CellPlace;
  readonly subject: string;
  /** Row and column labels as if they led up to the number. */
  readonly lead: string;
  readonly row: readonly string[];
  readonly column: readonly string[];
  readonly unitSpan: Span | null;
  readonly year: number | null;
  readonly status: Status | null;
  /** Words that tell the stage: the column headers, the caption and the paragraph above the table. */
  readonly about: string;
}

const numeric = /^([-−]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?)(%|‰)?$/;
const serial = /序号|编号|编码|代码|行次|栏次|页码|电话|邮编|排序号|位次|文号|年份|年度$/;

/** 减9, +4, 增4: how much more or less in a column of changes; a fall counts below zero, as −9 does. */
const moved = /^(?:\+|增加?|减少?)(?=\d)/;

/** Numbers of cells that hold nothing else. Prose inside cells is read by the scan. */
export function tableTokens(document: Document, prose: readonly Token[]): readonly TableToken[] {
  if (document.tables.length === 0) return [];
  const found: TableToken[] = [];
  const known = new Map(prose.map((token) => [token.start, token]));
  for (const table of document.tables) {
    const headers = headersOf(document, table);
    const own: TableToken[] = [];
    for (const cell of table.cells) {
      const token = tokenOf(document, table, cell, headers, known);
      if (token) own.push(token);
      else own.push(...disputedTokens(document, table, cell, headers, prose));
    }
    found.push(...storedInFull(table, own));
  }
  return found;
}

/** 【前后不一致：43个、57个】 in a cell: each of the values is what the headers say. */
function disputedTokens(
  document: Document,
  table: Table,
  cell: Cell,
  headers: Headers,
  prose: readonly Token[],
): readonly TableToken[] {
  const span = document.blocks[cell.block]?.flow;
  if (span === undefined || !document.flow.text.startsWith("【前后不一致：", span.start)) return [];
  const inside = prose.filter(({ start, end }) => start >= span.start && end <= span.end);
  return inside.map((token) => labelledToken(token, table, cell, headers));
}

/** A number that brings its own unit, under its headers. */
function labelledToken(token: Token, table: Table, cell: Cell, headers: Headers): TableToken {
  const { row, column } = headers.labelsOf(cell);
  const labels = [...row, ...column];
  return {
    token,
    place: { table: table.index, row: cell.row, column: cell.column },
    subject: labels.join(" "),
    lead: labels.join("，"),
    row,
    column,
    unitSpan: null,
    year: labelYear(labels) ?? labelYear([headers.title]),
    status: statusOf(column) === "threshold" ? "threshold" : null,
    about: headers.about,
  };
}

const before = /^(?:约|近|接近|超过?|突破|不足|不到|不低于|不少于|不超过|逾)/;
const after = /^(?:左右|上下|以上|以下|以内|多)?(?:（推算）)?$/;

/** Whether nothing but a qualifier and our own mark stands behind the number. */
function wholeCell(text: string, end: number): boolean {
  return after.test(text.slice(end));
}

function tokenOf(
  document: Document,
  table: Table,
  cell: Cell,
  headers: Headers,
  known: ReadonlyMap<number, Token>,
): TableToken | null {
  const block = document.blocks[cell.block];
  if (block === undefined) return null;
  const raw = document.flow.text.slice(block.flow.start, block.flow.end);
  const whole = raw.trim();
  // A plus stays outside the quote, as in prose.
  const sign = moved.exec(whole)?.[0] ?? "";
  const text = whole.slice(sign.length);
  const match = numeric.exec(text);
  const start = block.flow.start + raw.indexOf(whole) + sign.length;
  const place = { table: table.index, row: cell.row, column: cell.column };
  if (!match) {
    const front = before.exec(text)?.[0].length ?? 0;
    const prose = known.get(start + front);
    if (prose === undefined || !wholeCell(text, prose.end - start)) return null;
    return labelledToken(prose, table, cell, headers);
  }
  if (headers.isHeader(cell)) return null;
  const { row, column } = headers.labelsOf(cell);
  const labels = [...row, ...column];
  if (labels.length === 0) return null;
  if (labels.some((label) => serial.test(label)) && match[2] === undefined) return null;
  const fall = sign.startsWith("减") ? "-" : "";
  const digits = fall + (match[1] ?? "").replace(/[,，]/g, "").replace("−", "-");
  const declared = match[2] ?? cell.unit;
  const unit = counts(column.at(-1) ?? "", declared) ? null : declared;
  const meaning = meaningOf(labels, unit) ?? partOfScore(headers, column, digits);
  if (meaning === null) return null;
  return {
    token: {
      start,
      end: start + text.length,
      digits,
      over: false,
      time: null,
      han: false,
      inTitle: false,
      ...meaning,
    },
    place,
    subject: labels.join(" "),
    lead: labels.join("，"),
    row,
    column,
    unitSpan: match[2] === undefined ? cell.unitSpan : null,
    year: labelYear(labels) ?? labelYear([headers.title]),
    status: statusOf(column),
    about: headers.about,
  };
}

/** Columns of marks and rates, in which no money stands whatever the caption says. */
const unpaid = /(?:分值|得分|权重|分数|率|占比|比例|比重|增幅)$/;

/** A column of counts (项目数, 批次) under a caption that gives the unit of the money columns. */
const counting =
  /(?:个数|数量|次数|人数|户数|家数|件数|批次|项目数|单位数|人次|课时|学时|(?:对象|机构|企业|学校|政策|指标|问题|报告|意见|期|场|班|床位|学生|教师)数)$/;

function counts(header: string, unit: string | null): boolean {
  if (unit === null || !unit.endsWith("元")) return false;
  return counting.test(header) || unpaid.test(header);
}

const noScore = /名|位|序|级|等次|年|月|日|数|人|元|率|[个家项件次户]/;
const most = 100;

/** 基础工作 24.1, 过程管理 42.6, 总分 94.6: what stands beside a whole score and has no meaning of its own is scored. */
function partOfScore(
  { isScored }: Headers,
  [label = "", ...more]: readonly string[],
  digits: string,
): Meaning | null {
  if (!isScored || more.length > 0 || label === "" || noScore.test(label)) return null;
  if (digits.startsWith("-") || Number(digits) > most) return null;
  return { kind: "score", exponent: 0, unit: null, dimension: "score" };
}

/** Columns that count what was sorted: 绿灯, 优, 不合格. */
const sorted = /(?:[红黄绿蓝]灯|^(?:优秀?|良好?|中等?|较?差|合格|不合格))$/;

type Meaning = Pick<Token, "kind" | "exponent" | "unit" | "dimension">;

function meaningOf(labels: readonly string[], unit: string | null): Meaning | null {
  if (unit !== null && /^个?百分点$/.test(unit))
    return { kind: "rate", exponent: 0, unit, dimension: "points" };
  if (unit !== null) {
    const measure = readMeasure(unit, 0);
    if (measure === null || measure.time) {
      return { kind: "count", exponent: 0, unit, dimension: "count" };
    }
    const { dimension, exponent } = measure;
    if (dimension === "money") return { kind: "amount", exponent, unit, dimension };
    if (dimension === "ratio" || dimension === "points")
      return { kind: "rate", exponent: 0, unit, dimension };
    if (dimension === "score") return { kind: "score", exponent: 0, unit, dimension };
    return { kind: "count", exponent, unit, dimension: "count" };
  }
  const near = labels.at(-1) ?? "";
  const all = labels.join("");
  if (/分值|得分|权重|评分|分数|满分|总分|均分/.test(near))
    return { kind: "score", exponent: 0, unit: null, dimension: "score" };
  if (/率|占比|比例|比重|增幅|增减幅|同比|增长/.test(near))
    return { kind: "rate", exponent: 0, unit: null, dimension: "ratio" };
  if (counting.test(near) || sorted.test(near))
    return { kind: "count", exponent: 0, unit: null, dimension: "count" };
  if (/金额|资金|预算|支出|收入|执行数|额$|决算/.test(all)) {
    return { kind: "amount", exponent: 0, unit: null, dimension: "money" };
  }
  if (/数|个|家|项|次|人|户/.test(near) || /数|个|家|项|次|人|户/.test(all))
    return { kind: "count", exponent: 0, unit: null, dimension: "count" };
  return null;
}

function labelYear(labels: readonly string[]): number | null {
  for (const label of labels) {
    const year = /(20\d{2})年/.exec(label)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

function statusOf(labels: readonly string[]): Status {
  // 监控（满分30）: what the column is measured by, not what stands in it.
  const all = labels.join("，").replace(/（(?:满分|权重)\d[^）]*）/g, "");
  if (/分值|权重|满分|上年|去年/.test(all)) return "reference";
  if (/预计|预期(?!目标|指标|值)/.test(all)) return "plan";
  if (/指标值|目标值|年度目标/.test(all)) return "threshold";
  if (
    /预算|申报|申请|计划|批复/.test(all) &&
    !/预算执行|执行|支出|完成|决算|压减|核减|评减|审减/.test(all)
  )
    return "plan";
  return "actual";
}
