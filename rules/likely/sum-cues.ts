import { formulasOf } from "../../domain/calculation.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { isListGap } from "../wording/list-gap.ts";
import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { inList } from "../divisions/whole-place.ts";
import { Cues, noCues } from "./cues.ts";
import { leadCues } from "./lead-cues.ts";
import { formsOf, listCues } from "./list-cues.ts";
import { besideCues } from "./beside-cues.ts";
import { pairsOf } from "./nearby.ts";
import { makesUpAnother } from "./other-total.ts";
import { countShared } from "./retold-words.ts";
import { roleOf } from "./sum-columns.ts";
import type { Run } from "./sum-run.ts";
import { changeWords, totalWords } from "./sum-words.ts";

/** What a number says of itself: whether it is a total at all. */
export function totalCues(
  { figure, before, after, noun }: Mention,
  scene: Scene,
): readonly string[] {
  const { end } = figure.flow;
  const tail = plain(scene.report.document.flow.text.slice(end, end + 12));
  return [
    "none",
    `none ${figure.kind}`,
    `none status ${figure.status}`,
    ...(totalWords.test(before.slice(-8)) ? ["none total words"] : []),
    ...(changeWords.test(before.slice(-6)) ? ["none change words"] : []),
    ...(/^[，,；;：:（(。]/.test(tail) ? ["none alone"] : []),
    ...(/其中|包括|分别|由/.test(tail) ? ["none list words behind"] : []),
    ...(figure.value === "0" || figure.value === "1" ? ["none one"] : []),
    ...(after === "" ? ["none noun before"] : []),
    ...(noun === null ? [] : [`none noun ${noun}`]),
  ];
}

/** What speaks for these items making up this total, the cheapest first. */
export function sumCues(total: Mention, run: Run, scene: Scene): readonly Cues[] {
  const { parts, order, skipped, sentences } = run;
  const where = `${order} ${String(skipped)} ${sentences > 1 ? "2+" : String(sentences)}`;
  const own = [
    `where ${where}`,
    `size ${parts.length > 4 ? "5+" : String(parts.length)}`,
    ...likenessCues(total, run),
    ...deedCues(total, run),
    ...(inList(total, parts) ? [`total in a list ${order}`] : []),
    ...(run.isColumn === true ? columnCues(total, run) : []),
  ];
  return [
    new Cues(own),
    ...(order === "before"
      ? leadCues(total, run, scene)
      : [new Cues(() => footCues(total, run, scene)), noCues]),
    listCues(run, scene),
    new Cues(() => [
      ...crossed(total, run, scene),
      ...besideCues(total, parts),
      ...(makesUpAnother(total, parts, scene) ? ["list makes up another number"] : []),
    ]),
  ];
}

/** Items that take turns with others: whether the total is called as they are. */
function columnCues(total: Mention, { parts, order, sentences }: Run): readonly string[] {
  const own = roleOf(total);
  const role = parts.map(roleOf)[0] ?? "";
  const side = sentences === 0 ? "" : " later";
  const like = own === role ? "same" : total.before.includes(role) ? "in it" : "other";
  return ["column", `column ${order}${side}`, `column role ${like}`, `column role ${like}${side}`];
}

/** 申报6890万元…。…核减427万元，…核减358万元: all items were done the same to, the total was not. */
function deedCues(total: Mention, { parts, sentences }: Run): readonly string[] {
  const deeds = new Set(parts.map(deedOf));
  const own = deedOf(total);
  const [done = ""] = deeds;
  const side = sentences === 0 ? "" : " later";
  if (deeds.size > 1) return [`deeds several${side}`];
  if (done === "") return [`deeds none, total ${own === "" ? "none" : "some"}${side}`];
  return [`deeds one, total ${own === done ? "same" : own === "" ? "none" : "other"}${side}`];
}

const deedOf = perObject(({ before }: Mention): string => deed.exec(before)?.[0] ?? "");

const deed =
  /(?:核减|审减|评减|压减|调减|核定|审定|申报|送审|安排|收回|盘活|追回|减少|增加|支持|退回|整改|公开|抽查|评价|监控)(?=[一-龥]{0,4}$)/;

/** What means more together: a list of one known division that ends its sentence, behind a number told alone. */
function crossed(total: Mention, run: Run, scene: Scene): readonly string[] {
  const { parts, next, skipped, order } = run;
  const last = parts.at(-1);
  if (last === undefined || order === "behind") return [];
  const between = String(Math.min(3, run.between));
  const { end } = total.figure.flow;
  const tail = plain(scene.report.document.flow.text.slice(end, end + 14));
  const ends = next === null || /[；;。]/.test(textBetween(scene, last, next));
  const nouns = parts.every(({ noun }) => noun === null || noun === total.noun);
  const gaps = parts.slice(1).every((part, at) => isListGap(parts[at] ?? part, part));
  const form = `${ends ? "ends" : "goes on"} ${gaps ? "tight" : "loose"} ${parts.length > 2 ? "many" : "two"}`;
  return [
    `list ${form}`,
    `list ${form} skipped ${String(skipped)}`,
    `list ${form} ${nouns ? "nouns agree" : "nouns differ"}`,
    `list ${form} ${run.sentences === 0 ? "same sentence" : "later sentence"}`,
    `list ${form} between ${between}`,
    `items ${formsOf(parts)} ${form} between ${between}${run.sentences === 0 ? "" : " later"}`,
    ...(/^[，,：:。；;]/.test(tail) ? [`total alone, list ${form}`] : []),
  ];
}

function footCues(total: Mention, run: Run, scene: Scene): readonly string[] {
  const { parts } = run;
  const last = parts.at(-1);
  if (last === undefined) return [];
  const gap = plain(textBetween(scene, last, total));
  return [
    ...(/合计|共计|总计|总共|一共|累计|[两三四五六]项|[两二三]者|[之总]和|合并|合起来|相加|加[在总]|汇总|加上|连同/.test(
      gap,
    )
      ? ["foot sums"]
      : []),
    ...(/共|总/.test(gap) ? ["foot total"] : []),
    ...(/以上|上述|这|[两三四五六][项者批类个级轮次]/.test(gap.slice(-24))
      ? ["foot points back"]
      : []),
    ...(/加上|连同|此外|另有|另外/.test(gap) ? ["foot adds more"] : []),
    ...footCount(gap, parts.length),
    ...(/其中|占|其余|剩余/.test(gap) ? ["foot breaks"] : []),
    ...(changeWords.test(gap.slice(-8)) ? ["foot change"] : []),
    `foot ${gap.length < 8 ? "short" : gap.length < 20 ? "middle" : "long"}`,
    ...footForm(total, run, gap),
  ];
}

/** 后三项共节约32723万元, 两项相加: as many items are summed up as were told, or others. */
function footCount(gap: string, size: number): readonly string[] {
  const [, number = ""] = counted.exec(gap) ?? [];
  if (number === "") return [];
  return [
    (hanValue(number) ?? Number(number)) === size ? "foot counts items" : "foot counts others",
  ];
}

const counted =
  /(?<![一-龥\d第])(?:[以上述这前后]{0,3})([两二三四五六七八九2-9])(?:[项者类批次轮家部笔]|个(?:渠道|方面|领域|环节|部分|季度|批次|阶段))(?!目)/;

/** 对6个部门、12个项目和2项政策实施评价，共计20个: all of the sentence, summed up in so many words. */
function footForm({ before, noun }: Mention, { parts, next }: Run, gap: string): readonly string[] {
  const words = plain(before);
  const summed = /^(?:合计|共计|总计|总共|一共|累计|计|共)/.test(words)
    ? "summed first"
    : /(?:合计|共计|总计|总共|一共|累计|共|合并|合起来|相加|加在一起|汇总|[之总]和)[一-龥]{0,6}$|(?:资金|金额|数量|[额数量])计$/.test(
          words,
        )
      ? "summed"
      : "plain";
  const nouns = new Set(parts.map((part) => part.noun));
  const kinds = nouns.size === parts.length ? "each other" : nouns.size === 1 ? "one" : "some";
  const all = next === null ? "all" : "some";
  const stop = /[。\n]/.test(gap) ? "stop" : /[，,（(；;]/.test(gap) ? "comma" : "none";
  return [
    `foot ${summed} ${all} ${parts.length === 2 ? "two" : "more"}`,
    `foot ${summed} nouns ${kinds} ${noun === null || noun === "object" ? "open" : "own"}`,
    `foot ${summed} ${stop} ${all}`,
  ];
}

function likenessCues(total: Mention, { parts }: Run): readonly string[] {
  const cues: string[] = [];
  const { figure } = total;
  const unit = figure.quantity.unit;
  const nouns = parts.filter(({ noun }) => noun === total.noun).length;
  const isOneUnit = parts.every((part) => part.figure.quantity.unit === unit);
  cues.push(isOneUnit ? "one unit" : figure.kind === "amount" ? "scales differ" : "units differ");
  if (figure.kind === "count") {
    cues.push(nouns === parts.length ? "nouns same" : nouns === 0 ? "nouns other" : "nouns mixed");
    if (parts.some(({ noun }) => noun !== parts[0]?.noun)) cues.push("item nouns differ");
  }
  if (parts.some(({ figure: { status } }) => status !== figure.status)) cues.push("status differs");
  if (parts.some(({ figure: { year } }) => year !== figure.year)) cues.push("year differs");
  if (parts.some(({ past }) => past !== total.past)) cues.push("past differs");
  if (
    parts.some(({ figure: { indicator } }) => indicator !== null && indicator === figure.indicator)
  )
    cues.push("item has total's indicator");
  const entry = indicatorOf(figure.indicator ?? "");
  const sums = entry === undefined ? [] : (formulasOf(entry) ?? []);
  const terms = sums.flatMap((formula) =>
    formula.kind === "sum" ? formula.terms.map(({ id }) => id) : [],
  );
  if (
    terms.length > 0 &&
    parts.filter((part) => terms.includes(part.figure.indicator ?? "")).length > 1
  )
    cues.push("dictionary");
  const words = pairsBefore(total);
  if (parts.some((part) => countShared(words, pairsBefore(part)) > 0))
    cues.push("items called like total");
  const end = plain(total.before).slice(-2);
  if (end.length === 2 && parts.every((part) => endsBeyond(part, end)))
    cues.push("items end like total");
  if (totalWords.test(total.before.slice(-8))) cues.push("total words");
  const worded = parts.filter(isInWords).length;
  if (worded > 0 && worded < parts.length) cues.push("some items in words");
  if (worded === 0 && isInWords(total)) cues.push("total in words");
  return cues;
}

/** 编制56名，行政编制21名，事业编制35名: an item is called like the total, with something more before. */
function endsBeyond({ before }: Mention, end: string): boolean {
  const words = plain(before);
  return words.endsWith(end) && /[一-龥]$/.test(words.slice(0, -end.length));
}

const pairsBefore = perObject(({ before }: Mention) => pairsOf(before.slice(-10)));

/** 三个, 两项: small numbers in words sum up what is told. */
function isInWords({ figure }: Mention): boolean {
  return !/[\d０-９]/.test(figure.quote);
}
