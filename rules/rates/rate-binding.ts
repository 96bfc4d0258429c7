import { comparable, distinct, wholesFor } from "./base-binding.ts";
import { isComparedWithOther } from "./compared-base.ts";
import { isBeforeDone } from "../wording/checking-words.ts";
import { drawnFrom, ofChecked } from "./drawn-rates.ts";
import { caseOfJoined, sharesOfJoined } from "./joined-shares.ts";
import { filling, fits } from "../wording/mention-match.ts";
import { wholesOfHead, wholesOfItem } from "./item-bases.ts";
import { isBaseOfOthers } from "./item-rates.ts";
import { areItems, counterparts, mayBeWhole, plainWholes, restBehind } from "./plain-wholes.ts";
import { isOfMore } from "./of-all.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { RateFamily } from "./rate-families.ts";
import type { NamedRate } from "./rate-name.ts";
import { nameRate } from "./rate-name.ts";
import { measureOf } from "./rate-measure.ts";
import { isItem, isNarrowed, wholeBeside } from "./rate-neighbours.ts";
import {
  areOfOtherFlows,
  areOfOtherScopes,
  isDenied,
  isOfOtherRate,
  isOfScores,
  isOneOfRest,
  isOneOfSeveral,
  isPartItself,
  isTooSmall,
  known,
  lastHit,
  search,
  segment,
} from "./rate-search.ts";
import { pairsOf } from "./rate-pairs.ts";
import { isTakenUp } from "./taken-up.ts";
import type { Bound } from "../rule.ts";
import {
  isOfBetter,
  isOfClass,
  isOfContented,
  isOfCounted,
  isOfEach,
  isOfManner,
} from "./rates-apart.ts";
import { moneyOfSameItems } from "../repeats/same-items.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { usualUnits } from "../repeats/roster.ts";
import { bindShare } from "./share-binding.ts";

/** A rate and what the text offers to compute it from. */
export interface RateCase {
  readonly rate: Mention;
  readonly name: string;
  readonly ruleId: "R01" | "R02" | "R04";
  readonly family: RateFamily | null;
  /** Possible bindings, the nearest first. */
  readonly bounds: readonly Bound[];
  /** Where there are none: bases that only may be meant, since no word names them. */
  readonly guesses?: readonly Bound[];
  /** Operands that were found, also where the other one is missing. */
  readonly part: Mention | null;
  readonly whole: Mention | null;
  /** The base is sure: all of the units, or a list of wholes that most of a list of rates fit. */
  readonly settled?: boolean;
  /** The share names no base of its own: that of the share or the list before it is taken. */
  readonly borrowed?: boolean;
  /** The part is called by the words right before 占: no other one is meant. */
  readonly called?: boolean;
  /** The part was found by the words of the rate's own name. */
  readonly explicit: boolean;
}

/** Every rate of the report whose name says what it is a rate of. */
export const rateCases = perScene((scene): readonly RateCase[] =>
  scene.mentions.flatMap((rate) => {
    if (rate.figure.quantity.dimension !== "ratio") return [];
    const name = nameRate(rate);
    if (name === null) return [];
    if (isOfEach(rate) || isOfCounted(rate) || isOfManner(rate)) return [];
    if (isOfBetter(rate, name, scene)) return [];
    if (isOfClass(rate) || isOfContented(rate, name, scene)) return [];
    if (name.kind === "share" && sharesOfJoined(scene).has(rate.figure.id))
      return caseOfJoined(rate, name);
    if (name.kind === "share") return ofChecked(bindShare(rate, name, scene), scene);
    const bound = drawnFrom(bindNamed(rate, name, scene), scene);
    // 满意度92% and 降幅8% are mostly no rates of a part at all.
    return name.family.sameSentence && bound.bounds.length === 0 ? [] : bound;
  }),
);

