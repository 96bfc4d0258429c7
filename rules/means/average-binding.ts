import { comparesAlone, isEarlier, startsFrom, tellsLast } from "../changes/change-words.ts";
import {
  areSeveral,
  each,
  isAgainstMean,
  isCountOf,
  isCutFrom,
  isOfOnePlace,
  isOfOtherPapers,
  isOfRange,
  isTaken,
  isUnitOf,
  meanCut,
  narrowed,
  several,
  unitOf,
} from "./average-words.ts";
import { totalBefore } from "./closing-total.ts";
import { isGraded } from "./graded-means.ts";
import { isAsMeasured, isOfExtreme, isOfKind, isOfPairs, ofOneDeed } from "./far-terms.ts";
import { countsOf } from "./average-counts.ts";
import { areForEach, isRespective, valuesTogether } from "../lists/values-together.ts";
import { listingsIn } from "../lists/list-binding.ts";
import { bindingOf, sharedRun } from "../wording/mention-match.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { evidenceOf, isFitting, judgeBound } from "../findings/relation-check.ts";
import type { Bound, Evidence } from "../rule.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";
import { isListItem, parted } from "./one-of-list.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** An average for each of something: 平均每批次4.77家, 每亩补助1500元, 1500元/人, 亩均26.7元. */
export interface AverageCase {
  readonly average: Mention;
  /** The unit it is told for: 批次, 亩, 人. */
  readonly per: string;
  /** Possible bindings, those named by the words first. */
  readonly bounds: readonly Bound[];
  /** What stands against a judgement although both operands may be there. */
  readonly obstacle: string | null;
}

export function averageCases(scene: Scene): readonly AverageCase[] {
  return scene.mentions.flatMap((average) => {
    const { kind, quantity } = average.figure;
    if (average.scope.isRow || !(kind === "amount" || kind === "count" || isTaken(average)))
      return [];
    // 由每吨320元降至298元: what it was before is no mean of this year.
    if (isOfRange(average) || startsFrom(average) || isEarlier(average)) return [];
    if (isAgainstMean(average)) return [];
    const per = unitOf(average);
    if (per === null) return [];
    const own = quantity.unit ?? "";
    if (per === "年" || per === "月" || per === "天" || per === "季度") return [];
    const bound = bind(scene, average, per, own);
    const open = bound.obstacle === null && !bound.bounds.some(isFitting);
    const near = open ? averageNear(scene, average, per, bound.bounds.length > 0) : null;
    return [{ average, per, ...(near === null ? bound : { ...bound, bounds: [near] }) }];
  });
}

function bind(
  scene: Scene,
  average: Mention,
  per: string,
  unit: string,
): Pick<AverageCase, "bounds" | "obstacle"> {
  const { scope, figure } = average;
  const at = figure.flow.start - scope.span.start;
  const around = scope.text.slice(Math.max(0, at - 24), at + figure.quote.length + 6);
  if (several.test(around.replace(/每(?:学)?年(?:度)?/, "")))
    return { bounds: [], obstacle: "有不止一个除数" };
  if (
    /\d\s*倍|增长|提高|增加|少于|不低于|以上|至[少多]|不超过/.test(average.before + average.after)
  )
    return { bounds: [], obstacle: "说的是变动或标准" };
  if (isGraded(average) || areForEach(average)) return { bounds: [], obstacle: "各档不一" };
  if (isOfKind(average)) return { bounds: [], obstacle: "说的是其中一类" };
  if (isOfExtreme(average)) return { bounds: [], obstacle: "说的是其中一个" };
  const narrow = narrowed(average, average.scope.mentions);
  const counts = narrow.length === 1 ? narrow : countsOf(scene, average, per);
  const beside = scene.byBlock.get(figure.block) ?? [];
  const near = totalsOf(average, unit, average.scope.mentions, true);
  const totals = (near.length > 0 ? near : totalsOf(average, unit, beside, false)).filter(
    (total) => !counts.includes(total) && !isCutFrom(average, total),
  );
  const [count] = counts;
  if (count === undefined || totals.length === 0) return { bounds: [], obstacle: null };
  const bounds = totals
    .filter((total) => !isOfMore(total, count))
    .map((total) => averageBound(average, total, count));
  return { bounds, obstacle: null };
}

/** 申请360万元，其中12处门面改按每处3万元安排: what all came to is not shared out among some. */
function isOfMore(total: Mention, count: Mention): boolean {
  const isBefore = total.scope === count.scope && total.place < count.place;
  return isBefore && /[，,；;]其中[^，,；;]*$/.test(between(total, count));
}

