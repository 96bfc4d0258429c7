import { perScene, sceneOf } from "./scene.ts";
import type { Mention, Scene, Scope } from "./scene.ts";

/**
 * The scene with the figures that only serve for comparison as well (last year's, limits): a change is
 * told against them.
 */
export const wholeScene = perScene((scene: Scene): Scene => {
  const { report } = scene;
  const originals = new Map(report.figures.map((figure) => [figure.id, figure]));
  const relaxed = sceneOf({
    ...report,
    figures: report.figures.map((figure) => ({ ...figure, status: "actual" as const })),
  });
  const scopes = relaxed.scopes.map((scope): Scope => {
    const mentions: Mention[] = [];
    const own: Scope = { ...scope, mentions };
    for (const mention of scope.mentions) {
      const figure = originals.get(mention.figure.id) ?? mention.figure;
      mentions.push({ ...mention, figure, scope: own });
    }
    return own;
  });
  const mentions = scopes.flatMap((scope) => scope.mentions);
  return {
    report,
    scopes,
    mentions,
    byBlock: Map.groupBy(mentions, ({ figure }) => figure.block),
    byIndicator: Map.groupBy(
      mentions.filter(({ figure }) => figure.indicator !== null),
      ({ figure }) => figure.indicator ?? "",
    ),
  };
});
