import { perObject } from "../remembered.ts";
import type { Mention, Scene } from "./scene.ts";
import { wholeScene } from "./whole-scene.ts";

/**
 * So many figures on either side are as much as a long report has; what stands farther off in a volume of many reports
 * belongs to another. Without a limit what asks every figure for every other would grow with the square of their number.
 */
const reach = 400;

interface Placed {
  readonly figure: { readonly id: string };
}

const placesIn = perObject(
  (list: readonly Placed[]): ReadonlyMap<string, number> =>
    new Map(list.map(({ figure }, place) => [figure.id, place])),
);

/** Those of a list in reading order among which the report of a figure lies: mostly all of them. */
export function near<T extends Placed>(list: readonly T[], { figure }: Placed): readonly T[] {
  if (list.length <= reach) return list;
  const at = placesIn(list).get(figure.id) ?? 0;
  return list.slice(Math.max(0, at - reach), at + reach + 1);
}

/** Every measured figure within reach of one, last year's and limits as well. */
export function withinReach(mention: Mention, scene: Scene): readonly Mention[] {
  return near(wholeScene(scene).mentions, mention);
}

/** Whether two figures may belong to one report. */
export function areWithinReach(a: Placed, b: Placed, scene: Scene): boolean {
  const { mentions } = wholeScene(scene);
  if (mentions.length <= reach) return true;
  const [first, second] = [a, b].map(({ figure }) => placesIn(mentions).get(figure.id) ?? 0);
  return Math.abs((first ?? 0) - (second ?? 0)) <= reach;
}