const reach = 18;
const fartherBack = 8;
const [mostCounts, mostTotals] = [8, 3];

/**
 * Total and count in other clauses: 承接业务118项。…支付531万元，平均每项4.5万元. The pair that fits; where
 * nothing was bound yet, else the nearest that one slip of the pen would mend.
 */
function averageNear(scene: Scene, average: Mention, per: string, bound: boolean): Bound | null {
  const { figure } = average;
  const place = placeOf(average, scene);
  if (place === null) return null;
  const earlier = (wholeScene(scene).byBlock.get(figure.block - 1) ?? []).slice(-fartherBack);
  const near = [
    ...earlier.filter(({ scope }) => !scope.isRow),
    ...place.list.slice(Math.max(0, place.at - reach), place.at),
  ].toReversed();
  const { dimension } = figure.quantity;
  // 按资金来源分，区级11项，混合安排7项: nor is one of those told by a division the total.
  const items = parted(scene);
  const called = near.filter(
    (mention) =>
      mention.figure.quantity.dimension === dimension &&
      (dimension === "money" ||
        mention.figure.quantity.unit?.replace(/^万/, "") === figure.quantity.unit ||
        isUnitOf(mention.figure.quantity.unit, figure.quantity.unit, per)) &&
      !items.has(mention.figure.id) &&
      !isListItem(mention) &&
      !(mention.scope !== average.scope && isOfOnePlace(mention)) &&
      !isOfPairs(mention, place.list) &&
      isTotal(mention),
  );
  const ofDeed = ofOneDeed(average, called).slice(0, 1);
  const totals = [...new Set([...ofDeed, ...called.slice(0, mostTotals)])];
  const counted = near.filter(
    (mention) =>
      mention.figure.quantity.dimension === "count" &&
      // 监控项目从6月的461个增加到9月的529个: how many there were before.
      !startsFrom(mention) &&
      // 培训16期，平均每期136.5人次，人均3.6次: a mean is no number of them.
      unitOf(mention) === null &&
      // 80分以下的1家: nothing is shared out among one.
      mention.figure.value !== "1" &&
      isAsMeasured(mention, average) &&
      !isOfOtherPapers(average, mention),
  );
  const exact = counted.filter((mention) => isCountOf(mention, per) || isReached(mention, per));
  // 资助12650人次，人均1500元: visits where nobody counts heads.
  const visits = counted.filter(({ figure: { quantity } }) => quantity.unit === "人次");
  const others = per === "人" ? visits : per === "对象" ? counted.filter(isOfObjects) : [];
  const counts = (exact.length === 0 ? others : exact).slice(0, mostCounts);
  const narrow = narrowed(average, near);
  const bounds = totals.flatMap((total) =>
    [...besideTotal(total, per), ...(narrow.length > 0 ? narrow : counts)].flatMap((count) =>
      count === total || isOfMore(total, count) ? [] : averageBound(average, total, count),
    ),
  );
  // What is not called by the word of the mean is the wrong count more often.
  const digits = per === "对象" && exact.length === 0 ? 3 : 2;
  const fit = bounds.find(isFitting);
  if (fit !== undefined || bound || areSeveral(totals)) return fit ?? null;
  return (
    bounds
      .slice(0, 2)
      .find((each) => each.binding !== "document" && (isSlip(each, digits) || isCloseTo(each))) ??
    null
  );
}

/** 监控项目从6月的438个增加到9月的512个: of the same, and how many there are now. */
function isReached({ before, figure, scope, place }: Mention, per: string): boolean {
  return (
    /[到至][^，,。；;]{0,6}$/.test(before) &&
    scope.mentions
      .slice(0, place)
      .some(
        (each) =>
          startsFrom(each) &&
          isCountOf(each, per) &&
          each.figure.quantity.unit === figure.quantity.unit,
      )
  );
}

/** 对9个项目和政策开展重点评价 */
const judged = /^(?:项目|政策|对象)[^，,。；;]{0,10}(?:评价|评估)/;

/** 重点评价16个，其中委托第三方11个，…，平均每个对象3060万元: all that were judged, not the items of a list. */
function isOfObjects(mention: Mention): boolean {
  const { before, after, scope, figure } = mention;
  const words = before.replace(/\s/g, "");
  return (
    /^[个项家]$/.test(figure.quantity.unit ?? "") &&
    ((after === "" && /(?:评[价估审]|共计?|合计)$/.test(words)) || judged.test(after)) &&
    !listingsIn(scope).some(({ parts }) => parts.includes(mention))
  );
}

