import type { Found, LayoutRule } from "../departure.ts";
import { departure, unjudged } from "../departure.ts";
import { pageMark } from "../runs.ts";
import { kinds, sizeName } from "../type.ts";
import type { Paragraph, Section, WordFile } from "../word-model.ts";
import { isLandscape } from "./page.ts";

const citation = "GB/T 9704—2012 7.5";

export const pageNumber: LayoutRule = {
  id: "page-number",
  citation,
  *check({ file }) {
    const section = file.sections.find((each) => !isLandscape(each));
    if (section === undefined) return;
    const odd = numberIn(file, section.footers.default);
    if (odd === null) {
      yield departure("页码", "4号半角宋体数字，左右各放一条一字线", "没有页码");
      return;
    }
    yield* form(odd, section);
    yield* places(file, section, odd);
  },
};

function numberIn(file: WordFile, id: string | undefined): Paragraph | null {
  if (id === undefined) return null;
  return file.footer(id).find(({ text }) => text.includes(pageMark)) ?? null;
}

/** — 1 — in 4号 宋体. */
function* form(paragraph: Paragraph, section: Section): Generator<Found> {
  const text = paragraph.text.trim();
  const isDashed = /^—\s*\uE000\s*—$/u.test(text);
  const format = section.numberFormat;
  if (!isDashed || (format !== undefined && format !== "decimal")) {
    const shown = format === "numberInDash" ? "- 1 -" : text.replaceAll(pageMark, "1");
    yield departure("页码的样式", "— 1 —（数字左右各放一条一字线）", `“${shown}”`);
  }
  const mark = paragraph.pieces.find((piece) => piece.text.includes(pageMark));
  const { size = null, ascii = null } = mark?.look ?? {};
  if (size !== null && size !== 28) yield departure("页码的字号", sizeName(28), sizeName(size));
  if (ascii !== null && !kinds.song.fonts.test(ascii)) {
    yield departure("页码的字体", "半角宋体", ascii);
  }
}

function* places(file: WordFile, section: Section, odd: Paragraph): Generator<Found> {
  if (!file.oddEven) {
    yield departure("页码的位置", "单页码居右空一字、双页码居左空一字", "单双页相同");
    return;
  }
  const even = numberIn(file, section.footers.even);
  if (even === null) yield departure("双页的页码", "居左空一字", "没有页码");
  else yield* side(even, "双页码", "left");
  yield* side(odd, "单页码", "right");
}

const sideNames = { left: "居左", right: "居右", center: "居中", both: "居左" } as const;

function* side(paragraph: Paragraph, what: string, expected: "left" | "right"): Generator<Found> {
  const { stance, pieces } = paragraph;
  if (pieces.some(({ boxed }) => boxed)) {
    yield unjudged(`${what}的位置`, "页码放在文本框里");
    return;
  }
  const framed = stance.frame;
  if (framed === "outside") return;
  const align = framed ?? (stance.align === "both" ? "left" : stance.align);
  const words = `${sideNames[expected]}空一字`;
  if (align !== expected) {
    const found =
      align === "left" || align === "right" || align === "center" ? sideNames[align] : align;
    yield departure(`${what}的位置`, words, found);
    return;
  }
  if (framed !== null) return;
  const indent = expected === "right" ? stance.right : stance.left + stance.firstLine;
  const spaces = /^\s*\u3000/u.test(paragraph.text) || /\u3000\s*$/u.test(paragraph.text);
  if (Math.abs(indent - 1) > 0.3 && !spaces) {
    yield departure(
      `${what}的位置`,
      words,
      `${sideNames[expected]}空${Math.round(indent * 10) / 10}字`,
    );
  }
}