function bindNamed(rate: Mention, named: NamedRate, scene: Scene): RateCase {
  const { name } = named;
  const family = measureOf(rate, named);
  const near = segment(rate);
  const block = scene.byBlock.get(rate.figure.block) ?? [];
  const beside = family.sameSentence ? [] : block.filter((other) => other.scope !== rate.scope);
  const parts = search(family.part, family, rate, [near, beside]).filter(
    (mention) => family.plain || lastHit(family.whole, mention) <= lastHit(family.part, mention),
  );
  const [part = null] = parts;
  const isProse = part !== null && !rate.scope.isRow;
  const own = isProse ? wholesOfItem(part, family, scene) : [];
  const elsewhere = family.sameSentence ? [] : known(family.whole, scene);
  const found = (pools: readonly (readonly Mention[])[]): readonly Mention[] =>
    search(family.whole, family, rate, pools);
  const plain = family.plain && isProse ? plainWholes(part, [found([near]), found([beside])]) : [];
  const isPlausible = (each: Mention): boolean =>
    !family.plain || !isProse || mayBeWhole(part, each);
  // 收回有效问卷384份，回收率96%，满意361份，满意度94%: the rate between is of the same whole.
  const asked = family.sameSentence && family.dimension === "count" && part !== null;
  const before = asked ? block.slice(0, block.indexOf(part)).slice(-askedBefore) : [];
  const inside = own.length > 0 ? [] : found([near, before]).filter(isPlausible);
  const everyUnit = isProse && part.noun === "unit" ? usualUnits(scene) : null;
  const units = everyUnit === null || everyUnit === part ? [] : [everyUnit];
  const heads = isProse && inside.length === 0 ? wholesOfHead(part, family, scene) : [];
  const ofMoney = family.dimension === "money" && !family.sameSentence;
  const twin = isProse && ofMoney && inside.length === 0 ? moneyOfSameItems(part, scene) : null;
  const nearest =
    [own, plain, inside, heads, family.plain ? units : [], twin === null ? [] : [twin]].find(
      (list) => list.length > 0,
    ) ?? found([beside, elsewhere]).filter(isPlausible);
  const wholes = (nearest.length > 0 ? nearest : units).filter(
    (mention) =>
      !parts.includes(mention) && !isDenied(mention, family.part) && !isOneOfSeveral(mention, rate),
  );
  // 结余705.60万元，其中3个项目结余412.35万元: the nearest is all that is left.
  const kept =
    family.kept === null
      ? []
      : search(family.kept, family, rate, [near])
          .slice(0, 1)
          .filter((mention) => !isOneOfSeveral(mention, rate) && !isOneOfRest(mention));
  const pairs = pairsOf(parts, wholes, units)
    .filter(
      ([a, b]) =>
        own.length + heads.length > 0 ||
        units.includes(b) ||
        b === twin ||
        a.scope === rate.scope ||
        a.scope === b.scope,
    )
    .filter(([a, b]) => !isOfMore(rate, a, b))
    .filter(([a, b]) => !(family.plain && (areItems(a, b) || isOfScores(b) || isItem(b, a))))
    .filter(([a, b]) => a.scope === b.scope || !(areOfOtherScopes(a, b) || areOfOtherFlows(a, b)))
    .filter(([a, b]) => a.scope === b.scope || own.includes(b) || !isTooSmall(b, a, rate))
    .filter(([, b]) => family.ruleId !== "R04" || !isPartItself(b, family))
    .filter(([a, b]) => a.scope === b.scope || !isOfOtherRate(b, rate, name))
    .filter(([a]) => !isTakenUp(a, rate, family))
    .filter(([a, b]) => own.length + heads.length > 0 || !isNarrowed(a, b, block, scene))
    .map(([a, b]) =>
      boundOf(rateFormulas.share, [family.part.name, a], [family.whole.name, b], rate, name),
    );
  const row = pairs.length > 0 ? null : wholeBeside(part, family, rate);
  if (row !== null) pairs.push(boundOf(rateFormulas.share, ...row, rate, name));
  // An item behind 其中 has a base of its own: what all had is its base only where the numbers say so.
  const isForeign = (whole: Mention): boolean =>
    isProse &&
    own.length + heads.length === 0 &&
    (isBaseOfOthers(scene, rate, whole) || isNarrowed(part, whole, block, scene));
  const isOfItem = wholes.length > 0 && wholes.every(isForeign);
  const told = isOfItem ? pairs.filter(isFitting) : pairs;
  const all = [...told, ...detoursOf(family, { parts, wholes, kept }, rate, name)];
  const explicit = all.filter(({ binding }) => binding === "sentence");
  const direct = explicit.filter(({ formula }) => formula.name === "share");
  const guessed = part === null ? [] : guessedWholes(part, family, rate, scene);
  return {
    rate,
    name,
    family,
    ruleId: family.ruleId,
    bounds: firstOf([direct, explicit, told, all]),
    guesses: [
      ...guessed.flatMap((whole) =>
        part === null ||
        parts.includes(whole) ||
        isOfMore(rate, part, whole) ||
        isOneOfSeveral(whole, rate) ||
        (family.ruleId === "R04" && (isPartItself(whole, family) || isBeforeDone(part, whole))) ||
        (family.plain && whole.figure.flow.start > rate.figure.flow.start) ||
        (family.plain && areItems(part, whole)) ||
        areOfOtherScopes(part, whole) ||
        areOfOtherFlows(part, whole) ||
        (part.scope !== whole.scope && isOfOtherRate(whole, rate, name)) ||
        isTakenUp(part, rate, family) ||
        isBaseOfOthers(scene, rate, whole) ||
        isNarrowed(part, whole, block, scene)
          ? []
          : isComparedWithOther(part, whole)
            ? boundOf(rateFormulas.drop, [family.part.name, part], ["实际数", whole], rate, name)
            : boundOf(
                rateFormulas.share,
                [family.part.name, part],
                [family.whole.name, whole],
                rate,
                name,
              ),
      ),
      ...(part === null || rate.scope.isRow
        ? []
        : [...(family.plain ? counterparts(part) : []), ...restBehind(part, rate, scene)]
      ).flatMap((other) =>
        part === null
          ? []
          : boundOf(rateFormulas.drop, [family.part.name, part], ["其余", other], rate, name),
      ),
    ],
    part,
    called: family.plain && part !== null && isCalled(part, name),
    whole: family.plain && parts.length === 0 ? null : (wholes[0] ?? null),
    explicit: row === null && parts.every((mention) => fits(mention, family.part) === "words"),
  };
}

