import { holds } from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { changesIn } from "../changes/change-binding.ts";
import { growsAmount } from "../changes/amount-change.ts";
import { reachedBefore, startsFrom } from "../changes/change-words.ts";
import { gapInPercent } from "../changes/change-vicinity.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** A level told in points: 整改率95.24个百分点; only a change or a distance is so many points. */
export interface Level {
  readonly mention: Mention;
  readonly name: string;
}

const distance =
  /提高|提升|上升|下降|降低|降至|增加|减少|高|低|快|慢|[好优强弱逊]于|不[及如]|跑[赢输]|超|滞后|落后|领先|回落|收窄|扩大|相差|差|偏离|升|降|拉动|贡献|增长|上浮|下浮|变动|波动|涨|跌|[多少]|(?<![拖])欠(?![一-龥]{1,2}率)/;
const levelName =
  /(?:[一-龥]{2,}率|占比|比重|比例|[一-龥]{2}(?<![方层全局界平地路表对面])面|(?:满意|完成|知晓|达成|匹配|符合)度|进度|[减降]幅|[核审评压调]减幅度)[）)]?(?:[仅均约已只]|分别|依次)?[却竟更高]?(?:为|达到?|是|有|接近|将近|近|逾|不足)?$/;
const shareFrame =
  /(?:占|完成|[为是])[^，,；;。]*\d[^；;。]*的(?:约|近)?$|(?:占|完成|相当于)[^，,；;。]*的(?:约|近)?$|^[为是][一-龥]{2,12}的(?:约|近)?$|(?:占|完成)(?:约|近|为|了|到|达)?$|占[一-龥]{2,10}$/;
/** 严重偏离项目占: what a share is told of may itself be called after a distance. */
const ownShare = /占(?:约|近|为|了|到|达)?$|(?:占|相当于)[^占]*的(?:约|近)?$/;
/** 经评估核减2394万元，核减: amounts that are cut, so that a rate told of the cut is a part of them. */
const cutAlone = /^(?:平均|综合|总体|共|累计)?(?:[核审评]减|核掉|审掉)(?:了|约|近)?$/;

/** 拉开了13.4个百分点的距离, 与目标仍有1.4个百分点的差距: what stands behind it calls it a distance. */
export function isCalledDistance({ after }: Mention): boolean {
  return /^的?(?:差|距离|落差|缺口|偏离|空间|[增降升涨]幅)/.test(plain(after));
}

/** 沙湖县（下降3.3个百分点）、长岭县（下降2.6个百分点）: a slip of the pen makes points of one of them, not of all. */
export function isToldLikeOthers(mention: Mention): boolean {
  const words = plain(mention.before).slice(-2);
  return mention.scope.mentions.some(
    (other) =>
      other !== mention &&
      other.figure.quantity.dimension === "points" &&
      plain(other.before).slice(-2) === words,
  );
}

