import { Fraction } from "fraction.js";
import { roundHalfUp } from "../calculation.ts";
import { exactText } from "../interval.ts";
import type { Funds } from "./project.ts";
import { ratioOf, sumOf, yuanOf, zero } from "./yuan.ts";

/** The finest place in which these amounts were typed, in yuan: 12345600 was typed to the hundred. */
function placeOf(amounts: readonly Fraction[]): Fraction {
  return amounts
    .filter((each) => !each.equals(0))
    .map(lastPlace)
    .reduce(least, new Fraction(10_000));
}

function lastPlace(amount: Fraction): Fraction {
  const text = exactText(amount.abs());
  const point = text.indexOf(".");
  if (point >= 0) return new Fraction(1, 10n ** BigInt(text.length - point - 1));
  return new Fraction(10n ** BigInt(/0*$/.exec(text)?.[0].length ?? 0));
}

function least(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) < 0 ? a : b;
}

/** Whether amounts, each rounded to the finest place seen among them, can add up to the total. */
export function addsUp(total: Fraction, terms: readonly Fraction[]): boolean {
  const sum = sumOf(terms) ?? zero;
  const slack = placeOf([total, ...terms])
    .mul(terms.length + 1)
    .div(2);
  return sum.sub(total).abs().compare(slack) <= 0;
}

/**
 * What the adjusted budget should be by its parts, when it is another: 年初＋追加－调减. Null when it
 * agrees, or when there is nothing to hold it against.
 */
export function adjustedByParts(funds: Funds): Fraction | null {
  const [adjusted, initial] = [yuanOf(funds.adjusted), yuanOf(funds.initial)];
  const changes = [yuanOf(funds.change), yuanOf(funds.added), yuanOf(funds.reduced)];
  if (adjusted === null || initial === null || changes.every((each) => each === null)) return null;
  const [change, added, reduced] = changes.map((each) => each ?? zero);
  if (change === undefined || added === undefined || reduced === undefined) return null;
  // A cut is typed with and without its sign; a net change beside its parts is their sum.
  const nets = funds.change === undefined ? [] : [change];
  if (funds.added !== undefined || funds.reduced !== undefined) {
    nets.push(added.sub(reduced.abs()), added.sub(reduced), added.add(reduced));
  }
  const fits = nets.some((net) => addsUp(adjusted, [initial, net]));
  return fits ? null : initial.add(funds.change === undefined ? added.sub(reduced.abs()) : change);
}

/** 年初＋追加－调减 where no column holds the adjusted budget; null when the parts are not given. */
export function adjustedFromParts(funds: Funds): Fraction | null {
  const initial = yuanOf(funds.initial);
  if (initial === null) return null;
  const [change, added, reduced] = [funds.change, funds.added, funds.reduced].map(yuanOf);
  if (change != null) return initial.add(change);
  if (added == null && reduced == null) return null;
  return initial.add(added ?? zero).sub((reduced ?? zero).abs());
}

/** The rate in percent that a stated one should be; null when it agrees in any honest way of printing it. */
export function rateByParts(stated: string, funds: Funds): string | null {
  const executed = yuanOf(funds.executed);
  const bases = [yuanOf(funds.adjusted), yuanOf(funds.initial)];
  const rates = bases.map((base) => ratioOf(executed, base)?.mul(100) ?? null);
  const [rate] = rates;
  if (rate === null || rate === undefined) return null;
  const printed = new Fraction(stated);
  const decimals = stated.split(".")[1]?.length ?? 0;
  const place = new Fraction(1, 10n ** BigInt(Math.min(decimals, 6)));
  const agrees = rates.some(
    (each) =>
      each !== null &&
      (each.sub(printed).abs().compare(place) <= 0 ||
        // A share of one, 0.675 for 67.5%.
        each.div(100).sub(printed).abs().compare(place) <= 0),
  );
  return agrees && !(printed.equals(0) && rate.compare(1) > 0) ? null : roundHalfUp(rate, 2);
}

/** Executed money so far beyond its budget that one of them is likely in another unit. */
export function looksMisscaled(funds: Funds): boolean {
  const rate = ratioOf(yuanOf(funds.executed), yuanOf(funds.adjusted));
  return rate !== null && rate.compare(100) >= 0;
}
