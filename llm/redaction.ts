import { surname } from "./surnames.ts";

/** Texts without what identifies a person, and the way back. */
export interface Redacted {
  readonly texts: readonly string[];
  /** Different names and numbers that were replaced. */
  readonly count: number;
  /** Puts them back into an answer. */
  readonly restore: (answer: string) => string;
}

type Kind = "人员" | "证件" | "账号" | "电话";

interface Hit {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/**
 * Replaces names after a label (联系人：张三) wherever they stand, identity numbers, account numbers
 * and telephone numbers by 〔人员A〕 and the like: equal ones by equal marks. Amounts, counts, rates,
 * dates and document numbers stay: a number with a decimal point, separators of thousands or a unit
 * behind it is none of these.
 */
export function redact(texts: readonly string[]): Redacted {
  const originals = new Map<string, string>();
  const marks = new Map<string, string>();
  const all = texts.join("\n");
  const counts = new Map<Kind, number>();
  const markOf = (kind: Kind, original: string): string => {
    const known = marks.get(`${kind} ${original}`);
    if (known !== undefined) return known;
    const mark = freshMark(kind, counts, all);
    marks.set(`${kind} ${original}`, mark);
    originals.set(mark, original);
    return mark;
  };
  const names = namesIn(all);
  const redacted = texts.map((text) => {
    let result = "";
    let from = 0;
    for (const { kind, start, end } of withoutOverlap(hitsIn(text, names))) {
      result += text.slice(from, start) + markOf(kind, text.slice(start, end));
      from = end;
    }
    return result + text.slice(from);
  });
  return {
    texts: redacted,
    count: originals.size,
    restore: (answer) =>
      answer.replaceAll(
        /〔(?:人员|证件|账号|电话)[A-Z]+〕/g,
        (mark) => originals.get(mark) ?? mark,
      ),
  };
}

/** 〔人员A〕 … 〔人员Z〕, 〔人员AA〕: letters, because a digit would be taken for a figure. */
function freshMark(kind: Kind, counts: Map<Kind, number>, all: string): string {
  for (;;) {
    const number = counts.get(kind) ?? 0;
    counts.set(kind, number + 1);
    const mark = `〔${kind}${lettersOf(number)}〕`;
    if (!all.includes(mark)) return mark;
  }
}

function lettersOf(number: number): string {
  const rest = number < 26 ? "" : lettersOf(Math.floor(number / 26) - 1);
  return rest + String.fromCharCode(65 + (number % 26));
}

const unit =
  "(?![\\d.,．，]?\\d|\\s*(?:[万亿千百]?元|[%％‰]|个|人|项|户|家|次|份|篇|条|亩|公里|吨|[万亿]))";
const alone = "(?<![\\d.．])(?<!\\d[,，])";
const day = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
const accountLabel = "(?:账号|帐号|账户|帐户|卡号|银行卡)(?:号码?)?";
const phoneLabel = "(?:联系电话|电话|手机|手机号码?|联系方式|座机|传真|热线)(?:号码?)?";

// In this order: what stands earlier wins over what overlaps it.
const patterns: readonly (readonly [Kind, RegExp])[] = [
  ["证件", new RegExp(`${alone}[1-9]\\d{5}(?:18|19|20)\\d{2}${day}\\d{3}[\\dXxＸ]${unit}`, "g")],
  ["证件", new RegExp(`(?<=身份证[^\\d\\n]{0,12})[1-9]\\d{5}\\d{2}${day}\\d{3}(?!\\d)`, "g")],
  ["账号", new RegExp(`(?<=${accountLabel}[^\\d\\n]{0,12})\\d(?:[ -]?\\d){7,29}${unit}`, "g")],
  ["账号", new RegExp(`${alone}62\\d{2}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?${unit}`, "g")],
  ["电话", new RegExp(`(?<=${phoneLabel}[^\\d\\n]{0,8})\\d(?:[ -]?\\d){6,11}${unit}`, "g")],
  ["电话", new RegExp(`${alone}1[3-9]\\d[ -]\\d{4}[ -]\\d{4}${unit}`, "g")],
  // Eleven digits that end in zeros are an amount in yuan rather than a telephone.
  ["电话", new RegExp(`${alone}1[3-9]\\d{9}(?<!000)${unit}`, "g")],
  ["电话", new RegExp(`${alone}0\\d{2,3}[-－—]\\d{7,8}(?!\\d)`, "g")],
];

function hitsIn(text: string, names: readonly string[]): readonly Hit[] {
  const numbers = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => hitAt(kind, match.index, match[0])),
  );
  const people = names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, "g"))].map((match) => hitAt("人员", match.index, name)),
  );
  return [...numbers, ...people];
}

function hitAt(kind: Kind, start: number, words: string): Hit {
  return { kind, start, end: start + words.length };
}

function withoutOverlap(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    if (kept.every(({ start, end }) => hit.end <= start || hit.start >= end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const nameLabel =
  "(?:联系人|经办人|负责人|审核人|填报人|填表人|制表人?|复核人?|签发人?|起草人|主持人|记录人|法定代表人|法人代表|户主|姓名|收款人|申请人)";
// Offices and verbs follow the same labels: 负责人：高度重视, 经办人：安全科.
const noName = /[科股局室处办组部院所镇乡村县市区度重应要须]$/;
const labelled = new RegExp(
  `${nameLabel}(?:姓名)?[：:\\s]{1,4}(${surname}[\\u4e00-\\u9fff]{1,2}?)(?=[^\\u4e00-\\u9fff]|$|同志|联系|电话|手机)`,
  "g",
);
// 向张三同志, 和李四同志: words that are surnames too.
const titled = new RegExp(
  `((?![向和于从时连同])${surname}[\\u4e00-\\u9fff]{1,2}?)(?=同志|先生|女士)`,
  "g",
);

/** Names, longest first, so that 张三丰 is not read as 张三. */
function namesIn(text: string): readonly string[] {
  const found = [labelled, titled].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name = ""]) => name),
  );
  const names = [...new Set(found)].filter((name) => !noName.test(name));
  return names.sort((a, b) => b.length - a.length);
}
