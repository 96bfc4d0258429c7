import { coversDivision } from "../divisions/closed-division.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { isListGap, staysOpen } from "../wording/list-gap.ts";
import { kindLabel } from "../divisions/kind-label.ts";
import { areKinds, areOnScale } from "../divisions/list-schemes.ts";
import { mayOverlap } from "../doubts/overlapping-labels.ts";
import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { Cues } from "./cues.ts";
import { isRest, isWholeDivision } from "../divisions/state-words.ts";
import { areParallel } from "../lists/told-in-full.ts";
import { changeWords, totalWords } from "./sum-words.ts";
import type { Run } from "./sum-run.ts";

/** A list with what it says. */
interface Read {
  readonly run: Run;
  readonly cues: Cues;
}

const listsFrom = perObject((_first: Mention): Read[] => []);

/** What the list itself says, whatever its total: worked out once for all numbers before it. */
export function listCues(run: Run, scene: Scene): Cues {
  const [first] = run.parts;
  if (first === undefined) return new Cues([]);
  const read = listsFrom(first);
  const known = read.find((each) => isSameList(each.run, run));
  if (known !== undefined) return known.cues;
  const cues = new Cues(() => [
    ...gapCues(run, scene),
    ...labelCues(run, endOf(run, scene)),
    ...endCues(run, scene),
  ]);
  read.push({ run, cues });
  return cues;
}

function isSameList(a: Run, b: Run): boolean {
  return (
    a.parts.length === b.parts.length &&
    a.parts.at(-1)?.figure.id === b.parts.at(-1)?.figure.id &&
    a.order === b.order &&
    a.next?.figure.id === b.next?.figure.id
  );
}

/** Where the list ends: with its sentence or clause, or with more of its kind behind it. */
function endOf({ parts, next, order }: Run, scene: Scene): string {
  const last = parts.at(-1);
  if (last === undefined || order === "behind") return "foot";
  if (next === null || /[；;。]/.test(textBetween(scene, last, next))) return "ends";
  return next.scope === last.scope && isListGap(last, next) ? "goes on" : "breaks";
}

function gapCues({ parts, order }: Run, scene: Scene): readonly string[] {
  const gaps = parts.slice(1).map((part, at) => {
    const left = parts[at] ?? part;
    return { text: plain(textBetween(scene, left, part)), left, part };
  });
  const steps = new Set(
    gaps.map(({ left, part }) => (left.scope === part.scope ? part.place - left.place : 1)),
  );
  const marks = new Set(
    gaps.map(
      ({ text }) =>
        /[；;。\n]/.exec(text)?.[0] ??
        (text.includes("、") ? "、" : /[，,]/.test(text) ? "，" : "none"),
    ),
  );
  const longest = Math.max(...gaps.map(({ text }) => text.length));
  const loose = gaps.filter(
    ({ left, part }) => left.scope === part.scope && !isListGap(left, part),
  ).length;
  return [
    marks.size === 1 ? `marks ${[...marks][0] ?? ""}` : "marks mixed",
    steps.size === 1 ? `steps even ${[...steps][0] === 1 ? "1" : "more"}` : "steps uneven",
    longest < 10
      ? "gaps short"
      : longest < 25
        ? "gaps middle"
        : longest < 50
          ? "gaps long"
          : "gaps far",
    `loose ${String(Math.min(2, loose))}`,
    `loose ${String(Math.min(2, loose))} ${order}`,
    ...(gaps.some(({ text }) => /其中|包括/.test(text)) ? ["gap nests"] : []),
    ...(gaps.every(({ text }) => headed.test(text)) ? [`items head clauses ${order}`] : []),
    ...(gaps.some(({ text }) => /合计|共计|总计|共|累计/.test(text)) ? ["gap sums"] : []),
    ...(gaps.some(({ text }) => changeWords.test(text)) ? ["gap changes"] : []),
    ...(gaps.some(({ text }) => /占/.test(text)) ? ["gap shares"] : []),
    ...(gaps.some(({ text }) => /涉及|资金|金额|核减|审减|压减|收回|平均/.test(text))
      ? ["gap turns"]
      : []),
  ];
}

/** 绿色项目13个，原则上…；黄色项目9个，…: each item begins a clause of its own. */
const headed = /[；;][^\d，,。；;]{0,16}$/;

/** 一季度31份、二季度64份; 第一批, 第二批: told in their order from the first on. */
function areInOrder(labels: readonly string[]): boolean {
  return labels.every((label, at) => {
    const [, number = ""] = ordinal.exec(label) ?? [];
    return number !== "" && (hanValue(number) ?? Number(number)) === at + 1;
  });
}

const ordinal = /第?([一二三四五六七八九十]|\d)(?:季度|批|轮|期|次|阶段|档|类|级)/;

