import type { Figure } from "../../domain/figure.ts";
import { printedDigits } from "../../domain/quantity.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** Shorter rates may well be told twice of two things. */
const telling = 3;

/** 红灯73个，占监控项目的 */
const share = /^[^，,。；;：:\d]{0,10}[，,（(](?:仅|只|约|各)?占[^，,。；;：:\d]{0,12}$/;

/** 良11个，占61.1%；中3个，占61.1%: the share that is claimed stands right behind the number as its own. */
export function tellsThat(part: Mention, claim: Figure): boolean {
  const next = part.scope.mentions[part.place + 1];
  if (next === undefined || next.figure.id === claim.id) return false;
  return next.figure.value === claim.value && share.test(plain(between(part, next)));
}

/**
 * 应配套1862.4万元，到位1094.6万元，到位率58.8%: the rate that is claimed elsewhere is told right behind these numbers as well, which so are
 * no reading of the other one.
 */
export function hasOwnRate(
  numbers: readonly Mention[],
  claim: Figure,
  list: readonly Mention[],
): boolean {
  const places = numbers.map((each) => list.indexOf(each));
  const last = Math.max(...places);
  const rate = list[last + 1]?.figure;
  if (rate === undefined || rate.id === claim.id || rate.value !== claim.value) return false;
  const areTogether = last - Math.min(...places) + 1 === numbers.length;
  return areTogether && rate.kind === "rate" && printedDigits(rate.quantity) >= telling;
}
