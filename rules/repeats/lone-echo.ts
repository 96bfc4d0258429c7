import { fitsBeside } from "./fits-beside.ts";
import {
  areAsPrecise,
  areComplements,
  areOne,
  areShifted,
  areSlips,
  isCoarser,
  loneNumbers,
} from "./lone-number.ts";
import { isOfAnother } from "./of-another.ts";
import { sameValue } from "./repeat-binding.ts";
import { areToldAlike, calledAs, closes, sharedWords, toldWords } from "./told-words.ts";
import type { Bound } from "../rule.ts";
import { roleName, sameYear } from "../wording/mention-match.ts";
import { isOfEach } from "../wording/of-each.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { perMention } from "../rates/vicinity-words.ts";

/** Shorter numbers come close to each other by accident; so many digits hardly do. */
const digits = { least: 3, long: 4 } as const;

/** How much must be said of both numbers alike, as `sharedWords` weighs it; a number told beside both adds to it. */
const likeness = { closing: 1, long: 2, short: 4, shifted: 6 } as const;
const companion = 2;

/** So many earlier numbers of the measure are asked, the nearest first: the work is to grow with the figures only. */
const reach = 300;

/**
 * Numbers told again in other words, in a summary or to another unit: 核减率13.9%…, 13.9%的核减率仍有提升空间; 调整后预算27438.65
 * 万元…, 综合来看，2.74亿元预算. A number that the report tells nowhere else, one slip of the pen away from an earlier one of
 * which the same is said, was copied wrong.
 */
export const loneEchoes = perScene((scene: Scene): readonly Bound[] => {
  const lone = loneNumbers(scene);
  const groups = Map.groupBy(scene.mentions.filter(isTelling), measureOf);
  return [...groups.values()].flatMap((told) =>
    told.flatMap((later, at) => {
      const earlier = told
        .slice(Math.max(0, at - reach), at)
        .filter((each) => (lone.has(later) ? mayBeWrong(each, later, scene) : areOne(each, later)));
      const same = mostAlike(earlier, later, scene);
      return same === null ? [] : [boundOf(same, later)];
    }),
  );
});

function isTelling(mention: Mention): boolean {
  const { figure, scope, past } = mention;
  return (
    !scope.isRow &&
    !past &&
    figure.value !== null &&
    /^(?:exact|approx)/.test(figure.quantity.qualifier) &&
    significant(mention) >= digits.least &&
    !isOfEach(mention) &&
    !perMention(mention).earlier
  );
}

/** 12000万元 has two digits that tell; a count of 120 is counted out. */
function significant({ figure }: Mention): number {
  const all = figure.quantity.digits.replace(/\D/g, "").replace(/^0+/, "");
  return figure.kind === "count" ? all.length : all.replace(/0+$/, "").length;
}

function measureOf({ figure }: Mention): string {
  const { dimension, unit } = figure.quantity;
  return `${figure.kind} ${dimension} ${figure.kind === "count" ? (unit ?? "") : ""}`;
}

function mayBeWrong(earlier: Mention, later: Mention, scene: Scene): boolean {
  if (!areSlips(earlier, later) && !areComplements(earlier, later)) return false;
  if (!areAsPrecise(earlier, later) && !isRounded(earlier, later)) return false;
  if (picked.test(plain(later.before))) return false;
  // What sums up tells of no other stage.
  if (areStages(earlier, later) && !closes(later, scene)) return false;
  const fits = fitsBeside(scene);
  // What is worked out from its own neighbours is a number of its own, unless an opening tells it in advance.
  const isOwn = fits(later) && (fits(earlier) || earlier.figure.section.length > 0);
  return !isOwn && !isOfAnother(earlier, later, scene);
}

/** A summary rounds what was told exactly, and only an opening tells in advance what is told exactly afterwards. */
function isRounded(earlier: Mention, later: Mention): boolean {
  if (earlier.figure.kind !== "amount") return false;
  return isCoarser(later, earlier) || earlier.figure.section.length === 0;
}

/** Some of those told before. */
const picked = /其中|另|部分|还有|抽/;
const leastShare = 20;

