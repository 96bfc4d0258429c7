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
  const { evidence, formula } = bound;
  const total = evidence[formula.claim]?.figure;
  const [first] = parts;
  if (first === undefined || total === undefined || total === null) return false;
  if (isFarOff(bound)) return true;
  const gap = gapOf(total, parts);
  if (gap < 0) return parts.length > 2 && parts.some((part) => isSame(part, -gap));
  const blocks = [total.block, ...parts.map(({ figure }) => figure.block)];
  return scene.mentions.some(
    (each) =>
      isSame(each, gap) &&
      measureOf(each) === measureOf(first) &&
      !parts.includes(each) &&
      (significant(each.figure.quantity.digits) >= long ||
        blocks.some((block) => Math.abs(block - each.figure.block) <= reach)),
  );
}

/**
 * The same of a list right beside its number, which was rather meant to make it up: an item told twice, a rest told in
 * many digits, or nothing that leads from the one to the other.
 */
export function isMadeBesides(bound: Bound, parts: readonly Mention[], scene: Scene): boolean {
  const total = bound.evidence[bound.formula.claim]?.figure;
  // The total in place of an item is a number copied from beside it.
  if (total == null || parts.some(({ figure }) => figure.value === total.value)) return false;
  const gap = gapOf(total, parts);
  const isTwice = gap < 0 && parts.filter((part) => isSame(part, -gap)).length > 1;
  const isLeft =
    gap > 0 &&
    scene.mentions.some(
      (each) =>
        isSame(each, gap) &&
        each.figure.block === total.block &&
        each.figure.kind === total.kind &&
        !parts.includes(each) &&
        significant(each.figure.quantity.digits) >= long,
    );
  return isTwice || isLeft || isFarOff(bound);
}

function gapOf({ value }: Figure, parts: readonly Mention[]): number {
  return Number(value) - parts.reduce((whole, { figure }) => whole + Number(figure.value), 0);
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
function isSame({ figure }: Mention, value: number): boolean {
  return Math.abs(Number(figure.value) - value) < 0.005;
}
