import { countsKinds } from "../counts/counts-kinds.ts";
import { coversDivision } from "../divisions/closed-division.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { leavesKeptOut } from "../divisions/kept-budget.ts";
import { kindLabel } from "../divisions/kind-label.ts";
import { areKinds } from "../divisions/list-schemes.ts";
import { isListGap, staysOpen } from "../wording/list-gap.ts";
import { areAbove } from "./above-items.ts";
import { sumOf } from "../sums/list-sum.ts";
import { isNet } from "../sums/no-total.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { withoutAsides } from "../wording/bracket-depth.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isWholeDivision } from "../divisions/state-words.ts";
import { Cues } from "./cues.ts";
import { perList } from "./per-list.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import { columnsOf } from "./sum-columns.ts";
import { sumCues, totalCues } from "./sum-cues.ts";
import { isItem } from "./sum-item.ts";
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
      if (candidates.length > 0) yield { claim: total, none, candidates, isAgain };
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

/** Its items lie within each other, or others stand between them. */
const isBroken = perList((parts, scene) => isNested(parts, scene) || leavesOut(parts, scene));

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

/** 自评95.6分：管理38.5分、…: scores are added up as well. */
function isAddable(mention: Mention): boolean {
  return isMeasured(mention) || mention.figure.kind === "score";
}

/** 约900个 is no exact total, 各安排30万元 and 平均每个15万元 are told of each. */
function isTotal(mention: Mention): boolean {
  const { figure, before } = mention;
  return (
    !countsKinds(mention) &&
    !/^其[他它余][^，,。；;]{0,6}$/.test(plain(before)) &&
    figure.quantity.qualifier === "exact" &&
    !isNet(mention) &&
    // 91.5分至72.4分不等: the end of a range.
    !(/^(?:至|到|[—～~-])/.test(before) && /^(?:不等|之间|区间)/.test(mention.after)) &&
    !/(?:各(?![类级项方])|每|平均|人均)[^，,。；;]{0,8}$/.test(before)
  );
}

const band = /[以之][上下间]|超过|不足|不到|低于|高于/;

/**
 * 核减项目97个，核减率超过20%的15个: one that singles out some by a rate lies within the other; 涉及民生的11个
 * 占62%，发现问题的9个 are two views of the same.
 */
function isNested(parts: readonly Mention[], scene: Scene): boolean {
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third !== undefined) return false;
  const banded = parts.filter((part) => band.test(leading(part, 14))).length;
  const shared = /占/.test(textBetween(scene, first, second));
  return banded === 1 || (shared && !isDivision(parts));
}

/**
 * 开工86个；上年结转132个，本年完工128个: a number between that is no mention breaks the list; 目标不明确的17个、
 * 指标不量化的26个、…: so does one that stands there as an item but counts something else.
 */
function leavesOut(parts: readonly Mention[], scene: Scene): boolean {
  return parts.slice(1).some((part, at) => {
    const left = parts[at] ?? part;
    const unit = part.figure.quantity.unit ?? "";
    const gap = textBetween(scene, left, part);
    const told = [...gap.matchAll(/\d\s*([一-龥])/g)].filter(([, own = "-"]) =>
      unit.startsWith(own),
    );
    if (told.length === 0) return false;
    const between = (scene.byBlock.get(part.figure.block) ?? []).filter(
      ({ figure }) =>
        figure.flow.start > left.figure.flow.start &&
        figure.flow.end < part.figure.flow.end &&
        figure.quantity.unit === unit,
    );
    return (
      told.length > between.length ||
      between.some((each) => each.after === "" && isListGap(left, each) && isListGap(each, part))
    );
  });
}

function isDivision(parts: readonly Mention[]): boolean {
  return coversDivision(parts) || isWholeDivision(parts) || areKinds(parts.map(kindLabel), true);
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
