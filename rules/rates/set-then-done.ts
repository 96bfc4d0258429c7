import { areOfOneKind, isMeasured, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import type { Bound } from "../rule.ts";
import { achievedOf } from "./goal-rates.ts";

/** 计划改造户厕420座, 年度目标85处, 应配套1208.3万元, 测算年收入1260万元 */
const set =
  /(?:计划|目标|任务|指标值|应|核定|测算|预计|预期|设计|拟)(?:值|数|量)?[一-龥“”（）]{0,12}$/;
/** 、出水41眼; ，实际改造432座; not ，超额12座 */
const done = /^(?:的)?[，,、]?(?:而|至今|截至目前|现)?[一-龥]{0,10}$/;
const apart =
  /增|减|[多少高低超差缺欠降]|未|没|尚|其中|[分占比较余剩另]|应|计划|目标|任务|[和及与]|平均|以|不|仅含|每/;
const reached =
  /^[，,（(]?(?:仅|只|约)?(?:(?:任务|目标|计划)?(?:完成|完工|到位|达成|实现|竣工|开工|开办|实施)(?:率|比例|度)|完成|进度)(?:为|是|达到?|只有|仅|约|了)*$/;
const ofSet =
  /^[，,（(]?(?:仅|只|约)?(?:[为达]到?|是|完成|相当于|占)(?:到|了)?(?:年度|全年|年初|当年)*(?:计划|目标|任务|测算|预期|设计)(?:值|数|量|任务)?的(?:约|近)?$/;
/** 户厕计划420座、公路计划26公里，实际改造户厕432座: so many numbers back the goal of that unit may stand. */
const reach = 4;

/**
 * 计划改造户厕420座，实际改造432座，为计划的102.86%; 饮水机井计划58眼、出水41眼，完成70.7%: what was to be done, what was done, and the rate
 * of it, one after another.
 */
export function setThenDone(scene: Scene): readonly Bound[] {
  return wholeScene(scene).scopes.flatMap(({ mentions, isRow }) =>
    isRow ? [] : mentions.filter(isRatio).flatMap((rate) => rateAt(rate, mentions) ?? []),
  );
}

function rateAt(rate: Mention, mentions: readonly Mention[]): Bound | null {
  const made = mentions[rate.place - 1];
  if (made === undefined) return null;
  const words = plain(between(made, rate)).replace(/^[^，,（(]{1,8}(?=[，,（(])/, "");
  if (!reached.test(words) && !ofSet.test(words)) return null;
  const goal = goalOf(made, mentions);
  return goal === null ? null : achievedOf(made, goal, rate);
}

/** The goal right before what was done, or the one goal of its unit where several were told. */
function goalOf(made: Mention, mentions: readonly Mention[]): Mention | null {
  const last = mentions[made.place - 1];
  if (last === undefined || !isMeasured(made)) return null;
  const gap = plain(between(last, made));
  const words = gap.replace(/^[^，,、]{1,6}(?=[，,、])/, "");
  if (isGoal(last) && areOfOneKind(last, made) && done.test(words) && !apart.test(words))
    return last;
  if (!/[，,](?:实际|已|共|全年)/.test(gap)) return null;
  const before = mentions.slice(Math.max(0, made.place - reach), made.place);
  const [only, ...others] = before.filter((each) => areOfOneKind(each, made));
  if (only === undefined || others.length > 0) return null;
  return /目标|计划|任务/.test(plain(leading(only)).slice(-30)) ? only : null;
}

function isGoal(mention: Mention): boolean {
  const words = plain(mention.before);
  return set.test(words) && !/比|较|超|完成(?!率)|实际|响应|相应|供应|对应|反应|效应/.test(words);
}
