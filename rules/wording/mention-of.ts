import type { Figure } from "../../domain/figure.ts";
import { perScene } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";

const byFigure = perScene(
  ({ mentions }: Scene): ReadonlyMap<Figure, Mention> =>
    new Map(mentions.map((mention) => [mention.figure, mention])),
);

/** A figure with the words around it; null for one that stands in no relation. */
export function mentionOf(figure: Figure, scene: Scene): Mention | null {
  return byFigure(scene).get(figure) ?? null;
}
