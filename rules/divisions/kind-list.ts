import { coversDivision } from "./closed-division.ts";
import { isAmongOther } from "./among-other.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { listedItems } from "../lists/listed-items.ts";
import { isListGap } from "../wording/list-gap.ts";
import { areOfOneScheme } from "./list-schemes.ts";
import { areFates } from "./fates.ts";
import { headsList } from "./heads-list.ts";
import { isLike } from "./like-whole.ts";
import { namesBefore } from "./names-given.ts";
import { areRespective } from "./respective-kinds.ts";
import {
  areOneKind,
  chainsIn,
  isBeside,
  isCalled,
  isSameMeasure,
  measuredSentences,
  sentencesBefore,
} from "./open-list.ts";
import type { Partition } from "./partition-binding.ts";
import { wholesAbove } from "./whole-above.ts";
import { isApart } from "../wording/noun-class.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { namesItsThings } from "./names-its-things.ts";
import { areDoers } from "./doers.ts";
import { isDivided } from "./divided-thing.ts";
import { isToldOfSome } from "./told-of-some.ts";
import { isChange } from "./state-words.ts";

/**
 * Lists that nothing announces and whose whole is told before, in the sentence or further up: kinds
 * of one division (优4个、良8个), or what became of them (49个纳入预算，8个不予支持).
 */
export const kindLists = perScene((scene: Scene): readonly Partition[] => {
  const sentences = measuredSentences(scene);
  const listed = new Set(listedItems(scene));
  return chainsIn(scene).flatMap((chains, at) =>
    chains.flatMap((chain) => {
      const runs = runsOf(scene, chain);
      const made: Partition[] = [];
      for (const parts of [...listsIn(scene, runs, isTold), ...listsIn(scene, runs, isAlike)]) {
        // 部门3个、乡镇5个，“优”“良”分别为2个、6个: a second list only where the names tell that it begins anew.
        if (made.length > 0 && !areRespective(scene, parts)) continue;
        const above = sentencesBefore(sentences, at);
        const one = wholeOf(scene, parts, sentences[at] ?? [], above, listed);
        if (one === null || isAmongOther(scene, parts, sentences[at] ?? [])) continue;
        for (const part of parts) listed.add(part);
        made.push(one);
      }
      return made;
    }),
  );
});

const deed = /(?:[调压核]减|调整|取消|终止|撤销|收回|暂停)$/;

type Fits = (scene: Scene, parts: readonly Mention[]) => boolean;

/** Some numbers of a chain, one after the other. */
interface ChainRun {
  readonly chain: readonly Mention[];
  readonly from: number;
  readonly parts: readonly Mention[];
}

/** The runs of a chain in which nothing parts two numbers and nothing else is counted, the longest first. */
function runsOf(scene: Scene, chain: readonly Mention[]): readonly ChainRun[] {
  const parted = chain.map((part, at) => isParted(scene, part, chain[at + 1]));
  const runs: ChainRun[] = [];
  for (let size = chain.length; size > 1; size -= 1) {
    for (let from = 0; from + size <= chain.length; from += 1) {
      if (parted.slice(from, from + size - 1).includes(true)) continue;
      const parts = chain.slice(from, from + size);
      if (!skipsOther(scene, parts)) runs.push({ chain, from, parts });
    }
  }
  return runs;
}

/** Those that are such lists; with more of the kind beside it, it is none. */
function listsIn(
  scene: Scene,
  runs: readonly ChainRun[],
  fits: Fits,
): readonly (readonly Mention[])[] {
  const lists: (readonly Mention[])[] = [];
  for (const { chain, from, parts } of runs) {
    if (!fits(scene, parts) || headsList(parts)) continue;
    if (goesOn(scene, chain, from, parts.length)) return lists;
    lists.push(parts);
  }
  return lists;
}

function isTold(scene: Scene, parts: readonly Mention[]): boolean {
  const money = parts[0]?.figure.kind === "amount";
  // 调减9个单位…，取消4个项目: each was done with things of its own.
  if (!areOneKind(parts) && parts.some(({ before }) => deed.test(before))) return false;
  return (
    areOfOneScheme(parts, true) || areRespective(scene, parts) || (!money && areFates(scene, parts))
  );
}

function isAlike(scene: Scene, parts: readonly Mention[]): boolean {
  const money = parts[0]?.figure.kind === "amount";
  return areUniform(scene, parts) && (!money || endsWithRest(parts));
}

