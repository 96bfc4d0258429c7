import { changeBefore } from "../changes/change-words.ts";
import { sharedRun } from "../wording/mention-match.ts";
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

const saved = /(?:[省少多]|节[约省支]|[压核审]减)[一-龥]{0,4}$/;
const savedEach = /每[一-龥]{1,3}(?:平均|约|可|就|各|仅|只)*(?:[省少多]|节[约省支])(?:了|约|支)*$/;

/**
 * Whether the words mean something else than what was bound to a mean: a number of them that is told behind it in another
 * clause (重做的报告5份), what was paid where it tells what each was cheaper by (每公里省3万元), or another number of them right
 * beside it (每场2.40万元核定100场); across sentences also an item of a list, and what neither its noun nor its total names.
 */
export function isFarFetched(held: Held, scene: Scene): boolean {
  const { average, total, count } = held;
  if (unitOf(count) !== null || isOfAnother(average, total)) return true;
  if (isCountBeside(held)) return true;
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
    !isTotalMeant(held, scene)
  );
}

/** 每公里省3万元 of what was paid, or 较上年增加5期、468人次 as the total: what changed is not what there was. */
export function isOfAnother(average: Mention, total: Mention): boolean {
  return isJoinedToChange(total) || (savedEach.test(plain(average.before)) && !isCut(total));
}

function isCut(mention: Mention): boolean {
  return changeBefore(mention) !== null || saved.test(plain(mention.before));
}

/** 生态环保3个，4.80亿元。单个项目平均…: a number that only its place beside the total makes one of 项目. */
function isJustBeside({ total, count, per }: Held): boolean {
  const isBefore = count.scope.key === total.scope.key && count.place === total.place - 1;
  return isBefore && !isCountOf(count, per);
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
  return !scene.mentions.some(
    (other) =>
      other.figure.quantity.dimension === total.figure.quantity.dimension &&
      other.figure.flow.start > from &&
      other.figure.flow.end < to &&
      other.figure.id !== count.figure.id,
  );
}
