import { significant } from "../likely/copied.ts";
import { cellTwins } from "./cell-twin.ts";
import { fenOf, slipsAmong } from "../blame/digit-slips.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { countWords, isNarrow } from "../wording/narrow-whole.ts";
import { areAlike, nounIn } from "../wording/noun-class.ts";
import { isFitting } from "../findings/relation-check.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import { perObject } from "../remembered.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSubtotalLabel, isTotalLabel } from "../tables/total-words.ts";
import { perMention } from "../rates/vicinity-words.ts";
import { columnKey } from "../tables/table-label.ts";

/** So many paragraphs before and behind a table tell of it. */
const beside = 3;
/** Numbers of so many digits are looked for in the whole text. */
const telling = 5;
/** So many beside a table. */
const shortest = 4;
const mostFar = 8;
/** So many make a slip of the pen a rare accident. */
const unmistakable = 3;

interface Cell {
  readonly mention: Mention;
  readonly label: string;
  readonly total: boolean;
  /** No other column of its table measures the same. */
  readonly only: boolean;
  /** Blocks of the first and the last cell of its table. */
  readonly from: number;
  readonly to: number;
}

interface Pair {
  readonly prose: Mention;
  readonly cell: Cell;
}

/** Figures of the prose that the table beside it shows again: in the row of totals or in the row that is named. */
export const tableEchoes = perScene((scene: Scene): readonly Bound[] => {
  const cells = cellsOf(scene);
  if (cells.length === 0) return [];
  const twins = new Set(cellTwins(scene.report, scene).map(({ prose }) => prose));
  const prose = scene.mentions.filter(
    (mention) =>
      !mention.scope.isRow &&
      !mention.past &&
      !twins.has(mention) &&
      mention.figure.quantity.qualifier === "exact" &&
      !perMention(mention).average &&
      !isOtherMean(mention),
  );
  const tables = tablesBeside(cells);
  const byValue = Map.groupBy(cells, ({ mention }) => mention.figure.value);
  const pairs = prose.flatMap((mention) =>
    cellsFor(mention, tables, byValue).flatMap((cell) =>
      mayShow(mention, cell) ? { prose: mention, cell } : [],
    ),
  );
  const equal = pairs.filter((pair) => isFitting(boundOf(pair)));
  const tellings = Map.groupBy(prose, tellingOf);
  const settled = new Set(equal.flatMap(({ prose: told, cell }) => [told, cell.mention]));
  const open = pairs.filter(
    (pair) =>
      !settled.has(pair.prose) && !settled.has(pair.cell.mention) && mayMiss(pair, tellings),
  );
  const told = Map.groupBy(open, (pair) => pair.prose);
  const shown = Map.groupBy(open, ({ cell }) => cell);
  const sole = open.filter(
    (pair) => told.get(pair.prose)?.length === 1 && shown.get(pair.cell)?.length === 1,
  );
  return [...firstOf(equal), ...sole].map(boundOf);
});

/** 合计 is weighted; 若按简单平均，则为83.6分: worked out in another way. */
function isOtherMean(mention: Mention): boolean {
  return /(?:简单|算术|加权)(?:计算|平均)[^。；;\d]{0,12}$/.test(plain(leading(mention, 24)));
}

/** Those of the tables beside; of others only the cells with the very same number. */
function cellsFor(
  { figure }: Mention,
  tables: Tables,
  byValue: ReadonlyMap<string | null, readonly Cell[]>,
): readonly Cell[] {
  const near = (tables.get(figure.block) ?? []).flat();
  const far = (byValue.get(figure.value) ?? []).slice(0, mostFar);
  return [...near, ...far.filter((cell) => !isBeside(figure.block, cell))];
}

/** By block, the tables beside it, each with its cells. */
type Tables = ReadonlyMap<number, readonly (readonly Cell[])[]>;

function tablesBeside(cells: readonly Cell[]): Tables {
  const tables = new Map<number, (readonly Cell[])[]>();
  for (const [from, own] of Map.groupBy(cells, (cell) => cell.from)) {
    const to = own[0]?.to ?? from;
    for (let block = from - beside; block <= to + beside; block += 1) {
      const known = tables.get(block);
      if (known === undefined) tables.set(block, [own]);
      else known.push(own);
    }
  }
  return tables;
}

function isBeside(block: number, { from, to }: Cell): boolean {
  return block >= from - beside && block <= to + beside;
}

/** Each figure of the prose once. */
function firstOf(pairs: readonly Pair[]): readonly Pair[] {
  return [...Map.groupBy(pairs, ({ prose }) => prose).values()].flatMap(([first]) => first ?? []);
}

