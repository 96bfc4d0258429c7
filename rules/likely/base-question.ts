import { bareName } from "../rates/base-binding.ts";
import { shareNameOf } from "../rates/rate-name.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isNoShareOfTold } from "./base-apart.ts";
import { baseCues } from "./base-cues.ts";
import { baseWordsOf } from "./base-words.ts";
import { isMadeOfAny } from "./base-made.ts";
import { coverOf } from "./base-names.ts";
import { partsOf } from "./base-parts.ts";
import type { Part } from "./base-parts.ts";
import { rankedBases } from "./base-ranking.ts";
import { copiedIn } from "./copied.ts";
import { misfitOf } from "./misfit.ts";
import { around, inOrder } from "./nearby.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import { untoldCues } from "./share-cues.ts";
import { isAsked, isMadeBeside as isMadeNear, isMadeOtherwise } from "./share-question.ts";
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
    if (isMadeNear(claim, close) || isMadeOtherwise(claim, scene)) continue;
    const parts = partsOf(claim, close, scene);
    const words = baseWordsOf(claim, scene);
    const bases = parts.flatMap((part) => rankedBases(claim, part, scene, told, words));
    if (bases.length === 0) continue;
    const candidates = bases.map((base) =>
      candidateOf(
        [base.part, base.whole],
        baseCues(claim, base, { bases, words }, scene, told),
        () => shareBound(claim, base),
      ),
    );
    const none = untoldCues(claim, bases, scene);
    const isMadeBeside = isMadeOfAny(claim, parts, scene);
    const isExcused = (bound: Bound): boolean => isUnnamedMiss(claim, bound, bases, scene);
    yield { claim, none, candidates, isMadeBeside, isExcused };
  }
}

/** Without a slip of the pen only a whole that is called by the words of the rate is held against it. */
function isUnnamedMiss(
  claim: Mention,
  bound: Bound,
  bases: readonly Base[],
  scene: Scene,
): boolean {
  if (!misfitOf(bound, copiedIn(scene)).startsWith("off")) return false;
  const of = bareName(shareNameOf(claim) ?? "");
  const whole = bases.find(
    (base) => base.whole.figure.id === bound.evidence[bound.formula.args[1] ?? -1]?.figure?.id,
  )?.whole;
  return whole === undefined || coverOf(of, whole) < 1;
}
