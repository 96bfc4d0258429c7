import { perObject } from "../remembered.ts";
import { between, leading } from "./scene.ts";
import type { Mention } from "./scene.ts";

/** Words that start something new, so that what follows is no further item of the list. */
const breakers =
  /其中|包括|截[至止]|[至到]年[底末]|目前|合计|共计|总计|[评等](?:价|定)?(?:结果|等级|等次)(?:为|中|是)|并(?!购)|同时|此外|另外|另有|其余|涉及|平均(?!水平|线|值)|占|较(?![好差优良])|比(?:上年|预算|计划|概算|年初|原)|同比|连同|加上|下降|增长|评减|审减|核减|压减|收回|。|；|;/;

/** Between items parted by 、 alone such words only name the next: 年中收回9.3亿元、年末收回29.3亿元. */
const hardBreakers =
  /其中|包括|截[至止]|目前|合计|共计|总计|此外|另外|另有|占|较(?![好差优良])|比(?:上年|预算|计划|概算|年初|原)|同比|连同|加上|。|；|;/;

/** …，发现问题34个，已督促整改31个: what came of it is counted apart. */
const outcome = /[，,](?:共|累计|现场|并)?(?:发现|查出|查找|督促)/;

/** 其中部门存量3091万元、财政存量2052万元，安排用于民生4680万元: where it came from, and then what it went to. */
const spentOn = /[，,](?:已|全部|重新|统筹|集中|优先|主要|盘活后)*(?:安排|统筹)?(?:用于|投向)/;

function isSource(item: Mention): boolean {
  return /其中/.test(leading(item, 40)) && !/用于|投向|安排/.test(item.before);
}

/** Whether the text between two figures only leads from one item of a list to the next. */
export function isListGap(left: Mention, right: Mention): boolean {
  const known = gapsFrom(left);
  const entry = known.get(right);
  if (entry !== undefined) return entry;
  const made = leadsOn(left, right);
  known.set(right, made);
  return made;
}

/** Every list that may hold two figures asks of the gap between them. */
const gapsFrom = perObject((_left: Mention) => new Map<Mention, boolean>());

function leadsOn(left: Mention, right: Mention): boolean {
  // 工程费用1.42亿元（其中土建0.96亿元），其他费用0.31亿元: an aside in brackets does not end the list.
  const gap = between(left, right).replace(/（[^（）]*）/g, "");
  const inner = right.place - left.place - 1;
  if (gap.length > 40 + inner * 20) return false;
  const separators = gap.match(/[、，,]|以及|和|及|与/g)?.length ?? 0;
  return (
    separators >= 1 &&
    separators <= 2 + inner * 2 &&
    !(/^[^，,]*、[^，,]*$/.test(gap) ? hardBreakers : breakers).test(gap) &&
    !outcome.test(gap) &&
    !(spentOn.test(gap) && isSource(left))
  );
}

/** 等 right after the last item leaves the list open; 等次, 等级, 同等 do not. */
export function staysOpen(text: string): boolean {
  return /(?<![一-龥]同|平|相|同)等(?![级次于级候])/.test(text);
}

/** 报告15份、目标112份: nothing but words that 、 or 和 joins stands between two numbers. */
export function isJoined(gap: string): boolean {
  return /^[^，,。；;]*[、和及与][^，,。；;]*$/.test(gap);
}