/** 年内办结9条，正在办理2条，办结率81.8%: its own word stands right before the number. */
function isCalled({ before }: Mention, name: string): boolean {
  const stem = name.replace(/(?:率|比例|面)$/, "");
  return stem.length > 1 && before.replace(/\s/g, "").endsWith(stem);
}

/** Questionnaires are told so few figures before what was answered. */
const askedBefore = 5;

/** The figure told right before the part, and those of other paragraphs with the words of the whole. */
function guessedWholes(
  part: Mention,
  family: RateFamily,
  rate: Mention,
  scene: Scene,
): readonly Mention[] {
  if (family.sameSentence || rate.scope.isRow || part.figure.status !== rate.figure.status)
    return [];
  const { dimension } = part.figure.quantity;
  if (family.dimension !== null && dimension !== family.dimension) return [];
  // What is spent was planned: 全年预算89672.75万元.
  const statuses = [part.figure.status, "plan"] as const;
  const larger = wholesFor(part, scene, statuses);
  const before = larger.filter(
    ({ scope, place }) => scope === part.scope && scope === rate.scope && place === part.place - 1,
  );
  const isNamed = ({ before: words, figure }: Mention): boolean =>
    figure.block === part.figure.block || !involved.test(words);
  const called = filling(family.whole, larger).filter(isNamed);
  // A part that was written too large is no reason to know no whole.
  const small =
    called.length > 0 || family.plain
      ? []
      : filling(family.whole, comparable(part, scene, statuses)).filter(
          (whole) => isNamed(whole) && whole.figure.flow.start < rate.figure.flow.start,
        );
  return distinct([...before, ...called, ...small]);
}

/** 涉及资金18.27亿元 is told of anything: a base within the paragraph only. */
const involved = /(?:涉及|监控)(?:财政)?(?:资金|金额)$/;

function firstOf<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}

interface Found {
  readonly parts: readonly Mention[];
  readonly wholes: readonly Mention[];
  readonly kept: readonly Mention[];
}

/** Without the part or the whole, what was kept of it may still give the rate. */
function detoursOf(
  family: RateFamily,
  found: Found,
  rate: Mention,
  name: string,
): readonly Bound[] {
  const role = family.kept?.name ?? "";
  return [
    ...pairsOf(found.wholes, found.kept).map(([whole, kept]) =>
      boundOf(rateFormulas.rest, [family.whole.name, whole], [role, kept], rate, name),
    ),
    ...pairsOf(found.parts, found.kept).map(([part, kept]) =>
      boundOf(rateFormulas.drop, [family.part.name, part], [role, kept], rate, name),
    ),
  ];
}