/** 退回168个，其中一次合格152个: a part of the one before is no item beside it. */
function isParted(scene: Scene, part: Mention, next: Mention | undefined): boolean {
  if (next === undefined) return false;
  const gap = textBetween(scene, part, next);
  // …64个，…；部门7家，…；…12项: one between is counted in another way.
  return /其中|[。：:]|[；;][^；;]*[；;]/.test(gap);
}

/** A further item before or behind the run, which only a mark parts from it. */
function goesOn(scene: Scene, chain: readonly Mention[], from: number, size: number): boolean {
  const parts = chain.slice(from, from + size);
  const [before, first, last, after] = [
    chain[from - 1],
    parts[0],
    parts.at(-1),
    chain[from + size],
  ];
  const isNear = (left: Mention | undefined, right: Mention | undefined): boolean => {
    if (left === undefined || right === undefined) return false;
    const gap = textBetween(scene, left, right);
    // 不满意1张，满意率96.6%，即28张: said anew of items told before.
    return gap.length <= 24 && !/[。：:]|其中|中[，,]|共|[，,]即/.test(gap);
  };
  // What is greater than each of them may be their whole.
  const greater = parts.every((part) => valueOf(part) < valueOf(before));
  // 由10家机构承担，评定为A档的3家、B档的55家: what has a noun of its own is none of the classes.
  const whole = greater || (before?.after !== "" && areOfOneScheme(parts, true));
  const beside = before !== undefined && isBeside(before, parts);
  const begins = areRespective(scene, parts);
  const ends = after !== undefined && namesBefore(after).length > 1;
  return (
    (!begins && (beside || isJoined(scene, before, first) || (!whole && isNear(before, first)))) ||
    isJoined(scene, countBefore(first), first) ||
    isJoined(scene, last, countBehind(last)) ||
    (!ends && isNear(last, after))
  );
}

/** 3家部门整体支出、2项财政政策、9个项目支出: the count right before, in whatever unit. */
function countBefore(first: Mention | undefined): Mention | undefined {
  if (first === undefined) return undefined;
  const last = first.scope.mentions[first.place - 1];
  return last?.figure.kind === "count" ? last : undefined;
}

/** 项目16个、政策5项、部门整体4家: and the count right behind. */
function countBehind(last: Mention | undefined): Mention | undefined {
  const next = last?.scope.mentions[last.place + 1];
  return next?.figure.kind === "count" && /^[个项家]$/.test(next.figure.quantity.unit ?? "")
    ? next
    : undefined;
}

/** 11个项目支出、5个部门整体支出和4项政策: however great the one before, it is an item too. */
function isJoined(scene: Scene, left: Mention | undefined, right: Mention | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return /^(?:[^，,；;。：:、]{1,12}[、和及与]|、[^，,；;。：:、]{1,12})$/.test(
    textBetween(scene, left, right).replaceAll(/\s/g, ""),
  );
}

/** 执行缓慢的项目52个，…；失实的部门6家，…；到期政策9项: what is told between in another unit is of the list as well. */
function skipsOther(scene: Scene, parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  const block = scene.byBlock.get(first?.figure.block ?? -1) ?? [];
  const [start, end] = [first, last].map((part) => (part === undefined ? -1 : block.indexOf(part)));
  return block.slice(start, end).some((mention) => {
    const { figure, before } = mention;
    return figure.kind === "count" && !parts.includes(mention) && before.length > 3;
  });
}

function valueOf(mention: Mention | undefined): number {
  return Number(mention?.figure.value ?? 0);
}

function endsWithRest(parts: readonly Mention[]): boolean {
  return /^[、，,]?其[他它]/.test(parts.at(-1)?.before ?? "");
}

/** Nothing compared or added up; 较晚 and the like only say how. */
const plainWords =
  /^(?:较(?=[晚早大小多少高低差好快慢长短强弱重迟])|同(?=意)|[^比较同共总]){2,15}$/;