function labelCues({ parts, order }: Run, end: string): readonly string[] {
  const labels = parts.map(kindLabel);
  const ends = new Set(labels.map((label) => label.slice(-1)));
  const sizes = labels.map(({ length }) => length);
  const division = coversDivision(parts) || isWholeDivision(parts) || areKinds(labels, true);
  const known = division ? "division" : areKinds(labels, false) ? "kinds" : "unknown";
  const form = formsOf(parts);
  const size = parts.length === 2 ? "two" : "more";
  return [
    `labels ${known}`,
    `labels ${known} ${size} ${order}`,
    `labels ${known} ${size} ${end}`,
    `items ${form} ${size} ${end}`,
    ...(areOnScale(labels) ? ["labels scale"] : []),
    ...(areInOrder(labels) ? ["labels in order"] : []),
    ...(areParallel(parts) ? ["labels parallel"] : []),
    ...(mayOverlap(parts) ? ["labels overlap"] : []),
    ...(parts.slice(-1).some(isRest) ? ["rest last"] : []),
    ...(parts.slice(0, -1).some(isRest) ? ["rest inside"] : []),
    ...(labels.some((label) => /^其[他它]/.test(label)) ? ["others named"] : []),
    ...(ends.size === 1 ? ["labels end alike"] : []),
    ...(new Set(labels.map((label) => label.slice(0, 1))).size === 1 && labels[0] !== ""
      ? ["labels begin alike"]
      : []),
    ...likeCues(parts, labels, form),
    ...(Math.max(...sizes) - Math.min(...sizes) <= 2 ? ["labels of one length"] : []),
    ...(labels.some((label) => label === "") ? ["label missing"] : []),
    ...(labels.some((label) => totalWords.test(label.slice(-4))) ? ["label is total"] : []),
    ...(parts.some(({ before }) => changeWords.test(before.slice(-5))) ? ["label is change"] : []),
    ...(new Set(labels).size < labels.length ? ["labels repeat"] : []),
  ];
}

/** What kind of word names every item. */
export function formsOf(parts: readonly Mention[]): string {
  const forms = new Set(parts.map(formOf));
  const [form = "bare"] = forms;
  return forms.size === 1 ? form : "mixed";
}

/** How far the items are told in one way: the words behind the numbers, the same kind of word before them. */
function likeCues(
  parts: readonly Mention[],
  labels: readonly string[],
  form: string,
): readonly string[] {
  const behind = new Set(parts.map(({ after }) => plain(after).slice(0, 2)));
  return [
    ...(behind.size === 1
      ? [behind.has("") ? "nothing behind items" : "one word behind items"]
      : []),
    form === "mixed" ? "items of several forms" : `items all ${form}`,
    ...(labels.every((label) => label.length <= 6) ? ["labels brief"] : []),
    ...(labels.some((label) => label.length > 12) ? ["label long"] : []),
  ];
}

/** 取消的, 限期整改, 因前期手续, 执行率在80%以上: what kind of word names an item. */
const formOf = perObject((mention: Mention): string => {
  const before = plain(mention.before);
  if (before === "") return "bare";
  if (before.endsWith("的")) return "described";
  if (/^(?:因|由于)/.test(before)) return "reasons";
  if (/[以之][上下间]|超过|不足|低于|高于/.test(before.slice(-8))) return "bands";
  if (/(?:类|型|级|档|灯|等)(?:的?项目)?$/.test(before)) return "classes";
  if (
    /^(?:已|未|拟|正在|尚|暂|继续|限期|立即|取消|终止|调整|收回|压减|督促|同意|不同意|建议|直接|修改|退回)/.test(
      before,
    )
  )
    return "deeds";
  if (/[为是有]$/.test(before)) return "stated";
  return "named";
});

function endCues({ parts, next, order }: Run, scene: Scene): readonly string[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const { end } = last.figure.flow;
  const tail = plain(scene.report.document.flow.text.slice(end, end + 30));
  const clause = tail.split(/[，,；;。]/)[0] ?? "";
  if (order === "behind") return [];
  return [
    ...(next === null ? ["end of figures"] : []),
    ...(next !== null && next.scope === last.scope && isListGap(last, next)
      ? ["list goes on"]
      : []),
    ...(staysOpen(clause) ? ["等 behind"] : []),
    ...(/^[^，,；;]{0,8}[。\n]/.test(tail) || tail === "" ? ["end of sentence"] : []),
    ...(/^[^（(]{0,8}[）)]/.test(tail) ? ["end of bracket"] : []),
    ...(next !== null && /[；;。]/.test(textBetween(scene, last, next))
      ? ["next behind a stop"]
      : []),
    ...(/^(?:[^，,]{0,6})[，,](?:其余|其他|另)/.test(tail) ? ["others behind"] : []),
  ];
}
