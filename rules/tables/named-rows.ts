import { countsKinds } from "../counts/counts-kinds.ts";
import { isChange } from "../divisions/state-words.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { isBase } from "../sums/no-total.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isAddable, proseBound, sumMeant } from "./column-totals.ts";
import type { TableSum } from "./column-totals.ts";
import { gridsOf } from "./table-grid.ts";
import type { TableGrid } from "./table-grid.ts";
import { columnHead } from "./table-label.ts";
import { notAdded } from "./total-words.ts";

const window = 60;
const adding = /合计|共计|总计|[两三四五六七八九][个项类者家]|一共|共/;
/** Other rows are told by what they are like, or only some of the named ones are meant. */
const unclear =
  /其[他余它]|以外|除|等(?![次级])|分别|依次|平均|相差|[比较](?!好|差|重|例)|[^级次]中(?:央|等)?[，,]|只|另/;

/**
 * 棋盘岭县、高新产业区评估项目合计28个; 优良对象合计9个: some rows of a table, named one beside the other, and what
 * they come to in the column that the words name.
 */
export const namedRows = perScene((scene: Scene): readonly TableSum[] => {
  const grids = gridsOf(scene);
  if (grids.length === 0) return [];
  return scene.mentions.flatMap((total) => {
    const { qualifier } = total.figure.quantity;
    if (total.scope.isRow || !isMeasured(total) || qualifier !== "exact") return [];
    if (isChange(total) || countsKinds(total) || isBase(total)) return [];
    const words =
      leading(total, window)
        .replaceAll(/[\s“”"]/g, "")
        .split(/[。；;：:]/)
        .at(-1) ?? "";
    if (!adding.test(words) || unclear.test(words)) return [];
    return sumMeant(grids.flatMap((grid) => sumsIn(grid, total, words)));
  });
});

function sumsIn(grid: TableGrid, total: Mention, words: string): readonly TableSum[] {
  const { rows, behind } = rowsNamed(grid, words);
  if (rows.length < 2 || isToldSince(total, behind)) return [];
  return grid.columns.flatMap((column): readonly TableSum[] => {
    const cells = rows.flatMap((row) => grid.cells.get(row)?.get(column) ?? []);
    const [first] = cells;
    if (first === undefined || cells.length !== rows.length || notAdded.test(first.before))
      return [];
    const head = columnHead(first);
    const core = head.replaceAll(/项目|资金|金额|数量?$/g, "");
    const named = core.length < 2 ? areAlone(grid, cells, total) : sharedRun(core, words) >= 2;
    if (!named || !cells.every((cell) => isAddable(cell, total))) return [];
    return [{ bound: proseBound(total, cells), whole: true, firm: true }];
  });
}

/** 甲、乙、丙3个项目，预算11840万元，占同类支出29600万元的40%: what the named rows come to is told before it. */
function isToldSince(total: Mention, behind: string): boolean {
  const last = total.scope.mentions[total.place - 1];
  return (
    last !== undefined && areOfOneMeasure(last, total) && behind.includes(last.figure.quote.trim())
  );
}

/** A column headed 金额 or 数量 is meant where it is the only one of its measure. */
function areAlone(grid: TableGrid, [first]: readonly Mention[], total: Mention): boolean {
  const row = grid.cells.get(first?.figure.cell?.row ?? -1);
  return [...(row?.values() ?? [])].filter((cell) => isAddable(cell, total)).length === 1;
}

const place = /(?:街道|[县区市镇乡])$/;

/** 清源、东泽两个区: what they are called alike is told once, behind the last. */
function shortNameAt(words: string, stem: string): number {
  const at = words.lastIndexOf(stem);
  return /^(?:[、和与及]|[两二三四五六七八九]个?[县区市镇乡街地])/.test(
    words.slice(at + stem.length),
  )
    ? at
    : -1;
}

interface Named {
  readonly rows: readonly number[];
  /** What is said behind the last of them. */
  readonly behind: string;
}

/** Rows whose names stand one beside the other, up to the last named one; none where one is told apart. */
function rowsNamed({ rows, kinds, labels }: TableGrid, words: string): Named {
  const told = rows.flatMap((row) => {
    const name = (labels.get(row) ?? "").replaceAll(/[（(][^（）()]*[）)]|[“”"]/g, "");
    if (kinds.get(row) !== "detail" || name.length < 2) return [];
    const full = words.lastIndexOf(name);
    if (full >= 0) return [{ row, at: full, end: full + name.length }];
    const stem = name.replace(place, "");
    const short = stem.length > 1 && stem !== name ? shortNameAt(words, stem) : -1;
    return short < 0 ? [] : [{ row, at: short, end: short + stem.length }];
  });
  const sorted = told
    .filter(
      ({ at, end }) =>
        !told.some(
          (other) => other.at <= at && other.end >= end && (other.at < at || other.end > end),
        ),
    )
    .toSorted((a, b) => a.at - b.at);
  const joined = sorted.every(({ end }, place) => {
    const next = sorted[place + 1];
    return next === undefined || /^(?:[、和与及]|以及)$/.test(words.slice(end, next.at));
  });
  // More of the list stand before the first that is known by its name.
  const opens = !/[、]$/.test(words.slice(0, sorted[0]?.at));
  return {
    rows: joined && opens ? sorted.map(({ row }) => row) : [],
    behind: words.slice(sorted.at(-1)?.end),
  };
}
