import { isSlip } from "../blame/slip.ts";
import { sumOf } from "../sums/list-sum.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { inOrder } from "./nearby.ts";

/** Small numbers are met by accident. */
const least = 10;
/** A count is looked for so many paragraphs around the list, an amount everywhere. */
const reach = 3;

/**
 * 财政重点评价15个…两类评价合计63个。财政重点评价中，民生类9个、基础设施类4个、产业扶持类2个: the list makes up another
 * number exactly, and no slip of the pen leads from it to this one.
 */
export function makesUpAnother(total: Mention, parts: readonly Mention[], scene: Scene): boolean {
  const [first] = parts;
  const sum = parts.reduce((whole, { figure }) => whole + Number(figure.value), 0);
  if (first === undefined || sum < least || keyOf(total) === keyFor(first, sum)) return false;
  const others = byValue(scene).get(keyFor(first, sum)) ?? [];
  return (
    others.some((other) => !parts.includes(other) && isNear(other, first)) &&
    !isSlip(sumOf(total, parts, "="), 1)
  );
}

function isNear(other: Mention, first: Mention): boolean {
  const blocks = Math.abs(other.figure.block - first.figure.block);
  return other.figure.kind === "amount" || blocks <= reach;
}

const byValue = perScene((scene: Scene) => Map.groupBy(inOrder(scene).list, keyOf));

function keyOf(mention: Mention): string {
  return keyFor(mention, Number(mention.figure.value));
}

function keyFor({ figure: { kind, quantity } }: Mention, value: number): string {
  return `${kind} ${kind === "count" ? (quantity.unit ?? "") : ""} ${value.toFixed(2)}`;
}
