import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { isSlip } from "../blame/slip.ts";
import { changeBefore } from "../changes/change-words.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { giverOf } from "./average-words.ts";
import { alike, meanBound } from "./mean-of-list.ts";

const fewest = 3;
const most = 40;

/** 6个县区平均得分87.67分, 各县区平均85.04分 */
const meanWord = /(?:平均(?:得?分数?|成绩|总分)?|均分)(?:为|是|达到?)?$/;
const otherwise = /同比|[比较]上|全[省国]|上年|去年/;
const weighed = /加权|折算|权重/;
/** 高出平均分4.6分, 超过平均分6.7分, 领先平均5.4分: what is held against the mean is not the mean. */
const against =
  /(?:领先|落后|超[过出]?|高[于出过]?|低[于]?|[多少]于|不及|不如|距|对照)[^，,。；;]{0,8}(?:平均|均分)/;
/** What is no score of one of them; 2023年柳埠县80分 is one of another year. */
const other =
  /平均|均分|满分|总分|最[高低]|极差|相差|差距|高[于出]|低[于]|以[上下]|上年|去年|^年|权重|分值|[扣加]|目标|标准|领先|落后|超过|不及|相距|线$|[至到]$|[高低多少差](?:了|出)?$/;
const bounded = /^(?:以|及以|[不含的至线])/;
/** 澄江区93.4分, 创业担保贷款贴息92.10分, 白渚县得分为93.40分: whose score it is stands right before it. */
const named = /[一-龥]{2,}(?<!位|名|的|次|分|项|条)$/;

/** 县域医疗能力提升90.6分: a project may be called so. */
const endsInRise = /^(?!.*(?:得分|平均|比|较|年))[一-龥]{4,12}(?:提升|提高|扩大)$/;

/** So many paragraphs behind its mean a list of scores may stand. */
const reach = 3;

/**
 * 澄江区93.4分居首，丰谷县91.6分次之，…。6个县区平均得分87.67分: the mean of the scores that a paragraph tells one by one,
 * wherever in it they stand; or the next that tells any, 各县区得分情况如下.
 */
export function meansOfScores(scene: Scene): readonly Bound[] {
  return [...scene.byBlock.entries()].flatMap(([place, block]) => {
    const means = block.filter(isMean);
    const [mean] = means;
    if (mean === undefined || means.length > 1) return [];
    const own = scoresIn(block, mean);
    const scores = own.length > 0 ? own : scoresBelow(place, mean, scene);
    const owners = new Set(scores.map(ownerOf));
    if (scores.length < fewest || scores.length > most || owners.size < scores.length) return [];
    if (!areGivenBy(mean, scores)) return [];
    const counted = countOf(mean);
    if (counted !== null && counted !== scores.length) return [];
    const bound = byOwner(meanBound(mean, scores), scores);
    if (isFitting(bound)) return [bound];
    if (counted === null && (isOfMore(mean, scores, block) || areOfEnds(scores))) return [];
    return isSlip(bound, counted === null ? 3 : 2) ? [bound] : [];
  });
}

function areGivenBy(mean: Mention, scores: readonly Mention[]): boolean {
  const giver = giverOf(clauseOf(mean));
  return giver === null || scores.every(({ scope }) => scope.text.includes(giver));
}

/** Each score is called by whose it is. */
function byOwner(bound: Bound, scores: readonly Mention[]): Bound {
  const [mean, ...items] = bound.evidence;
  const named = items.map((item, at) => {
    const owner = scores[at];
    return owner === undefined ? item : { ...item, role: ownerOf(owner) };
  });
  return { ...bound, evidence: [mean, ...named] };
}

function scoresIn(block: readonly Mention[], mean: Mention): readonly Mention[] {
  return block.filter((each) => each !== mean && isNamedScore(each, mean));
}

function scoresBelow(place: number, mean: Mention, scene: Scene): readonly Mention[] {
  for (let next = place + 1; next <= place + reach; next += 1) {
    const block = scene.byBlock.get(next) ?? [];
    const scores = scoresIn(block, mean);
    if (scores.length > 0) return block.some(isMean) ? [] : scores;
  }
  return [];
}

function isMean(mention: Mention): boolean {
  const { figure, scope, past } = mention;
  return (
    figure.kind === "score" &&
    !scope.isRow &&
    !past &&
    meanWord.test(plain(mention.before)) &&
    !otherwise.test(clauseOf(mention)) &&
    !against.test(clauseOf(mention)) &&
    !weighed.test(scope.text)
  );
}

/** How many there are, where the words right before the mean say so. */
function countOf(mean: Mention): number | null {
  const count = mean.scope.mentions[mean.place - 1];
  if (count?.figure.kind !== "count" || /[，,。；;]/.test(between(count, mean))) return null;
  return Number(count.figure.value);
}

/** 57家单位按质量评分：90分以上15家，…，全县平均82.7分。得分前列的…: more of them than are told by name. */
function isOfMore(mean: Mention, scores: readonly Mention[], block: readonly Mention[]): boolean {
  const counts = block
    .filter(
      (each) => each.figure.kind === "count" && each.figure.flow.end <= mean.figure.flow.start,
    )
    .filter(({ figure }) => /^[个家项]$/.test(figure.quantity.unit ?? ""))
    .map(({ figure }) => Number(figure.value));
  return counts.some((count) => count > scores.length) && !counts.includes(scores.length);
}

/** 枣岗县96.3分，襄东区94.6分，分列前两名；谷堤县86.5分，排名靠后: those at both ends, and not all. */
function areOfEnds(scores: readonly Mention[]): boolean {
  const text = scores.map(({ scope }) => scope.text).join("");
  return /前列|靠前|前[两二三四五六]名/.test(text) && /靠后|[末后]位|倒数|垫底/.test(text);
}

function isNamedScore(mention: Mention, mean: Mention): boolean {
  const { figure, scope, past } = mention;
  const isScore = !scope.isRow && !past && alike(mention, mean);
  // 90分以上的3个, 达到80分的: no one's score.
  const isLimit = figure.status === "threshold" || figure.quantity.qualifier !== "exact";
  if (!isScore || isLimit || bounded.test(plain(mention.after))) return false;
  if (changeBefore(mention) !== null && !endsInRise.test(clauseOf(mention))) return false;
  return !other.test(clauseOf(mention)) && named.test(ownerOf(mention));
}

function ownerOf(mention: Mention): string {
  return clauseOf(mention)
    .replace(/^分?(?:和|及|与|以及)/, "")
    .replace(/^(?:其[后次余中])?(?:依次|分别)?[为是]?(?=[一-龥]{2})/, "")
    .replace(/(?:综合|评价|考核)?(?:得?分|成绩)?(?:为|是|以|得)?$/, "");
}

/** From the last stop or number on. */
function clauseOf(mention: Mention): string {
  return /[^，,、。；;：:（(\d]*$/.exec(plain(leading(mention, 24)))?.[0] ?? "";
}