/** Rates printed in points although nothing changed. */
export const levelsInPoints = perScene((scene: Scene): readonly Level[] =>
  wholeScene(scene).mentions.flatMap((mention) => {
    const { figure, scope, before } = mention;
    if (figure.quantity.dimension !== "points" || figure.status === "threshold") return [];
    if (isCalledDistance(mention)) return [];
    const at = figure.flow.start - scope.span.start;
    const head = listHead(mention);
    if (head !== null) return [{ mention, name: nameOf(head) }];
    const clause = scope.isRow
      ? before.replace(/[（(][^）)]*[）)]\s*$/, "").trim()
      : (scope.text
          .slice(Math.max(0, at - 40), at)
          // The comma of 187,420.36 parts no clauses.
          .split(/[，；;。、（(]|,(?!\d{3})|(?<!\d),/)
          .at(-1) ?? "");
    // 退58个（7.86个百分点）: what part of the number before.
    const told = scope.mentions[mention.place - 1];
    const bracketed = told !== undefined && /^[（(]$/.test(between(told, mention));
    if (bracketed && /^(?:money|count)$/.test(told.figure.quantity.dimension))
      return [{ mention, name: "占比" }];
    const words = plain(clause);
    if (cutAlone.test(words)) return [{ mention, name: "核减幅度" }];
    if (isShifted(mention)) return [{ mention, name: "比率" }];
    // 占比最高，为35.2个百分点
    if (/^仅?为$/.test(words) && /占比最[高大低小][，,]仅?为$/.test(plain(leading(mention, 12))))
      return [{ mention, name: "占比" }];
    const name = levelName.exec(words)?.[0] ?? shareFrame.exec(words)?.[0];
    const changed = distance.test(withoutName(words)) && !ownShare.test(words);
    // 参保率由96.8%降至96.2%，降幅0.6个百分点: what two rates differ by.
    const isFall = /^[减降]幅/.test(name ?? "") && told?.figure.quantity.dimension === "ratio";
    return name === undefined || changed || isFall ? [] : [{ mention, name: nameOf(name) }];
  }),
);

/** 差错率, 调低面: the last three characters of a name may hold a word of distance themselves, 增长率 is one. */
function withoutName(words: string): string {
  return words.replace(/[减降]幅|高达/, "").replace(ownName, "");
}

const ownName = /(?:差错|差异|[调降]低|[上下]调|超[时期标]|减免|降[级等])[率面](?:为|达到?|是)*$/;
const fromRate = /[由从][^，,。；;]*[%％][一-龥]{1,4}$/;

/** 由上年的27.5%上升至32.29个百分点, 从89.81个百分点降到37.96%: what a rate was or has become is no distance. */
function isShifted(mention: Mention): boolean {
  if (reachedBefore(mention) !== null && fromRate.test(plain(leading(mention, 30)))) return true;
  return (
    startsFrom(mention) && /^[一-龥]{1,3}[到至为][\d.]+[%％]/.test(plain(trailing(mention, 14)))
  );
}

const told = /[）)]?(?:只有|[仅均约已只却竟更高]|分别|依次|为|达到?|是|接近|将近|近|逾|不足|了)+$/;

/** 占比分别为 → 占比, 占 → 占比, 完成 → 完成率, 为上年决算46.20亿元的 → 比率 */
function nameOf(words: string): string {
  const name = words.replace(told, "");
  if (/^[为是]/.test(name)) return "比率";
  if (name.startsWith("相当于")) return "占比";
  return name.startsWith("占") ? "占比" : /^完成(?!度)/.test(name) ? "完成率" : name;
}

/** 其后增幅依次为20.1%和17.9%: the growth of amounts, year by year. */
const growthName = /(?:[增减降涨]幅|增速)(?:分别|依次)?(?:为|是|达到?)?$/;

/** 占比分别为8.50%、17.65个百分点: one of a list of levels; what the list is called. */
function listHead({ scope, place }: Mention): string | null {
  const { mentions } = scope;
  const isLinked = (at: number): boolean => {
    const [left, right] = [mentions[at - 1], mentions[at]];
    if (left === undefined || right === undefined || left.figure.kind !== "rate") return false;
    return /^(?:[、，,]|和|及|与)$/.test(between(left, right));
  };
  let first = place;
  while (isLinked(first)) first -= 1;
  const head = first < place ? mentions[first] : undefined;
  if (head === undefined || head.figure.quantity.dimension !== "ratio") return null;
  if (distance.test(head.before)) return null;
  if (growthName.test(plain(head.before))) return "增减幅度";
  return levelName.exec(head.before)?.[0] ?? shareFrame.exec(head.before)?.[0] ?? null;
}

/** 增收5122万元，增长6.30个百分点: an amount grows by percent. */
export function growthInPoints(scene: Scene): readonly Mention[] {
  return [...new Set([...boundGrowth(scene), ...scene.mentions.filter(growsAlone)])];
}

/** 资金1.20亿元，今年资金多了12.5个百分点: an amount by name, and no rate told before that might be meant. */
function growsAlone(mention: Mention): boolean {
  const { figure, scope } = mention;
  if (scope.isRow || figure.quantity.dimension !== "points" || !ofAmount(mention)) return false;
  const spoken = leading(mention).replace(/[环同]比|比例|[比较]上年/g, "");
  return !/[率比]|%|％|百分|进度|[增减降]幅|幅度/.test(spoken);
}

