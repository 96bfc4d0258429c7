import { ConfigError } from "../domain/errors.ts";

export interface Template {
  /** File name, for messages. */
  readonly name: string;
  readonly text: string;
}

export const tagNames = ["若有", "否则", "毕"] as const;
export const filterNames = ["必填", "上年", "下年", "非零"] as const;

const liquidTags = ["if", "elsif", "else", "endif", "unless", "endunless", "comment", "endcomment"];
const digit = /[0-9０-９]/u;
const counted =
  /[一二三四五六七八九十百千两]+(?:余|多)?(?:个|家|项|条|次|期|人次|人|名|份|户|笔|分|成|倍|万|亿|元)/u;

/**
 * The template with comments blanked and full-width punctuation of slots made half-width; lines keep
 * their numbers. Throws ConfigError("bad-template") for a wrong name or a number written by hand.
 */
export function checkedText(template: Template, slotNames: readonly string[]): string {
  const text = template.text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, halfWidth);
  for (const [index, line] of text.split("\n").entries()) {
    const fault = faultOf(line, slotNames);
    if (fault !== null) throw badTemplate(template, index + 1, fault);
  }
  return text;
}

export function badTemplate(template: Template, line: number | null, fault: string): ConfigError {
  const where = line === null ? "" : `第${line}行`;
  return new ConfigError("bad-template", `模板“${template.name}”${where}${fault}`);
}

function halfWidth(tag: string): string {
  return tag
    .replaceAll("：", ":")
    .replaceAll("｜", "|")
    .replace(/[“”]/g, '"')
    .replaceAll("　", " ");
}

function faultOf(line: string, slotNames: readonly string[]): string | null {
  for (const [, slot = "", filters = ""] of line.matchAll(/\{\{-?\s*([^|}\s]+)([^}]*)\}\}/g)) {
    const wrong = unknown("数据位", slot, slotNames);
    if (wrong !== null) return wrong;
    for (const [, filter = ""] of filters.matchAll(/\|\s*([^|:}\s]+)/g)) {
      const odd = unknown("写法", filter, filterNames);
      if (odd !== null) return odd;
    }
  }
  for (const [, tag = ""] of line.matchAll(/\{%-?\s*([^%\s]+)/g)) {
    const wrong = tag === "#" ? null : unknown("标签", tag, [...tagNames, ...liquidTags]);
    if (wrong !== null) return wrong;
  }
  return writtenNumber(line.replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, ""));
}

function writtenNumber(words: string): string | null {
  const found = digit.exec(words) ?? counted.exec(words);
  if (found === null) return null;
  return `出现数字“${found[0]}”：模板里不能手写数字，数字只能由数据位带出。请改用数据位，或删去这个数字。`;
}

function unknown(what: string, name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null;
  return `没有名为“${name}”的${what}，最接近的是“${nearest(name, known)}”。请改正后重试。`;
}

export function nearest(name: string, known: readonly string[]): string {
  let best = "";
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const cost = distance(name, candidate);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
