import type { Found, LayoutRule } from "../departure.ts";
import { departure, hint } from "../departure.ts";
import type { Heading, Level } from "../headings-of.ts";
import type { TypeKind } from "../type.ts";
import { kinds, sizeName, wrongFont, wrongSize } from "../type.ts";

const citation = "GB/T 9704—2012 7.3.3";

const names: Readonly<Record<Level, string>> = {
  1: "一级标题",
  2: "二级标题",
  3: "三级标题",
  4: "四级标题",
};

const levelKinds: Readonly<Record<Level, TypeKind>> = {
  1: kinds.hei,
  2: kinds.kai,
  3: kinds.fangsong,
  4: kinds.fangsong,
};

export const headingType: LayoutRule = {
  id: "heading-type",
  citation,
  *check({ headings }) {
    for (const heading of headings) {
      const { paragraph, level, offset, words, form } = heading;
      if (form === "item") continue;
      const what = names[level];
      const kind = levelKinds[level];
      const end = offset + words.length;
      const font = wrongFont(paragraph, kind, offset, end);
      const say = form === "alone" ? departure : hint;
      if (font !== null) yield say(`${what}的字体`, kind.name, font, paragraph);
      const size = wrongSize(paragraph, 32, offset, end);
      if (size !== null) yield departure(`${what}的字号`, sizeName(32), sizeName(size), paragraph);
      if (form === "runIn" && level <= 2) yield* text(heading, end);
    }
  },
};

/** Behind a heading sentence the text goes on in its own font. */
function* text({ paragraph, level }: Heading, end: number): Generator<Found> {
  const font = wrongFont(paragraph, kinds.fangsong, end);
  if (font === null) return;
  yield hint(`${names[level]}后正文的字体`, kinds.fangsong.name, font, paragraph);
}

export const headingEnd: LayoutRule = {
  id: "heading-end",
  citation: "GB/T 9704—2012 7.3.3（独立成行的标题）",
  *check({ headings }) {
    for (const { paragraph, level, form } of headings) {
      const mark = /[。；，：;,:]$/u.exec(paragraph.text.trim())?.[0];
      if (form !== "alone" || mark === undefined || level > 2) continue;
      yield departure(`${names[level]}的末尾`, "没有标点", `有“${mark}”`, paragraph);
    }
  },
};

const marks: Readonly<Record<Level, RegExp>> = {
  1: /^[一二三四五六七八九十]+、$/u,
  2: /^（[一二三四五六七八九十]+）$/u,
  3: /^\d+[.．]$/u,
  4: /^（\d+）$/u,
};

/** The number of a label as the standard writes it. */
function standardLabel(label: string, level: Level): string {
  const bare = label.replaceAll(/[（()）、，,.．\s]/gu, "");
  return [`${bare}、`, `（${bare}）`, `${bare}.`, `（${bare}）`][level - 1] ?? bare;
}

export const headingLabel: LayoutRule = {
  id: "heading-label",
  citation,
  *check({ headings, body }) {
    for (const { paragraph, level, label } of headings) {
      if (marks[level].test(label)) continue;
      const isHalf = marks[level].test(label.replace("(", "（").replace(")", "）"));
      yield isHalf
        ? departure(`${names[level]}序号的括号`, "全角“（）”", "半角“()”", paragraph)
        : departure(
            `${names[level]}的序号`,
            `“${standardLabel(label, level)}”`,
            `“${label}”`,
            paragraph,
          );
    }
    for (const paragraph of body) {
      const mark = /^\s*([①-⑳])/u.exec(paragraph.text)?.[1];
      if (mark === undefined) continue;
      yield departure("序号", "“一、”“（一）”“1.”“（1）”之一", `“${mark}”`, paragraph);
    }
  },
};

/** A level begins at 1 under each heading above it and counts without gap. */
export const headingSequence: LayoutRule = {
  id: "heading-sequence",
  citation,
  *check({ headings }) {
    const counts: Record<Level, number> = { 1: 0, 2: 0, 3: 0, 4: 0 };
    for (const heading of headings) {
      const { level, number, last, paragraph } = heading;
      if (level === 4 && counts[3] === 0) {
        yield departure("层次", "依次为“一、”“（一）”“1.”“（1）”", "跳过了“1.”这一级", paragraph);
      }
      const expected = counts[level] + 1;
      if (number !== expected) yield wrongNumber(heading, expected);
      counts[level] = last;
      for (const below of [2, 3, 4] as const) if (below > level) counts[below] = 0;
    }
  },
};

function wrongNumber({ level, number, label, paragraph }: Heading, expected: number): Found {
  const found =
    number === 1
      ? `“${label}”（重新编起）`
      : number < expected
        ? `“${label}”（重号）`
        : `“${label}”（跳号）`;
  // Lists inside the text may begin anew; the two upper levels may not.
  const say = level > 2 && number === 1 ? hint : departure;
  return say(`${names[level]}的序号`, `第${expected}个`, found, paragraph);
}