/** 因…的22个，因…的13个，其他原因的13个: three and more, all told alike. */
function areUniform(scene: Scene, parts: readonly Mention[]): boolean {
  const [first] = parts;
  if (parts.length < 3 || first === undefined) return false;
  const marks = parts.slice(1).map((part, at) => {
    const gap = textBetween(scene, parts[at] ?? first, part);
    return (gap.match(/[、，,；;]/g) ?? []).join("");
  });
  const told = parts.map(({ before }) => before.replace(/[\s、，,]/g, ""));
  return (
    new Set(marks).size === 1 &&
    marks[0]?.length === 1 &&
    parts.every(({ after }) => after === "") &&
    told.every((words) => plainWords.test(words)) &&
    (told.every((words) => words.endsWith("的")) || told.every((words) => !words.endsWith("的")))
  );
}

function wholeOf(
  scene: Scene,
  parts: readonly Mention[],
  sentence: readonly Mention[],
  earlier: readonly (readonly Mention[])[],
  listed: ReadonlySet<Mention>,
): Partition | null {
  const [first] = parts;
  if (first === undefined) return null;
  const uniform =
    !areOfOneScheme(parts, true) &&
    !areRespective(scene, parts) &&
    !parts.some(({ after }) => after !== "");

  // 建议支持9个 counts no proposals: a kind's own words are no noun.
  const named = parts.every(({ after }) => after === "");
  const isWhole = (mention: Mention): boolean =>
    mention.figure.flow.end <= first.figure.flow.start &&
    !listed.has(mention) &&
    (isSameMeasure(mention, first) || isHead(scene, mention, first)) &&
    (named || isLike(mention, parts)) &&
    !isOfIssues(mention, parts) &&
    !areDoers(scene, mention, parts) &&
    !(mention.scope !== first.scope && namesItsThings(mention)) &&
    (isDivided(mention) || (mention.noun === "comment" && /意见|建议/.test(first.before))) &&
    !isToldOfSome(scene, mention, parts) &&
    !isChange(first.past ? { ...mention, past: false } : mention) &&
    !/平均|[每均各]|净[一-龥]{1,3}[一-龥]{0,2}$/.test(mention.before.slice(-12)) &&
    !isOneMore(mention, parts) &&
    (!uniform || parts.every((part) => valueOf(part) <= valueOf(mention)));
  const near = [sentence, ...earlier].map((each) => each.filter(isWhole).toReversed());
  const told = near.some(({ length }) => length > 0);
  const places = told || uniform ? near : [wholesAbove(scene, parts, isWhole)];
  // 红灯项目中，因…的22个: the list says of what it tells.
  const topical = places.flat().filter((mention) => isCalled(mention, first));
  const nearest = places.find(({ length }) => length > 0) ?? [];
  // 74个单位，监控项目613个。…能够完成的项目548个: what is called as the items are.
  const alike = nearest.filter(
    ({ noun }) => noun !== null && parts.every((part) => part.noun === noun),
  );
  const likely = [topical, alike].find(({ length }) => length > 0) ?? nearest;
  const values = new Set(likely.map(({ figure }) => figure.value));
  const candidates = [...new Set([...likely, ...places.flat()])].slice(0, 4);
  return candidates.length === 0 ? null : { parts, candidates, sure: values.size === 1, uniform };
}

/** 发现的53个问题，整改完成46个。…增加安排2个项目: what was done with problems divides into no projects. */
function isOfIssues({ noun, before, scope, place }: Mention, parts: readonly Mention[]): boolean {
  const last = scope.mentions[place - 1];
  return (
    noun === null &&
    /(?:整改|销号|办结|纠正)[^，,。；;]{0,6}$/.test(before) &&
    isApart(last?.noun ?? null) &&
    parts.every((part) => part.noun !== null && !isApart(part.noun))
  );
}

/** 与2023年预算挂钩，12个评价对象中，增加预算1个…: what is done next year is done with these. */
function isHead(scene: Scene, mention: Mention, first: Mention): boolean {
  return (
    mention.figure.quantity.unit === first.figure.quantity.unit &&
    mention.scope === first.scope &&
    /^[^，,。；;：:\d]{1,10}(?<![其集])[中里][，,：:]?[^，,。；;：:\d]*$/.test(
      textBetween(scene, mention, first),
    )
  );
}

/** 支持17个、部分支持9个、不支持4个: the first of one division is no whole of the others. */
function isOneMore(mention: Mention, parts: readonly Mention[]): boolean {
  const [first] = parts;
  return (
    first?.scope === mention.scope &&
    first.place === mention.place + 1 &&
    isListGap(mention, first) &&
    (areOfOneScheme([mention, ...parts], true) || coversDivision([mention, ...parts]))
  );
}
