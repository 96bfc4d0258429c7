import type { Random } from "./random.ts";
import { exchange, insert } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";

/** What happens to a report on its way: copied clean, typed wide, typed with blanks, printed and wrapped. */
export type Noise = "clean" | "wide" | "spaced" | "wrapped" | "printed";

export const noises: readonly [Noise, ...Noise[]] = [
  "clean",
  "clean",
  "wide",
  "spaced",
  "wrapped",
  "printed",
];

export function spoil(sheet: Sheet, noise: Noise, random: Random): Sheet {
  switch (noise) {
    case "clean":
      return sheet;
    case "wide":
      return wide(sheet);
    case "spaced":
      return spaced(sheet);
    case "wrapped":
      return wrapped(sheet, random, "\n");
    case "printed":
      return wrapped(sheet, random, "\n\n");
    default:
      return noise satisfies never;
  }
}

// From 0 (U+0030) to ０ (U+FF10).
const widening = 0xfee0;

function wide(sheet: Sheet): Sheet {
  return exchange(sheet, /\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + widening));
}

const edge = /[\u4e00-\u9fff]\d|\d[\u4e00-\u9fff]/;

/** 选取 12 个项目: a blank wherever a digit meets a Chinese character. */
function spaced(sheet: Sheet): Sheet {
  const { text } = sheet;
  return insert(sheet, (at) => (at > 0 && edge.test(text.slice(at - 1, at + 1)) ? " " : ""));
}

const linesOnPage = 24;

/** Lines of one width, page numbers between; one number in ten that meets the edge is cut in two. */
function wrapped(sheet: Sheet, random: Random, wrap: string): Sheet {
  const { text } = sheet;
  const width = random.whole(28, 34);
  let column = 0;
  let line = 0;
  return insert(sheet, (at) => {
    const previous = text.charAt(at - 1);
    if (previous === "\n") column = 0;
    column += 1;
    if (column <= width || !breaks(text, at, random)) return "";
    column = 1;
    line += 1;
    const page = line / linesOnPage;
    return Number.isInteger(page) ? `\n\n— ${page} —\n\n` : wrap;
  });
}

/** No line begins with a closing sign, and tables are not wrapped. */
function breaks(text: string, at: number, random: Random): boolean {
  if (/[，。；：、！？）》”〕%\n\t]/.test(text.charAt(at))) return false;
  const inNumber = /[\d.]/.test(text.charAt(at)) && /[\d.]/.test(text.charAt(at - 1));
  if (inNumber && !random.chance(0.1)) return false;
  const from = text.lastIndexOf("\n", at - 1) + 1;
  return !text.slice(from, at).includes("\t");
}
