import { Fraction } from "fraction.js";
import { has, intersect } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import { powerOfTen, printedDigits } from "../../domain/quantity.ts";
import type { Bound } from "../rule.ts";
import { inOneSentence } from "../wording/full-sentence.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { quoteOf, setOf, totalOf } from "./runs.ts";

const leastDigits = 2;

/**
 * 48次考核，记录不全的26次，路面脏的14次，其余8次: what stands first in a list is one of its items where all of them together come to the number
 * right before.
 */
export function oneOfThem({ formula, evidence }: Bound, scene: Scene): string | null {
  const claim = evidence[formula.claim]?.figure ?? null;
  if (claim === null || formula.name !== "sum" || formula.args.length < 2) return null;
  const place = placeOf({ figure: claim }, scene);
  const own = place?.list[place.at];
  if (place === null || own === undefined) return null;
  const like = place.list.filter((each) => areOfOneKind(each, own));
  const at = like.indexOf(own);
  const items = like.slice(at + 1, at + 1 + formula.args.length);
  const told = new Set(formula.args.map((index) => evidence[index]?.figure?.id));
  if (items.length !== told.size || items.some(({ figure }) => !told.has(figure.id))) return null;
  const whole = like[at - 1] ?? null;
  const all = totalOf([own, ...items]);
  const fits =
    whole !== null &&
    printedDigits(whole.figure.quantity) >= leastDigits &&
    inOneSentence(scene, whole, own) &&
    intersect(all, setOf(whole)) !== null;
  const quote = fits ? quoteOf(whole) : unread(own, all);
  return quote === null ? null : `“${quoteOf(own)}”与其后各项合起来正合“${quote}”`;
}

/** 48次月考核: a number before it that is no figure to us. */
function unread(own: Mention, all: Interval): string | null {
  const unit = own.figure.quantity.unit ?? "";
  const numbers = leading(own).matchAll(
    new RegExp(`(?<![\\d.,])\\d{${String(leastDigits)},}(?=${unit})`, "g"),
  );
  const found = [...numbers].find(([digits]) =>
    has(all, new Fraction(digits).mul(powerOfTen(own.figure.quantity.exponent))),
  );
  return found === undefined || unit === "" ? null : found[0] + unit;
}
