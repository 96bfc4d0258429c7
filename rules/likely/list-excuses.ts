import type { Figure } from "../../domain/figure.ts";
import { exchanged } from "../blame/exchange.ts";
import { isOneSlip } from "../blame/slip.ts";
import { valuesOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { significant } from "./copied.ts";
import { measureOf } from "./told-list.ts";

/** So many paragraphs around a list or its total what is left of it may be told. */
const reach = 1;
/** A number of so many digits is hardly told by accident: it explains wherever it stands. */
const long = 3;

/**
 * 评为优的2个、良的4个。另有3个未评: the rest is told beside the list. And all of its items but one make up the total: that one
 * is told of something else.
 */
export function isMadeOtherwise(bound: Bound, parts: readonly Mention[], scene: Scene): boolean {
  const total = bound.evidence[bound.formula.claim]?.figure;
  const [first] = parts;
  if (first === undefined || total == null) return false;
  if (isFarOff(bound)) return true;
  const items = parts.map(({ figure }) => figure);
  const gap = gapOf(total, items);
  if (gap < 0) return items.length > 2 && items.some((item) => isSame(item, -gap));
  const blocks = [total.block, ...items.map(({ block }) => block)];
  return restsTold(gap, items, scene).some(
    (each) =>
      measureOf(each) === measureOf(first) &&
      (isLong(each) || blocks.some((block) => Math.abs(block - each.figure.block) <= reach)),
  );
}

/**
 * The same of a list right beside its number, which was rather meant to make it up: an item told twice, a rest told in
 * many digits, or nothing that leads from the one to the other.
 */
export function isMadeBesides(bound: Bound, scene: Scene): boolean {
  const total = bound.evidence[bound.formula.claim]?.figure;
  const items = bound.evidence.flatMap(({ figure }) =>
    figure === null || figure === total ? [] : [figure],
  );
  // The total in place of an item is a number copied from beside it.
  if (total == null || items.some(({ value }) => value === total.value)) return false;
  const gap = gapOf(total, items);
  const isTwice = gap < 0 && items.filter((item) => isSame(item, -gap)).length > 1;
  const isLeft =
    gap > 0 &&
    restsTold(gap, items, scene).some(
      (each) =>
        each.figure.block === total.block && each.figure.kind === total.kind && isLong(each),
    );
  return isTwice || isLeft || isFarOff(bound);
}

function gapOf({ value }: Figure, items: readonly Figure[]): number {
  return Number(value) - items.reduce((sum, item) => sum + Number(item.value), 0);
}

/** What is told elsewhere and is just what the list lacks. */
function restsTold(gap: number, items: readonly Figure[], scene: Scene): readonly Mention[] {
  return scene.mentions.filter(({ figure }) => isSame(figure, gap) && !items.includes(figure));
}

/** Of so many digits that hardly anything is told by accident. */
export function isLong({ figure }: Mention): boolean {
  return significant(figure.quantity.digits) >= long;
}

/** A list that lacks an item comes to less than its total. */
const lacking = { least: 0.5, most: 1.1 } as const;

/** Neither a slip nor an item that was left out leads from the list to the number: it is not the total. */
function isFarOff(bound: Bound): boolean {
  const values = valuesOf(bound);
  if (values === null || values.printed === 0) return true;
  const share = values.computed / values.printed;
  const isNear = share >= lacking.least && share <= lacking.most;
  return !isNear && exchanged(bound) === null && !isOneSlip(bound);
}

/** Cents aside. */
function isSame(figure: Figure, value: number): boolean {
  return Math.abs(Number(figure.value) - value) < 0.005;
}
