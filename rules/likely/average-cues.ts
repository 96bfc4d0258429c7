import { listingsIn } from "../lists/list-binding.ts";
import { isTaken } from "../means/average-words.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sharedNames } from "./average-terms.ts";
import type { Counted, Term } from "./average-terms.ts";
import { inCommon, toldFigures } from "./change-roles.ts";
import { Cues, grade } from "./cues.ts";
import type { Each } from "./each-of.ts";
import { distance, inOrder } from "./nearby.ts";

/** What a mean may be worked out from. */
export interface Division {
  readonly total: Term;
  readonly count: Counted;
  /** How many values of the report are named as surely to be what it is divided by. */
  readonly rivals: number;
}

/** What speaks for a mean being this total divided by this count, the cheapest first. */
export function averageCues(
  claim: Mention,
  each: Each,
  division: Division,
  scene: Scene,
): readonly Cues[] {
  const { total, count, rivals } = division;
  const { way } = each;
  const [from, by] = [placeOf(claim, total), placeOf(claim, count)];
  const pair = distance(total.mention, count.mention);
  const named = String(count.named);
  return [
    new Cues([
      `total ${from}`,
      `total ${from} ${way}`,
      `count ${by}`,
      `count ${by} named ${named}`,
      `count named ${named} ${way}`,
      `count named ${named} rivals ${grade(rivals)}`,
      `count rivals ${grade(rivals)} ${distance(claim, count.mention)}`,
      `pair ${pair}`,
      `pair ${pair} ${way}`,
      `places ${distance(claim, total.mention)} ${distance(claim, count.mention)}`,
    ]),
    new Cues(() => toldCues(claim, division, scene)),
    new Cues(() => orderCues(claim, division, scene)),
  ];
}

function placeOf(claim: Mention, { mention, rank }: Term): string {
  if (mention.scope.isRow) return "table";
  if (rank === -1) return "behind";
  return `${distance(claim, mention)} ${rank === null ? "called" : grade(rank)}`;
}

function toldCues(claim: Mention, { total, count }: Division, scene: Scene): readonly string[] {
  const told = toldFigures(scene);
  const [own, whole, by] = [claim, total.mention, count.mention].map(({ figure }) =>
    told.get(figure.id),
  );
  return [
    `total told ${whole?.role ?? "cell"} ${whole?.form ?? "none"}`,
    `total side ${whole?.side ?? "cell"}`,
    `count told ${by?.role ?? "cell"} ${by?.form ?? "none"}`,
    `count side ${by?.side ?? "cell"}`,
    `total shares ${own !== undefined && whole !== undefined ? String(inCommon(own, whole)) : "none"}`,
    `total named ${String(sharedNames(claim, total.mention, scene))}`,
    `pair named ${String(sharedNames(count.mention, total.mention, scene))}`,
    ...(total.mention.past ? ["total past"] : []),
    ...(count.mention.past ? ["count past"] : []),
    ...(isAll(total.mention) ? ["total says all"] : []),
    ...(isAll(count.mention) ? ["count says all"] : []),
  ];
}

function isAll({ before }: Mention): boolean {
  return /[共总]|合计|累计|全[市县区省]/.test(plain(before).slice(-8));
}

function orderCues(claim: Mention, { total, count }: Division, scene: Scene): readonly string[] {
  const { at, list } = inOrder(scene);
  const [c, t, n] = [claim, total.mention, count.mention].map(({ figure }) => at.get(figure.id));
  const items = new Set(
    [total.mention, count.mention]
      .filter(({ scope }) => !scope.isRow)
      .flatMap(({ scope }) => listingsIn(scope).flatMap(({ parts }) => parts)),
  );
  const cues = [
    ...(items.has(total.mention) ? ["total is item"] : []),
    ...(items.has(count.mention) ? ["count is item"] : []),
    `units ${total.mention.figure.quantity.unit ?? ""} ${claim.figure.quantity.unit ?? ""}`,
    `count unit ${count.mention.figure.quantity.unit ?? ""}`,
  ];
  if (c === undefined || t === undefined || n === undefined) return [...cues, "from table"];
  const gap = Math.abs(t - n);
  const between = list
    .slice(Math.min(t, c) + 1, Math.max(t, c))
    .filter(({ figure }) => figure.quantity.dimension === claim.figure.quantity.dimension).length;
  return [
    ...cues,
    `order ${t < n ? "total first" : "count first"} ${n > c ? "count behind" : ""}`,
    `gap ${grade(gap)} ${t < n ? "total first" : "count first"}`,
    `between ${grade(between)}`,
    ...(n === c - 1 ? ["count right before mean"] : []),
    ...(t === c - 1 ? ["total right before mean"] : []),
    `count told ${list.findIndex((each) => each.figure.value === count.mention.figure.value && each.figure.quantity.unit === count.mention.figure.quantity.unit) < 8 ? "at the head" : "later"}`,
  ];
}

const standard = /标准|定额|补助|补贴|奖|不低于|不超过|以上|单价|按|测算/;

/** What a mean says of itself: 每亩补助1500元 is a standard as often as a mean. */
export function standsAloneCues(claim: Mention, each: Each, divisions: number): readonly string[] {
  const words = plain(claim.before);
  return [
    `none ${each.way}`,
    `none ${each.way} ${claim.figure.kind}`,
    `none of ${each.of.slice(0, 2)}`,
    `none choices ${grade(Math.floor(divisions / 4))}`,
    ...(standard.test(words) ? ["none standard", `none standard ${each.way}`] : []),
    ...(isTaken(claim) ? ["none marks"] : []),
    ...(claim.past ? ["none past"] : []),
  ];
}
