import type { Found, LayoutRule } from "../departure.ts";
import { departure, hint, unjudged } from "../departure.ts";
import { headingOf } from "../headings-of.ts";
import { kinds, sizeName, tellsNoFont, wrongFont, wrongSize } from "../type.ts";
import type { Paragraph } from "../word-model.ts";

export const bodyType: LayoutRule = {
  id: "body-type",
  citation: "GB/T 9704—2012 5.2.2",
  *check({ body }) {
    const silent = body.filter(tellsNoFont).length;
    if (silent > 0) yield unjudged("正文的字体", `有${silent}段没有写明中文字体`);
    for (const paragraph of body) {
      const offset = textStart(paragraph);
      const font = wrongFont(paragraph, kinds.fangsong, offset);
      if (font !== null) yield departure("正文的字体", kinds.fangsong.name, font, paragraph);
      const size = wrongSize(paragraph, 32, offset);
      if (size !== null) yield departure("正文的字号", sizeName(32), sizeName(size), paragraph);
    }
  },
};

/** Where the text of a paragraph begins that opens with a heading sentence. */
function textStart(paragraph: Paragraph): number {
  const heading = headingOf(paragraph);
  return heading?.form === "runIn" ? heading.offset + heading.words.length : (heading?.offset ?? 0);
}

export const bodyIndent: LayoutRule = {
  id: "body-indent",
  citation: "GB/T 9704—2012 7.3.3",
  *check({ body, headings }) {
    const alone = headings.filter(({ form }) => form === "alone").map(({ paragraph }) => paragraph);
    for (const paragraph of [...body, ...alone]) yield* indent(paragraph);
  },
};

function* indent(paragraph: Paragraph): Generator<Found> {
  const { firstLine, left } = paragraph.stance;
  const typed = /^\u3000*/u.exec(paragraph.text)?.[0].length ?? 0;
  const own = firstLine + left;
  if (Math.abs(own - 2) <= 0.3 && typed === 0) return;
  if (typed === 2 && Math.abs(own) <= 0.3) {
    yield hint("段首空两字的方法", "首行缩进2字", "用空格空出", paragraph);
    return;
  }
  const found = typed > 0 ? `缩进${round(own)}字另加${typed}个空格` : `缩进${round(own)}字`;
  yield departure("段首", "左空二字", found, paragraph);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

export const color: LayoutRule = {
  id: "color",
  citation: "GB/T 9704—2012 5.2.4",
  *check({ title, body, headings, listed }) {
    const paragraphs = new Set([
      ...title,
      ...headings.map(({ paragraph }) => paragraph),
      ...body,
      ...listed.map(({ paragraph }) => paragraph),
    ]);
    for (const paragraph of paragraphs) {
      const tinted = paragraph.pieces.find(
        ({ text, look }) => text.trim() !== "" && isTinted(look.color),
      );
      if (tinted === undefined) continue;
      yield departure("文字的颜色", "黑色", `#${tinted.look.color ?? ""}`, paragraph);
    }
  },
};

function isTinted(color: string | null): boolean {
  const parts = color?.match(/^[0-9A-F]{6}$/u)?.[0].match(/../gu) ?? [];
  return parts.some((part) => Number.parseInt(part, 16) > 0x40);
}

/** Houses differ in the font of digits; one paper has one. */
export const digitFont: LayoutRule = {
  id: "digit-font",
  citation: "GB/T 9704—2012 5.2.2",
  *check({ body }) {
    const first = new Map<string, Paragraph>();
    const counts = new Map<string, number>();
    for (const paragraph of body) {
      for (const { text, look } of paragraph.pieces) {
        const digits = text.match(/[0-9]/gu)?.length ?? 0;
        if (digits === 0 || look.ascii === null) continue;
        counts.set(look.ascii, (counts.get(look.ascii) ?? 0) + digits);
        if (!first.has(look.ascii)) first.set(look.ascii, paragraph);
      }
    }
    const [most, ...others] = [...counts].toSorted(([, a], [, b]) => b - a);
    for (const [font] of others) {
      yield hint(
        "正文数字的字体",
        `与其他数字一致（${most?.[0] ?? ""}）`,
        font,
        first.get(font) ?? null,
      );
    }
  },
};
