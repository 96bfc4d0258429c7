import type { Figure } from "../../domain/figure.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { growsAmount } from "../changes/amount-change.ts";
import { checkPoints } from "../changes/points-checked.ts";
import { isRelative } from "./points-misused.ts";
import type { Triple } from "./points-misused.ts";
import { plain } from "../wording/plain.ts";
import { perScene, sceneOf } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** 比…低21.0%, 高出总体水平6.9%, 与…相差13.1%, 差距达45.3%, 再提升10.5% */
const apart =
  /(?:[高低快慢]出?|相差|差距?|落后|滞后|领先|提高|提升|上升|下降|降低|回落|改善)(?:了|为|达到?|约|近)*$|(?:[高低快慢优]于|高出|超出|低出|落后于?|滞后于?|领先于?|不及)[一-龥“”]{2,14}$/;

/**
 * 执行率74.3%，高出城乡建设领域21.0%: what would be the distance of two rates to the digit, were it told in points. The words that bind
 * points bind it as well.
 */
export const gapsAsPoints = perScene((scene: Scene): readonly Triple[] => {
  const { mentions } = wholeScene(scene);
  const asked = new Set(mentions.filter(isApart).map(({ figure }) => figure.id));
  if (asked.size === 0) return [];
  const known = new Map(mentions.map((mention) => [mention.figure.id, mention]));
  const { report } = scene;
  const figures = report.figures.map((each) => (asked.has(each.id) ? inPoints(each) : each));
  return [...checkPoints(sceneOf({ ...report, figures }))].flatMap((check) => {
    if (check.verdict !== "held" || check.judged === null) return [];
    const { formula, evidence } = check.judged.bound;
    const [by, now, past] = [formula.claim, ...formula.args].map((index) =>
      known.get(evidence[index]?.figure?.id ?? ""),
    );
    if (by === undefined || now === undefined || past === undefined) return [];
    const gap = { by, now, past };
    return asked.has(by.figure.id) && !isRelative(gap) ? [gap] : [];
  });
});

function isApart(mention: Mention): boolean {
  const { figure, scope, before } = mention;
  if (scope.isRow || figure.quantity.dimension !== "ratio") return false;
  return /[%％]/.test(figure.quote) && apart.test(plain(before)) && !growsAmount(mention);
}

/** 高出…21.0% tells the distance itself, and not a limit. */
function inPoints(figure: Figure): Figure {
  const quantity: Quantity = {
    ...figure.quantity,
    unit: "个百分点",
    dimension: "points",
    qualifier: "exact",
  };
  return { ...figure, status: "actual", quantity };
}
