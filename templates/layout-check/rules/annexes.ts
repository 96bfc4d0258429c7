import type { JudgedPaper } from "../classify.ts";
import type { Found, LayoutRule } from "../departure.ts";
import { departure, hint, unjudged } from "../departure.ts";
import { kinds, sizeName, wrongFont, wrongSize } from "../type.ts";

export const annexList: LayoutRule = {
  id: "annex-list",
  citation: "GB/T 9704—2012 7.3.4",
  *check({ listed, beforeList }) {
    const [first] = listed;
    if (first === undefined) return;
    if (beforeList?.kind === "paragraph" && beforeList.text.trim() !== "") {
      yield departure("附件说明的位置", "正文下空一行", "没有空行", first.paragraph);
    }
    const { firstLine, left } = first.paragraph.stance;
    const typed = /^\u3000*/u.exec(first.paragraph.text)?.[0].length ?? 0;
    if (Math.abs(firstLine + left + typed - 2) > 0.4) {
      yield departure(
        "附件说明的缩进",
        "左空二字",
        `空${Math.round((firstLine + left + typed) * 10) / 10}字`,
        first.paragraph,
      );
    }
    if (/附\s*件\s*:/u.test(first.paragraph.text)) {
      yield departure("“附件”后的冒号", "全角“：”", "半角“:”", first.paragraph);
    }
    for (const [i, { paragraph, number, name }] of listed.entries()) {
      const mark = /[。；，、;,.]$/u.exec(name)?.[0];
      if (mark !== undefined)
        yield departure("附件名称的末尾", "没有标点", `有“${mark}”`, paragraph);
      if (/(?:：|:|^)\s*\d+、/u.test(paragraph.text)) {
        yield departure("附件的序号", "“1.”", "“1、”", paragraph);
      }
      if (number !== null && number !== i + 1) {
        yield departure("附件的序号", `${i + 1}`, `${number}`, paragraph);
      }
    }
  },
};

export const annexLabels: LayoutRule = {
  id: "annexes",
  citation: "GB/T 9704—2012 7.3.7",
  *check(paper) {
    const { annexes } = paper;
    for (const { label, title } of annexes) {
      if (!label.beginsPage) yield departure("附件的起始", "另面编排", "没有另起一页", label);
      if (label.stance.align === "center" || label.stance.firstLine + label.stance.left > 0.3) {
        yield departure("“附件”字样的位置", "版心左上角顶格", "没有顶格", label);
      }
      if (/[：:]$/u.test(label.text.trim()))
        yield departure("“附件”字样的末尾", "没有冒号", "有冒号", label);
      const font = wrongFont(label, kinds.hei);
      if (font !== null) yield departure("“附件”字样的字体", kinds.hei.name, font, label);
      const size = wrongSize(label, 32);
      if (size !== null) yield departure("“附件”字样的字号", sizeName(32), sizeName(size), label);
      if (title.length === 0) yield unjudged(`${label.text.trim()}的标题`, "没有认出居中的标题");
    }
    yield* agreement(paper);
  },
};

/** Numbers and names of the list and of the annexes themselves are the same. */
function* agreement({ listed, annexes }: JudgedPaper): Generator<Found> {
  const [first] = annexes;
  if (first === undefined) {
    if (listed.length > 0) yield unjudged("附件与附件说明是否一致", "附件不在这个文件里");
    return;
  }
  if (listed.length === 0) {
    yield departure("附件说明", "正文后列出附件的序号和名称", "没有附件说明", first.label);
    return;
  }
  if (listed.length !== annexes.length) {
    yield departure(
      "附件的个数",
      `附件说明所列的${listed.length}个`,
      `${annexes.length}个`,
      first.label,
    );
    return;
  }
  for (const [i, { label, number, title }] of annexes.entries()) {
    const expected = annexes.length === 1 ? null : i + 1;
    if (number !== expected && !(annexes.length === 1 && number === 1)) {
      yield departure(
        "附件的序号",
        expected === null ? "“附件”" : `“附件${expected}”`,
        `“${label.text.trim()}”`,
        label,
      );
    }
    const name = bare(title.map(({ text }) => text).join(""));
    const listedName = bare(listed[i]?.name ?? "");
    if (name !== "" && name !== listedName) {
      yield hint("附件的标题", `附件说明所列的“${listedName}”`, `“${name}”`, title[0] ?? label);
    }
  }
}

function bare(name: string): string {
  return name.replaceAll(/[\s《》]|[。；，、;,.]$/gu, "");
}
