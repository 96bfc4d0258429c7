import { textBetween } from "../wording/full-sentence.ts";
import { isListGap } from "../wording/list-gap.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { perObject, remembered } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { Cues, noCues } from "./cues.ts";
import { sharedPairs } from "./nearby.ts";
import type { Run } from "./sum-run.ts";
import { changeWords } from "./sum-words.ts";

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

/** The words from a number to the first item of a list, and what they say however long the list is. */
interface Lead {
  readonly first: Mention;
  readonly sentences: number;
  readonly between: number;
  readonly words: string;
  readonly cues: Cues;
}

const leadsOf = perObject((_total: Mention): Lead[] => []);

/** What stands between a number and the list that may make it up. */
export function leadCues(total: Mention, run: Run, scene: Scene): readonly Cues[] {
  const [first] = run.parts;
  if (first === undefined) return [noCues, noCues];
  const { sentences, between } = run;
  const leads = leadsOf(total);
  let lead = leads.find(
    (each) => each.first === first && each.sentences === sentences && each.between === between,
  );
  if (lead === undefined) {
    lead = readLead(total, first, run, scene);
    leads.push(lead);
  }
  const { words, cues } = lead;
  return [cues, new Cues(() => countCues(promisedIn(words.slice(-30)), run))];
}

function readLead(total: Mention, first: Mention, { sentences, between }: Run, scene: Scene): Lead {
  const words = plain(textBetween(scene, total, first));
  const cues = new Cues(() => namesIn(total, first, words, sentences, between));
  return { first, sentences, between, words, cues };
}

function namesIn(
  total: Mention,
  first: Mention,
  lead: string,
  sentences: number,
  between: number,
): readonly string[] {
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
    `between ${String(Math.min(3, between))}${side}`,
    ...(isListGap(total, first) && first.scope === total.scope ? ["lead only lists"] : []),
    ...(pointing.test(near) ? [`lead points back${side}`] : []),
    ...topicCues(total, first, near, side),
  ];
}

/** 对后一类项目, 这些单位, 上述问题: the list tells of what was just told. */
const pointing =
  /^(?:对|从|就)?(?:这|那|上述|以上|该|此|后[一两]类|前[一两]类|其[中，,：:])|逐[一个项]/;

/** 主要卡在三个原因上, 分两批: as many items are told as were promised, or others. */
function countCues(promised: number | null, { parts }: Run): readonly string[] {
  if (promised === null) return [];
  const more = promised - parts.length;
  return [
    more === 0 ? "lead counts items" : more === 1 ? "lead counts one more" : "lead counts others",
  ];
}

const kinds =
  /([两二三四五六七八九十]|\d)(?:大|个)?(?:类|种|批|档|级|层次|情形|情况|原因|方面|领域|阶段|等次|等级|来源|渠道|环节|部分|板块|口径|县区|[县区乡镇])/g;

const promisedIn = remembered((words): number | null => {
  const [, number = ""] = [...words.matchAll(kinds)].at(-1) ?? [];
  return number === "" ? null : (hanValue(number) ?? Number(number));
});

/** 65个红灯项目中，因…的24个: the words before the list, or its first item, call the total by name. */
function topicCues(total: Mention, first: Mention, near: string, side: string): readonly string[] {
  const name = `${total.before.slice(-10)}·${total.after.slice(0, 8)}`;
  const topic = near.slice(0, 16);
  const item = first.before.slice(-12);
  return [
    ...(side !== "" && sharedPairs(name, topic) > 0 ? ["lead names total later"] : []),
    ...(sharedPairs(name, item) > 0 ? [`first item named like total${side}`] : []),
  ];
}
