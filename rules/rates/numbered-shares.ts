import { exchanged } from "../blame/exchange.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { areOfOneMeasure, isMeasured, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { shareBound } from "./share-binding.ts";

/** 1. and （2）: what numbers a paragraph, and its place. */
const numbered = /^\s*(?:(\d{1,2})[.．、]|[（(](\d{1,2})[)）])/;
/** So many numbers before the first paragraph their whole may stand. */
const reach = 6;
/** So many shares must be right of one whole before another is held against it. */
const least = 2;

interface Item {
  readonly part: Mention;
  readonly rate: Mention;
}

/**
 * 213个问题主要表现在四个方面：1.指标填报不准确84个，占39.4%。… 2.佐证材料不齐全61个，占28.6%。…: numbered paragraphs, each with its
 * number and the share of it right behind. What most of these shares are of is the whole of all of them.
 */
export const numberedShares = perScene((scene: Scene): readonly Bound[] =>
  runsOf(scene).flatMap(({ from, items }) => {
    const [first] = items;
    if (first === undefined) return [];
    const wholes = numbersBefore(scene, from, first.part).map((whole) =>
      items.map(({ part, rate }) => shareBound(part, whole, rate, "")),
    );
    const meant = wholes.find((bounds) => {
      const right = bounds.filter(isFitting).length;
      return right >= least && right * 2 > bounds.length;
    });
    return meant ?? exchangedIn(items, wholes);
  }),
);

/**
 * 发现问题19个：1.编制不精准78个，占24.4%；2.分配不规范26个，占33.3%; 3.产出不达标22个，占28.2%: what the others are shares of stands in the place of one
 * part, which is told before as their whole.
 */
function exchangedIn(
  items: readonly Item[],
  wholes: readonly (readonly Bound[])[],
): readonly Bound[] {
  const turned = items.flatMap(({ part }, place) => {
    const others = items.filter((item) => item.part !== part);
    return others.every((item) => isFitting(shareBound(item.part, part, item.rate, "")))
      ? wholes.flatMap((bounds) => bounds[place] ?? []).filter((bound) => exchanged(bound) !== null)
      : [];
  });
  return turned.slice(0, 1);
}

interface Run {
  /** The block of the first paragraph. */
  readonly from: number;
  readonly items: readonly Item[];
}

/** Paragraphs numbered one after the other, with what their first sentences tell. */
function runsOf(scene: Scene): readonly Run[] {
  const { blocks, flow } = scene.report.document;
  const places = blocks.map(({ flow: { start, end } }) => {
    const [, bare, bracketed] =
      numbered.exec(flow.text.slice(start, Math.min(end, start + 8))) ?? [];
    return Number(bare ?? bracketed ?? 0);
  });
  return places.flatMap((place, from) => {
    if (place !== 1) return [];
    let end = from;
    while (places[end] === end - from + 1) end += 1;
    const items = Array.from({ length: end - from }, (_, at) => itemIn(scene, from + at)).flat();
    const [first] = items;
    const alike = items.filter(
      ({ part }) => first !== undefined && areOfOneMeasure(part, first.part),
    );
    return alike.length > least ? [{ from, items: alike }] : [];
  });
}

/** 扣分不合理47个，占22.1%: the first number of the paragraph and its share. */
function itemIn(scene: Scene, block: number): readonly Item[] {
  const [part, rate] = scene.byBlock.get(block) ?? [];
  if (part === undefined || rate === undefined || part.scope.isRow || part.scope !== rate.scope)
    return [];
  const isShare = isMeasured(part) && isRatio(rate) && share.test(plain(between(part, rate)));
  return isShare ? [{ part, rate }] : [];
}

const share = /^[^，,。；;：:\d]{0,12}[，,（(](?:仅|约|共)?占(?:比|全部|总数|问题总数)?(?:为|达)?$/;

/** Numbers of the measure before the paragraphs, the nearest first. */
function numbersBefore(scene: Scene, from: number, part: Mention): readonly Mention[] {
  return scene.mentions
    .filter((each) => each.figure.block < from && !each.scope.isRow && areOfOneMeasure(each, part))
    .slice(-reach)
    .toReversed();
}
