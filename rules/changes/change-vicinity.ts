import { quantum } from "../../domain/quantity.ts";
import { isOfTopic } from "./change-past.ts";
import { isBandLimit } from "../doubts/band-end.ts";
import { isPassedOver } from "./change-subject.ts";
import { printedEvidence } from "../doubts/printed-limit.ts";
import {
  changeBefore,
  comparedWith,
  isEarlier,
  isOfLastYear,
  reachedBefore,
  startsFrom,
} from "./change-words.ts";
import { changeBy } from "./change-formula.ts";
import type { Direction } from "./change-words.ts";
import { isCutFromLast } from "./cut-from-last.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { isOneOfTwo } from "./one-of-two.ts";
import { isApart } from "./own-change.ts";
import { comparedNames } from "./compared-names.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";
import { perMention } from "../rates/vicinity-words.ts";

/** Two values near the amount of a change that it may lead from and to. */
interface Offer {
  readonly by: Mention;
  readonly now: Mention;
  readonly past: Mention;
  readonly up: boolean;
  readonly score: number;
  /** The earlier value is marked as such and stands right beside. */
  readonly tied: boolean;
}

export interface ChangeVicinity {
  readonly fit: Bound | null;
  /** The fit is not found by arithmetic alone. */
  readonly tied: boolean;
  readonly best: Bound | null;
  /** The words name both whose values they compare, and each has one. */
  readonly named: boolean;
}

const before = 10;
const behind = 3;
const mostTried = 24;
/** A rate of growth fits by accident like any other rate. */
const accidents = 0.12;

const limit = /目标|要求|平均|序时|最低|规定|水平|标准|基准|底线|上限|年初|计划/;
const earlierWord =
  /(?:上年|去年|同期|上期|上月|20\d\d年度?|[试改整调][^，,。；;、]{0,3}前|此前|原)[^，,。；;、]{0,10}$/;
/** 7月44.6%，10月76.2%: the nearer one is what it came to. */
const monthWord = /(?:\d+月[末底份]?|[一二三四上]季度|年初|期初)[^，,。；;、]{0,8}$/;
const against = /(?:低于|高于|快于|慢于|超过?|不及|优于)$/;
const falling = /低于|欠|慢|落后|滞后|不足|未达|少|降|减|回落|不及/;
const rising = /高于|快|超|领先|高出|优于|多|升|增|涨|提高|高/;
const apart = /(?:相差|差距?|差额|悬殊)[一-龥]{0,2}$/;

/** The pair near a told change that makes it right, or that it must be held against. */
export function changeNear(by: Mention, scene: Scene): ChangeVicinity {
  const offers = offersFor(by, scene);
  const width =
    by.figure.quantity.dimension === "ratio"
      ? quantum(by.figure.quantity).valueOf() / Math.abs(valueOf(by) || 1)
      : 0;
  const most = Math.max(2, Math.floor(accidents / width));
  const tried = offers.slice(0, Math.min(mostTried, most));
  const fit = tried.filter(isClose).find((offer) => isFitting(boundOf(offer)));
  if (fit !== undefined) return { fit: boundOf(fit), tied: fit.tied, best: null, named: false };
  const [only, ...others] = offers;
  if (
    only !== undefined &&
    others.length === 0 &&
    comparedNames(by, [only.now, only.past])[0] !== null
  )
    return { fit: null, tied: false, best: boundOf(only), named: true };
  const tied = offers.filter((offer) => offer.tied).map(boundOf);
  const points = by.figure.quantity.dimension === "points";
  const slip = tied.slice(0, 2).find((bound) => isSlip(bound, points ? 2 : 3, points));
  return {
    fit: null,
    tied: false,
    best: slip ?? (points && tied.length === 1 ? (tied[0] ?? null) : null),
    named: false,
  };
}

/** Two rates that differ by just what is told in percent, the earlier one marked and right beside. */
export function gapInPercent(rate: Mention, scene: Scene): Pick<Offer, "now" | "past"> | null {
  const offers = offersFor(rate, scene, true).filter(({ tied }) => tied);
  return offers.filter(isClose).find((offer) => isFitting(boundOf(offer))) ?? null;
}

