import { Fraction } from "fraction.js";
import { quantum } from "../../domain/quantity.ts";
import { printedValue } from "../../domain/reading.ts";
import { perObject } from "../remembered.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** So many figures on each side of one are tried with it. */
const reach = 6;
/** A rate of fewer digits fits by chance. */
const leastRate = 3;

const hundred = new Fraction(100);

/**
 * Amounts that fit the figures beside them: a sum or a difference of two others, or the base or the
 * part of a printed rate. What fits is written right; what fits nothing may be miswritten.
 */
export const supported = perScene((scene: Scene): ReadonlySet<Mention> => {
  const found = new Set<Mention>();
  for (const mentions of scene.byBlock.values()) {
    for (const [at, mention] of mentions.entries()) {
      if (mention.figure.kind !== "amount" || mention.scope.isRow) continue;
      const near = mentions.slice(Math.max(0, at - reach), at + reach + 1);
      if (fitsSum(mention, near) || fitsRate(mention, near)) found.add(mention);
    }
  }
  return found;
});

/** One of three, any of which may be the sum: 23186 − 20420 ＝ 2766. */
function fitsSum(mention: Mention, near: readonly Mention[]): boolean {
  const amounts = near.filter(
    (other) => other.figure.kind === "amount" && other.figure.value !== mention.figure.value,
  );
  return amounts.some((a, at) =>
    amounts.slice(at + 1).some((b) => isAboutSum(mention, a, b) && isSum(mention, a, b)),
  );
}

function isSum(mention: Mention, a: Mention, b: Mention): boolean {
  const [own, left, right] = [
    printedValue(mention.figure.quantity),
    printedValue(a.figure.quantity),
    printedValue(b.figure.quantity),
  ];
  if (left.equals(right)) return false;
  const slack = [mention, a, b]
    .map(({ figure }) => quantum(figure.quantity))
    .reduce((sum, step) => sum.add(step.div(2)));
  return (
    left.add(right).sub(own).abs().compare(slack) <= 0 ||
    left.sub(right).abs().sub(own).abs().compare(slack) <= 0
  );
}

const sizeOf = perObject(({ figure: { quantity } }: Mention) => ({
  value: printedValue(quantity).valueOf(),
  step: quantum(quantity).valueOf(),
}));

/** The same in numbers that lose a little: what is nowhere near need not be worked out exactly. */
function isAboutSum(mention: Mention, a: Mention, b: Mention): boolean {
  const [own, left, right] = [sizeOf(mention), sizeOf(a), sizeOf(b)];
  const slack = 2 * (own.step + left.step + right.step);
  return (
    Math.abs(left.value + right.value - own.value) <= slack ||
    Math.abs(Math.abs(left.value - right.value) - own.value) <= slack
  );
}

function fitsRate(mention: Mention, near: readonly Mention[]): boolean {
  const own = printedValue(mention.figure.quantity);
  const about = own.valueOf();
  const rates = near.filter(
    ({ figure }) =>
      figure.kind === "rate" && figure.quantity.dimension === "ratio" && isLong(figure),
  );
  if (rates.length === 0 || own.equals(0)) return false;
  const others = near.filter(
    ({ figure }) => figure.kind === "amount" && !printedValue(figure.quantity).equals(0),
  );
  return rates.some(({ figure }) => {
    const rate = printedValue(figure.quantity);
    const slack = quantum(figure.quantity);
    return others.some((other) => {
      const value = printedValue(other.figure.quantity);
      return (
        other !== mention &&
        isAbout(about, value.valueOf(), rate.valueOf(), slack.valueOf()) &&
        [own.div(value), value.div(own), own.sub(value).div(value), value.sub(own).div(own)].some(
          (share) => share.mul(hundred).abs().sub(rate.abs()).abs().compare(slack) <= 0,
        )
      );
    });
  });
}

/** Likewise for the share of one in the other, and for their difference in them. */
function isAbout(own: number, value: number, rate: number, slack: number): boolean {
  return [own / value, value / own, (own - value) / value, (value - own) / own].some(
    (share) => Math.abs(Math.abs(share * 100) - Math.abs(rate)) <= 2 * slack,
  );
}

function isLong({ quantity }: Mention["figure"]): boolean {
  return quantity.digits.replace(/\D/g, "").length >= leastRate;
}
