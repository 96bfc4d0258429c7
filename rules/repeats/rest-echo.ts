import { fitsBeside } from "./fits-beside.ts";
import { clauseTo, groupEchoes } from "./group-echo.ts";
import { issuesLeft, ofOne } from "./issues-left.ts";
import { loneEchoes } from "./lone-echo.ts";
import { areOne, areSlips } from "./lone-number.ts";
import { areCalledApart, areOfOtherTimes } from "./of-another.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import { sharedWords } from "./told-words.ts";
import type { Bound } from "../rule.ts";
import { perMention } from "../rates/vicinity-words.ts";
import { perObject } from "../remembered.ts";
import { inOneSentence } from "../wording/full-sentence.ts";
import { roleName, sameYear } from "../wording/mention-match.ts";
import { isOfEach } from "../wording/of-each.ts";
import { plain } from "../wording/plain.ts";
import { perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 尚有24条, 未到货54台, 还差0.4公里, 剩余未支出资金2.91亿元, 少完成18户. */
const leftBefore =
  /(?:[尚仍还][有余剩差缺欠]|尚未|仍未|还未|没有|未|剩余|余下|剩下|遗留|短?缺口?|少完成)[一-龥]{0,8}$/;
/** 6.4公里机耕路未完工, 2.91亿元没有支出. */
const leftBehind =
  /^(?:[（(][^（()）]*[）)])?[一-龥]{0,6}?(?:尚未|仍未|还未|未|没有|仍在|有待)[一-龥]{2}/;
/** 未达到80%的17个, 没有发现问题的12个: a class of its own, of which nothing is left to be done. */
const ofClass =
  /未(?:达|超|满|发现|予|列|纳|设|配|明确|开展)|没有(?:达|超|发现|列|纳|设|配|明确|开展)|未?[一-龥]{0,4}[的有]?问题$/;
/** How much must be said of both, as `sharedWords` weighs it. */
const likeness = 5;
/** So many earlier rests are asked. */
const reach = 40;

/**
 * What is left undone, told again in a plan or among the problems: 未到货54台, 剩余54台10月底前到货; 还差0.4公里, 剩余的0.4公里. A
 * number that nothing else of the report comes to, one slip of the pen away from all that was told to be left of the same.
 */
export const restEchoes = perScene((scene: Scene): readonly Bound[] => {
  const rests = scene.mentions.filter(isRest);
  if (rests.length < 2) return [];
  const known = new Set(
    [...issuesLeft(scene), ...loneEchoes(scene), ...groupEchoes(scene)].flatMap(({ evidence }) =>
      evidence.map(({ figure }) => figure?.id),
    ),
  );
  return rests.flatMap((later, at) => {
    if (known.has(later.figure.id)) return [];
    const told = rests
      .slice(Math.max(0, at - reach), at)
      .filter((earlier) => isSameRest(earlier, later, scene));
    const equal = told.find((earlier) => areOne(earlier, later));
    if (equal !== undefined) return [boundOf(equal, later)];
    const [first] = told;
    if (first === undefined || told.some((other) => !areOne(first, other))) return [];
    return isExplained(first, later, scene) || !areNear(first, later)
      ? []
      : [boundOf(first, later)];
  });
});

const isRest = perObject((mention: Mention): boolean => {
  const { figure, scope, past } = mention;
  if (scope.isRow || past || !/^(?:count|amount)$/.test(figure.kind)) return false;
  if (figure.value === null || figure.quantity.qualifier !== "exact") return false;
  const lead = clauseTo(mention);
  const tail = plain(trailing(mention, 20));
  const { change, average } = perMention(mention);
  return (
    !change &&
    !average &&
    !isOfEach(mention) &&
    !ofOne.test(lead) &&
    !ofClass.test(lead) &&
    (leftBefore.test(lead) || leftBehind.test(tail))
  );
});

function isSameRest(earlier: Mention, later: Mention, scene: Scene): boolean {
  const [a, b] = [earlier.figure, later.figure];
  return (
    a.kind === b.kind &&
    a.quantity.dimension === b.quantity.dimension &&
    (a.kind !== "count" || a.quantity.unit === b.quantity.unit) &&
    (earlier.noun === null || later.noun === null || earlier.noun === later.noun) &&
    sameYear(earlier, later) &&
    !inOneSentence(scene, earlier, later) &&
    !areCalledApart(earlier, later) &&
    !areOfOtherTimes(earlier, later) &&
    sharedWords(earlier, later, scene) >= likeness
  );
}

/** Any digit may be miswritten for any other. */
function areNear(a: Mention, b: Mention): boolean {
  const isShort = [a, b].every(({ figure }) => figure.quantity.digits.length === 1);
  return isShort || areSlips(a, b) || isSlip(a, b, a.figure.kind !== "amount");
}

/** Any other number of the report is the later one, or the earlier one and those of either paragraph differ by it or add up to it. */
function isExplained(earlier: Mention, later: Mention, scene: Scene): boolean {
  if (fitsBeside(scene)(later)) return true;
  const mayExplain = (other: Mention): boolean => other !== later && areMeasuredAlike(other, later);
  return (
    scene.mentions.some((other) => mayExplain(other) && areOne(other, later)) ||
    [earlier, later].some(({ figure: { block } }) =>
      isMadeOf(
        later,
        [...new Set([earlier, ...(scene.byBlock.get(block) ?? [])])].filter(mayExplain),
      ),
    )
  );
}

function isMadeOf({ figure }: Mention, near: readonly Mention[]): boolean {
  const values = near.map((other) => Number(other.figure.value));
  const value = Number(figure.value);
  return values.some((a, at) =>
    values.slice(at + 1).some((b) => isZero(a + b - value) || isZero(Math.abs(a - b) - value)),
  );
}

/** Values are decimal numbers with few places. */
function isZero(apart: number): boolean {
  return Math.abs(apart) < 1e-6;
}

function areMeasuredAlike({ figure: a }: Mention, { figure: b }: Mention): boolean {
  return (
    a.value !== null &&
    a.quantity.dimension === b.quantity.dimension &&
    (a.quantity.dimension !== "count" ||
      a.quantity.unit === null ||
      a.quantity.unit === b.quantity.unit)
  );
}

function boundOf(a: Mention, b: Mention): Bound {
  return sameValue(a, b, roleName(a, "前文所述"), roleName(b, "后文所述"));
}
