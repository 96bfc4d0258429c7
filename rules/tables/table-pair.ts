import { sharedRun } from "../wording/mention-match.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { gridsOf } from "./table-grid.ts";
import { columnHead } from "./table-label.ts";
import type { TableGrid } from "./table-grid.ts";

/** A cell of a table and the total of its column. */
export interface TablePair {
  readonly part: Mention;
  readonly whole: Mention;
  readonly label: string;
}

const window = 70;
const shortest = 2;
/** Words that the name of a row may carry in the table and not in the text. */
const common = /[（(][^（）()]*[）)]|(?:资金|支出|投入|类|领域|专项)$|\s/g;
/** More than one row is meant. */
const several = /合计|总计|合并|相加|两者|[两三四五]个|[两三四五]项|[两三四五]类|前[两三四五十]/;

/**
 * 从表中看，工程类节约额最大，占节约总额的54.18%: the row and the column of a table that the words before 占 name, over
 * the total of the column. Null where they name several.
 */
export function tablePair(ahead: string, of: string, scene: Scene): TablePair | null {
  const words = ahead.slice(-window).replace(/\s/g, "");
  if (
    several.test(
      words
        .split(/[，,。；;]/)
        .slice(-2)
        .join("，"),
    )
  )
    return null;
  const pairs = gridsOf(scene).flatMap((grid) => pairIn(grid, words, of) ?? []);
  const [only, ...others] = pairs;
  return only === undefined || others.length > 0 ? null : only;
}

function pairIn(grid: TableGrid, words: string, of: string): TablePair | null {
  const total = grid.rows.findLast((row) => grid.kinds.get(row) === "total");
  const row = rowNamed(grid, words);
  if (total === undefined || row === null) return null;
  const column = columnNamed(grid, row, `${words}占${of}`);
  if (column === null) return null;
  const [part, whole] = [row, total].map((each) => grid.cells.get(each)?.get(column));
  const label = grid.labels.get(row) ?? "";
  return part === undefined || whole === undefined ? null : { part, whole, label };
}

/** The row told last before 占, alone in its clause; a name within another one is not told. */
function rowNamed({ rows, kinds, labels }: TableGrid, words: string): number | null {
  const from = Math.max(...Array.from(words.matchAll(/[，,；;：:]/g), ({ index }) => index), -1);
  const told = rows.flatMap((row) => {
    const name = (labels.get(row) ?? "").replace(common, "");
    const at =
      kinds.get(row) === "detail" && name.length >= shortest ? words.lastIndexOf(name) : -1;
    return at < 0 ? [] : [{ row, at, name }];
  });
  const last = told.toSorted((a, b) => b.at - a.at || b.name.length - a.name.length)[0];
  if (last === undefined) return null;
  // 服务类节约率最高，工程类节约额最大，占…: the clause right before 占 says which.
  const clause =
    words.endsWith("，") || words.endsWith(",") ? words.lastIndexOf("，", from - 1) : from;
  if (last.at < clause) return null;
  const rivals = told.filter(
    ({ row, name, at }) => row !== last.row && at > clause && !last.name.includes(name),
  );
  return rivals.length > 0 ? null : last.row;
}

/** The column whose head is called most fully in the words; else the only one of money where money is spoken of. */
function columnNamed({ cells, columns }: TableGrid, row: number, words: string): number | null {
  const kind = /(?:资金|金额|额|投入|支出|预算)(?:最[大高多])?[，,]?$/.test(
    words.split("占")[0] ?? "",
  )
    ? "amount"
    : null;
  const told = columns.flatMap((column) => {
    const cell = cells.get(row)?.get(column);
    if (cell === undefined || cell.figure.kind === "score") return [];
    if (kind !== null && cell.figure.kind !== kind) return [];
    const head = columnHead(cell);
    return [{ column, run: sharedRun(head, words) }];
  });
  const best = Math.max(0, ...told.map(({ run }) => run));
  const called = told.filter(({ run }) => run === best);
  if (best >= shortest && called.length === 1) return called[0]?.column ?? null;
  return kind !== null && told.length === 1 ? (told[0]?.column ?? null) : null;
}
