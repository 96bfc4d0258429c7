import { widthOf } from "../../text-width.ts";
import type { Found, LayoutRule } from "../departure.ts";
import { departure, hint, unjudged } from "../departure.ts";
import type { Paragraph } from "../word-model.ts";

export const date: LayoutRule = {
  id: "date",
  citation: "GB/T 9704—2012 7.3.5.4",
  *check({ date: line }) {
    if (line === null) {
      yield unjudged("成文日期和落款", "文末没有单独成行的日期");
      return;
    }
    const text = line.text.replaceAll(/\s/gu, "");
    if (/[〇○零Ｏ一二三四五六七八九十]/u.test(text)) {
      yield departure("成文日期的数字", "阿拉伯数字", `“${text}”`, line);
    } else if (/年0|月0/u.test(text)) {
      yield departure("成文日期", "月、日不编虚位（1不写成01）", `“${text}”`, line);
    }
  },
};

export const signaturePlace: LayoutRule = {
  id: "signature",
  citation: "GB/T 9704—2012 7.3.5.1、7.3.5.2",
  *check({ bureau, date: line }) {
    // A date in Chinese digits must be written anew, and is then of another width.
    if (line === null || bureau === null || !/^\s*\d{4}年/u.test(line.text)) return;
    if (bureau.stance.align !== "right" || line.stance.align !== "right") {
      yield unjudged("落款的位置", "署名或日期不是用右对齐排的");
      return;
    }
    yield* places(bureau, line);
  },
};

/** With a seal the name is centred over the date, without one the date begins two characters later. */
function* places(bureau: Paragraph, line: Paragraph): Generator<Found> {
  const name = edges(bureau);
  const day = edges(line);
  const withSeal =
    near(day.right, 4) && near((name.left + name.right) / 2, (day.left + day.right) / 2);
  const withoutSeal = near(name.left - day.left, 2) && Math.min(name.right, day.right) > 1.4;
  if (withSeal || withoutSeal) return;
  const found = `署名右空${round(name.right)}字、日期右空${round(day.right)}字`;
  yield hint(
    "落款的位置",
    "不盖章：署名右空二字、日期首字比署名首字右移二字；盖章：日期右空四字、署名居中",
    found,
    line,
  );
}

/** Distances from the right edge of the text, in characters. */
function edges({ text, stance }: Paragraph): { readonly left: number; readonly right: number } {
  const trailing = /\u3000*$/u.exec(text)?.[0].length ?? 0;
  const right = stance.right + trailing;
  return { right, left: right + widthOf(text.trim()) };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.8;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
