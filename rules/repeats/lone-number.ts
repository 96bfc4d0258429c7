import { basePower, decimalsOf } from "../../domain/quantity.ts";
import { perObject } from "../remembered.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** As a machine number: repetitions are looked for among all numbers of a report. */
export const sizeOf = perObject(({ figure: { quantity } }: Mention) => {
  const power = basePower(quantity);
  return {
    value: Number(quantity.digits) * 10 ** power,
    /** Power of ten of the last digit. */
    last: power - decimalsOf(quantity),
  };
});

/** One and the same number, or the coarser one is the other rounded or cut: 2157.30万元 and 0.22亿元. */
export function areOne(a: Mention, b: Mention): boolean {
  const [left, right] = [sizeOf(a), sizeOf(b)];
  const step = 10 ** Math.max(left.last, right.last);
  const apart = Math.abs(left.value - right.value);
  return apart < step * (left.last === right.last ? 0.001 : 1);
}

/**
 * Told to the digits of the coarser one they differ by one slip of the pen: a digit, two exchanged, one left out or
 * written twice, or the point or the unit of money.
 */
export function areSlips(a: Mention, b: Mention): boolean {
  const [left, right] = [sizeOf(a), sizeOf(b)];
  const step = 10 ** Math.max(left.last, right.last);
  return isOneEdit(digitsOf(left.value / step), digitsOf(right.value / step)) || areShifted(a, b);
}

/** 1250.6万元 and 12.506万元: the same digits, the point or the unit another. */
export function areShifted(a: Mention, b: Mention): boolean {
  const [one, other] = [shownDigits(a), shownDigits(b)];
  return (
    a.figure.quantity.dimension !== "count" &&
    one === other &&
    one.length >= leastDigits &&
    !areOne(a, b)
  );
}

/** Shorter numbers share their digits by accident. */
const leastDigits = 3;

function shownDigits({ figure }: Mention): string {
  return figure.quantity.digits.replace(".", "").replace(/^0+|0+$/g, "");
}

function digitsOf(value: number): string {
  return String(Math.round(value));
}

function isOneEdit(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short.length < 2) return false;
  // 238 and 7238: a short number is the rest of many others.
  if (long.length > short.length && short.length <= leastDigits) return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from += 1;
  if (long.length > short.length) return long.slice(from + 1) === short.slice(from);
  const rest = from + 1;
  return (
    long.slice(rest) === short.slice(rest) ||
    (long[from] === short[rest] &&
      long[rest] === short[from] &&
      long.slice(rest + 1) === short.slice(rest + 1))
  );
}

/** 94.6% and 95%: only amounts are told again in another unit. */
export function areAsPrecise(a: Mention, b: Mention): boolean {
  return sizeOf(a).last === sizeOf(b).last;
}

/** The last digit of the first stands higher: 0.22亿元 of 2157.30万元. */
export function isCoarser(a: Mention, b: Mention): boolean {
  return sizeOf(a).last > sizeOf(b).last;
}

/** 79.7% and 20.3%: the one is the rate of what the other leaves. */
export function areComplements(a: Mention, b: Mention): boolean {
  const [left, right] = [sizeOf(a), sizeOf(b)];
  return (
    a.figure.quantity.dimension === "ratio" &&
    left.last === right.last &&
    Math.abs(left.value + right.value - 100) < 10 ** left.last / 2
  );
}

/** The numbers of the prose that no other place of the report tells, whatever they are told of. */
export const loneNumbers = perScene((scene: Scene): ReadonlySet<Mention> => {
  const groups = Map.groupBy(scene.mentions, ({ figure }) => figure.quantity.dimension);
  const told = new Set([...groups.values()].flatMap(toldAgain));
  return new Set(scene.mentions.filter((mention) => !mention.scope.isRow && !told.has(mention)));
});

/** Of one measure. A number is looked for among those that are as coarse or coarser, by its place on their scale. */
function toldAgain(group: readonly Mention[]): readonly Mention[] {
  const scales = [...Map.groupBy(group, (mention) => sizeOf(mention).last)].map(([last, own]) => ({
    last,
    places: Map.groupBy(own, (each) => placeOn(last, each)),
  }));
  return group.flatMap((mention) =>
    scales.flatMap(({ last, places }) => {
      if (last < sizeOf(mention).last) return [];
      const place = placeOn(last, mention);
      const near = [place - 1, place, place + 1].flatMap((at) => places.get(at) ?? []);
      const same = near.filter((other) => other !== mention && areOne(mention, other));
      return same.length === 0 ? [] : [mention, ...same];
    }),
  );
}

function placeOn(last: number, mention: Mention): number {
  return Math.round(sizeOf(mention).value / 10 ** last);
}
