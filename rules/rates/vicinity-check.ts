import { quantum } from "../../domain/quantity.ts";
import { powerlessStrength, strengthOf, weakStrength } from "../../domain/strength.ts";
import { isBeyondPlan } from "../changes/beyond-plan.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { hasLostDigit, isCopied } from "../repeats/copied-figure.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import { isNear } from "../doubts/near-miss.ts";
import { checkRate } from "./rate-check.ts";
import type { RateOptions } from "./rate-check.ts";
import { isOfCounted, isOfManner, isOfUtmost, isValueOf } from "./rates-apart.ts";
import type { RateCase } from "./rate-binding.ts";
import { foreignRate } from "./rate-families.ts";
import { checkRelation, isFitting } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check, Evidence } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { Offer } from "./vicinity-binding.ts";
import { cutRate, offerBound, offersOf } from "./vicinity-binding.ts";
import { isWhatIsLeft } from "./what-is-left.ts";
import { perMention } from "./vicinity-words.ts";

/** What the figures near a rate say: a pair that makes it right, or the pair that it must be held against. */
export interface Vicinity {
  readonly fit: Bound | null;
  readonly best: Bound | null;
}

/** So many accidental fits are expected among all pairs that are tried. */
const accidents = 0.12;
const leastTried = 2;

/** Judges the pairs near a rate, no more of them than can hardly fit by accident. */
function vicinityOf(rate: Mention, scene: Scene): Vicinity {
  const offers = offersOf(rate, scene);
  const value = Math.abs(Number(rate.figure.value ?? 0));
  if (value === 0 || offers.length === 0) return { fit: null, best: null };
  const width = quantum(rate.figure.quantity).valueOf() / value;
  const tried = offers.slice(0, Math.max(leastTried, Math.floor(accidents / width)));
  const fitting = tried
    .filter((offer) => isClose(offer, value, width) && !isWhatIsLeft(offer))
    .map((offer) => ({ offer, bound: offerBound(offer) }))
    .filter(({ offer, bound }) => isFitting(bound) && isStrong(bound, offer.tied));
  // 通过265个，未通过53个: the part itself says more than what it left.
  const fit = (fitting.find(({ offer }) => offer.kind === "share") ?? fitting[0])?.bound;
  if (fit !== undefined) return { fit, best: null };
  // 占比分别为…: a list is held against a list, not against the pair that happens to be near.
  if (/分别|依次/.test(perMention(rate).clause)) return { fit: null, best: null };
  const tied = offers.filter((offer) => offer.tied).slice(0, 3);
  const beside = scene.byBlock.get(rate.figure.block) ?? [];
  const slip = tied.map((offer) => offerBound(offer)).find((bound) => isMisprint(bound, beside));
  const [sure] = tied.filter((offer) => offer.sure);
  const best = slip ?? (sure === undefined ? null : offerBound(sure));
  return { fit: null, best };
}

function isMisprint(bound: Bound, beside: readonly Mention[]): boolean {
  return isNear(bound, 2) || hasLostDigit(bound) || (isCopied(bound, beside) && !isMore(bound));
}

/** More than all of something: a rate told elsewhere as well was not copied from there. */
function isMore({ evidence }: Bound): boolean {
  const [part, whole] = evidence.map(({ figure }) => Number(figure?.value ?? 0));
  return part !== undefined && whole !== undefined && part > whole;
}

/** Cheap: most pairs are far off. */
function isClose({ part, whole, kind }: Offer, value: number, width: number): boolean {
  const [a, b] = [Number(part.figure.value ?? 0), Number(whole.figure.value ?? 0)];
  if (b === 0) return false;
  const share = (100 * a) / b;
  const computed = kind === "share" ? share : 100 - share;
  return Math.abs(computed - value) <= value * (width * 2 + 0.01);
}

/** A pair that words tie together need prove less than one that arithmetic alone has found. */
function isStrong(bound: Bound, tied: boolean): boolean {
  const quantities = quantitiesOf(bound.evidence);
  return (
    quantities !== null &&
    strengthOf(bound.formula, quantities).share >= (tied ? powerlessStrength : weakStrength)
  );
}

/** One verdict for a rate, where the figures near it are tried before it is called wrong or unbound. */
export function checkNearby(
  rate: RateCase,
  options: RateOptions,
  scene: Scene,
): Check<RelationData> {
  const beside = scene.byBlock.get(rate.rate.figure.block) ?? [];
  const check = checkRate(rate, { ...options, beside });
  const settled =
    check.verdict === "held" || (check.verdict === "abstained" && check.outcome === "ambiguous");
  if (settled || !isShareLike(rate.rate)) return check;
  const vicinity = vicinityOf(rate.rate, scene);
  const { best } = vicinity;
  // 存量512万元、结余692万元，结余占42.5%: what another part comes to explains nothing.
  const isForeign =
    (rate.called === true && !isOfPart(vicinity.fit, rate.part)) ||
    (rate.explicit && rate.family !== null && isLeftOver(check.evidence, vicinity.fit, beside));
  const fit = isForeign ? null : vicinity.fit;
  const ceiling = { title: options.title, ceiling: "warning" } as const;
  if (check.verdict === "broken" && fit !== null && !isOtherBase(check.evidence, fit)) return check;
  if (fit !== null) return checkRelation(fit, ceiling);
  return check.verdict === "broken" || best === null ? check : checkRelation(best, ceiling);
}

