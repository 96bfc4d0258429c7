import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import { sharedRun } from "../wording/mention-match.ts";
import type { Mention } from "../wording/scene.ts";

/** How much of the words for the whole (占监控项目预算的) a number's own words have, as one run. */
export function coverOf(of: string, mention: Mention): number {
  return of === "" ? 0 : sharedRun(of, nameOf(mention)) / of.length;
}

/** 由上年的137个减少到121个: called as the number before is. */
const turning = /^(?:，)?(?:[一-龥]{0,2}[增减升降提上下][一-龥]{0,2})?[到至为]$/;

/** Each whole of a report is held against the words of each rate, and against those of the other wholes. */
const nameOf = perObject((mention: Mention): string => {
  const { before, after, figure, scope, place } = mention;
  const last = scope.isRow ? undefined : scope.mentions[place - 1];
  const led = last !== undefined && turning.test(plain(before)) ? nameOf(last) : "";
  const behind = figure.kind === "count" || scope.isRow ? `|${plain(after).slice(0, 14)}` : "";
  return `${led}|${plain(before)}${behind}`.replaceAll(/[“”]/g, "");
});

/** So much of what leads to a number is read, other numbers left out. */
const reach = 40;

/** How many of the pairs of characters of the words for the whole stand in what leads to a number. */
export function wideCoverOf(of: string, mention: Mention): number {
  if (of.length < 2) return coverOf(of, mention);
  const words = wordsOf(mention);
  const pairs = of.length - 1;
  let told = 0;
  for (let at = 0; at < pairs; at += 1) if (words.includes(of.slice(at, at + 2))) told += 1;
  return told / pairs;
}

const wordsOf = perObject((mention: Mention): string => {
  const led = mention.scope.isRow ? "" : plain(leading(mention, reach)).replaceAll(/[\d.]+/g, "");
  return `${nameOf(mention)}|${led}|${plain(mention.after).slice(0, 14)}`;
});
