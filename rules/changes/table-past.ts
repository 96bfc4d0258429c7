import type { Mention, Scene } from "../wording/scene.ts";
import { perScene } from "../wording/scene.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { perMention } from "../rates/vicinity-words.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const rowsOf = perScene((scene: Scene): readonly (readonly Mention[])[] =>
  wholeScene(scene).scopes.flatMap(({ isRow, mentions }) => (isRow ? [mentions] : [])),
);

/** 评价项目124个，比上年增长15.9%: last year's value, where a row of a table prints both. */
export function pastInTable(now: Mention, scene: Scene): Mention | null {
  const { figure } = now;
  if (now.scope.isRow) return null;
  const found = rowsOf(scene).flatMap((row) => {
    const own = row.filter((cell) => isSame(cell, now));
    const [cell] = own;
    if (cell === undefined || own.length !== 1 || !isAbout(cell, now)) return [];
    const before = row.filter((other) => isMeasure(other, cell) && isYearBefore(other, cell));
    return before.length === 1 ? before : [];
  });
  const [only] = found;
  const same = new Set(found.map((each) => each.figure.value)).size === 1;
  return only !== undefined && same && figure.value !== null ? only : null;
}

function isSame({ figure }: Mention, now: Mention): boolean {
  return (
    figure.value === now.figure.value && figure.quantity.dimension === now.figure.quantity.dimension
  );
}

function isMeasure({ figure }: Mention, cell: Mention): boolean {
  const [a, b] = [figure.quantity, cell.figure.quantity];
  return figure !== cell.figure && a.dimension === b.dimension && a.unit === b.unit;
}

/** The row or the column is called as the clause says; a total is what all of it is. */
function isAbout(cell: Mention, now: Mention): boolean {
  const { clause } = perMention(now);
  const label = cell.after.replace(/\s/g, "");
  if (/^(?:合计|总计|全[县市区])/.test(label)) return sharedRun(cell.before, clause) >= 2;
  return sharedRun(label, clause) >= 2;
}

function isYearBefore(other: Mention, cell: Mention): boolean {
  const [past, now] = [other, cell].map(({ before }) => before.replace(/\s/g, ""));
  if (past === undefined || now === undefined) return false;
  if (/增|减|变|率|占/.test(past)) return false;
  if (/上年|去年|同期/.test(past)) return !/上年|去年|同期/.test(now);
  const first = Number(/20\d\d/.exec(past)?.[0]);
  const last = Number(/20\d\d/.exec(now)?.[0] ?? cell.figure.year ?? Number.NaN);
  return last - first === 1;
}
