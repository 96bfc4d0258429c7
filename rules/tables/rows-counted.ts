import type { Document } from "../../domain/document.ts";
import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord, Line } from "../wording/counted-words.ts";
import { isNear } from "../counts/enumeration.ts";
import type { Enumeration } from "../counts/enumeration.ts";
import type { Evidence } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { gridsOf } from "./table-grid.ts";
import type { TableGrid } from "./table-grid.ts";
import { cellText } from "./table-label.ts";

/** A column of names in a table. */
interface NameColumn {
  /** 部门, 问题类型: the head without brackets. */
  readonly head: string;
  /** Blocks of the cells with the names, each name once. */
  readonly names: readonly number[];
  /** A row of totals ends it, nothing is summed up in between, and no row stands for 其他. */
  readonly whole: boolean;
  /** First and last block of the table. */
  readonly first: number;
  readonly last: number;
}

const nameColumns = perScene((scene: Scene): readonly NameColumn[] =>
  gridsOf(scene).flatMap((grid) => columnsOf(scene.report.document, grid)),
);

function columnsOf(document: Document, grid: TableGrid): readonly NameColumn[] {
  const { table, rows, kinds, columns } = grid;
  const [top = 0] = rows;
  const [left = 0] = columns;
  const detail = rows.filter((row) => kinds.get(row) === "detail");
  const sums = rows.filter((row) => kinds.get(row) === "total");
  const mixed = rows.some((row) => /subtotal|among/.test(kinds.get(row) ?? ""));
  const blocks = table.cells.map(({ block }) => block);
  return Array.from({ length: left }, (_, column) => column).flatMap((column) => {
    const head = cellText(document, table, Math.max(0, top - 1), column)
      .replace(/\s|[（(].*?[）)]/g, "")
      .replace(/名称$/, "");
    const cells = detail.flatMap((row) => nameCell(grid, row, column));
    const all = [...new Set(cells)];
    const names = all.filter((block) => !/平均|均值/.test(wordsOf(document, block)));
    const words = names.map((block) => wordsOf(document, block));
    const named = words.every((each) => each !== "" && !/^[\d.、]+$/.test(each));
    if (head === "" || names.length < 2 || !named) return [];
    const first = Math.min(...blocks);
    const caption = wordsOf(document, first - 1);
    const whole =
      (sums.length === 1 || all.length === names.length + 1) &&
      !mixed &&
      !words.some((each) => /其[他它余]|本级|市直|等$/.test(each)) &&
      !/部分|试点|抽[查取]|选取|典型|前[\d一二三四五六七八九十]/.test(caption);
    return { head, names, whole, first, last: Math.max(...blocks) };
  });
}

/** The block of the name of a row, of merged cells the one that covers it. */
function nameCell({ table }: TableGrid, row: number, column: number): readonly number[] {
  const cell = table.cells.find(
    (each) =>
      each.row <= row &&
      row < each.row + each.rowSpan &&
      each.column <= column &&
      column < each.column + each.columnSpan,
  );
  return cell === undefined ? [] : [cell.block];
}

function wordsOf({ blocks, flow }: Document, index: number): string {
  const block = blocks[index];
  return block === undefined ? "" : flow.text.slice(block.flow.start, block.flow.end).trim();
}

/** So many paragraphs away a table still belongs to what is said. */
const farthest = 4;
const points = /见(?:下|附)?表|如下|下表|表\d|分布|分(?:部门|领域|类型|类别|县区?|乡镇)情况/;

const leadsToTable = /(?:如下|如下表|下表|附表)(?:所示)?[：:。]?$/;

/** 五个领域中，…, right behind a table of five; 对4个部门…见表1; 全市6个县（区）. */
export function rowsCounted(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start, end } = word;
  const rest = line.text.slice(end);
  const everywhere = /(?:全[市县区州旗]|所辖)(?:共|有|共有|的)?$/.test(line.text.slice(0, start));
  const told = nameColumns(scene).flatMap((column) => {
    const gap = line.block < column.first ? column.first - line.block : line.block - column.last;
    const near = gap <= farthest;
    if (!near && !everywhere) return [];
    const named = isNamed(word, column.head, rest);
    if (!near && !named) return [];
    const announced =
      line.block < column.first ? points.test(rest) : /^[^，,。；;]{0,6}[中里][，,]/.test(rest);
    const behind = line.block > column.last && gap <= 1;
    if (!named && !(announced && leadsToTable.test(rest.trim()))) return [];
    if (named && !announced && !behind && !everywhere) return [];
    return { column, gap, sure: named && (announced || everywhere) };
  });
  const fits = ({ column }: (typeof told)[number]): number =>
    column.names.length === word.number ? 0 : 1;
  const [nearest] = told.toSorted((a, b) => a.gap - b.gap || fits(a) - fits(b));
  if (nearest === undefined) return null;
  const { column, sure } = nearest;
  const items = column.names.map((block) => nameAt(scene, block));
  const certain =
    sure &&
    column.whole &&
    isNear(word, items) &&
    isAlone(line, column.head) &&
    isOfAll(word, line.block > column.last);
  return { word, items, far: true, doubt: certain ? null : "表中所列未必就是所数的各项" };
}

/** 未完成的3个指标中，… behind a table tells of some of its rows; 三个部门中，…, of all. */
function isOfAll({ line, start }: CountedWord, isBehind: boolean): boolean {
  const lead = line.text.slice(0, start);
  return isBehind
    ? /(?:^|[。；;])\s*(?:从(?:上)?表中?[^，,]{0,6}[，,]|上述|以上|上表|表中|这)?$/.test(lead)
    : !/[的中]$/.test(lead);
}

/** 36个部门中，对4个部门…: of which of them the table tells is not said. */
function isAlone({ text }: Line, head: string): boolean {
  const core = head.replace(/类[型别]$/, "").slice(-2);
  return (
    [...text.matchAll(new RegExp(`[\\d两二三四五六七八九十][个家类项]?${core}`, "g"))].length < 2
  );
}

/** 个领域 of a column headed 领域; 五类 of 问题类型; 一级指标4个 of 一级指标. */
function isNamed({ unit, line, start }: CountedWord, head: string, rest: string): boolean {
  const words = rest.trimStart().replace(/^[（(]/, "");
  const core = head.replace(/^(?:主管|预算|所属|责任|监控|评价|问题|支出|项目)(?=[一-龥]{2})/, "");
  if (unit === "类" || unit === "种")
    return /^(?:[，,：:]|$|[^，,。；;]{0,4}[中里])/.test(words) && /类[型别]?$/.test(head);
  if (words.startsWith(core)) return true;
  if (/^县?[市区县旗]/.test(words) && /^(?:县|区|县区|区县|县市区|地区|旗县|市县)$/.test(core))
    return true;
  return words === "" || /^[，,、。；;]/.test(words)
    ? head.length > 2 && line.text.slice(0, start).endsWith(head)
    : false;
}

function nameAt(scene: Scene, block: number): Evidence {
  const { blocks, flow } = scene.report.document;
  const place = blocks[block]?.flow ?? { start: 0, end: 0 };
  const text = flow.text.slice(place.start, place.end);
  const line = { text, block, start: place.start };
  const lead = text.length - text.trimStart().length;
  return { ...itemAt(scene, line, lead, text.trimEnd().length), role: "表中一行" };
}