/** 调减预算48个、金额2.16亿元，每个项目平均450万元: objects told right before their money. */
function besideTotal(total: Mention, per: string): readonly Mention[] {
  const before = total.scope.mentions[total.place - 1];
  if (before === undefined || !/^(?:项目|个|对象|家|部门|单位|户|企业)$/.test(per)) return [];
  const near = /^[、，,]?(?:涉及)?(?:金额|资金|预算)?(?:共|约|达)?$/.test(between(before, total));
  return near && /^[个家项户]$/.test(before.figure.quantity.unit ?? "") ? [before] : [];
}

/** 前三家机构共承接62项: what the foremost have is not what all have. */
const ofForemost = /前[一二三四五六七八九十\d]+[家个名位][^，,。；;]*$/;

/** Neither a mean itself nor last year's, a change or a standard. */
function isTotal(mention: Mention): boolean {
  return (
    unitOf(mention) === null &&
    !mention.past &&
    !isEarlier(mention) &&
    !tellsLast(mention) &&
    !comparesAlone(mention) &&
    !ofForemost.test(leading(mention, 16)) &&
    !/标准|单价|造价|定额|^[，,]?含|连同|(?:低于|高于|少于|多于)[一-龥]{0,10}$/.test(mention.before)
  );
}

/** A mean that is a multiple of what is told has other operands. */
export function isFarOff(bound: Bound): boolean {
  const point = judgeBound(bound)?.point?.valueOf() ?? 0;
  const told = Number(bound.evidence[bound.formula.claim]?.figure?.value ?? 0);
  return point > told * 3 || point * 3 < told;
}

/** Within a twentieth the pair is surely the one that was meant. */
function isCloseTo(bound: Bound): boolean {
  const point = judgeBound(bound)?.point?.valueOf() ?? 0;
  const told = Number(bound.evidence[bound.formula.claim]?.figure?.value ?? 0);
  return told !== 0 && Math.abs(point - told) <= Math.abs(told) / 20;
}

/** Totals by their name; within the sentence also the one right beside the average. */
function totalsOf(
  average: Mention,
  unit: string,
  mentions: readonly Mention[],
  unnamed: boolean,
): readonly Mention[] {
  const { dimension } = average.figure.quantity;
  const pool = mentions.filter((mention) => {
    const other = mention.figure.quantity;
    if (mention === average || other.dimension !== dimension) return false;
    if (!isTotal(mention) || isOneOfSeveral(mention)) return false;
    // 平均压减20万元，其中甲镇压减60万元: what follows a bare mean is a part.
    const behind = meanCut.test(average.before) && mention.place > average.place;
    if (behind && mention.scope === average.scope) return false;
    return (
      dimension === "money" || other.unit === unit || isUnitOf(other.unit, unit, unitOf(average))
    );
  });
  const name = average.before.replace(each, "").replace(/平均|补助|标准|按|计算|为|[后的]/g, "");
  const named = pool.filter(({ before }) => name.length >= 2 && sharedRun(name, before) >= 2);
  if (named.length > 0 || !unnamed) return named;
  // 总投资4480万元，平均每座14万元，其中财政补助…: the total is told before its mean.
  // 任务57项，其中评估14项、监控8项，平均每家2.6项: nor is an item of it the total.
  const items = new Set(
    listingsIn(average.scope).flatMap(({ total, parts }) => (pool.includes(total) ? parts : [])),
  );
  const whole = pool.filter((mention) => !items.has(mention));
  const told = totalBefore(average, whole, items);
  if (told.length > 0) return told;
  const beside = pool.filter(({ place }) => place === average.place + 1);
  return beside.length > 0 ? beside : pool;
}

/** 四个县分别为2760万元、1935万元、640万元、285万元，平均每县1405万元: none of them is what all have together. */
function isOneOfSeveral(mention: Mention): boolean {
  const [first, ...others] = valuesTogether(mention);
  return first !== undefined && others.length > 0 && isRespective(first);
}

export function averageBound(average: Mention, total: Mention, count: Mention): Bound {
  return {
    formula: { name: "times", args: [0, 1], sign: "=", claim: 2 },
    evidence: [evidenceOf("总数", total), evidenceOf("个数", count), rounded(average)],
    text: "均值＝总数÷个数",
    binding: bindingOf([average, total, count]),
  };
}

/** A mean of counts is no count: 4.77家 and 111人次 are rounded like any measured value. */
function rounded(average: Mention): Evidence {
  const evidence = evidenceOf("均值", average);
  const { figure } = average;
  if (figure.quantity.dimension !== "count") return evidence;
  return {
    ...evidence,
    figure: { ...figure, quantity: { ...figure.quantity, dimension: "score" } },
  };
}
