import { countsKinds } from "../counts-kinds.ts";
import { coversDivision } from "../closed-division.ts";
import { fullSentences, textBetween } from "../full-sentence.ts";
import { areKinds, kindLabel } from "../list-schemes.ts";
import { sumOf } from "../list-sum.ts";
import { namesSome } from "../names-some.ts";
import { areAlike } from "../noun-class.ts";
import { isMeasured } from "../one-measure.ts";
import { leading } from "../scene.ts";
import type { Mention, Scene } from "../scene.ts";
import { isWholeDivision } from "../state-words.ts";
import { isOfFirstKinds } from "../told-apart.ts";
import type { Candidate, Question } from "./question.ts";
import { sumCues, totalCues } from "./sum-cues.ts";
import type { Told } from "./told.ts";

const most = { items: 10, starts: 2, sentences: 4, blocks: 2 } as const;

/** Where a list may lie that makes up a total. */
export interface Run {
  readonly parts: readonly Mention[];
  /** The total stands before its items, in the same sentence or an earlier one; or behind them. */
  readonly order: "before" | "behind";
  /** Figures of the same measure between the total and the list. */
  readonly skipped: number;
  /** Sentences from the total to the list. */
  readonly sentences: number;
  /** The figures of the same measure that follow the list in its sentence. */
  readonly next: Mention | null;
}

/** A number, and the lists around it whose total it may be. */
export function sumQuestions(scene: Scene, told: Told): readonly Question[] {
  const sentences = fullSentences(scene).map((sentence) => sentence.filter(isMeasured));
  return sentences.flatMap((sentence, at) =>
    sentence.flatMap((total) => {
      if (!isTotal(total) || told.isClaim(total, ["sum"])) return [];
      const runs = runsOf(total, sentence, sentences.slice(at + 1, at + 1 + most.sentences));
      const candidates = runs.flatMap((run): readonly Candidate[] =>
        told.areBound(run.parts) || isNested(run.parts, scene) || isOther(total, run)
          ? []
          : [{ bound: sumOf(total, run.parts, "="), cues: sumCues(total, run, scene) }],
      );
      return candidates.length === 0
        ? []
        : [{ claim: total, none: totalCues(total, scene), candidates }];
    }),
  );
}

/** 约900个 is no exact total, 各安排30万元 and 平均每个15万元 are told of each. */
function isTotal(mention: Mention): boolean {
  const { figure, before } = mention;
  return (
    !countsKinds(mention) &&
    !/^其[他它余][^，,。；;]{0,6}$/.test(before.replace(/\s/g, "")) &&
    figure.quantity.qualifier === "exact" &&
    !/(?:各|每|平均|人均)[^，,。；;]{0,8}$/.test(before)
  );
}

/** 优良合计43个, and 前两类的90分以上5个: words say that these are not all that was listed, or of something else. */
function isOther(total: Mention, { parts, order }: Run): boolean {
  return isOfFirstKinds(parts) || (order === "behind" && namesSome(total, parts));
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

function isDivision(parts: readonly Mention[]): boolean {
  return coversDivision(parts) || isWholeDivision(parts) || areKinds(parts.map(kindLabel), true);
}

function runsOf(
  total: Mention,
  own: readonly Mention[],
  later: readonly (readonly Mention[])[],
): readonly Run[] {
  const place = own.indexOf(total);
  const same = (mention: Mention): boolean => isItem(total, mention);
  const after = own.slice(place + 1).filter(same);
  const before = own.slice(0, place).filter(same);
  const runs: Run[] = [];
  const push = (list: readonly Mention[], skipped: number, sentences: number): void => {
    const items = list.slice(skipped);
    for (let length = 2; length <= Math.min(items.length, most.items); length += 1) {
      const parts = items.slice(0, length);
      runs.push({ parts, order: "before", skipped, sentences, next: items[length] ?? null });
    }
  };
  for (let start = 0; start < most.starts; start += 1) push(after, start, 0);
  for (const [index, sentence] of later.entries()) {
    if ((sentence[0]?.figure.block ?? 0) - total.figure.block > most.blocks) break;
    const list = sentence.filter(same);
    for (let start = 0; start < most.starts; start += 1) push(list, start, index + 1);
  }
  for (let skipped = 0; skipped < most.starts; skipped += 1) {
    const items = before.slice(0, before.length - skipped);
    for (let length = 2; length <= Math.min(items.length, most.items); length += 1) {
      const parts = items.slice(-length);
      runs.push({ parts, order: "behind", skipped, sentences: 0, next: null });
    }
  }
  return runs;
}

/** Problems, advice, people and meetings are never added to projects or offices. */
function isApart(noun: Mention["noun"]): boolean {
  return noun !== null && /^(?:issue|comment|person|session|record|indicator)$/.test(noun);
}

function isItem(total: Mention, item: Mention): boolean {
  const [a, b] = [total.figure, item.figure];
  if (a.quantity.dimension !== b.quantity.dimension || a.kind !== b.kind) return false;
  if (a.kind === "amount") return true;
  if (countsKinds(item)) return false;
  const nouns = areAlike(total.noun, item.noun) || total.noun === null || item.noun === null;
  const kinds = [total.noun, item.noun];
  return nouns || (a.quantity.unit === b.quantity.unit && !kinds.some(isApart));
}
