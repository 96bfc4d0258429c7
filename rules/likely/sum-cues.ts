import { formulasOf } from "../../domain/calculation.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import { textBetween } from "../full-sentence.ts";
import { isListGap } from "../list-gap.ts";
import type { Mention, Scene } from "../scene.ts";
import { listCues } from "./list-cues.ts";
import { sharedPairs } from "./nearby.ts";
import type { Run } from "./sum-question.ts";
import { changeWords, totalWords } from "./sum-words.ts";

/** What a number says of itself: whether it is a total at all. */
export function totalCues(
  { figure, before, after, noun }: Mention,
  scene: Scene,
): readonly string[] {
  const tail = scene.report.document.flow.text
    .slice(figure.flow.end, figure.flow.end + 12)
    .replaceAll(/\s/g, "");
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

/** Words that open a list, nearest to its first item first. */
const openers: readonly (readonly [string, RegExp])[] = [
  ["其中", /其中/],
  ["包括", /包括|包含|组成|构成|分别/],
  ["分", /分为|分成|按[^，,。；;]{1,12}[分看，,：:]|从[^，,。；;]{1,10}看|分[^，,。；;]{1,6}看/],
  ["主要", /主要|重点/],
  ["中", /[^其集][中里][，,]/],
  ["：", /[：:]$|[：:][^，,。；;]{0,14}$/],
  ["（", /[（(][^）)]*$/],
];

/** What speaks for these items making up this total. */
export function sumCues(total: Mention, run: Run, scene: Scene): readonly string[] {
  const { parts, order, skipped, sentences } = run;
  const where = `${order} ${String(skipped)} ${sentences > 1 ? "2+" : String(sentences)}`;
  return [
    `where ${where}`,
    `size ${parts.length > 4 ? "5+" : String(parts.length)}`,
    ...(order === "before" ? leadCues(total, run, scene) : footCues(total, run, scene)),
    ...listCues(run, scene),
    ...likenessCues(total, run),
    ...crossed(total, run, scene),
  ];
}

/** What means more together: a list of one known division that ends its sentence, behind a number told alone. */
function crossed(total: Mention, run: Run, scene: Scene): readonly string[] {
  const { parts, next, skipped, order } = run;
  const last = parts.at(-1);
  if (last === undefined || order === "behind") return [];
  const tail = scene.report.document.flow.text
    .slice(total.figure.flow.end, total.figure.flow.end + 14)
    .replaceAll(/\s/g, "");
  const ends = next === null || /[；;。]/.test(textBetween(scene, last, next));
  const nouns = parts.every(({ noun }) => noun === null || noun === total.noun);
  const gaps = parts.slice(1).every((part, at) => isListGap(parts[at] ?? part, part));
  const form = `${ends ? "ends" : "goes on"} ${gaps ? "tight" : "loose"} ${parts.length > 2 ? "many" : "two"}`;
  return [
    `list ${form}`,
    `list ${form} skipped ${String(skipped)}`,
    `list ${form} ${nouns ? "nouns agree" : "nouns differ"}`,
    `list ${form} ${run.sentences === 0 ? "same sentence" : "later sentence"}`,
    ...(/^[，,：:。；;]/.test(tail) ? [`total alone, list ${form}`] : []),
  ];
}

function leadCues(total: Mention, { parts, sentences }: Run, scene: Scene): readonly string[] {
  const [first] = parts;
  if (first === undefined) return [];
  const lead = textBetween(scene, total, first).replaceAll(/\s/g, "");
  const near = sentences === 0 ? lead : (lead.split(/[。\n]/).at(-1) ?? "");
  const found = openers.filter(([, words]) => words.test(near.slice(-40))).map(([name]) => name);
  const length =
    lead.length < 8 ? "short" : lead.length < 20 ? "middle" : lead.length < 50 ? "long" : "far";
  const side = sentences === 0 ? "" : " later";
  return [
    ...(found.length === 0 ? [`lead plain${side}`] : found.map((name) => `lead ${name}${side}`)),
    `lead ${length}${side}`,
    ...(sentences === 0
      ? [`lead clauses ${String(Math.min(3, lead.split(/[，,；;]/).length - 1))}`]
      : []),
    ...(/20\d\d年|\d+月|上年|去年|同比/.test(near) ? ["lead tells a time"] : []),
    ...(first.figure.block === total.figure.block ? [] : ["other paragraph"]),
    ...(/占/.test(lead.slice(0, 12)) ? ["lead share"] : []),
    ...(changeWords.test(near.slice(-10)) ? ["lead change"] : []),
  ];
}

function footCues(total: Mention, { parts }: Run, scene: Scene): readonly string[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const gap = textBetween(scene, last, total).replaceAll(/\s/g, "");
  return [
    ...(/合计|共计|总计|总共|一共|累计|[两三四五六]项|两者|三者|之和/.test(gap)
      ? ["foot sums"]
      : []),
    ...(/共|总/.test(gap) ? ["foot total"] : []),
    ...(/其中|占|其余|剩余/.test(gap) ? ["foot breaks"] : []),
    ...(changeWords.test(gap.slice(-8)) ? ["foot change"] : []),
    `foot ${gap.length < 8 ? "short" : gap.length < 20 ? "middle" : "long"}`,
  ];
}

function likenessCues(total: Mention, { parts }: Run): readonly string[] {
  const cues: string[] = [];
  const { figure } = total;
  const unit = figure.quantity.unit;
  const nouns = parts.filter(({ noun }) => noun === total.noun).length;
  cues.push(
    parts.every((part) => part.figure.quantity.unit === unit) ? "one unit" : "units differ",
  );
  if (figure.kind === "count") {
    cues.push(nouns === parts.length ? "nouns same" : nouns === 0 ? "nouns other" : "nouns mixed");
    if (parts.some(({ noun }) => noun !== parts[0]?.noun)) cues.push("item nouns differ");
  }
  if (parts.some(({ figure: { status } }) => status !== figure.status)) cues.push("status differs");
  if (parts.some(({ figure: { year } }) => year !== figure.year)) cues.push("year differs");
  if (parts.some(({ past }) => past !== total.past)) cues.push("past differs");
  const above = parts.filter((part) => Number(part.figure.value) > Number(figure.value)).length;
  if (above > 1 || above * 2 > parts.length) cues.push("items above total");
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
  const words = total.before.slice(-10);
  if (parts.some(({ before }) => sharedPairs(words, before.slice(-10)) > 0))
    cues.push("items called like total");
  if (totalWords.test(total.before.slice(-8))) cues.push("total words");
  return cues;
}
