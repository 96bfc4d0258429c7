import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { leavesKeptOut } from "../divisions/kept-budget.ts";
import { isListGap, staysOpen } from "../wording/list-gap.ts";
import { areAbove } from "./above-items.ts";
import { sumOf } from "../sums/list-sum.ts";
import { withoutAsides } from "../wording/bracket-depth.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { Cues } from "./cues.ts";
import { isMadeBesides } from "./list-excuses.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import { columnsOf } from "./sum-columns.ts";
import { sumCues, totalCues } from "./sum-cues.ts";
import { isItem } from "./sum-item.ts";
import { isAddable, isTotal } from "./sum-total.ts";
import { isBroken } from "./broken-list.ts";
import { isDivision } from "./known-division.ts";
import { isRuledOut } from "./ruled-out.ts";
import type { Run } from "./sum-run.ts";
import type { Told } from "./told.ts";

const most = { items: 7, starts: 2, sentences: 2, blocks: 2 } as const;

/** A number, and the lists around it whose total it may be. */
export function* sumQuestions(scene: Scene, told: Told): Generator<Question> {
  const sentences = fullSentences(scene).map((sentence) => sentence.filter(isAddable));
  for (const [at, sentence] of sentences.entries()) {
    for (const total of sentence) {
      if (!isTotal(total) || told.failsAsSum(total)) continue;
      const known = told.sumsOf(total);
      const isAgain = known.length > 0;
      const candidates = runsOf(total, sentences, at)
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

/** 教育局1350万元、水利局980万元、交通局760万元等: there are more, so that less than the total says nothing. */
function leavesMore({ figure }: Mention, { parts, order }: Run, scene: Scene): boolean {
  const last = parts.at(-1)?.figure.flow.end;
  const sum = parts.reduce((whole, part) => whole + Number(part.figure.value), 0);
  if (order === "behind" || last === undefined || sum >= Number(figure.value)) return false;
  const tail = plain(scene.report.document.flow.text.slice(last, last + 30));
  return staysOpen(tail.split(/[，,；;。]/)[0] ?? "");
}

/** 农业5个、教育4个、卫生2个: no list ends where a 、 leads on to the next item, nor amid counts of other things. */
function breaksOff(
  { figure }: Mention,
  { parts, order, next, isColumn }: Run,
  scene: Scene,
): boolean {
  const last = parts.at(-1);
  if (order === "behind" || isColumn === true || next === null || last === undefined) return false;
  if (next.scope !== last.scope || !isListGap(last, next)) return false;
  if (/^\s*(?:[一-龥]{0,6}、|[和及与])/.test(textBetween(scene, last, next))) return true;
  const { unit } = figure.quantity;
  return figure.kind === "count" && parts.some((part) => part.figure.quantity.unit !== unit);
}

/** Whether an item is one of a list that makes up the total. */
function isOfAny(parts: readonly Mention[], known: readonly ReadonlySet<string>[]): boolean {
  return parts.some(({ figure }) => known.some((ids) => ids.has(figure.id)));
}

/** A number divided once is often divided again, another way. */
function againCues({ parts, order, sentences }: Run): Cues {
  const side = sentences === 0 ? "" : " later";
  return new Cues(() => [
    `again ${order}${side}`,
    ...(isDivision(parts) ? ["again division"] : []),
    ...(parts.length > 2 ? ["again many"] : []),
  ]);
}

function runsOf(total: Mention, sentences: Sentences, at: number): readonly Run[] {
  const own = sentences[at] ?? [];
  const place = own.indexOf(total);
  const same = (mention: Mention): boolean => isItem(total, mention);
  const after = withoutAsides(own.slice(place + 1).filter(same));
  const before = withoutAsides(own.slice(0, place).filter(same));
  const runs = [...runsBehind(after, 0, 0), ...columnsOf(after, "before", 0)];
  let passed = after.length;
  for (const [index, sentence] of sentences.slice(at + 1, at + 1 + most.sentences).entries()) {
    if ((sentence[0]?.figure.block ?? 0) - total.figure.block > most.blocks) break;
    const list = sentence.filter(same);
    runs.push(...runsBehind(list, passed, index + 1), ...columnsOf(list, "before", index + 1));
    passed += list.length;
  }
  runs.push(...runsBefore(before, 0), ...columnsOf(before, "behind", 0));
  const above = sentences[at - 1] ?? [];
  const near = total.figure.block - (above[0]?.figure.block ?? 0) < 2;
  if (before.length === 0 && near) {
    const list = above.filter(same);
    runs.push(...runsBefore(list, 1), ...columnsOf(list, "behind", 1));
  }
  return runs;
}

type Sentences = readonly (readonly Mention[])[];

/** Lists that begin at one of the first items told behind the total. */
function runsBehind(list: readonly Mention[], passed: number, sentences: number): Run[] {
  return runsOfSize(list, (items, skipped, length) => ({
    parts: items.slice(0, length),
    order: "before",
    skipped,
    between: passed + skipped,
    sentences,
    next: items[length] ?? null,
  }));
}

/** Lists that end at one of the last items told before the total. */
function runsBefore(list: readonly Mention[], sentences: number): Run[] {
  return runsOfSize(list.toReversed(), (items, skipped, length) => ({
    parts: items.slice(0, length).toReversed(),
    order: "behind",
    skipped,
    between: skipped,
    sentences,
    next: items[length] ?? null,
  }));
}

function runsOfSize(
  list: readonly Mention[],
  made: (items: readonly Mention[], skipped: number, length: number) => Run,
): Run[] {
  const runs: Run[] = [];
  for (let skipped = 0; skipped < most.starts; skipped += 1) {
    const items = list.slice(skipped);
    const longest = Math.min(items.length, most.items);
    for (let length = 2; length <= longest; length += 1) runs.push(made(items, skipped, length));
  }
  return runs;
}
