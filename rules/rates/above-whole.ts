import { printedDigits } from "../../domain/quantity.ts";
import { repairsBy } from "../../domain/repair.ts";
import type { SlipKind } from "../../domain/repair.ts";
import { operandTests } from "../../domain/judgement.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { withFurther } from "../findings/further-checks.ts";
import { checkRelation, isFitting, tellingRepair } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check } from "../rule.ts";
import { compatible, countAlike } from "../wording/mention-match.ts";
import { areOfOneKind, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { withinReach } from "../wording/within-reach.ts";
import { isToldNumber, shareOfRate } from "./changed-places.ts";
import { printsAs } from "./prints-as.ts";

/** Shorter rates fit by accident; so many digits need no number to stand right beside. */
const telling = 2;
const longRate = 3;
/** So many numbers before the part its whole may stand. */
const reach = 8;
/** So many paragraphs before, headings counted, it is looked for where the part repeats it. */
const blocks = 3;
/** Slips that make a whole fall below its part, or a part rise above its whole. */
const slips: readonly SlipKind[] = ["dropped", "decimal", "swap", "digit", "doubled"];
/** A count of a small whole makes a rate of so many digits by accident this often. */
const accidents = 0.15;

/** 绿灯836个，占; 通过66个，通过率 */
const leads = /^[^，,。；;：:\d%％]{0,12}[，,、（(][^，,。；;：:\d%％]{0,16}$/;
const compared =
  /增[长幅加]|下降|降[低幅]|同比|环比|提高|[高低多少快慢]于|[较与]|(?<!占)比(?![重例])/;
/** ，占, 项目尚未发生支出，仅占复核项目的: nothing else is told to have the share. */
const share = /[，,（(](?:仅|只|约|已)*(?:占|达到[^，,]*的$)/;
/** ，通过率 */
const named = /([一-龥]{2})(?:率|比例|进度|度|面)(?:[仅约只]|[为达是]|达到|只有)*$/;
/** 应公开11份, 计划40个: the whole bears the word of the rate as well. */
const wholly = /应|计划|目标|任务|预[算计期测]|总|共|全[部体县市区州旗省镇乡校]|所有|可|拟|需|参/;
/** 其余5个, 未办结9件 */
const restWords = /^(?:其余|其他|剩余|剩下|另有?|还有|尚有|未|没有)/;

interface Above {
  readonly rate: Mention;
  readonly bound: Bound;
}

/**
 * 现场核对指标8条，按进度实现的71条，实现率84.5%: of all numbers before it that may be the whole none is large enough, and
 * with one slip of the pen one of them is; 重点评价12个，出具初稿12个，占58.3%: or the part repeats the whole.
 */
const partsAbove = perScene((scene: Scene): readonly Above[] =>
  wholeScene(scene).mentions.flatMap((rate) => {
    const part = isTold(rate) ? partOf(rate) : null;
    const bound = part === null ? null : boundAbove(part, rate, scene);
    return bound === null ? [] : [{ rate, bound }];
  }),
);

/** The checks, and the parts above their wholes where none of them tells of the rate. */
export function withAboveWhole(
  checks: Iterable<Check<RelationData>>,
  title: string,
  scene: Scene,
): Generator<Check<RelationData>> {
  const suggestion = "部分不小于整体而比率不足100%，请核对两个数是否有写错或误用的。";
  return withFurther(checks, () =>
    partsAbove(scene).map(({ rate, bound }) => ({
      by: rate,
      check: () => tellingRepair(checkRelation(bound, { title, ceiling: "warning", suggestion })),
    })),
  );
}

function isTold(rate: Mention): boolean {
  const { value, quantity, status } = rate.figure;
  return (
    isRatio(rate) &&
    !rate.scope.isRow &&
    status !== "threshold" &&
    quantity.qualifier === "exact" &&
    Number(value) > 0 &&
    Number(value) < 100 &&
    /^[%％]$/.test(quantity.unit ?? "") &&
    printedDigits(quantity) >= telling
  );
}

/** The number right before the rate, of which nothing else is told. */
function partOf(rate: Mention): Mention | null {
  const part = rate.scope.mentions[rate.place - 1];
  if (part === undefined || !isToldNumber(part, 1)) return null;
  const gap = plain(between(part, rate));
  if (!leads.test(gap) || compared.test(gap)) return null;
  return share.test(gap) || named.test(gap) ? part : null;
}

/** It is the one that has the share, or is called as the rate is. */
function isCalled(part: Mention, rate: Mention): boolean {
  const gap = plain(between(part, rate));
  return share.test(gap) || bearsWord(gap, part);
}

/** 通过66个，通过率; 已整改的91个，整改率: the number is called as its rate. */
function bearsWord(gap: string, part: Mention): boolean {
  const stem = named.exec(gap)?.[1];
  if (stem === undefined) return false;
  const clause = clauseBefore(part);
  return !wholly.test(clause) && `${clause}|${part.after.slice(0, 6)}`.includes(stem);
}

function clauseBefore({ before }: Mention): string {
  return /[^，,；;。、：:（(]*$/.exec(plain(before).slice(-8))?.[0] ?? "";
}

function boundAbove(part: Mention, rate: Mention, scene: Scene): Bound | null {
  const list = (wholeScene(scene).byBlock.get(rate.figure.block) ?? []).filter(
    ({ scope }) => !scope.isRow,
  );
  const others = withinReach(part, scene).filter((each) => each !== part && countAlike(each, part));
  if (others.some((each) => makes(rate, valueOf(part), valueOf(each)))) return null;
  const wholes = withinReach(part, scene)
    .filter((each) => isBefore(each, part) && isToldNumber(each, 1))
    .filter((each) => (compatible(each, part) && isInUnitOf(each, part)) || isCopy(each, part))
    .toReversed();
  const before = list.slice(Math.max(0, list.indexOf(part) - reach), list.indexOf(part));
  const nearest = new Set(before);
  const alike = before.filter((each) => areOfOneKind(each, part));
  const isSure = isCalled(part, rate);
  for (const whole of wholes) {
    if (valueOf(whole) > valueOf(part)) continue;
    const bound = shareOfRate(part, whole, rate);
    if (isFitting(bound)) return null;
    const isMeant = isCopy(whole, part)
      ? isRepeated(part, whole, rate, list, isSure)
      : isSure &&
        (isTurned(whole, part, rate, nearest) ||
          (nearest.has(whole) &&
            !isItem(whole, part, alike) &&
            !isListed(whole, part) &&
            isMended(bound, whole, part, rate)));
    if (isMeant) return bound;
  }
  return null;
}

/** 甲公司13个，乙公司9个，合计22个: one of those that the part adds up is no whole. */
function isItem(whole: Mention, part: Mention, before: readonly Mention[]): boolean {
  let sum = 0;
  for (const [at, each] of before.toReversed().entries()) {
    sum += valueOf(each);
    if (sum >= valueOf(part)) return sum === valueOf(part) && before.slice(-at - 1).includes(whole);
  }
  return false;
}

/** 优9个、良34个、中7个、差1个: an item of a list, whose sum may be the whole. */
function isListed(whole: Mention, part: Mention): boolean {
  const { mentions } = whole.scope;
  const [last, next] = [mentions[whole.place - 1], mentions[whole.place + 1]];
  return (
    (last !== undefined && areSideBySide(last, whole)) ||
    (next !== undefined && next !== part && areSideBySide(whole, next))
  );
}

function areSideBySide(a: Mention, b: Mention): boolean {
  return areOfOneKind(a, b) && /^[、，,；;][“"]?[^，,。；;：:\d]{1,8}$/.test(plain(between(a, b)));
}

/** 未达标的断面5个，…达标49次: times are no sections. */
function isInUnitOf(a: Mention, b: Mention): boolean {
  return a.figure.kind !== "count" || a.figure.quantity.unit === b.figure.quantity.unit;
}

/** 73个单位中配备专人的只有73个: the very number, whatever it counts. */
function isCopy(a: Mention, b: Mention): boolean {
  return areOfOneKind(a, b) && valueOf(a) === valueOf(b);
}

/** In its paragraph or in one of the last before it, and no cell. */
function isBefore({ figure, scope }: Mention, part: Mention): boolean {
  const apart = part.figure.block - figure.block;
  return !scope.isRow && figure.flow.start < part.figure.flow.start && apart <= blocks;
}

/** 9个单位中有专人的只有73个，占12.3%: in each other's place they make the rate. */
function isTurned(
  whole: Mention,
  part: Mention,
  rate: Mention,
  nearest: ReadonlySet<Mention>,
): boolean {
  // 走访48个站点。全县共有站点192个，占25.0%: named as all of them it is the whole, told last.
  if (wholly.test(clauseBefore(part))) return false;
  const isLong = printedDigits(rate.figure.quantity) >= longRate;
  const isClose = whole.scope === part.scope && (isLong || nearest.has(whole));
  return isClose && makes(rate, valueOf(whole), valueOf(part));
}

function isMended(bound: Bound, whole: Mention, part: Mention, rate: Mention): boolean {
  const isBeside = whole.scope === part.scope && whole.place === part.place - 1;
  if (printedDigits(rate.figure.quantity) < longRate && !isBeside) return false;
  // 1.2亿元 of 3880万元: in short amounts a slip is found for anything.
  const isShort = [part, whole].some(({ figure }) => printedDigits(figure.quantity) < longRate);
  if (part.figure.kind === "amount" && isShort) return false;
  const quantities = quantitiesOf(bound.evidence) ?? [];
  const testOf = operandTests(bound.formula, quantities);
  return quantities.slice(0, 2).some((quantity, operand) => {
    const mends = testOf(operand);
    return slips.some((kind) => repairsBy(kind, quantity).some(({ to }) => mends(to)));
  });
}

/** The part is the number of the whole once more: what is left, other parts, or the whole itself show what it was. */
function isRepeated(
  part: Mention,
  whole: Mention,
  rate: Mention,
  list: readonly Mention[],
  isSure: boolean,
): boolean {
  if (hasRest(whole, rate)) return true;
  return isSure && (hasSibling(whole, rate, list) || isOneOfFew(valueOf(part), part, rate));
}

/** 优秀18个，占30%；合格60个，占18.33%: another part of the paragraph is told as a share of that whole. */
function hasSibling(whole: Mention, rate: Mention, list: readonly Mention[]): boolean {
  return list.some((other) => {
    if (other === rate || !isTold(other) || printedDigits(other.figure.quantity) < longRate)
      return false;
    const part = partOf(other);
    return part !== null && part !== whole && makes(other, valueOf(part), valueOf(whole));
  });
}

function hasRest(whole: Mention, rate: Mention): boolean {
  const rest = rate.scope.mentions[rate.place + 1];
  return (
    rest !== undefined &&
    restWords.test(plain(rest.before)) &&
    rest.figure.quantity.dimension === whole.figure.quantity.dimension &&
    makes(rate, valueOf(whole) - valueOf(rest), valueOf(whole))
  );
}

/** 16个 of 47个 is 34.0%: of a small whole few rates can be told, and this is one of them. */
function isOneOfFew(whole: number, { figure }: Mention, rate: Mention): boolean {
  const { quantity, value } = rate.figure;
  if (figure.kind !== "count" || whole < 2) return false;
  const places = quantity.digits.split(".")[1]?.length ?? 0;
  if (whole / (100 * 10 ** places) > accidents) return false;
  const nearest = Math.round((whole * Number(value)) / 100);
  return nearest > 0 && makes(rate, nearest, whole);
}

function makes(rate: Mention, part: number, whole: number): boolean {
  return whole > 0 && printsAs(rate.figure, (100 * part) / whole);
}

function valueOf({ figure }: Mention): number {
  return Number(figure.value);
}
