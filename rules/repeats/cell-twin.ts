import type { Report } from "../../domain/report.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { labelIndex, labelsAt } from "../tables/label-index.ts";
import type { LabelIndex } from "../tables/label-index.ts";
import { columnKey, cellText } from "../tables/table-label.ts";

/** A figure of the prose and the cell that shows the same figure. */
export interface CellTwin {
  readonly prose: Mention;
  readonly cell: Mention;
  /** The prose names the row itself; else it means the row of totals. */
  readonly named: boolean;
  /** A1 of a spreadsheet, counted within the table. */
  readonly address: string;
}

const totalRow = /^(?:总?合计|总计|共计|总分|合计[（(].*)$/;

/** What the words before a figure may hold besides the name of the column, when all of it is meant. */
const wholeWords =
  /^(?:全[年县区市州省]|上述|各|本年度?|年度|上半年|项目|财政|预算|资金|共|总|实际|合计|累计|调整后|本|的|中|县级|区级|市级|部门|单位|对应|涉及|为|\d{4}年度?|年)*$/;

interface Column {
  readonly index: number;
  readonly key: string;
  readonly dimension: string;
}

interface Grid {
  /** Of its first figure, in the flow; grids stand in this order. */
  readonly start: number;
  readonly columns: readonly Column[];
  /** Cells by the label of their row. */
  readonly rows: ReadonlyMap<string, readonly Mention[]>;
  readonly labels: LabelIndex;
  readonly totals: readonly Mention[];
}

function gridsOf(scene: Scene): readonly Grid[] {
  const cells = scene.mentions.filter(({ scope }) => scope.isRow);
  return [...Map.groupBy(cells, ({ figure }) => figure.cell?.table ?? -1).values()].map((own) => {
    const columns = [...Map.groupBy(own, ({ figure }) => figure.cell?.column ?? -1)];
    const labelled = Map.groupBy(own, ({ after }) => plain(after));
    const rows = new Map(
      [...labelled].filter(([label]) => label.length > 1 && !totalRow.test(label)),
    );
    return {
      start: own[0]?.figure.flow.start ?? 0,
      columns: columns.map(([index, [first]]) => ({
        index,
        key: columnKey(first?.before ?? ""),
        dimension: first?.figure.quantity.dimension ?? "",
      })),
      rows,
      labels: labelIndex(rows.keys()),
      totals: [...labelled].flatMap(([label, list]) => (totalRow.test(label) ? list : [])),
    };
  });
}

/** So many tables on each side of a figure are looked through, however many the document has. */
const reach = 4;

function nearest(grids: readonly Grid[], { figure }: Mention): readonly Grid[] {
  let [low, high] = [0, grids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grids[middle]?.start ?? 0) < figure.flow.start) low = middle + 1;
    else high = middle;
  }
  return grids.slice(Math.max(0, low - reach), low + reach);
}

const known = new WeakMap<Scene, readonly CellTwin[]>();

/** Figures of the prose that a cell repeats: the column by its header, the row by its label or as total. */
export function cellTwins(report: Report, scene: Scene): readonly CellTwin[] {
  const found = known.get(scene);
  if (found !== undefined) return found;
  const grids = gridsOf(scene);
  const prose = scene.mentions.filter(({ scope, past }) => !scope.isRow && !past);
  const twins = prose.flatMap((mention) =>
    nearest(grids, mention).flatMap((grid) => twinOf(report, grid, mention) ?? []),
  );
  known.set(scene, twins);
  return twins;
}

/** Labels of rows that the text holds, without those that lie inside a longer one. */
function labelsIn(text: string, { labels }: Grid): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < text.length; at += 1)
    for (const label of labelsAt(text, at, labels)) found.add(label);
  if (found.size < 2) return [...found];
  const all = [...found];
  return all.filter((label) => !all.some((other) => other !== label && other.includes(label)));
}

/** 红黄灯, 黄、红灯: the rows 红灯 and 黄灯 together, which end alike. */
function sharesEnding(text: string, label: string, { rows }: Grid): boolean {
  const lead = text.slice(0, text.indexOf(label)).replace(/(?:[、和及与]|以及)$/, "");
  return [...rows.keys()].some((other) => {
    if (other === label) return false;
    const ending = sharedEnding(other, label);
    const own = other.slice(0, other.length - ending);
    return ending > 0 && own !== "" && lead.endsWith(own);
  });
}

function sharedEnding(one: string, other: string): number {
  let size = 0;
  while (size < one.length && one.at(-1 - size) === other.at(-1 - size)) size += 1;
  return size;
}

/** So much of the sentence before a figure may turn it to one row of the table. */
const leadLength = 80;

/** 平均每个工程类项目预算935万元 is not what the column 预算 tells of all of them. */
const meanEach = /平均每|每[个家项户所村校名人亩]|[户人村县镇校]均/;
const meanHead = /均|每|单[价位个项]/;

