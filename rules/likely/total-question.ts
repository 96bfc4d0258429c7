import { fullSentences } from "../wording/full-sentence.ts";
import type { Bound } from "../rule.ts";
import { sumOf } from "../sums/list-sum.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areAbove } from "./above-items.ts";
import { isBroken } from "./broken-list.ts";
import { isMadeOtherwise } from "./list-excuses.ts";
import { isPartial } from "./partial-list.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import { isRuledOut } from "./ruled-out.ts";
import { isItem } from "./sum-item.ts";
import { isTotal } from "./sum-total.ts";
import type { Told } from "./told.ts";
import { totalCues } from "./total-cues.ts";
import { untoldCues } from "./untold-cues.ts";
import { measureOf } from "./told-list.ts";
import type { ToldList } from "./told-list.ts";
import { toldLists } from "./told-lists.ts";
import { areAgreed } from "./verdict.ts";
import { near } from "../wording/within-reach.ts";

/** So many times the sum of the items a total may be, or so many times less. */
const most = 4;
/** What differs by more is no matter of rounding. */
const close = 0.02;

/** A list, and the numbers of the whole report whose parts it may tell. */
export function* totalQuestions(scene: Scene, told: Told): Generator<Question> {
  const open = toldLists(scene).filter(({ parts }) => !told.areBound(parts));
  const read = open.map((list) => ({ list, fits: fitsOf(list, scene) }));
  const settled = read.filter(({ fits }) => fits.length > 0);
  for (const { list, fits } of read) {
    const { parts } = list;
    const [first] = parts;
    if (first === undefined || isBroken(parts, scene) || isPartial(parts, scene)) continue;
    if (fits.some((total) => isNear(total, list, scene))) continue;
    const isSettled = settled.some((each) => each.list !== list && shareTwo(each.list, list));
    if (fits.length === 0 && isSettled) continue;
    const totals = totalsOf(list, scene).filter(
      (total) => !told.failsAsSum(total) && !isRuledOut(total, { parts, order: "before" }, scene),
    );
    if (totals.length === 0) continue;
    const ranked = totals.toSorted((a, b) => distanceOf(a, first) - distanceOf(b, first));
    const candidates = ranked.map((total, at) =>
      candidateOf([...parts.slice(1), total], totalCues(total, list, scene, told, at), () =>
        sumOf(total, parts, "="),
      ),
    );
    const none = untoldCues(list, scene);
    const isExcused = (bound: Bound): boolean => isMadeOtherwise(bound, parts, scene);
    yield { claim: first, none, candidates, isMadeBeside: fits.length > 0, isExcused };
  }
}

function distanceOf({ figure }: Mention, first: Mention): number {
  const by = first.figure.flow.start - figure.flow.start;
  // What is told later is looked for last.
  return by > 0 ? by : 1e7 - by;
}

function shareTwo(a: ToldList, b: ToldList): boolean {
  return a.parts.filter((part) => b.parts.includes(part)).length > 1;
}

/** Numbers of a measure, in reading order. */
const byMeasure = perScene((scene: Scene) => Map.groupBy(scene.mentions, measureOf));

/** Those within reach that are measured like it. */
function alike(mention: Mention, scene: Scene): readonly Mention[] {
  return near(byMeasure(scene).get(measureOf(mention)) ?? [], mention);
}

function sumIn(parts: readonly Mention[]): number {
  return parts.reduce((whole, { figure }) => whole + Number(figure.value), 0);
}

/** Every number of the report that the list makes up, wherever it stands and whatever it is called. */
function fitsOf({ parts }: ToldList, scene: Scene): readonly Mention[] {
  const [first] = parts;
  if (first === undefined) return [];
  const sum = sumIn(parts);
  return alike(first, scene).filter(
    (mention) =>
      Math.abs(Number(mention.figure.value) - sum) <= close * sum &&
      !parts.includes(mention) &&
      areAgreed(sumOf(mention, parts, "=")),
  );
}

/** Numbers that may be the total of the list and stand too far from it for its own sentences to be asked. */
function totalsOf(list: ToldList, scene: Scene): readonly Mention[] {
  const { parts } = list;
  const [first] = parts;
  if (first === undefined) return [];
  const sum = sumIn(parts);
  return alike(first, scene).filter((mention) => {
    const value = Number(mention.figure.value);
    return (
      value * most > sum &&
      value < sum * most &&
      !mention.scope.isRow &&
      !parts.some(({ figure }) => figure.value === mention.figure.value) &&
      !areAbove(parts, mention) &&
      isTotal(mention) &&
      parts.every((part) => isItem(mention, part)) &&
      !isNear(mention, list, scene)
    );
  });
}

const reach = { before: 2, behind: 1 } as const;

/** Its own sentence and the neighbouring ones ask for the list themselves. */
function isNear(total: Mention, { parts, shape }: ToldList, scene: Scene): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  const places = sentencePlaces(scene);
  const at = places.get(total.figure.id);
  if (first === undefined || last === undefined || at === undefined) return false;
  const [from, to] = [places.get(first.figure.id) ?? 0, places.get(last.figure.id) ?? 0];
  if (shape === "sections") return at >= from && at <= to;
  const blocks = first.figure.block - total.figure.block;
  return at >= from - reach.before && at <= to + reach.behind && blocks < 3 && blocks > -2;
}

const sentencePlaces = perScene(
  (scene: Scene) =>
    new Map(
      fullSentences(scene).flatMap((sentence, at) =>
        sentence.map(({ figure }) => [figure.id, at] as const),
      ),
    ),
);
