import type { Scene } from "../wording/scene.ts";
import { isNoShareOfTold } from "./base-apart.ts";
import { baseCues } from "./base-cues.ts";
import { isMadeOfAny } from "./base-made.ts";
import { partsOf } from "./base-parts.ts";
import type { Part } from "./base-parts.ts";
import { rankedBases } from "./base-ranking.ts";
import { around, inOrder } from "./nearby.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import { untoldCues } from "./share-cues.ts";
import { isAsked, isMadeBeside, isMadeOtherwise } from "./share-question.ts";
import { isTerm, shareBound } from "./share-terms.ts";
import type { Terms } from "./share-terms.ts";
import type { Told } from "./told.ts";

/** So many numbers around a rate are looked at, as of shares that have both beside them. */
const near = { before: 6, behind: 2, blocks: 2 } as const;

/** A part in some whole of the report. */
export interface Base extends Terms, Part {
  /** Place among the wholes of this part. */
  readonly rank: number;
}

/**
 * 亮绿灯的491个，占71.8%, eight paragraphs behind 监控项目684个: a rate that nothing near explains may be the share in any
 * number of the report. Where one of them fits nothing is wrong.
 */
export function* baseQuestions(scene: Scene, told: Told): Generator<Question> {
  const { list } = inOrder(scene);
  for (const [place, claim] of list.entries()) {
    if (isNoShareOfTold(claim) || !isAsked(claim, scene, told)) continue;
    const close = around(list, place, isTerm, near);
    if (isMadeBeside(claim, close) || isMadeOtherwise(claim, scene)) continue;
    const parts = partsOf(claim, close, scene);
    const bases = parts.flatMap((part) => rankedBases(claim, part, scene, told));
    if (bases.length === 0) continue;
    const candidates = bases.map((base) =>
      candidateOf([base.part, base.whole], baseCues(claim, base, bases, scene, told), () =>
        shareBound(claim, base),
      ),
    );
    const none = untoldCues(claim, bases, scene);
    yield { claim, none, candidates, isMadeBeside: isMadeOfAny(claim, parts, scene) };
  }
}
