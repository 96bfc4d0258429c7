import type { LayoutRule } from "../departure.ts";
import { departure, hint } from "../departure.ts";
import type { JudgedPaper } from "../classify.ts";
import type { Paragraph } from "../word-model.ts";

const numbered = /([[(（【〔［]\s*)((?:19|20)\d{2})(\s*[\])）】〕］])\s*(第?)(0*)(\d+)\s*号/gu;

export const paperNumbers: LayoutRule = {
  id: "paper-numbers",
  citation: "GB/T 9704—2012 7.2.5",
  *check(paper) {
    for (const paragraph of written(paper)) {
      for (const [
        whole,
        open = "",
        year = "",
        close = "",
        ordinal = "",
        zeros = "",
        number = "",
      ] of paragraph.text.matchAll(numbered)) {
        const isRight = open === "〔" && close === "〕" && ordinal === "" && zeros === "";
        if (!isRight)
          yield departure("发文字号", `“〔${year}〕${number}号”`, `“${whole}”`, paragraph);
      }
    }
  },
};

export const digits: LayoutRule = {
  id: "digits",
  citation: "GB/T 15835—2011",
  *check(paper) {
    for (const paragraph of written(paper)) {
      const { text } = paragraph;
      const wide = /[０-９]+/u.exec(text)?.[0];
      if (wide !== undefined) yield hint("数字", "半角阿拉伯数字", `全角“${wide}”`, paragraph);
      const grouped = /\d{1,3}(?:,\d{3})+(?:\.\d+)?/u.exec(text)?.[0];
      if (grouped !== undefined)
        yield hint("正文数字的写法", "不用千分号", `“${grouped}”`, paragraph);
      const range = /(?<![\d.%％])\d+(?:\.\d+)?[～~—–-]\d+(?:\.\d+)?[%％]/u.exec(text)?.[0];
      if (range !== undefined)
        yield hint("百分数范围的写法", "两个数都带“%”", `“${range}”`, paragraph);
    }
  },
};

/** Paragraphs of the text, headings among them. */
function written({ body, headings }: JudgedPaper): ReadonlySet<Paragraph> {
  return new Set([...headings.map(({ paragraph }) => paragraph), ...body]);
}
