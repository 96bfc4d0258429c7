import type { Paragraph } from "./word-model.ts";

export type Level = 1 | 2 | 3 | 4;

/** A paragraph that opens with the number of a level. */
export interface Heading {
  readonly paragraph: Paragraph;
  readonly level: Level;
  readonly number: number;
  /** The number as it stands: （一）, 1、. */
  readonly label: string;
  /** Characters before its words. */
  readonly offset: number;
  /** Its sentence without number and end mark. */
  readonly words: string;
  /** Nothing follows the sentence; `runIn` has text behind it; `item` is a numbered piece of text. */
  readonly form: "alone" | "runIn" | "item";
  /** The last number of the same level further on in the paragraph, or its own. */
  readonly last: number;
}

const chinese = "[一二三四五六七八九十]{1,3}";

const patterns: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  { level: 1, pattern: new RegExp(`^\\s*((${chinese})\\s*[、.．，,])\\s*`, "u") },
  { level: 2, pattern: new RegExp(`^\\s*([（(]\\s*(${chinese})\\s*[）)][、，,.．]?)\\s*`, "u") },
  { level: 3, pattern: /^\s*((\d{1,2})[.．、](?!\d))\s*/u },
  { level: 4, pattern: /^\s*([（(]\s*(\d{1,2})\s*[）)][、，,.．]?)\s*/u },
];

const inside: Readonly<Record<Level, RegExp>> = {
  1: new RegExp(`[。；](${chinese})、`, "gu"),
  2: new RegExp(`[。；][（(](${chinese})[）)]`, "gu"),
  3: /[。；](\d{1,2})[.．](?!\d)/gu,
  4: /[。；][（(](\d{1,2})[）)]/gu,
};

// A heading is a phrase: what is longer is a sentence of the text.
const longestAlone = 40;
const longestRunIn = 30;

export function headingOf(paragraph: Paragraph): Heading | null {
  for (const { level, pattern } of patterns) {
    const match = pattern.exec(paragraph.text);
    if (match === null) continue;
    const [whole, label = "", digits = ""] = match;
    const rest = paragraph.text.slice(whole.length).trim();
    const number = numberOf(digits);
    const further = [...paragraph.text.matchAll(inside[level])].map(([, each = ""]) =>
      numberOf(each),
    );
    return {
      paragraph,
      level,
      number,
      label: label.trim(),
      offset: whole.length,
      ...formOf(rest),
      last: further.at(-1) ?? number,
    };
  }
  return null;
}

function formOf(rest: string): Pick<Heading, "words" | "form"> {
  const end = rest.indexOf("。");
  const words = end < 0 ? rest : rest.slice(0, end);
  if (end >= 0 && end < rest.length - 1) {
    return { words, form: words.length <= longestRunIn ? "runIn" : "item" };
  }
  const bare = rest.replace(/[。；;：:，,、]$/u, "");
  const isPhrase =
    bare.length <= (end < 0 ? longestAlone : longestRunIn) && !/[，；：]/u.test(bare);
  return { words: bare, form: isPhrase ? "alone" : "item" };
}

const digits = "一二三四五六七八九";

/** 十二 → 12; also Arabic digits. */
function numberOf(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  const at = words.indexOf("十");
  if (at < 0) return digits.indexOf(words) + 1;
  const tens = at === 0 ? 1 : digits.indexOf(words.slice(0, at)) + 1;
  return tens * 10 + digits.indexOf(words.slice(at + 1) || " ") + 1;
}
