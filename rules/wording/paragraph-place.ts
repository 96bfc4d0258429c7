import { perScene } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";
import { wholeScene } from "./whole-scene.ts";

/** Where a figure stands among those of its paragraph, cells left out. */
export interface Place {
  readonly list: readonly Mention[];
  readonly at: number;
}

const places = perScene((scene: Scene): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>();
  for (const block of wholeScene(scene).byBlock.values()) {
    const list = block.filter(({ scope }) => !scope.isRow);
    for (const [at, { figure }] of list.entries()) found.set(figure.id, { list, at });
  }
  return found;
});

/** Limits and last year's values count as well; null for a cell. */
export function placeOf(mention: Pick<Mention, "figure">, scene: Scene): Place | null {
  return places(scene).get(mention.figure.id) ?? null;
}
