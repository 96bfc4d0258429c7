import { significantDigits } from "../../domain/quantity.ts";
import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { changeCases } from "./change-check.ts";
import { changeBefore, cutBefore, tellsEarlier } from "./change-words.ts";
import type { ChangePair } from "./opposed-changes.ts";

/** A rate of fewer digits fits by accident. */
const telling = 3;

/**
 * 预算为11129.98万元，较2024年提高10.28%，节约1275.62万元: a cut and a rise told together, and the rate is that of the cut.
 */
export const opposedByCut = perScene((scene: Scene): readonly ChangePair[] =>
  changeCases(scene).flatMap(({ by, change, reversed, measure }) => {
    const [first, second] = change.by;
    if (!reversed || measure !== "rate" || change.past !== null || change.by.length !== 2)
      return [];
    if (first === undefined || second === undefined || tellsEarlier(second)) return [];
    const [one, other] = [first, second].map((each) => changeBefore(each) ?? cutBefore(each));
    if (one == null || other == null || one === other) return [];
    if (significantDigits(by.figure.quantity).length < telling) return [];
    return [{ first, second, directions: [one, other] as const }];
  }),
);
