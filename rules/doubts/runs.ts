import { Fraction } from "fraction.js";
import { add, point } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import { printedSet } from "../../domain/reading.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

const longestRun = 7;

/** Figures of one unit that follow one another; rates told of them may stand between. */
export function runsIn(list: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = Map.groupBy(
    list.filter((mention) => isAlike(mention, [])),
    ({ figure }) => figure.quantity.unit,
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((_, from) =>
      Array.from({ length: Math.min(longestRun, group.length - from) }, (_, more) =>
        group.slice(from, from + more + 1),
      ).slice(1),
    ),
  );
}

export function setOf({ figure }: Pick<Mention, "figure">): Interval {
  return printedSet(figure.quantity);
}

export function totalOf(run: readonly Mention[]): Interval {
  return run.map(setOf).reduce((sum, set) => add(sum, set), point(new Fraction(0)));
}

export function isAlike(mention: Mention, others: readonly Mention[]): boolean {
  const { dimension } = mention.figure.quantity;
  return (
    (dimension === "money" || dimension === "count") &&
    others.every(({ figure }) => figure.quantity.dimension === dimension)
  );
}

export function quoteOf({ figure }: Pick<Mention, "figure">): string {
  return plain(figure.quote);
}

/** Of times, pages and years nothing that is counted by pieces is a share. */
const ofTime = /^(?:次|页|场|期|年|月|天|日|小时|人次|轮|遍)$/;

/** 185个 and 两次: what is counted so is no part of it. */
export function areCountedAlike(a: Pick<Mention, "figure">, b: Pick<Mention, "figure">): boolean {
  const [left, right] = [a, b].map(({ figure }) => figure.quantity.unit ?? "");
  if (a.figure.kind !== "count" || b.figure.kind !== "count" || left === right) return true;
  return ![left, right].some((unit) => unit !== undefined && ofTime.test(unit));
}

/** Neither a limit (100万元以上的项目) nor counted otherwise than any of what it would be a part of. */
export function mayBePart(part: Mention, whole: readonly Mention[]): boolean {
  const { kind, status } = part.figure;
  const isLimit = kind === "amount" && (status === "threshold" || /^以[上下]/.test(part.after));
  return isAlike(part, whole) && !isLimit && whole.every((each) => areCountedAlike(part, each));
}
