import type { Span } from "../../domain/span.ts";

export interface ResidueMark {
  readonly span: Span;
  /** In Chinese: 占位符, 书签残留, … */
  readonly kind: string;
}

const unit =
  "万元|亿元|元|个|家|项|条|次|期|人|年|月|日|%|％|县|区|市|局|单位|部门|项目|公司|镇|乡";

/** Kinds of residue; 处室/科室 and 80周岁 are words, a lone × is a sign, PPP is a name. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ["书签残留", /\[bookmark:[^\]\n]*\]|_GoBack|_Toc\d{6,}/g],
  [
    "域代码残留",
    /错误[！!]\s*未(?:找到|定义)[^\n。]{0,12}|Error! [A-Z][^\n。]{0,40}|\{\s*(?:PAGE|TOC|REF|HYPERLINK)\b[^}\n]*\}/g,
  ],
  ["公式错误", /#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A)/g],
  ["Markdown 标记残留", /\*\*|(?<=^|\n)#{1,6}(?= )|(?<=^|\n)```/g],
  [
    "网页标记残留",
    /<\/?(?:br|p|div|span|b|strong|table|tr|td|font)\b[^>\n]*>|&(?:nbsp|amp|lt|gt|quot);/gi,
  ],
  [
    "模板占位符",
    /\{\{[^}\n]{0,40}\}\}|\$\{[^}\n]{0,40}\}|【(?:待[补填定][^】\n]*|请[^】\n]*|填写[^】\n]*|此处[^】\n]*|插入[^】\n]*)】|[（(](?:待[补填定][^）)\n]*|此处[^）)\n]*)[）)]/g,
  ],
  [
    "未填的占位符",
    new RegExp(
      `(?<![A-Za-z])[Xx]{2,4}(?![A-Za-z])|×{2,}|[Xx×](?=(?:${unit}))(?<=[一-龥，。、：“（][Xx×])|[＿_]{3,}|□{2,}|○{2,}|待填|待补充`,
      "g",
    ),
  ],
  ["乱码", /\uFFFD+|锟斤拷|烫烫烫/g],
];

/** Residue in a text, in its order; overlapping marks once. */
export function residues(text: string): readonly ResidueMark[] {
  const marks = kinds.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  );
  const sorted = marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return sorted.filter((mark) => {
    if (mark.span.start < end) return false;
    ({ end } = mark.span);
    return true;
  });
}

export function isResidue(quote: string): boolean {
  return residues(quote).length > 0;
}
