import { printedDigits } from "../../domain/quantity.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { isChange } from "../divisions/state-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import { isMeant } from "../sums/nearly-whole.ts";
import { sumOf } from "../sums/list-sum.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { sameYear } from "../wording/mention-match.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { Listing } from "./listing.ts";

/** How many of something, and its money, or the other way round. */
type Row = readonly [Mention, Mention];

interface Columns {
  readonly rows: readonly Row[];
  /** What each column may come to; undefined where none is told. */
  readonly totals: readonly [Mention | undefined, Mention | undefined];
}

/**
 * 债券项目28个、资金22.05亿元，市政9个、7.75亿元，交通14个、7.24亿元，园区5个、7.06亿元: each item tells its number and its
 * money, as the whole does. Where one column comes to its total, so must the other.
 */
export const columnedLists = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock.values()].flatMap((block) => {
    const measured = block.filter(
      (each) => isMeasured(each) && !each.scope.isRow && !countsKinds(each),
    );
    return runsOf(scene, measured).flatMap(columnsOf(measured)).flatMap(listings).slice(0, 2);
  }),
);

interface Run {
  readonly rows: readonly Row[];
  /** Place of the first and behind the last of them. */
  readonly start: number;
  readonly end: number;
}

/** The longest runs of such rows, each begun where it can be. */
function runsOf(scene: Scene, measured: readonly Mention[]): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start + 3 < measured.length; start += 1) {
    const rows: Row[] = [];
    for (let at = start; at + 1 < measured.length; at += 2) {
      const row = rowAt(scene, measured, at);
      if (row === null || !goesOn(scene, rows.at(-1), row)) break;
      rows.push(row);
    }
    if (rows.length > 1) runs.push({ rows, start, end: start + 2 * rows.length });
  }
  return runs;
}

function rowAt(scene: Scene, measured: readonly Mention[], at: number): Row | null {
  const [first, second] = [measured[at], measured[at + 1]];
  if (first === undefined || second === undefined) return null;
  const gap = textBetween(scene, first, second);
  const pair = keyOf(first) !== keyOf(second) && [first, second].some(isMoney);
  return pair && /^[^。；;：:\d]{0,20}$/.test(gap) ? [first, second] : null;
}

function goesOn(scene: Scene, last: Row | undefined, row: Row): boolean {
  if (last === undefined) return true;
  const gap = textBetween(scene, last[1], row[0]);
  return (
    last.every((mention, at) => isLike(mention, row[at])) &&
    /[，,；;。：:（(]/.test(gap) &&
    gap.length <= 44
  );
}

function isLike(mention: Mention, other: Mention | undefined): boolean {
  return other !== undefined && keyOf(mention) === keyOf(other) && sameYear(mention, other);
}

function isMoney({ figure }: Mention): boolean {
  return figure.kind === "amount";
}

function keyOf(mention: Mention): string {
  const unit = mention.figure.quantity.unit ?? "";
  return isMoney(mention) ? "money" : unit === "项" ? "个" : unit;
}

/** The whole may be told before its items, behind them, or the one column before and the other behind. */
function columnsOf(measured: readonly Mention[]): (run: Run) => readonly Columns[] {
  return ({ rows, start, end }) => {
    const [head, foot] = [rows[0], rows.at(-1)];
    if (head === undefined || foot === undefined) return [];
    const [above, below] = [measured[start - 1], measured[end]];
    const around: Columns["totals"] = [
      above !== undefined && isLike(above, head[0]) && above.scope === head[0].scope
        ? above
        : undefined,
      isLike(head[1], below) ? below : undefined,
    ];
    const whole = rows.length > 2;
    return [
      ...(whole ? [{ rows: rows.slice(1), totals: head }] : []),
      ...(whole ? [{ rows: rows.slice(0, -1), totals: foot }] : []),
      { rows, totals: around },
    ];
  };
}

function listings({ rows, totals: [first, second] }: Columns): readonly Listing[] {
  const items = rows.flat();
  if (first === undefined || second === undefined || items.some(isChange)) return [];
  const columns = [first, second].map((total, at) => ({
    total,
    parts: rows.flatMap((row) => row[at] ?? []),
  }));
  const bounds = columns.map(({ total, parts }) => sumOf(total, parts, "="));
  const fits = bounds.map(isFitting);
  const near = bounds.every(isMeant);
  const witnessed = columns.some(
    ({ total, parts }, at) => fits[at] === true && (isLong(total) || isWhole(total, parts)),
  );
  return witnessed && near ? columns.map((each) => ({ ...each, closed: true, firm: false })) : [];
}

/** Short numbers come to others by accident. */
function isLong({ figure }: Mention): boolean {
  return printedDigits(figure.quantity) >= longNumber;
}

const longNumber = 4;

/** 共67个; 专项债券项目28个，市政9个: the words tell it apart from the items. */
function isWhole({ before, noun, figure }: Mention, parts: readonly Mention[]): boolean {
  const [first] = parts;
  const isBehind = first !== undefined && figure.flow.start > first.figure.flow.start;
  return isBehind
    ? /共|合计|总|累计|^全[市县区年]|^(?:[两三四五六][类项批]|[两二三]者)/.test(plain(before))
    : noun !== null && parts.some((part) => part.noun !== noun);
}
