import type { Figure } from "../../domain/figure.ts";
import type { Bound } from "../rule.ts";
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

/** What a relation claims and what it is computed from, in the order of its formula; null where one of them is no such figure. */
export function operandsIn(
  { formula, evidence }: Bound,
  scene: Scene,
): { readonly claim: Mention; readonly told: readonly Mention[] } | null {
  const [claim, ...told] = [formula.claim, ...formula.args].flatMap((at) => {
    const figure = evidence[at]?.figure ?? null;
    return figure === null ? [] : (mentionOf(figure, scene) ?? []);
  });
  return claim === undefined || told.length < formula.args.length ? null : { claim, told };
}