function boundGrowth(scene: Scene): readonly Mention[] {
  return changesIn(scene).flatMap(({ by, past, now }) => {
    const compared = past ?? now.candidates[0];
    const dimension = compared?.figure.quantity.dimension;
    if (dimension !== "money" && dimension !== "count") return [];
    return by.filter(
      (mention) =>
        mention.figure.quantity.dimension === "points" &&
        !againstRate.test(leading(mention, 60).replaceAll(aside, "")) &&
        (bare(mention) || (dimension === "money" && ofAmount(mention))),
    );
  });
}

const aside = /（[^（）]*）|\([^()]*\)/g;
/** 比2022年度的35.0%（当年20家中7家）下降, 上年为73.0%（300个中219个），上升: a rate is told to be what it is held against. */
const againstRate =
  /[比较与][^，,。；;]*[%％][^，,。；;\d]{0,6}$|(?:[上去]年|同期)[^，,。；;]*[%％][，,][^，,。；;\d]{0,6}$/;

/** With a subject of its own it tells of another thing: 项目增加6个，审减率提高2.60个百分点. */
function bare({ before }: Mention): boolean {
  return /^(?:只|仅|又|再|共)?(?:同比|环比|(?:[比较与](?:上年|去年|\d{1,2}月|20\d\d年|[春秋]季)(?:同期)?))?(?:只|仅|又|再)?(?:增长|增加|上升|下降|减少|提高|降低|压减|压缩|增|降|减)(?:了|约)?$/.test(
    before.replace(/[\s、]/g, ""),
  );
}

/** 送审金额同比增长17.52个百分点: the subject is an amount itself. */
function ofAmount({ before }: Mention): boolean {
  return /(?:金额|资金|收入|支出|投资|规模|[^率比]额)(?:同比|环比|[比较]上年(?:同期)?)?(?:增长|增加|下降|减少|[多少](?=了))(?:了|约)?$/.test(
    plain(before),
  );
}

const fromLevel =
  /(?:高|低|快|慢|滞后|落后|领先|超前)于?[^，,。；;]{0,6}(?:序时进度|时间进度|[总整]体(?:进度|水平)|目标值?|指标值|平均(?:水平|值|数)?)(?:约|近)?$/;
const differing =
  /相差(?:约|近)?$|^[还仍尚]?差(?:了|约|近)?$|^(?:极差|落差|首尾差距|差距)(?:为|达到?|有)?$/;

/** 满意度95.2%，高于目标值90%: so near to the rate itself it is the level it is compared with. */
function isLevel({ figure }: Mention, rate: Mention | undefined): boolean {
  const [told, own] = [Number(figure.value ?? 0), Number(rate?.figure.value ?? 0)];
  return told > own / 2;
}

/** 快于序时进度5%, 低于目标0.6%: the distance between two rates is told in percent. */
export function distancesInPercent(scene: Scene): readonly Mention[] {
  return wholeScene(scene).mentions.filter((mention) => {
    const { figure, scope, place } = mention;
    if (scope.isRow || !/[%％]/.test(figure.quote)) return false;
    const words = plain(mention.before);
    // 满意度为95.8%，…为84.3%，两个项目相差11.5%
    const [last, earlier] = [scope.mentions[place - 1], scope.mentions[place - 2]];
    const both = last?.figure.kind === "count" && /^[两二2]/.test(last.figure.quote);
    const previous = both ? earlier : last;
    const afterRate =
      previous?.figure.kind === "rate" && previous.figure.quantity.dimension === "ratio";
    if (afterRate && fromLevel.test(words) && isLevel(mention, previous)) return false;
    if (/时间?进度/.test(words) && fromLevel.test(words)) return true;
    return afterRate && (fromLevel.test(words) || differing.test(words));
  });
}

const gapBefore = /(?:提高|提升|上升|下降|降低|回落|相差|差|[高低快慢]于?|超过?)[^，,。；;]{0,10}$/;

