import { isFitting } from "../findings/relation-check.ts";
import { perMention } from "../rates/vicinity-words.ts";
import type { Bound } from "../rule.ts";
import { significantDigits } from "../../domain/quantity.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { cellTwins } from "./cell-twin.ts";
import { sameValue } from "./repeat-binding.ts";
import { isOfCell, namedRows, rowEchoes, turning } from "./row-echo.ts";
import type { Row } from "./row-echo.ts";
import { tableEchoes } from "./table-echo.ts";
import { columnKey } from "../tables/table-label.ts";

/** Shorter numbers are a slip of any other: then another number of the paragraph must agree with the row. */
const telling = 3;

/** So many paragraphs that agree with their rows in a column show that the others are to agree as well. */
const siblings = 2;

interface Pair {
  readonly prose: Mention;
  /** The table and the head of the column. */
  readonly column: string;
  readonly bound: Bound;
}

/**
 * 城关镇：项目28个，…；执行率83.0%，…，得分93.5分: a paragraph that opens with the name of a table's row tells what stands in that
 * row, by the words of its columns. What other finders have bound is theirs.
 */
export const sectionRows = perScene((scene: Scene): readonly Bound[] => {
  const rows = namedRows(scene);
  if (rows.size === 0) return [];
  const known = new Set([
    // A row of totals that shares a word with it is none of this paragraph's.
    ...cellTwins(scene.report, scene).flatMap(({ prose, named }) => (named ? prose.figure.id : [])),
    ...[...rowEchoes(scene), ...tableEchoes(scene)].flatMap(({ evidence }) =>
      evidence.flatMap(({ figure }) => (figure === null || figure.cell !== null ? [] : figure.id)),
    ),
  ]);
  const names = [...rows.keys()].toSorted((a, b) => b.length - a.length);
  const told = [...scene.byBlock.values()].map((mentions): readonly Pair[] => {
    const [first] = mentions;
    if (first === undefined || first.scope.isRow) return [];
    const opening = openingOf(scene, first);
    const name = names.find((each) => opening.startsWith(each));
    const own = name === undefined ? undefined : rows.get(name);
    if (name === undefined || own === undefined) return [];
    const others = names.filter((each) => !name.includes(each));
    return mentions
      .filter((mention) => !othersBefore(mention, others))
      .flatMap((mention) => pairOf(mention, name, own) ?? []);
  });
  const agreeing = agreeingIn(told);
  return told.flatMap((pairs) => {
    const isAnchored = pairs.some(({ bound }) => isFitting(bound));
    return pairs
      .filter(
        ({ prose, bound, column }) =>
          !known.has(prose.figure.id) &&
          (isFitting(bound) ||
            mayTell(bound, isAnchored || (agreeing.get(column) ?? 0) >= siblings)),
      )
      .map(({ bound }) => bound);
  });
});

/** By column, the paragraphs that tell what their row shows in it. */
function agreeingIn(told: readonly (readonly Pair[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pairs of told) {
    const fitting = pairs.filter(({ bound }) => isFitting(bound));
    for (const column of new Set(fitting.map(({ column: own }) => own)))
      counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}

/** The first words of the paragraph, without what numbers it. */
function openingOf(scene: Scene, { figure: { block } }: Mention): string {
  const { document } = scene.report;
  const { start, end } = document.blocks[block]?.flow ?? { start: 0, end: 0 };
  return plain(document.flow.text.slice(start, Math.min(end, start + 40))).replace(
    /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]|[一二三四五六七八九十]是)+/,
    "",
  );
}

/** 比得分最低的杨塘乡高20.5分: what is told behind another name may be of that one. */
function othersBefore({ figure, scope }: Mention, others: readonly string[]): boolean {
  const words = scope.text.slice(0, figure.flow.start - scope.span.start);
  return others.some((name) => words.includes(name));
}

function pairOf(prose: Mention, name: string, rows: readonly Row[]): Pair | null {
  if (prose.past || prose.figure.quantity.qualifier !== "exact") return null;
  if (perMention(prose).change || perMention(prose).average || turning.test(prose.before))
    return null;
  if (ofSome.test(plain(prose.before))) return null;
  const called = rows
    .flatMap(({ cells }) => cells)
    .map((cell) => ({
      cell,
      length: isOfCell(prose, cell) ? sharedName(prose, columnKey(cell.before)) : 0,
    }));
  // 红灯项目3个 is of the column 红灯 and not of 项目数.
  const most = Math.max(...called.map(({ length }) => length));
  const cells = called.flatMap(({ cell, length }) => (length === most && most > 0 ? cell : []));
  const [cell] = cells;
  if (cell === undefined || new Set(cells.map(({ figure }) => figure.value)).size > 1) return null;
  const role = `${name}${columnKey(cell.before)}`;
  const column = `${String(cell.figure.cell?.table)} ${columnKey(cell.before)}`;
  return { prose, column, bound: sameValue(prose, cell, role, role) };
}

/** 尚未支出2.41亿元, 仅对12个红灯项目说明了原因: what is left, or some of them. */
const ofSome = /[未没][一-龥]{0,6}$|仅?[对将把]$/;

const behind = ["项目", "资金", "金额", "数", ""];

/** 执行率83.0%, 红灯项目3个, 19个项目: so many characters right before the number, or right behind it, name the column. */
function sharedName({ before, after, figure }: Mention, head: string): number {
  if (head.length < 2) return 0;
  const words = plain(before).replace(/(?:仅|只|约|共|已|均|为|是|达到?|有|到|了)+$/, "");
  const name = behind.map((each) => head + each).find((each) => words.endsWith(each));
  if (name !== undefined) return name.length;
  return figure.kind === "count" && plain(after).startsWith(head) ? head.length : 0;
}

function mayTell(bound: Bound, isAnchored: boolean): boolean {
  const digits = bound.evidence.flatMap(({ figure }) =>
    figure === null ? [] : significantDigits(figure.quantity).length,
  );
  return isAnchored || Math.min(...digits) >= telling;
}
