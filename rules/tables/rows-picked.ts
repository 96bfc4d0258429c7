import { hanValue } from "../wording/han-numeral.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isAddable, proseBound, sumMeant } from "./column-totals.ts";
import type { TableSum } from "./column-totals.ts";
import { gridsOf } from "./table-grid.ts";
import type { TableGrid } from "./table-grid.ts";
import { cellText, columnHead } from "./table-label.ts";
import { notAdded } from "./total-words.ts";

const joint = /[、和与及]|以及/;
const adding = "(?:合计|共计|总计|一共|共)[^，,。；;\\d]{0,6}$";
const adds = new RegExp(adding);
const many = "(\\d{1,2}|[两二三四五六七八九十]{1,2})?(?:[个项家类]|所|条)?";
const except = new RegExp(
  `(?:^|[，,；;。：:])除(?:去|了)?([^，,。；;]{2,40}?)(?:以外|之外|外)[，,]其[余他]${many}[^，,。；;\\d]{0,16}?${adding}`,
);
const ofClass = new RegExp(
  `(?:^|[，,；;。：:])${many}(?:评为|评定为)?([优良中差])[秀好]?(?:等[次级]?)?的?[^，,。；;\\d]{0,12}?${adding}`,
);
const pair = new RegExp(
  `(?:^|[，,；;。：:])([^，,。；;\\d]{2,16}(?:[、和与及][^，,。；;\\d]{2,16}?)+?)${many}${adding}`,
);

/** The text cells of a row, which name it. */
type Names = ReadonlyMap<number, readonly string[]>;

/**
 * 除县公安局外，其余7个对象资金合计14574.90万元; 3个优等对象资金合计19080.50万元; 财务骨干班与业务骨干班合计336人次: rows of a table
 * that the words pick by name, or leave out by name, and what they come to.
 */
export const rowsPicked = perScene((scene: Scene): readonly TableSum[] => {
  const grids = gridsOf(scene).map((grid) => ({ grid, names: namesOf(scene, grid) }));
  if (grids.length === 0) return [];
  return scene.mentions.flatMap((total): readonly TableSum[] => {
    if (total.scope.isRow || !isMeasured(total)) return [];
    const words = plain(leading(total, 70)).replaceAll(/[“”"]/g, "");
    if (!adds.test(words)) return [];
    const found = grids.flatMap(({ grid, names }) => {
      const rows = rowsMeant(words, grid, names);
      return rows.length < 2 ? [] : sumsOver(grid, total, rows, words);
    });
    return sumMeant(found);
  });
});

function namesOf({ report }: Scene, { table, rows, cells, kinds }: TableGrid): Names {
  return new Map(
    rows
      .filter((row) => kinds.get(row) === "detail")
      .map((row) => {
        const held = cells.get(row);
        const texts = Array.from({ length: table.columns }, (_, column) =>
          held?.has(column) === true
            ? ""
            : plain(cellText(report.document, table, row, column)).replaceAll(/[“”"]/g, ""),
        );
        return [row, texts.filter((text) => text !== "" && !/^\d+$/.test(text))] as const;
      }),
  );
}

/** The rows that the words before a number pick; none where one of the names is none of the table. */
function rowsMeant(words: string, grid: TableGrid, names: Names): readonly number[] {
  const rowOf = (name: string): number | undefined =>
    [...names].find(([, own]) => own.includes(name))?.[0];
  const all = [...names.keys()];
  const [, left = "", others] = except.exec(words) ?? [];
  if (left !== "") {
    const out = left.split(joint).map(rowOf);
    const rest = all.filter((row) => !out.includes(row));
    return out.includes(undefined) || !areAsMany(others, rest) ? [] : rest;
  }
  const [, counted, grade = ""] = ofClass.exec(words) ?? [];
  const graded = all.filter((row) =>
    names.get(row)?.some((text) => text.replace(/[秀好]?(?:等[次级]?)?$/, "") === grade),
  );
  if (grade !== "" && graded.length > 0) return areAsMany(counted, graded) ? graded : [];
  const [, told = "", number] = pair.exec(words) ?? [];
  const named = told === "" ? [] : told.split(joint).map(rowOf);
  const rows = named.flatMap((row) => row ?? []);
  // By the last text cell of the row other rules find them.
  const known = rows.some((row) => told.includes(grid.labels.get(row) ?? "-"));
  return named.includes(undefined) || known || !areAsMany(number, rows) ? [] : rows;
}

function areAsMany(word: string | undefined, rows: readonly number[]): boolean {
  return word === undefined || (hanValue(word) ?? Number(word)) === rows.length;
}

/** The only column of the measure, or that which the words name. */
function sumsOver(
  grid: TableGrid,
  total: Mention,
  rows: readonly number[],
  words: string,
): readonly TableSum[] {
  const columns = grid.columns.flatMap((column) => {
    const cells = rows.flatMap((row) => grid.cells.get(row)?.get(column) ?? []);
    const [first] = cells;
    if (first === undefined || cells.length !== rows.length) return [];
    if (notAdded.test(first.before) || !cells.every((cell) => isAddable(cell, total))) return [];
    return [{ cells, isNamed: sharedRun(columnHead(first), words.slice(-16)) >= 2 }];
  });
  const named = columns.filter(({ isNamed }) => isNamed);
  const [meant, ...others] = named.length > 0 ? named : columns;
  if (meant === undefined || others.length > 0) return [];
  return [{ bound: proseBound(total, meant.cells), whole: true, firm: true }];
}
