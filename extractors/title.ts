import type { Document } from "../domain/document.ts";
import { headLines } from "./lines.ts";
import type { Line } from "./lines.ts";

const longest = 60;
const headCount = 24;

/** Words that end a title; a title on two lines goes on until one of them. */
const tail =
  /(?:报告|总结|情况|说明|汇报|通报|公告|简报|快报|分析|通知|方案|要点|综述|材料|意见|建议|公示|小结|回顾|计划|打算|介绍|经验|做法|自评|评价|结果|成效|表|书|函|稿|册)(?:[（(〔【《].{1,20}[）)〕】》])?[》”]?$/;
const organ = /(?:财政局|人民政府|办公室|委员会|管委会|[一-龥]局|中心)(?:[一-龥]{1,8}[股科室处])?$/;
const furniture = [
  /^[-—–－·.\d\s]*(?:第\d+页)?[-—–－·.\d\s]*(?:共\d+页)?$/,
  /^附件?(?:件|表)?[\d一二三四五六七八九十]*[：:.]?$/,
  /^(?:机密|秘密|绝密|内部资料|特急|加急|急件|平急|此件公开发布|征求意见稿|送审稿|目录)/,
  /^(?:签发人|索引号|文号|发文机关|发布机构|发布日期|成文日期|信息来源|来源|作者|编辑|浏览|字号|当前位置|您的位置|首页|主题分类|单位|金额单位|填报|日期|时间)[：:>＞»|]?/,
  /^[一-龥]{1,12}[〔［[（(【]\d{4}[〕］\])）】]第?\d+号$/,
  /(?:文件|政府网站?|门户网站)$/,
  /^(?:\d{4}|[二一][〇○零Ｏ一二三四五六七八九]{3})年\d{1,2}月(?:\d{1,2}日)?$/,
  /^(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})[年度.]*$/,
];
const heading = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.、．])/;
const sentence = /[。；;！？]|：$|:$|，.*，/;

/** 云岭县财政局文件, page numbers, document numbers and the like around a title. */
function isFurniture(text: string): boolean {
  return text.length <= longest && furniture.some((pattern) => pattern.test(text));
}

function fits(text: string): boolean {
  return text.length <= longest && !sentence.test(text) && !heading.test(text);
}

/** The title ends here, or goes on in the next one or two lines. */
function joined(lines: readonly Line[], at: number): string | null {
  let text = "";
  for (const line of lines.slice(at, at + 3)) {
    if (!fits(line.text) || (text !== "" && isFurniture(line.text))) break;
    text += line.text;
    if (text.length > longest) return null;
    if (tail.test(text) && !organ.test(text)) return text;
  }
  return null;
}

/** What stands for a title where none is printed: the opening words, cut at a clause. */
function opening(text: string): string {
  if (text.length <= longest) return text.replace(/[：:，,、；;]$/, "");
  const head = text.slice(0, longest - 1);
  const cut = Math.max(...["。", "；", "，", ","].map((mark) => head.lastIndexOf(mark)));
  return `${cut >= 12 ? head.slice(0, cut) : head}…`;
}

function titleLine(lines: readonly Line[]): string | null {
  for (const [index, line] of lines.entries()) {
    if (line.text.length > longest * 1.5 || line.text.endsWith("。")) break;
    if (isFurniture(line.text) || heading.test(line.text)) continue;
    const title = joined(lines, index);
    if (title !== null) return title;
  }
  return null;
}

/**
 * The title as printed, without blanks, two lines joined. Where the title is lost: the first
 * meaningful line, cut to 60 characters; "" only for a document without text.
 */
export function titleOf(document: Document): string {
  const before = known.get(document);
  if (before !== undefined) return before;
  const title = readTitle(document);
  known.set(document, title);
  return title;
}

/** Year, district and report all ask for the title of the same document. */
const known = new WeakMap<Document, string>();

function readTitle(document: Document): string {
  const lines = headLines(document, headCount);
  const title = titleLine(lines);
  if (title !== null) return title;
  const meaningful = lines.find((line) => !isFurniture(line.text) && !heading.test(line.text));
  return opening((meaningful ?? lines[0])?.text ?? "");
}