function cellsOf(scene: Scene): readonly Cell[] {
  const rows = scene.mentions.filter(({ figure }) => figure.cell !== null);
  const tables = Map.groupBy(rows, ({ figure }) => figure.cell?.table ?? -1);
  return [...tables].flatMap(([index, table]) => {
    const blocks = (scene.report.document.tables[index]?.cells ?? []).map(({ block }) => block);
    const [from, to] = [Math.min(...blocks), Math.max(...blocks)];
    const columns = Map.groupBy(table, ({ figure }) => figure.quantity.dimension);
    const subtotals = new Set(table.map(({ after }) => after).filter(isSubtotalLabel));
    const sole = subtotals.size === 1 ? [...subtotals][0]?.replace(/[\s“”"]/g, "") : undefined;
    return table.map((mention): Cell => {
      const label = mention.after.replace(/[\s“”"]/g, "");
      const alike = columns.get(mention.figure.quantity.dimension) ?? [];
      const only = new Set(alike.map(({ figure }) => figure.cell?.column)).size === 1;
      return {
        mention,
        label,
        total:
          isTotalLabel(label) || /^合计[/／、]/.test(label) || (sole === label && label !== ""),
        only,
        from,
        to,
      };
    });
  });
}

/** The words name the cell, or the number has digits enough that equality is no accident. */
function mayShow(prose: Mention, cell: Cell): boolean {
  const [told, shown] = [prose.figure.quantity, cell.mention.figure.quantity];
  if (told.dimension !== shown.dimension || prose.figure.kind !== cell.mention.figure.kind)
    return false;
  if (told.dimension === "count" && told.unit !== shown.unit && shown.unit !== null) return false;
  if (perMention(prose).change && !changes.test(columnKey(cell.mention.before))) return false;
  // 亮红灯的占11.9% is no rate of a column of 执行率.
  if (share.test(prose.before.trimEnd()) && !/占|比/.test(columnKey(cell.mention.before)))
    return false;
  // 16个乡镇 is no number of projects.
  const head = nounIn(cell.mention.before);
  if (prose.noun !== null && head !== null && !areAlike(prose.noun, head)) return false;
  const near = isBeside(prose.figure.block, cell);
  const digits = told.dimension === "money" ? significant(prose.figure.quantity.digits) : 0;
  if (near ? digits >= shortest : digits >= telling) return true;
  return near && isNamed(prose, cell);
}

const share = /占(?:比|了|到|全部|总数)*(?:为|达到?|约)?$/;
/** 比2023年增加3850万元 stands in a column of changes. */
const changes = /增减|增加|变动|变化|差额|增长/;

function isNamed(prose: Mention, { mention, label, total, only }: Cell): boolean {
  const { clause, change } = perMention(prose);
  const named = columnKey(mention.before);
  if (change) return label.length > 2 && clause.includes(label.replace(/[（(].*$/, ""));
  const ofYear = named === `${String(prose.figure.year)}年`;
  const header = only || ofYear || (named.length > 1 && sharedRun(named, clause) >= 2);
  if (total) return header;
  const short = label.replace(/[（(].*$/, "").replace(/(?:项目|资金|补助|等次|等级)$/, "");
  const tail = clause.replace(/[\d.,％%万亿元个家项份分]+.*$/, "").replace(/[“”"]/g, "");
  return (
    header && short !== "" && (tail.endsWith(short) || (short.length > 3 && clause.includes(short)))
  );
}

/** Without a name one slip is told only of long numbers in the row of totals. */
function mayMiss(
  { prose, cell }: Pair,
  tellings: ReadonlyMap<string, readonly Mention[]>,
): boolean {
  const long =
    cell.total &&
    significant(prose.figure.quantity.digits) >= shortest &&
    significant(cell.mention.figure.quantity.digits) >= shortest;
  // 受托业务41项，…；41项业务对应的报告: a number told again is not miswritten.
  const once = tellings.get(tellingOf(prose))?.length === 1;
  // 产出指标得分49.24分 is a sum of rows that are called alike.
  const named =
    isNamed(prose, cell) &&
    (cell.total || prose.figure.kind !== "score") &&
    (Math.min(
      significant(prose.figure.quantity.digits),
      significant(cell.mention.figure.quantity.digits),
    ) >= unmistakable ||
      (isTitled(prose, cell) && !(cell.total && isOfSome(prose)) && once));
  return (long || named) && isNear(prose, cell.mention);
}

/** 红色预警29个, and 合计 24 under 项目数: one of two digits is a slip of any other, so the words must name the column or lead to the table. */
function isTitled(prose: Mention, { mention, label, total }: Cell): boolean {
  return (
    !total ||
    label === "" ||
    sharedRun(columnKey(mention.before), perMention(prose).clause) >= 2 ||
    /如下|下表|见附?表/.test(prose.scope.text)
  );
}

function tellingOf({ figure }: Mention): string {
  return `${String(figure.value)} ${String(figure.quantity.unit)}`;
}

/** 对得分靠后的6个对象压减预算: what is singled out is no total. */
function isOfSome(prose: Mention): boolean {
  const words = countWords(prose);
  return isNarrow(words) || /[^共有]的#|^[^#]*(?:[对将从]|其中)[^#]*#/.test(words.clause);
}

function isNear(a: Mention, b: Mention): boolean {
  if (isSlip(a, b, false)) return true;
  if (a.figure.quantity.dimension !== "money") return false;
  return isUnitSlip(a, b) || slipsAmong([a, b], fenOf).length > 0;
}

/** The same digits in another unit of money. */
function isUnitSlip(a: Mention, b: Mention): boolean {
  return significant(a.figure.quantity.digits) > 3 && digitsAlone(a) === digitsAlone(b);
}

const digitsAlone = perObject(({ figure }: Mention) =>
  figure.quantity.digits.replace(/[^\d]|\.0+$/g, ""),
);

function boundOf({ prose, cell }: Pair): Bound {
  const name = cell.total
    ? `${columnKey(cell.mention.before)}合计`
    : cell.label + columnKey(cell.mention.before);
  return sameValue(prose, cell.mention, name, name);
}
