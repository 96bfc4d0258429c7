import { changeBefore } from "../changes/change-words.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { ownClause } from "../wording/clause-before.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { each, isCountOf, unitOf } from "./average-words.ts";
import { isJoinedToChange, isListItem, parted, toldInPairs } from "./one-of-list.ts";

/** A mean, and the total and the count that it was held against. */
export interface Held {
  readonly average: Mention;
  readonly per: string;
  readonly total: Mention;
  readonly count: Mention;
}

const saved = /(?:[省少多降]|节[约省支]|[压核审评调]减)[一-龥]{0,4}(?:[（(][^）)]*[）)])?$/;
/** 每公里节省, 场均费用降低, 平均每个项目审减 */
const savedEach =
  /(?:每[一-龥]{1,3}|[一-龥]均)[一-龥]{0,6}?(?:(?:[省少多]|节[约省支]|降低|下降)了?约?|[压核审评调]减(?:资金|金额|额|预算)?约?)$/;
/** 按每亩补助标准重新测算后核定为748.8万元: worked out by a standard, and no standard itself. */
const workedOut =
  /每[^，,。；;\d]*(?:标准|单价|定额)[^，,。；;\d]*(?:[测核计]算|核定)[^，,。；;\d]{0,4}$/;
/** 园区和医疗两类投入合计: what some kinds have together is not what all have. */
const ofSomeKinds =
  /(?:[两三四五六]|前[一二三四五六])(?:类|大类|项|块|家|个)[^，,。；;]{0,6}(?:合计|共计?|计)$/;

/**
 * Whether the words mean something else than what was bound to a mean: a number of them that is told behind it in another
 * clause (重做的报告5份), what was paid where it tells what each was cheaper by (每公里省3万元), or another number of them right
 * beside it (每场2.40万元核定100场); across sentences also an item of a list, and what neither its noun nor its total names.
 */
export function isFarFetched(held: Held, scene: Scene): boolean {
  const { average, total, count } = held;
  if (unitOf(count) !== null || isOfAnother(average, total)) return true;
  if (isRise(count) || isCountBeside(held)) return true;
  const apart = [total, count].filter(
    ({ scope }) => !scope.isRow && scope.key !== average.scope.key,
  );
  if (apart.length === 0) return false;
  const ofSome = [toldInPairs(scene), parted(scene)];
  return (
    apart.some(
      (each) =>
        each.figure.flow.start > average.figure.flow.start ||
        isListItem(each) ||
        ofSome.some((ids) => ids.has(each.figure.id)),
    ) ||
    isJustBeside(held) ||
    ofSomeKinds.test(plain(leading(total, 16))) ||
    isCountedInWords(held) ||
    !isTotalMeant(held, scene)
  );
}

/** 每公里省3万元 of what was paid, or 较上年增加5期、468人次 as the total: what changed is not what there was. */
export function isOfAnother(average: Mention, total: Mention): boolean {
  return (
    isJoinedToChange(total) ||
    workedOut.test(plain(average.before)) ||
    (savedEach.test(plain(average.before)) && !isCut(total) && !isCutOfAll(total))
  );
}

/** 压减112个项目预算1.38亿元: the verb may stand before the number of things. */
function isCutOfAll(total: Mention): boolean {
  return /[压核审评调]减|节[约省支]/.test(ownClause(total, 24));
}

/** 比上年增加3期、310人次: no number of them all. */
function isRise(count: Mention): boolean {
  const compared = /[比较]/.test(leading(count, 16)) && changeBefore(count) !== null;
  return compared || isJoinedToChange(count);
}

function isCut(mention: Mention): boolean {
  return changeBefore(mention) !== null || saved.test(plain(mention.before));
}

/** 支出3018.5万元，结余261.5万元: what is left over is no other total. */
function isRest(mention: Mention): boolean {
  return isCut(mention) || /(?:结余|结转|剩余)[一-龥]{0,4}$/.test(plain(mention.before));
}

/** 生态环保3个，4.80亿元。单个项目平均…: a number that only its place beside the total makes one of 项目. */
function isJustBeside({ total, count, per }: Held): boolean {
  const isBefore = count.scope.key === total.scope.key && count.place === total.place - 1;
  return isBefore && !isCountOf(count, per);
}

/** 四县绩效管理人员合计14名，平均每县3.5名: its own sentence counts them in words. */
function isCountedInWords({ average, per, count }: Held): boolean {
  const isFar = count.scope.key !== average.scope.key;
  return (
    isFar && per !== "" && new RegExp(`[两三四五六七八九十]个?${per}`).test(average.scope.text)
  );
}

/** 按每场2.40万元核定100场: another number of them stands right behind the mean. */
function isCountBeside({ average, per, count }: Held): boolean {
  const next = average.scope.mentions[average.place + 1];
  return (
    next !== undefined &&
    next.figure.id !== count.figure.id &&
    next.figure.quantity.unit === per &&
    /^[^，,。；;]{0,6}$/.test(between(average, next))
  );
}

/** The mean calls it by its name, it is told with the number of them, or nothing of its kind stands between. */
function isTotalMeant({ average, total, count }: Held, scene: Scene): boolean {
  if ([average, count].some(({ scope }) => scope.key === total.scope.key)) return true;
  const words = plain(leading(average, 24)).replace(each, "");
  const name = (/[^，,。；;：:\d]*$/.exec(words)?.[0] ?? "").replace(/平均|[后的为约]/g, "");
  if (sharedRun(name, total.before) >= 2) return true;
  const [from, to] = [total.figure.flow.end, average.figure.flow.start];
  const { unit, dimension } = total.figure.quantity;
  return !scene.mentions.some(
    (other) =>
      other.figure.quantity.dimension === dimension &&
      (dimension === "money" || other.figure.quantity.unit === unit) &&
      !isRest(other) &&
      other.figure.flow.start > from &&
      other.figure.flow.end < to &&
      other.figure.id !== count.figure.id,
  );
}
