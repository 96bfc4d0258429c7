import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import type { Slot, Written } from "./written.ts";
import { slotMark, valueSlots } from "./written.ts";

const messages = {
  empty: () => "句子没有内容。",
  long: ({ length }: { readonly length: number }) => `自拟文字有${length}字，过长，请拆成短句。`,
  marks: ({ marks }: { readonly marks: string }) => `标点“${marks}”用错了位置。`,
  repeated: () => "这句话和前面的重复。",
  adjacent: ({ text }: { readonly text: string }) =>
    `两个数据位连在一起，印出来是“${text}”，请隔开。`,
  order: ({ mark }: { readonly mark: string }) => `“${mark}”不接着前面的“一是、二是”。`,
  twice: ({ text }: { readonly text: string }) => `一句话里两次引用了“${text}”。`,
  quoted: () => "引用的整句原文须单独成句，前后不加别的话。",
  loops: ({ words }: { readonly words: string }) => `“${words}”在一句话里反复出现。`,
};

type Check = DraftCheck<typeof messages>;

const longestWords = 160;
const fewestWords = 4;
/** A sentence that cites nothing must at least have a subject and a verb. */
const fewestAlone = 8;
const misplaced =
  /^[，；。：、）”！？—]|[，；：、（“][，；。：、）！？]|[。！？][，；。：、）！？]/u;
const numerals = "一二三四五六七八九";

export const sentenceShape = defineDraftRule({
  id: "W12",
  name: "句子完整",
  about: "句子有内容、不过长、标点成对、不重复，数据位之间隔开，“一是、二是”按次序。",
  version: "1.0.0",
  messages,
  *check(context): Generator<Check> {
    const broken = [...brokenIn(context)];
    yield* broken.length === 0 ? [held] : broken;
  },
});

function* brokenIn({ sentence, earlier }: DraftContext): Generator<Check> {
  const { words } = sentence;
  yield* ofLength(sentence);
  const marks = misplaced.exec(words)?.[0] ?? unpairedIn(words);
  if (marks !== null) yield { verdict: "broken", messageId: "marks", data: { marks } };
  if (earlier.some(({ text }) => text === sentence.text)) {
    yield { verdict: "broken", messageId: "repeated", data: undefined };
  }
  const touching = adjacentIn(sentence);
  if (touching !== null) {
    yield { verdict: "broken", messageId: "adjacent", data: { text: touching } };
  }
  const mark = strayMark(sentence, earlier);
  if (mark !== null) yield { verdict: "broken", messageId: "order", data: { mark } };
  const values = valueSlots(sentence).map(({ entry }) => entry);
  const twice = values.find((entry, index) => values.indexOf(entry) !== index);
  if (twice !== undefined) {
    yield { verdict: "broken", messageId: "twice", data: { text: twice.text } };
  }
  const loop = /([\u4e00-\u9fff]+?)\1\1/.exec(words)?.[1];
  if (loop !== undefined) yield { verdict: "broken", messageId: "loops", data: { words: loop } };
}

/** A saying stands alone; any other sentence has words of its own, and not too many. */
function* ofLength({ words, slots }: Written): Generator<Check> {
  const { length } = words.replaceAll(/[^\u4e00-\u9fff]/g, "");
  const isQuoted = slots.some(({ entry }) => entry.kind === "quotation" && entry.role === "saying");
  const fewest = slots.length === 0 ? fewestAlone : fewestWords;
  if (isQuoted && length > 0) yield { verdict: "broken", messageId: "quoted", data: undefined };
  if (!isQuoted && length < fewest) {
    yield { verdict: "broken", messageId: "empty", data: undefined };
  }
  if (length > longestWords) yield { verdict: "broken", messageId: "long", data: { length } };
}

function unpairedIn(words: string): string | null {
  let depth = 0;
  for (const character of words) {
    if (character === "（") depth += 1;
    if (character === "）") depth -= 1;
    if (depth < 0 || depth > 1) return character;
  }
  return depth === 0 ? null : "（";
}

/** Two titles in book brackets may touch; a number must touch nothing that is printed. */
function adjacentIn({ text, slots }: Written): string | null {
  for (const [index, slot] of slots.entries()) {
    const next = slots[index + 1];
    if (next === undefined || next.mark !== slot.mark + slotMark.length) continue;
    const apart = [slot, next].every(isTitle) || isName(slot);
    if (!apart) return text.slice(slot.start, next.end);
  }
  return null;
}

function isTitle({ entry }: Slot): boolean {
  return entry.kind === "quotation" && entry.role === "title";
}

function isName({ entry }: Slot): boolean {
  return entry.kind === "name";
}

/** 一是, 二是 in order through the section; a list may begin anew. */
function strayMark(sentence: Written, earlier: readonly Written[]): string | null {
  let last = 0;
  for (const { words } of [...earlier, sentence]) {
    for (const [, numeral = ""] of words.matchAll(/(?:^|[，；：。])([一二三四五六七八九])是/gu)) {
      const value = numerals.indexOf(numeral) + 1;
      if (value !== 1 && value !== last + 1)
        return words === sentence.words ? `${numeral}是` : null;
      last = value;
    }
  }
  return null;
}
