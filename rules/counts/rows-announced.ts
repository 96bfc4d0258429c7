import type { Block } from "../../domain/document.ts";
import type { Span } from "../../domain/span.ts";
import { lineLists } from "../lists/line-list.ts";
import type { Evidence } from "../rule.ts";
import { cellText } from "../tables/table-label.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { nounIn } from "../wording/noun-class.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { exactly } from "../wording/written.ts";
import type { Itemised } from "./item-binding.ts";

/** A numbered table and the nearest count before it of what its heading names. */
export function listedInTables(scene: Scene, counts: readonly Mention[]): readonly Itemised[] {
  const { document } = scene.report;
  return document.tables.flatMap((table) => {
    const header = [0, 1, 2].find((row) => /^序号$/.test(cellText(document, table, row, 0)));
    const [cell] = table.cells;
    const block = cell === undefined ? undefined : document.blocks[cell.block];
    if (header === undefined || block === undefined) return [];
    const title = cellText(document, table, header, 1);
    const rows = numbered(scene, table.index, header);
    const claim = announced(counts, block, title);
    return claim === undefined || rows.length < 2
      ? []
      : [{ claim, items: rows, open: false, border: "row" }];
  });
}

/** The same where the table is lost and its rows are lines. */
export function listedInLines(scene: Scene, counts: readonly Mention[]): readonly Itemised[] {
  const { document } = scene.report;
  return lineLists(scene).flatMap(({ block, title, names }) => {
    const head = document.blocks[block];
    const claim = head === undefined ? undefined : announced(counts, head, title);
    if (claim === undefined) return [];
    const items = names.map((span) => lineOf(scene, span));
    return { claim, items, open: false, border: "row" };
  });
}

/** The nearest count before a list of what the head of its column names. */
function announced(
  counts: readonly Mention[],
  { flow }: Block,
  title: string,
): Mention | undefined {
  const noun = nounIn(title);
  return counts
    .filter((mention) => mention.figure.flow.end <= flow.start)
    .findLast(
      (mention) => noun !== null && mention.noun === noun && sharedRun(title, mention.after) >= 2,
    );
}

function lineOf({ report: { document } }: Scene, span: Span): Evidence {
  const quote = document.text.slice(span.start, span.end);
  return {
    role: "表中一行",
    documentId: document.id,
    span,
    quote,
    figure: null,
    quantity: exactly("1", "个"),
  };
}

/** Cells of the second column whose first cell counts 1, 2, 3 …; empty when the numbers do not run on. */
function numbered(scene: Scene, index: number, header: number): readonly Evidence[] {
  const { document } = scene.report;
  const table = document.tables[index];
  if (table === undefined) return [];
  const rows = Array.from({ length: table.rows - header - 1 }, (_, row) => header + 1 + row);
  const runs = rows.every((row, place) => cellText(document, table, row, 0) === String(place + 1));
  if (!runs) return [];
  return rows.flatMap((row) => {
    const cell = table.cells.find((cell) => cell.row === row && cell.column === 1);
    const block = cell === undefined ? undefined : document.blocks[cell.block];
    if (block === undefined) return [];
    return lineOf(scene, block.span);
  });
}