/** 高于序时进度0.42个百分点: the level is named and its value must be told under the same name. */
const namedLevel =
  /(?:高于|低于|快于|慢于|超过?|超出|落后于?|领先于?|比|较(?=时间|序时|全|平均))[一-龥]{0,4}?(序时|时间|平均|目标|要求|标准)[一-龥]{0,6}$/;

function isOfLevel(by: Mention, past: Mention): boolean {
  const level = namedLevel.exec(perMention(by).clause)?.[1];
  return (
    level === undefined || perMention(past).clause.includes(level) || past.after.includes(level)
  );
}

function offersFor(rate: Mention, scene: Scene, inPoints = false): readonly Offer[] {
  const place = placeOf(rate, scene);
  const own = place?.list[place.at];
  if (place === null || own === undefined) return [];
  const last = place.list[place.at - 1];
  // 其中农业项目低5个百分点 is no gap of the whole.
  if (own.before.trim().startsWith("其中") || (last !== undefined && isPassedOver(last))) return [];
  const at = Math.min(place.at, before);
  const block = place.list.slice(place.at - at, place.at + 1 + behind);
  const by = inPoints ? pointsOf(own) : own;
  const like = (mention: Mention): boolean => isValueFor(by, mention);
  const lead = block
    .slice(Math.max(0, at - before), at)
    .filter(like)
    .toReversed();
  // Of the next sentence only what says that it is last year's.
  const tail = block
    .slice(at + 1, at + 1 + behind)
    .filter(like)
    .filter((other) => other.scope === own.scope || earlierWord.test(other.before));
  const words = perMention(by).clause;
  const direction: Direction | null = apart.test(by.before.replace(/\s/g, ""))
    ? null
    : (changeBefore(by) ?? (falling.test(words) ? "down" : rising.test(words) ? "up" : null));
  const ways = direction === null ? [true, false] : [direction === "up"];
  const [ofNow, ofPast] = comparedNames(by, lead);
  const nows = (ofNow ?? lead).filter(
    (mention, rank) =>
      !isCutFromLast(mention) &&
      // 90分以上2个: the limit of a class is no result that changed.
      mention.figure.status !== "threshold" &&
      !isPast(mention) &&
      (rank === 0 || !isMonth(mention)),
  );
  return nows
    .slice(0, 4)
    .flatMap((now, rank) =>
      (ofPast ?? [...tail, ...lead]).flatMap((past) =>
        past === now || !areOfOneKind(now, past) || !isOfLevel(by, past) || isApart(past, now, by)
          ? []
          : (isOneOfTwo(by, now, past) ? [true, false] : ways).map((up) =>
              offerOf({ by, now, past, up }, rank, block),
            ),
      ),
    )
    .toSorted((a, b) => b.score - a.score);
}

function pointsOf(mention: Mention): Mention {
  const { figure } = mention;
  return {
    ...mention,
    figure: { ...figure, quantity: { ...figure.quantity, dimension: "points" } },
  };
}

function indexIn(block: readonly Mention[], { figure }: Mention): number {
  return block.findIndex((other) => other.figure.id === figure.id);
}

function offerOf(
  pair: Pick<Offer, "by" | "now" | "past" | "up">,
  rank: number,
  block: readonly Mention[],
): Offer {
  const { by, now, past } = pair;
  const steps = Math.abs(indexIn(block, past) - indexIn(block, by));
  const topic = isOfTopic(past, by);
  const marked =
    topic &&
    !isAside(by, past) &&
    !isOtherLevel(by, past) &&
    (isPast(past) || isMonth(past) || isLimit(past));
  const named = /[较比与](\d+月|20\d\d年|[一二三四上]季度|上年)/.exec(perMention(by).clause)?.[1];
  const called = topic && named !== undefined && perMention(past).clause.includes(named);
  const score =
    (called ? 2 : 0) + (marked ? 3 : 0) - rank - 0.5 * steps - (past.scope === by.scope ? 0 : 0.5);
  const beside =
    steps <= 1 ||
    (steps === 2 &&
      now.figure.block === past.figure.block &&
      indexIn(block, now) === indexIn(block, by) - 1);
  const tied =
    rank === 0 &&
    now.scope === by.scope &&
    ((marked && beside) || called || areTwins(past, now, block));
  return { ...pair, score, tied };
}

