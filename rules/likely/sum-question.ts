import { leavesKeptOut } from "../divisions/kept-budget.ts";
import type { Bound } from "../rule.ts";
import { sumOf } from "../sums/list-sum.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areAbove } from "./above-items.ts";
import { againCues } from "./again-cues.ts";
import { isBroken } from "./broken-list.ts";
import { isMadeBesides } from "./list-excuses.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import { isRuledOut } from "./ruled-out.ts";
import { breaksOff, leavesMore } from "./run-ends.ts";
import { sumCues, totalCues } from "./sum-cues.ts";
import type { Run } from "./sum-run.ts";
import { addableIn, isOfAny, runsOf } from "./sum-runs.ts";
import { isTotal } from "./sum-total.ts";
import type { Told } from "./told.ts";

/** How far behind a number its items are looked for. */
const reach = { sentences: 2, blocks: 2 } as const;

/** A number, and the lists around it whose total it may be. */
export function* sumQuestions(scene: Scene, told: Told): Generator<Question> {
  const sentences = addableIn(scene);
  for (const [at, sentence] of sentences.entries()) {
    for (const total of sentence) {
      if (!isTotal(total) || told.failsAsSum(total)) continue;
      const known = told.sumsOf(total);
      const isAgain = known.length > 0;
      const candidates = runsOf(total, sentences, at, reach)
        .filter(({ parts }) => !isOfAny(parts, known) && !told.areBound(parts))
        .filter((run) => mayMakeUp(total, run, scene))
        .map((run) => {
          const cues = [...sumCues(total, run, scene), ...(isAgain ? [againCues(run)] : [])];
          return candidateOf(run.parts, cues, () => sumOf(total, run.parts, "="));
        });
      const none = [...totalCues(total, scene), ...(isAgain ? ["none again"] : [])];
      const isExcused = (bound: Bound): boolean => isMadeBesides(bound, scene);
      if (candidates.length > 0) yield { claim: total, none, candidates, isAgain, isExcused };
    }
  }
}

function mayMakeUp(total: Mention, run: Run, scene: Scene): boolean {
  return !(
    areAbove(run.parts, total) ||
    breaksOff(total, run, scene) ||
    isBroken(run.parts, scene) ||
    isRuledOut(total, run, scene) ||
    leavesMore(total, run, scene) ||
    leavesKeptOut(total, run.parts)
  );
}
