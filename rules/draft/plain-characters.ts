import { defineDraftRule, held } from "./draft-rule.ts";
import { slotMark } from "./written.ts";

interface Odd {
  readonly what: string;
  readonly code: string;
}

// Book and quotation marks are allowed here because W04 asks where their words stand.
const marks = `，。；：、（）“”《》！？—${slotMark}`;

/** The 6763 characters of GB 2312: old, rare and look-alike forms (亖, 卄, 評) are in none of our words. */
const plain = new Set([...commonHan(), ...marks.split("")]);

function commonHan(): readonly string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  const decoded = new TextDecoder("gbk").decode(Uint8Array.from(bytes));
  return Array.from(decoded).filter((character) => /[\u4e00-\u9fff]/.test(character));
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/[0-9]/, "数字"],
  [/\p{N}/u, "全角、带圈、罗马或其他写法的数字"],
  [/\p{Cf}/u, "零宽、方向或其他看不见的字符"],
  [/\p{M}/u, "叠加符号"],
  [/\p{C}/u, "控制字符或私用字符"],
  [/[*#`_~|<>&\\=[\]]/, "标记符号（Markdown或HTML）"],
  [/[a-zａ-ｚ]/iu, "字母"],
  [/\p{L}/u, "非规范汉字或外文字符"],
  [/\p{S}/u, "图形符号"],
];

export const plainCharacters = defineDraftRule({
  id: "W01",
  name: "字符",
  about: "自拟文字只用规范汉字和中文标点，不含数字、字母、符号和看不见的字符。",
  version: "1.0.0",
  messages: {
    odd: ({ what, code }: Odd) =>
      `自拟文字中有${what}（${code}）。数据请用数据位引用，其余只写汉字和中文标点。`,
  },
  *check({ sentence }) {
    const odd = Array.from(sentence.words).find((character) => !plain.has(character));
    if (odd === undefined) yield held;
    else yield { verdict: "broken", messageId: "odd", data: named(odd) };
  },
});

function named(character: string): Odd {
  const what = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? "其他标点";
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { what, code: `U+${code}` };
}