/** 917个 at the start of the year and 912个 in August: of two stages, where few make the difference. */
function areStages({ figure: a }: Mention, { figure: b }: Mention): boolean {
  const [less, more] = [Number(a.value), Number(b.value)].toSorted((x, y) => x - y);
  return (
    /^[个项家]$/.test(a.quantity.unit ?? "") &&
    ((more ?? 0) - (less ?? 0)) * leastShare < (more ?? 0)
  );
}

function mostAlike(told: readonly Mention[], later: Mention, scene: Scene): Mention | null {
  const alike = told.flatMap((earlier) => {
    if (!maySameBeTold(earlier, later, scene)) return [];
    const beside = shareCompanion(earlier, later, scene) ? companion : 0;
    const shared = sharedWords(earlier, later, scene) + beside;
    return shared >= neededFor(earlier, later, scene) ? [{ earlier, shared }] : [];
  });
  return alike.toSorted((a, b) => b.shared - a.shared)[0]?.earlier ?? null;
}

function maySameBeTold(a: Mention, b: Mention, scene: Scene): boolean {
  return (
    a.figure.block !== b.figure.block &&
    !isPlannedAnew(a, b) &&
    (closes(b, scene) || (isCalledIn(a, b, scene) && isCalledIn(b, a, scene))) &&
    (isOneYear(a, b) || isBudgetSummedUp(a, b, scene)) &&
    perMention(a).change === perMention(b).change &&
    perMention(a).average === perMention(b).average
  );
}

/** 在校小学生18962人 and 营养餐覆盖学生18932人: what the one number is called stands nowhere by the other. */
function isCalledIn(a: Mention, b: Mention, scene: Scene): boolean {
  return toldWords(a).own.size === 0 || calledAs(a, b, scene) > 0;
}

/** 计划培训120人次 of this year, and 明年计划培训140人次: a new plan tells no old one again. */
function isPlannedAnew(a: Mention, b: Mention): boolean {
  return (
    b.figure.status === "plan" &&
    planning.test(plain(b.before)) &&
    (!sameYear(a, b) || ahead.test(plain(leading(b, 60))))
  );
}

const ahead = /明年|下一?步|今后|下年|来年/;
const planning = /计划|拟|预计|力争|争取|目标|安排/;

function neededFor(a: Mention, b: Mention, scene: Scene): number {
  if (areComplements(a, b)) return areToldAlike(a, b) ? likeness.short : Infinity;
  if (areShifted(a, b)) return likeness.shifted;
  if (closes(b, scene)) return likeness.closing;
  const isLong = Math.min(significant(a), significant(b)) >= digits.long;
  return isLong ? likeness.long : likeness.short;
}

/** Another number stands beside both: the same things are spoken of. */
function shareCompanion(a: Mention, b: Mention, scene: Scene): boolean {
  const beside = (scene.byBlock.get(a.figure.block) ?? []).filter(
    (each) => each !== a && significant(each) >= digits.least,
  );
  return b.scope.mentions.some(
    (other) =>
      other !== b &&
      significant(other) >= digits.least &&
      beside.some((each) => each.figure.kind === other.figure.kind && areOne(each, other)),
  );
}

/** 编制2025年预算时压减1.38亿元, and in the sum of 2024 1.38亿元的压减额. */
function isBudgetSummedUp(a: Mention, b: Mention, scene: Scene): boolean {
  return (a.figure.year ?? 0) - (b.figure.year ?? 0) === 1 && !a.past && closes(b, scene);
}

/** 巩固事前评估审减1333万元的成果: work to come is told under the next year, with the numbers of this one. */
function isOneYear(a: Mention, b: Mention): boolean {
  if (sameYear(a, b)) return true;
  const [left, right] = [a.figure.year ?? 0, b.figure.year ?? 0];
  return left < right && !/20\d\d|[今本明]年/.test(plain(leading(b, 24)));
}

function boundOf(a: Mention, b: Mention): Bound {
  return sameValue(a, b, roleName(a, "前文所述"), roleName(b, "后文所述"));
}