function isOfPart(fit: Bound | null, part: Mention | null): boolean {
  return fit?.evidence[0]?.figure?.id === part?.figure.id;
}

const left = /未|尚|正在|仍|其余|剩余|余下|逾期|不/;

/** 问题96个，已整改83个，正在整改13个，整改率13.5%: the rest that the named part leaves is not what the rate is named by. */
function isLeftOver(
  told: readonly Evidence[],
  fit: Bound | null,
  beside: readonly Mention[],
): boolean {
  const [part, whole] = told.map(({ figure }) => figure);
  const [other, same] = fit?.evidence.map(({ figure }) => figure) ?? [];
  if (part == null || whole == null || other == null || same?.id !== whole.id) return false;
  const named = beside.find(({ figure }) => figure.id === other.id);
  if (named === undefined || !left.test(`${named.before.slice(-8)}|${named.after.slice(0, 6)}`))
    return false;
  return Number(part.value) + Number(other.value) === Number(whole.value);
}

/** Another part of the whole or another whole of the part; not both exchanged, not what is left over. */
function isOtherBase(told: readonly Evidence[], { formula, evidence }: Bound): boolean {
  if (formula.name !== "share") return false;
  const [part, whole] = idsOf(told);
  const [newPart, newWhole] = idsOf(evidence);
  const crossed = [part === newWhole, whole === newPart];
  if (crossed.every(Boolean)) return false;
  return part === newPart || whole === newWhole || !crossed.some(Boolean);
}

function idsOf(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ figure }) => figure?.id ?? "");
}

/** A rate that no other rule has a name for; null where nothing near it explains it. */
export function checkUnnamed(
  rate: Mention,
  title: string,
  scene: Scene,
): Check<RelationData> | null {
  if (!isShareLike(rate)) return null;
  const { fit, best } = vicinityOf(rate, scene);
  const bound = fit ?? best;
  return bound === null ? null : checkRelation(bound, { title, ceiling: "warning" });
}

const shifted =
  /[由从][^，,。；;]*\d[^，,。；;]*(?:到|至|为)[^，,。；;]*\d[^，,。；;]*[，,](?:压缩|压减|缩短|下降|降低|减少|缩减|降|减)了?$/;

/** 成交价61.75万元，比预算低35.0%: by how much two amounts differ is no share of the one in the other. */
const comparedDown =
  /(?:(?<![占对环同])比(?![例重率])|[相与同][^，,]{0,12}相?比)[一-龥“”]{1,14}(?:[高低]出?|[多少大小贵]|便宜|偏[高低])了?(?:约|近)?$/;

/** Neither growth against another year nor a price, and no rate of several at once. */
function isShareLike(rate: Mention): boolean {
  const { figure, scope } = rate;
  if (
    scope.isRow ||
    figure.quantity.dimension !== "ratio" ||
    /倍|番/.test(figure.quantity.unit ?? "")
  )
    return false;
  if (isValueOf(rate) || isOfUtmost(rate) || isBeyondPlan(rate)) return false;
  if (isOfManner(rate) || isOfCounted(rate)) return false;
  if (comparedDown.test(plain(rate.before))) return false;
  const { clause } = perMention(rate);
  // 办理时限由11天压缩到8天，压缩27.3%: a cut is of what has just been told to have changed.
  if (shifted.test(leading(rate, 40).replace(/\s/g, ""))) return false;
  // 介于40%至60%之间的28个: the ends of a band are no shares.
  if (/^(?:至|[—～~])/.test(rate.after) || /(?:介于|[至—～~])$/.test(rate.before)) return false;
  if (/^的?(?:最低|年初|年度)?(?:目标|要求|标准|规定|上限|下限|红线|以上|以下)/.test(rate.after))
    return false;
  if (/同比|环比|比上|比20\d\d年|较|上年|去年|序时|[、和与][^占]*均[为达]?/.test(clause))
    return false;
  // 两年完成总投资的82.5%: of what two years come to.
  if (/^[近前后]?[两三四五]年(?:来|间)?(?:共|累计|合计)?(?:完成|投入|支出)/.test(clause))
    return false;
  if (/累计[^占]*(?:率|面|比例)|(?<!占比|比例|比重)分别(?:为|是|达)/.test(clause)) return false;
  // 优良率 is one of two classes together.
  if (/优良|优秀|良好/.test(clause)) return false;
  return cutRate.test(clause) || !foreignRate.test(clause);
}
