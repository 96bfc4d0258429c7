import { printedDigits } from "../../domain/quantity.ts";
import { comparesAlone } from "../changes/change-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import { nameRate } from "./rate-name.ts";
import { shareOf } from "./respective-shares.ts";
import { perMention } from "./vicinity-words.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { areOfOneKind, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import type { Bound } from "../rule.ts";
import { withinReach } from "../wording/within-reach.ts";

/** Shorter rates and numbers fit by accident. */
const telling = 2;
/** So many paragraphs before, headings counted, the whole may stand that nothing names. */
const reach = 3;
/** What is to be, or all of it: 应入住860人 bears the word of 入住率 as well. */
const isWhole =
  /应|计划|目标|任务|预[算计期测]|总|共|全[部体县市区州旗省镇乡校]|所有|可|额定|核定|设计|拟|需|参[评加与]|下达|合同|中$|调整[为到至]?$/;
const isDone =
  /(?:已|完成|实[际有]|办结|整改|通过|合格|达标|落实|采纳|建成|评出|选出|收回|答复|符合|属实|齐全|满足|认可)[一-龥“”]{0,8}$/;
/** 齐全率由上年的88.4%提高到: the rate before the one that is told now. */
const formerRate = /^[一-龥]{0,6}[，,][一-龥]{0,8}(?:率|比例|面|度)由[一-龥]{0,6}$/;
const nowReached = /^(?:提高|提升|上升|下降|降低|[升降增])?[一-龥]?[到至为]$/;
/** ，抽查比例, ，支出进度 */
const rateNamed =
  /^[一-龥]{0,6}[，,][一-龥“”]{0,8}?([一-龥]{2})(?:率|进度|比例|面|度)(?:为|达到?|是)*$/;
/** So many digits of a rate and of its numbers leave no room for accidents. */
const longNumbers = 4;
/** What is told for the rate of it; of 支出率 what has come in (到位) is the whole, and 支出9.37亿元 that of 自给率. */
const ofMoney: readonly (readonly [rate: RegExp, part: RegExp])[] = [
  [/^(?:执行|支出|支付|拨付|使用)$/, /(?:支出|支付|拨付)$/],
  [/^到位$/, /到位$/],
];

/**
 * 建议采纳57条，采纳率91.2% of 52条建议: the part is called as its rate, what was done, or what has the share, and it is no share of any number of
 * the report but the other way round: part and whole stand in each other's place.
 */
export function placesChanged(scene: Scene): readonly Bound[] {
  return wholeScene(scene).mentions.flatMap((rate) => {
    const { figure, scope } = rate;
    if (scope.isRow || figure.quantity.dimension !== "ratio") return [];
    if (!(Number(figure.value) < 100) || printedDigits(figure.quantity) < telling) return [];
    const behind = partBehind(rate);
    const part = behind ?? partOf(rate);
    if (part === undefined || !isToldNumber(part) || isWhole.test(plain(part.before))) return [];
    const near = behind === undefined ? isPart(part, rate) : "near";
    return near === null ? [] : (changedAt(part, rate, near, scene) ?? []);
  });
}

/** 盘活率为93.2%，已盘活资金4527.60万元: right behind the rate, by its own word. */
function partBehind(rate: Mention): Mention | undefined {
  const next = rate.scope.mentions[rate.place + 1];
  const stem = /([一-龥]{2})率(?:为|达到?|是)*$/.exec(plain(rate.before))?.[1];
  if (next === undefined || stem === undefined) return undefined;
  return plain(between(rate, next)).startsWith(`，已${stem}`) ? next : undefined;
}

/** The number right before the rate, or before the rate that it has come from. */
function partOf(rate: Mention): Mention | undefined {
  const { mentions } = rate.scope;
  const [before, last] = [mentions[rate.place - 2], mentions[rate.place - 1]];
  const hasFormer =
    before !== undefined &&
    last?.figure.quantity.dimension === "ratio" &&
    formerRate.test(plain(between(before, last))) &&
    nowReached.test(plain(between(last, rate)));
  return hasFormer ? before : last;
}

/** How the words show that it is the part, and how far its whole may stand. */
type Reach = "block" | "near" | "far";

function isPart(part: Mention, rate: Mention): Reach | null {
  const gap = plain(between(part, rate));
  const former = /^([^率例面度]*(?:率|比例|面|度))由[^由]*$/.exec(gap)?.[1];
  const stem = rateNamed.exec(former ?? gap)?.[1];
  const words = `${plain(part.before).slice(-10)}|${part.after.slice(0, 6)}`;
  if (stem !== undefined && words.includes(stem)) return "near";
  const told = plain(part.before);
  const isSpent = ofMoney.some(([of, spent]) => of.test(stem ?? "") && spent.test(told));
  const isLong =
    printedDigits(rate.figure.quantity) >= longNumbers &&
    printedDigits(part.figure.quantity) >= longNumbers;
  if (stem !== undefined && (isDone.test(told) || isSpent)) return isLong ? "far" : "block";
  const share = shareGap.test(gap) ? nameRate(rate) : null;
  if (share?.kind !== "share") return null;
  return share.of === "" ? "block" : "near";
}

/** ，占; 存在立项、用地等问题，占 */
const shareGap = /^(?:存在[一-龥、“”]{2,20}|[一-龥]{0,4})[，,（(](?:约|大约)?(?:占|相当于)/;

function changedAt(part: Mention, rate: Mention, near: Reach, scene: Scene): Bound | null {
  const others = withinReach(part, scene).filter(
    (each) => each !== part && isToldNumber(each) && areOfOneKind(each, part),
  );
  if (others.some((each) => isFitting(shareOfRate(part, each, rate)))) return null;
  const turned = others.filter(
    (each) =>
      each.figure.flow.start < part.figure.flow.start &&
      isFitting(shareOfRate(each, part, rate)) &&
      (each.figure.block === part.figure.block ||
        (near === "far" && printedDigits(each.figure.quantity) >= longNumbers) ||
        (near !== "block" && (isClose(each, part) || areNamedAlike(each, part)))),
  );
  const whole = turned.at(-1);
  return whole === undefined ? null : shareOfRate(part, whole, rate);
}

/** The rate as the share of the two, called by its own name. */
export function shareOfRate(part: Mention, whole: Mention, rate: Mention): Bound {
  const told = nameRate(rate);
  return shareOf(part, whole, rate, told?.kind === "named" ? told.name : "占比");
}

/** Shown as told now, not as a change or a mean, with digits enough. */
export function isToldNumber(mention: Mention, digits = telling): boolean {
  const { quantity, status } = mention.figure;
  const { average, change } = perMention(mention);
  return (
    isMeasured(mention) &&
    status !== "threshold" &&
    printedDigits(quantity) >= digits &&
    !(average || change || comparesAlone(mention))
  );
}

function isClose(whole: Mention, part: Mention): boolean {
  return part.figure.block - whole.figure.block <= reach;
}

/** 提出建议52条 and 建议采纳57条 */
function areNamedAlike(a: Mention, b: Mention): boolean {
  return sharedRun(plain(a.before).slice(-8), plain(b.before).slice(-8)) > 1;
}