/** 高0.6%，上年5.4%: as `gapsInPercent` where the earlier rate stands behind, or a limit between. */
export function gapsNearby(scene: Scene): readonly Triple[] {
  return wholeScene(scene).mentions.flatMap((by): readonly Triple[] => {
    const { figure, scope, before } = by;
    const { dimension, qualifier } = figure.quantity;
    if (scope.isRow || dimension !== "ratio" || qualifier !== "exact") return [];
    if (
      !gapBefore.test(before) &&
      !/的(?:最低)?(?:目标值?|要求|水平|平均水平|标准|比例|比重|下限|底线)$/.test(before)
    )
      return [];
    if (growsAmount(by)) return [];
    const pair = gapInPercent(by, scene);
    if (pair === null || isLimitAgain(by, pair.now, pair.past)) return [];
    const gap = { ...pair, by };
    return isRelative(gap) ? [] : [gap];
  });
}

/** 90%比80%高12.5%: how far one is from the other in relation to it. */
export function isRelative({ now, past, by }: Triple): boolean {
  const rates = [now, past, by].map(({ figure: { quantity } }): Quantity => ({
    ...quantity,
    qualifier: "exact",
  }));
  return (["growth", "rest"] as const).some((name) =>
    [
      [0, 1],
      [1, 0],
    ].some((args) => holds({ name, args, sign: "=", claim: 2 }, rates)),
  );
}

/** 30%至60%之间的为黄灯，低于30%的为红灯: half of one limit is the other one, told again. */
function isLimitAgain(by: Mention, ...rates: readonly Mention[]): boolean {
  return rates.some(({ figure }) => figure.value === by.figure.value);
}

export interface Triple {
  readonly now: Mention;
  readonly past: Mention;
  readonly by: Mention;
}

/** 下降7.4%，其中接待费下降12.6%、用车费下降5.2%: changes of as many things are no levels that a third one parts. */
function isChange(past: Mention, now: Mention): boolean {
  return (
    /(?:增长|提高|上升|下降|降低|增加|减少)(?:了|约)?$/.test(past.before) ||
    between(now, past) === "、"
  );
}

/** 后一年增速比前一年快5.5%: two changes are held against each other. */
const ofGrowths = /(?:增[速幅]|降幅)比/;

const gapWord =
  /(?:提高|提升|上升|下降|降低|回落|高出?|低|快|慢|高于|低于|快于|慢于|增加|减少)(?:了|约)?$/;

/**
 * 65.2%（不低于60%），高出5.2%: the two rates right before differ by just what is told in percent, and
 * not by that in relation to each other.
 */
export function gapsInPercent(scene: Scene): readonly Triple[] {
  return wholeScene(scene).scopes.flatMap(({ mentions, isRow }) =>
    mentions.flatMap((by, place) => {
      const [now, past] = [mentions[place - 2], mentions[place - 1]];
      if (isRow || now === undefined || past === undefined || !gapWord.test(by.before)) return [];
      if (isChange(past, now) && !ofGrowths.test(by.before)) return [];
      // The distance from a limit is told to the limit itself: 不低于60% counts as 60%.
      const rates = [now, past, by].map(({ figure }): Quantity => ({
        ...figure.quantity,
        qualifier: "exact",
      }));
      if (!rates.every(({ dimension }) => dimension === "ratio")) return [];
      if (isLimitAgain(by, now, past)) return [];
      const test = (name: "difference" | "growth", args: readonly number[]): boolean =>
        holds({ name, args, sign: "=", claim: 2 }, rates);
      const apart = test("difference", [0, 1]) || test("difference", [1, 0]);
      const relative = [test("growth", [0, 1]), test("growth", [1, 0])].some(Boolean);
      const falls =
        holds({ name: "rest", args: [0, 1], sign: "=", claim: 2 }, rates) ||
        holds({ name: "rest", args: [1, 0], sign: "=", claim: 2 }, rates);
      return apart && !relative && !falls ? [{ now, past, by }] : [];
    }),
  );
}
