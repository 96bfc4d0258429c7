import { isValue } from "../../domain/catalogue.ts";
import type { Direction, ValueEntry } from "../../domain/catalogue.ts";
import type { Figure } from "../../domain/figure.ts";
import { changeBefore, reachedBefore } from "../changes/change-words.ts";
import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held, isPlan } from "./draft-rule.ts";
import { beforeSlot, rereadsOf } from "./slot-figure.ts";
import { saidBy } from "./sources.ts";
import type { Clause } from "./written.ts";
import { toldAt } from "./written.ts";

const messages = {
  turned: ({
    text,
    told,
    said,
  }: {
    readonly text: string;
    readonly told: string;
    readonly said: string;
  }) => `“${text}”在出处${told}，这句话却写成${said}。请照出处写增减。`,
  growth: ({ word }: { readonly word: string }) =>
    `“${word}”说的是增减变化，所引数据的出处中没有这样说。请删去，或引用这样说的原文。`,
};

type Check = DraftCheck<typeof messages>;

const change =
  /增长|增加|增幅|增多|增速|递增|新增(?!重大|项目和政策|政策)|净增|上升|上涨|攀升|提高|提升|扩大|翻升|下降|降低|减少|降幅|回落|下滑|缩减|缩小|收窄|高于|低于|多于|少于|高出|低出|好转|改善|恶化/g;
/** What may rise or fall without a number: 提高资金使用效益, 质量进一步提升. */
const quality =
  /效益|效能|效率|质量|水平|能力|意识|质效|约束|透明度|精准|规范|刚性|认识|积极性|主动性|科学性|准确性|可比性|完整性|责任感|影响力|公信力|素质|低效|无效|闲置|浪费|基础|层次|力度|范围|深度|广度|覆盖面/;

export const directionAgrees = defineDraftRule({
  id: "W09",
  name: "增减不变",
  about: "数据位前的增减须与出处一致；说增减而没有数据的，只能说质量、效益一类，或照原文说。",
  version: "1.1.0",
  messages,
  *check(context): Generator<Check> {
    for (const { slot, figure } of rereadsOf(context)) {
      yield directed(slot.entry, figure, beforeSlot(context, slot));
    }
    for (const clause of context.sentence.clauses) yield* unmeasured(clause, context);
  },
});

function directed(entry: ValueEntry, figure: Figure, words: string): Check {
  const before = words.slice(words.lastIndexOf("\uFFFC") + 1);
  const said = changeBefore({ before, figure }) ?? reachedBefore({ before });
  const told = entry.kind === "figure" ? entry.direction : null;
  if (said === told) return held;
  const data = { text: entry.text, told: directionName(told), said: directionName(said) };
  return { verdict: "broken", messageId: "turned", data };
}

function directionName(direction: Direction | null): string {
  if (direction === null) return "没有说增减";
  return direction === "up" ? "是增加" : "是减少";
}

/** Growth told elsewhere than right before a slot, where W09 has compared it. */
function* unmeasured(clause: Clause, { sentence, section }: DraftContext): Generator<Check> {
  const { words, slots, start } = clause;
  for (const match of words.matchAll(change)) {
    const [word] = match;
    const end = match.index + word.length;
    const rest = words.slice(end);
    const attached = /^(?:了|约|至|到|为|达)*\uFFFC/u.test(rest);
    const ofQuality = !slots.some(({ entry }) => isValue(entry)) && quality.test(words);
    if (attached || ofQuality) continue;
    const told = toldAt(sentence, start + match.index);
    if (saidBy(told, sentence.words, start + match.index, start + end)) yield held;
    else if (section.condensed && isToldOf(word, rest, told, isPlan(section))) yield held;
    else yield { verdict: "broken", messageId: "growth", data: { word } };
  }
}

/**
 * 提高抽查比例 for 抽查比例提高到…: one clause of a source has the same change of the same thing. Of what is
 * only planned a sentence that sets a mark for it will do (力争执行率达到…), if nothing there goes the other way.
 */
function isToldOf(
  word: string,
  object: string,
  told: readonly string[],
  planned: boolean,
): boolean {
  const pairs = pairsOf(object);
  const speaksOf = (words: string): boolean =>
    pairs.length > 1 &&
    pairs.filter((pair) => words.includes(pair)).length >= pairs.length * nearlyAll;
  const own = ways.find((way) => way.test(word));
  if (own === undefined) return false;
  const pieces = told.flatMap((text) => text.split(planned ? /[；。]/u : /[，,；。：]/u));
  return pieces.some((piece) => {
    const other = ways.some((way) => way !== own && way.test(piece));
    const aims = planned && !other && own === ways[0] && aim.test(piece);
    return speaksOf(piece) && (aims || (own.test(piece) && !(planned && other)));
  });
}

const nearlyAll = 0.8;
/** Sets a mark that is to be reached. */
const aim = /力争|争取|达到|不少于|不低于|以上|突破/u;
/** Words of one direction: 增加 in a source is 扩大 in other words. */
const ways = [/增|提高|提升|扩大|上升|上涨|攀升/u, /下降|降低|减少|压减|核减|回落|下滑|缩/u];

function pairsOf(words: string): readonly string[] {
  return [...words.matchAll(/(?=([\u4e00-\u9fff]{2}))/g)].map(([, pair = ""]) => pair);
}
