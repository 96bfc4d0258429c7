import { comparesAlone, isEarlier, tellsLast } from "../changes/change-words.ts";
import { areItemsTogether } from "../divisions/item-beside.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { valuesTogether } from "../lists/values-together.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { isWidestGap } from "./widest-gap.ts";

/** Words that say of a number that it is what two others differ by. */
const netWord =
  /(?:净(?:增加?|减少?|节约|新增|支出|收入|流入|结余|核减|调减|调增)|轧差后?[一-龥]{0,3}|^(?:[两二]者)?相差|前者比后者[多少高低]出?|首尾相差|(?:高低|前后)(?:分)?差)[额数]?[为了达]*$/;
const restWord =
  /(?:省下的?|节省(?:资金)?|腾出(?:资金)?|释放(?:资金)?|还趴在[一-龥]{1,4}的|结存[一-龥]{0,6}|未(?:分配|拨付|支付|兑付|发放|使用|支出|落实|到位)的?[一-龥]{0,4}|不予(?:追加|安排|列支)|因[一-龥]{1,8}退回|实际结算|控制数|压减后[一-龥]{0,4}|扣减?后[一-龥]{0,6}|处置后[一-龥]{0,4}|剩余[一-龥]{0,4}|余下[一-龥]{0,4}|尚余|账[面户上]尚?余额?|砍掉[一-龥]{0,2}|^(?:还|尚|仍)?[欠差])[为了达的]*$/;
const back = 8;
const mostPairs = 10;
const mostSlips = 3;

/** 新增1358条，淘汰216条，净增1142条; 追加1150万元，核定690万元，不予追加460万元: two numbers right before and their difference. */
export function netDifferences(scene: Scene): readonly Bound[] {
  return wholeScene(scene).mentions.flatMap((result) => {
    const words = plain(result.before);
    if (/累计|合计|共|^其中/.test(words)) return [];
    if (result.scope.isRow || !(netWord.test(words) || restWord.test(words)) || !isMeasured(result))
      return [];
    if (isItem(result) || isWidestGap(result)) return [];
    const bound = differenceNear(result, scene);
    return bound === null ? [] : [bound];
  });
}

/** 良15个、中7个、差3个; 未拨付的24个，未报批的17个，未落实的12个: one item of several told alike. */
function isItem({ before, scope, place }: Mention): boolean {
  const last = plain(scope.mentions[place - 1]?.before ?? "");
  const words = plain(before);
  const graded = /^[“"]?差[”"]?$/.test(words) && /[优良中格般][好等]?[”"]?$/.test(last);
  const undone = /(?:未|没有|不)[一-龥]{1,6}的$/;
  return graded || (undone.test(words) && undone.test(last));
}

function isMeasured({ figure }: Mention): boolean {
  const { dimension, qualifier } = figure.quantity;
  const told = /^(?:money|count|score)$/.test(dimension) || dimension === "points";
  return told && qualifier === "exact";
}

function differenceNear(result: Mention, scene: Scene): Bound | null {
  const place = placeOf(result, scene);
  if (place === null) return null;
  const like = place.list
    .slice(Math.max(0, place.at - back), place.at)
    .filter((mention) => isLike(mention, result))
    .toReversed();
  const pairs = like
    .flatMap((a, at) => like.slice(at + 1).map((b) => [b, a] as const))
    .toSorted(([a, b], [c, d]) => rank(like, a, b) - rank(like, c, d))
    .slice(0, mostPairs);
  const bounds = pairs.map(([first, second]) => boundOf(result, first, second));
  const fit = bounds.find(isFitting);
  if (fit !== undefined) return fit;
  if (isListed(result, like)) return null;
  const near = bounds.slice(0, mostSlips);
  const slip = near.find(
    (bound, at) =>
      !areOfList(pairs[at], result) &&
      isSlip(bound, digitsFor(pairs[at], at, result)) &&
      !areItemsTogether(scene, [...(pairs[at] ?? []), result]),
  );
  return slip ?? null;
}

/** 五项依次为12.47分、16.35分、15.98分、20.14分和15.82分。…，相差3.54分: any two of a list in a sentence before are hardly those. */
function areOfList(pair: readonly [Mention, Mention] | undefined, { scope }: Mention): boolean {
  const [first, second] = pair ?? [];
  if (first === undefined || second === undefined || first.scope === scope) return false;
  const values = valuesTogether(first);
  return values.length > 2 && values.includes(second);
}

/** 长期未拨付的24个，变更未报批的17个，手续未落实的12个: kinds told in one way. */
function isListed(result: Mention, [last, first]: readonly Mention[]): boolean {
  return [result, last, first].every(
    (each) => each?.scope === result.scope && each.before.trimEnd().endsWith("的"),
  );
}

/** Two numbers right before in the same sentence need prove less than two far away. */
function digitsFor(
  pair: readonly [Mention, Mention] | undefined,
  at: number,
  result: Mention,
): number {
  // 甲得94.5分，列第一位；乙得77.1分，两者相差17.4分: the words say that it is of the two before.
  if (at === 0 && /^(?:[两二]者|首尾)/.test(plain(result.before))) return 1;
  const here = pair?.every(({ scope }) => scope === result.scope) === true;
  if (!here) return 4;
  return at === 0 ? 2 : 3;
}

function rank(like: readonly Mention[], a: Mention, b: Mention): number {
  return like.indexOf(a) + like.indexOf(b);
}

function isLike(mention: Mention, result: Mention): boolean {
  const [own, other] = [result.figure.quantity, mention.figure.quantity];
  const measured = own.dimension === "points" ? "ratio" : own.dimension;
  if (measured !== other.dimension || other.qualifier !== "exact") return false;
  if (mention.figure.status === "threshold" || mention.before.trim().startsWith("其中"))
    return false;
  if (own.dimension === "count" && own.unit !== other.unit) return false;
  return !isEarlier(mention) && !tellsLast(mention) && !comparesAlone(mention);
}

/** The greater less the smaller. */
function boundOf(result: Mention, first: Mention, second: Mention): Bound {
  const turned = Number(first.figure.value ?? 0) < Number(second.figure.value ?? 0);
  const [more, less] = turned ? [second, first] : [first, second];
  return {
    formula: { name: "difference", args: [0, 1], sign: "=", claim: 2 },
    evidence: [
      evidenceOf(roleName(more, "前数"), more),
      evidenceOf(roleName(less, "后数"), less),
      evidenceOf(roleName(result, "差额"), result),
    ],
    text: "差额＝前数－后数",
    binding: bindingOf([more, less, result]),
  };
}