function twinOf(report: Report, grid: Grid, prose: Mention): CellTwin | null {
  // No cell can be meant; cheaper to see than which rows are named.
  if (!grid.columns.some((column) => isMeasuredAs(column, prose))) return null;
  const before = plain(prose.before);
  const rows = labelsIn(before, grid);
  const [label] = rows;
  if (label === undefined) {
    const cell = cellFor(grid, grid.totals, prose, before);
    if (cell === null || isRepeat(prose, cell)) return null;
    // A sentence about one row of the table is not about its total.
    const isOfRow = labelsIn(leadOf(prose), grid).length > 0;
    return isOfRow ? null : twinWith(report, prose, cell, false);
  }
  if (rows.length > 1 || sharesEnding(before, label, grid)) return null;
  const rest = before.slice(before.indexOf(label) + label.length);
  return twinWith(report, prose, cellFor(grid, grid.rows.get(label) ?? [], prose, rest), true);
}

/** One indicator in prose and in the row of totals is a repetition, which E01 judges. */
function isRepeat({ figure }: Mention, cell: Mention): boolean {
  return figure.indicator !== null && figure.indicator === cell.figure.indicator;
}

function twinWith(
  report: Report,
  prose: Mention,
  cell: Mention | null,
  named: boolean,
): CellTwin | null {
  if (cell !== null && meanEach.test(prose.before) && !meanHead.test(cell.before)) return null;
  return cell === null ? null : { prose, cell, named, address: addressOf(report, cell) };
}

function leadOf(mention: Mention): string {
  return plain(leading(mention, leadLength));
}

/** The one cell of the row whose column the words name, in full or in its last words. */
function cellFor(
  { columns }: Grid,
  row: readonly Mention[],
  prose: Mention,
  words: string,
): Mention | null {
  const tail = words
    .replace(/(?:分别|仅|只|已|为|是|达到?|共|计|以)+$/, "")
    .replace(/(?:数额|金额|总额|数|额)$/, "");
  const { figure } = prose;
  const { dimension } = figure.quantity;
  const measured = columns.filter((column) => isMeasuredAs(column, prose));
  const named = measured.filter(({ key }) => names(tail, key));
  const unnamed = measured.filter(dimension === "score" ? isWhole : isReached);
  const scored = dimension === "score" && /(?:总分|得分|评分)$/.test(tail);
  const whole = measured.filter(isWhole);
  // 柳林镇得分92.6分 is told of the column 总分, not of 过程得分; 总分 never is.
  const marks = whole.length > 0 || tail.endsWith("总分") ? whole : measured.filter(isScore);
  const fitting = tail === "" ? unnamed : named.length === 0 && scored ? marks : named;
  const longest = Math.max(0, ...fitting.map(({ key }) => key.length));
  const best = fitting.filter(({ key }) => key.length === longest);
  const [column] = best;
  if (column === undefined || best.length > 1) return null;
  const cells = row.filter((cell) => cell.figure.cell?.column === column.index);
  const [cell] = cells;
  const sameStatus = cell?.figure.status === figure.status;
  return cell !== undefined && cells.length === 1 && sameStatus ? cell : null;
}

function isMeasuredAs({ dimension }: Column, { figure }: Mention): boolean {
  return dimension === figure.quantity.dimension;
}

/** 柳林镇以92.6分居第一: a score without a name is the whole score. */
function isWhole({ key }: Column): boolean {
  return /^(?:总得?分|得分|综合得分|合计)$/.test(key);
}

function isScore({ key }: Column): boolean {
  return /(?:得分|评分)$/.test(key);
}

/** 农药使用量下降2.4%: right behind the name of an indicator stands what was reached. */
function isReached({ key }: Column): boolean {
  return /(?:实际完成|完成|实际|全年实际|实现)(?:值|情况)?$/.test(key);
}

/** 调整后全年预算 names 全年预算, and 执行 names 全年执行; 其中公开招标成交 does not name 成交. */
function names(text: string, key: string): boolean {
  // 节约财政资金 names 节约.
  const words = text.replace(/(?:财政)?(?:资金|经费)$/, "");
  if (key.length < 2 || words.length < 2) return false;
  // 压减额占上述项目原预算 names 原预算.
  const own =
    words
      .slice(0, -key.length)
      .split(/[占由将]/)
      .at(-1) ?? "";
  if (words.endsWith(key)) return wholeWords.test(own);
  return key.endsWith(words) && wholeWords.test(key.slice(0, -words.length));
}

function addressOf(report: Report, { figure }: Mention): string {
  const { cell } = figure;
  if (cell === null) return "";
  const table = report.document.tables[cell.table];
  const row = table === undefined ? "" : cellText(report.document, table, cell.row, 0);
  const place = `${String.fromCharCode(65 + (cell.column % 26))}${String(cell.row + 1)}`;
  return `表${String(cell.table + 1)}第${place}格${row === "" ? "" : `（${row}行）`}`;
}
