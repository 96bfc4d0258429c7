import { sumBound } from "../tables/column-totals.ts";
import { fittingStart, ownListings } from "../sums/list-sum.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { isCalledAsItem } from "../divisions/whole-place.ts";
import { mayOverlap } from "../doubts/overlapping-labels.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { gridsOf } from "../tables/table-grid.ts";
import type { TableGrid } from "../tables/table-grid.ts";

export interface Among {
  readonly bound: Bound;
  /** The items may overlap, or are read from prose, where the list may end earlier. */
  readonly loose: boolean;
}

/** What 其中 names, against its whole: in prose lists that are not said to be complete, and in tables. */
export function amongSums(scene: Scene): readonly Among[] {
  const listed = scene.scopes.flatMap((scope) =>
    ownListings(scope)
      .filter(
        ({ total, closed, parts }) =>
          !closed && !mayOverlap(parts) && !isCalledAsItem(total, parts),
      )
      .flatMap(({ total, parts }) => {
        // Where fewer items come to the total the list ended there.
        const own = withoutProgress(parts);
        if (own.length === parts.length && fittingStart(total, parts) !== null) return [];
        if (hasRoomBefore(total, own)) return [];
        return own.length < 2 ? [] : [{ bound: mostOf(total, own, roleOf), loose: true }];
      }),
  );
  return [...listed, ...gridsOf(scene).flatMap(inTable)];
}

/** 新增项目26个，其中9个由县财政局再评估，结果为支持的24个、不支持的2个: they are some of what was told before. */
function hasRoomBefore(total: Mention, parts: readonly Mention[]): boolean {
  const { kind, quantity } = total.figure;
  const sum = parts.reduce((all, { figure }) => all + Number(figure.value), 0);
  if (sum <= Number(total.figure.value)) return false;
  return total.scope.mentions
    .slice(0, total.place)
    .some(
      ({ figure }) =>
        figure.kind === kind &&
        figure.quantity.unit === quantity.unit &&
        Number(figure.value) === sum,
    );
}

/** 移送线索14件，其中公安8件、监委6件，已办结9件: how far they have come is no further item. */
function withoutProgress(parts: readonly Mention[]): readonly Mention[] {
  const progress = /^(?:现?已|均|正在|目前|其余|累计|现)/;
  const [first] = parts;
  if (first === undefined || progress.test(first.before)) return parts;
  const end = parts.findIndex(({ before }) => progress.test(before));
  return end < 0 ? parts : parts.slice(0, end);
}

function roleOf(part: Mention): string {
  return roleName(part, "其中项");
}

function mostOf(
  total: Mention,
  parts: readonly Mention[],
  nameOf: (part: Mention) => string,
): Bound {
  const name = nameOf(total) === "" ? "总数" : nameOf(total);
  const equal = sumBound(total, name, parts, nameOf);
  return {
    ...equal,
    formula: { ...equal.formula, sign: "<=" },
    text: `其中各项之和≤${name}`,
    binding:
      bindingOf([total, ...parts]) === "document" ? "sentence" : bindingOf([total, ...parts]),
  };
}

/** Rows named 其中 right under the row that they are part of. */
function inTable(grid: TableGrid): readonly Among[] {
  return grid.rows.flatMap((row, at) => {
    if (grid.kinds.get(row) === "among") return [];
    const next = grid.rows.slice(at + 1);
    const end = next.findIndex((other) => grid.kinds.get(other) !== "among");
    const rows = end < 0 ? next : next.slice(0, end);
    return grid.columns.flatMap((column) => {
      const whole = grid.cells.get(row)?.get(column);
      const parts = rows.flatMap((other) => grid.cells.get(other)?.get(column) ?? []);
      if (whole === undefined || parts.length === 0 || /率|均|占比/.test(whole.before)) return [];
      const bound = mostOf(whole, parts, ({ after }) => after);
      return [{ bound: { ...bound, binding: "sentence" as const }, loose: false }];
    });
  });
}
