import { perObject } from "../remembered.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sizeOf } from "./lone-number.ts";

/** So many figures on each side of one are tried with it. */
const reach = 6;

/**
 * Numbers that come out of those beside them, as a rate of two, their sum, their difference or their mean: what fits is
 * written right, and is told of them.
 */
export const fitsBeside = perScene((scene: Scene): ((mention: Mention) => boolean) =>
  perObject((mention: Mention) => {
    const near = neighbours(mention, scene);
    return mention.figure.quantity.dimension === "ratio"
      ? isRate(mention, near)
      : isSum(mention, near) || isMean(mention, scene);
  }),
);

function neighbours(mention: Mention, scene: Scene): readonly Mention[] {
  const block = scene.byBlock.get(mention.figure.block) ?? [];
  const at = block.indexOf(mention);
  return block.slice(Math.max(0, at - reach), at + reach + 1).filter((each) => each !== mention);
}

function isRate(mention: Mention, near: readonly Mention[]): boolean {
  const { value, last } = sizeOf(mention);
  const slack = 10 ** last;
  return pairsOf(near).some(([a, b]) => {
    const [less, more] = [a, b].map((each) => sizeOf(each).value).toSorted((x, y) => x - y);
    if (less === undefined || more === undefined || less <= 0) return false;
    const share = (100 * less) / more;
    return [share, 100 - share, 10_000 / share - 100].some(
      (rate) => Math.abs(rate - value) < slack,
    );
  });
}

function isSum(mention: Mention, near: readonly Mention[]): boolean {
  const own = sizeOf(mention);
  return pairsOf(near.filter((each) => areOfOneKind(each, mention))).some(([a, b]) => {
    const [left, right] = [sizeOf(a), sizeOf(b)];
    if (left.value === 0 || right.value === 0) return false;
    const slack = 10 ** Math.max(own.last, left.last, right.last) * (own.last < 0 ? 1.01 : 0.51);
    return (
      Math.abs(left.value + right.value - own.value) < slack ||
      Math.abs(Math.abs(left.value - right.value) - own.value) < slack
    );
  });
}

/** 88.7分、84.2分、78.9分，平均83.9分: of two and more told right before it. */
function isMean(mention: Mention, scene: Scene): boolean {
  if (mention.figure.kind !== "score") return false;
  const own = sizeOf(mention);
  const block = scene.byBlock.get(mention.figure.block) ?? [];
  const told = block.slice(0, block.indexOf(mention)).reverse();
  let sum = 0;
  return told.slice(0, mostMeant).some((each, at) => {
    sum += sizeOf(each).value;
    return at > 0 && Math.abs(sum / (at + 1) - own.value) < 10 ** own.last;
  });
}

const mostMeant = 10;

function pairsOf(near: readonly Mention[]): readonly (readonly [Mention, Mention])[] {
  return near.flatMap((a, at) =>
    near.slice(at + 1).flatMap((b) => (areOfOneKind(a, b) ? [[a, b] as const] : [])),
  );
}