/**
 * 7月监控1356个，预警173个；10月监控1428个，预警96个; 6月底监控31.52亿元，9月底监控33.87亿元: two months
 * told in the same words, one after the other.
 */
function areTwins(past: Mention, now: Mention, block: readonly Mention[]): boolean {
  const [first = "", second = ""] = [past, now].map(({ before }) =>
    before.replace(/\s/g, "").replace(ownMonth, ""),
  );
  if (first !== second || first.length < 2) return false;
  const since = block.slice(indexIn(block, past) + 1, indexIn(block, now) + 1);
  return since.filter((each) => isMonth(each)).length === 1;
}

const ownMonth = /^(?:截至)?\d{1,2}月[末底份]?/;

function isLimit({ figure, before: words }: Mention): boolean {
  return figure.status !== "actual" && limit.test(words);
}

/** 进度58.2%（不低于50%），落后序时进度16.8个百分点: a limit in brackets, and the distance from another. */
function isAside(by: Mention, past: Mention): boolean {
  if (past.scope !== by.scope || past.place > by.place) return false;
  const bracketed =
    /^[^（(]*[）)]/.test(between(past, by)) && /[不超][低高少多过]/.test(past.before);
  return bracketed && /序时|平均|同比|上年|去年|同期/.test(perMention(by).clause);
}

/** 全市平均86.3分，我县88.1分，比上年提高2.4分: told against last year, so not against a mean. */
function isOtherLevel(by: Mention, past: Mention): boolean {
  const told = /[比较与](?:上|去)年|同比/.test(perMention(by).clause);
  // 四季度22.4%，全年96.7%，较上年提高1.5个百分点: nor against a quarter.
  const other = isMonth(past) || limit.test(perMention(past).clause);
  return told && other && !earlierWord.test(past.before);
}

/** Marked as what was before, or as what another value is held against. */
function isPast(mention: Mention): boolean {
  if (/(?:到了?|至|达)(?:\d+月[末底份]?|20\d\d年[末底]?|目前)?的?$/.test(mention.before))
    return false;
  return (
    against.test(mention.before) ||
    isEarlier(mention) ||
    startsFrom(mention) ||
    isOfLastYear(mention) ||
    comparedWith(mention) !== null ||
    earlierWord.test(mention.before) ||
    (reachedBefore(mention) === null && limit.test(perMention(mention).clause.slice(-8)))
  );
}

function isMonth({ before }: Mention): boolean {
  return monthWord.test(before);
}

function isValueFor(by: Mention, mention: Mention): boolean {
  const [own, other] = [by.figure.quantity, mention.figure.quantity];
  if (changeBefore(mention) !== null && reachedBefore(mention) === null) return false;
  if (/倍|番/.test(other.unit ?? "")) return false;
  if (other.dimension === "score" && isBandLimit(mention)) return false;
  if (own.dimension === "points") return other.dimension === "ratio";
  if (own.dimension === "ratio") return /^(?:money|count|score)$/.test(other.dimension);
  return (
    own.dimension === other.dimension && (own.dimension !== "count" || own.unit === other.unit)
  );
}

function isClose({ by, now, past, up }: Offer): boolean {
  const [told, last, first] = [valueOf(by), valueOf(now), valueOf(past)];
  const change = up ? last - first : first - last;
  if (by.figure.quantity.dimension !== "ratio") {
    const slack =
      2 * Math.max(...[by, now, past].map(({ figure }) => quantum(figure.quantity).valueOf()));
    return Math.abs(change - told) <= slack;
  }
  return first !== 0 && Math.abs((100 * change) / first - told) <= Math.max(1, told * 0.05);
}

function valueOf({ figure }: Mention): number {
  return Number(figure.value);
}

function boundOf({ by, now, past, up }: Offer): Bound {
  const evidence = [
    printedEvidence(roleName(now, "本期数"), now),
    printedEvidence("上期数或对比数", past),
    evidenceOf("变动", by),
  ] as const;
  const isRate = by.figure.quantity.dimension === "ratio";
  const names = { now: "本期数", past: "上期数", by: ["变动", "变动率"] } as const;
  return {
    ...changeBy(up ? "up" : "down", isRate, names),
    evidence,
    binding: bindingOf([now, past, by]),
  };
}
