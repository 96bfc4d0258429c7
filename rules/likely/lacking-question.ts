import { leavesKeptOut } from "../divisions/kept-budget.ts";
import { leavesUntold } from "../divisions/kinds-left-out.ts";
import { sumOf } from "../sums/list-sum.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areAbove } from "./above-items.ts";
import { againCues } from "./again-cues.ts";
import { isBroken } from "./broken-list.ts";
import { lackCues } from "./lacking-cues.ts";
import { isRestKnown } from "./lacking-excuses.ts";
import { candidateOf } from "./question.ts";
import type { Candidate, Question } from "./question.ts";
import { breaksOff, leavesMore } from "./run-ends.ts";
import { sumCues, totalCues } from "./sum-cues.ts";
import type { Run } from "./sum-run.ts";
import { addableIn, isOfAny, runsOf } from "./sum-runs.ts";
import { isTotal } from "./sum-total.ts";
import type { Told } from "./told.ts";
import { areAgreed } from "./verdict.ts";

/** A list that lost an item is looked for further behind its number than one that is whole: what is left of it fits nothing by accident. */
const reach = { sentences: 5, blocks: 3 } as const;
/** What comes to less of a number than this is some of it. */
const least = 0.15;
/** Sums this near are asked whether they agree. */
const near = 0.02;

/**
 * A number, and the lists around it that come to less than it: 共反馈问题148个。完成整改129个，未启动整改4个. Whether words mean a
 * list as a whole though an item is missing is learned from reports of which an item was taken out, and from honest
 * lists that tell only some of a number.
 */
export function* lackingQuestions(scene: Scene, { firm: told }: Told): Generator<Question> {
  const sentences = addableIn(scene);
  for (const [at, sentence] of sentences.entries()) {
    for (const total of sentence) {
      if (!isTotal(total) || told.failsAsSum(total)) continue;
      const runs = runsOf(total, sentences, at, reach);
      const short = runs.filter(({ parts }) => isShort(total, parts));
      if (short.length === 0) continue;
      const known = told.sumsOf(total);
      const fitting = [...known, ...fittingIn(total, runs)];
      const candidates = short
        .filter(({ parts }) => !isOfAny(parts, fitting) && !told.areBound(parts))
        .filter((run) => mayLack(total, run, scene))
        .map((run) => candidateFor(total, run, scene, known.length > 0));
      if (candidates.length === 0) continue;
      const none = [
        ...totalCues(total, scene),
        ...(known.length > 0 ? ["none again"] : fitting.length > 0 ? ["none fits too"] : []),
        ...(told.isItem(total) ? ["none is item"] : []),
      ];
      yield { claim: total, none, candidates };
    }
  }
}

function isShort(total: Mention, parts: readonly Mention[]): boolean {
  const share = shareOf(total, parts);
  return share > least && share < 1;
}

function shareOf({ figure }: Mention, parts: readonly Mention[]): number {
  return parts.reduce((sum, part) => sum + Number(part.figure.value), 0) / Number(figure.value);
}

/** By id, the items of lists that make up the number. */
function fittingIn(total: Mention, runs: readonly Run[]): readonly ReadonlySet<string>[] {
  return runs.flatMap(({ parts }) =>
    Math.abs(shareOf(total, parts) - 1) < near && areAgreed(sumOf(total, parts, "="))
      ? new Set(parts.map(({ figure }) => figure.id))
      : [],
  );
}

function mayLack(total: Mention, run: Run, scene: Scene): boolean {
  return !(
    areAbove(run.parts, total) ||
    breaksOff(total, run, scene) ||
    isBroken(run.parts, scene) ||
    leavesMore(total, run, scene) ||
    leavesUntold(run.parts) ||
    leavesKeptOut(total, run.parts) ||
    isRestKnown(total, run.parts, scene)
  );
}

function candidateFor(total: Mention, run: Run, scene: Scene, isAgain: boolean): Candidate {
  const cues = [
    ...lackCues(total, run, scene),
    ...sumCues(total, run, scene),
    ...(isAgain ? [againCues(run)] : []),
  ];
  return candidateOf(run.parts, cues, () => sumOf(total, run.parts, "="));
}
