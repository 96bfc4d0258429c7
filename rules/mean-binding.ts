import { evidenceOf, judgeBound } from "./relation-check.ts";
import type { Bound } from "./rule.ts";
import { between } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";
import type { TableGrid } from "./table-grid.ts";
import { gridsOf } from "./table-grid.ts";

/** A mean with all the values that it is the mean of. */
export function meansIn(scene: Scene): readonly Bound[] {
  return [
    ...gridsOf(scene).flatMap(meansOfTable),
    ...scene.scopes.flatMap(({ mentions }) => meansOfList(mentions)),
  ];
}

const meanRow = /^(?:算术|简单)?(?:平均(?:分|值|数|得分|水平)?|均值)$/;
const unaveraged = /率|比例|占比|序号|排名|位次|年份|编号/;

/** The row 平均 of a table; read so only where at least one column comes out right. */
function meansOfTable(grid: TableGrid): readonly Bound[] {
  const at = grid.rows.find((row) => meanRow.test(grid.labels.get(row) ?? ""));
  if (at === undefined) return [];
  const rows = grid.rows.filter((row) => row < at && grid.kinds.get(row) === "detail");
  const bounds = grid.columns.flatMap((column) => {
    const mean = grid.cells.get(at)?.get(column);
    const parts = rows.flatMap((row) => grid.cells.get(row)?.get(column) ?? []);
    const full = parts.length === rows.length && parts.length > 1;
    return mean === undefined || !full || unaveraged.test(mean.before) ? [] : boundOf(mean, parts);
  });
  return bounds.some(holds) ? bounds : [];
}

function holds(bound: Bound): boolean {
  const verdict = judgeBound(bound)?.verdict;
  return verdict === "certain" || verdict === "possible";
}

const meanWord = /^[，,、]?(?:其)?(?:平均|均分|均值)[一-龥]{0,4}$/;

/** 得分分别为86.4分、91.2分、78.9分，平均85.5分 */
function meansOfList(mentions: readonly Mention[]): readonly Bound[] {
  return mentions.flatMap((mean, at) => {
    const last = mentions[at - 1];
    if (last === undefined || mean.scope.isRow || !meanWord.test(between(last, mean))) return [];
    let first = at - 1;
    while (first > 0 && isListed(mentions[first - 1], mentions[first])) first -= 1;
    const parts = mentions.slice(first, at);
    const told = /分别|依次/.test(parts[0]?.before ?? "");
    return told && parts.length > 1 && parts.every((part) => alike(part, mean))
      ? [boundOf(mean, parts)]
      : [];
  });
}

function isListed(left: Mention | undefined, right: Mention | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return /^(?:[、，,]|和|及|与)$/.test(between(left, right));
}

function alike(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  return left.dimension === right.dimension && left.unit === right.unit;
}

function boundOf(mean: Mention, parts: readonly Mention[]): Bound {
  const items = parts.map((part, index) =>
    evidenceOf(
      part.scope.isRow
        ? part.after.trim().slice(-12) || `第${String(index + 1)}项`
        : `第${String(index + 1)}项`,
      part,
    ),
  );
  return {
    formula: { name: "mean", args: items.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: [evidenceOf("平均数", mean), ...items],
    text: `平均数＝各项之和÷项数（${String(parts.length)}项）`,
    binding: "sentence",
  };
}
