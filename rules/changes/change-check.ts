import type { Formula } from "../../domain/relation.ts";
import { bracketedAmount } from "./bracketed-amount.ts";
import type { Change } from "./change-binding.ts";
import { changesIn } from "./change-binding.ts";
import { changeBefore, opposite, reachedBefore } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { abstain, checkRelation, evidenceOf, judgeBound } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check, Evidence } from "../rule.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPlan } from "../differences/plan-gap.ts";
import { asPrinted } from "../doubts/printed-limit.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { sameMeasure } from "./change-subject.ts";
import { isSavedOfAll } from "./saved-of-all.ts";
import { isSlip } from "../blame/slip.ts";

/** What one told amount of a change is: an amount, points, a rate, a multiple, a yearly rate. */
export type Measure = "amount" | "points" | "rate" | "fold" | "yearly";

export interface ChangeCase {
  readonly measure: Measure;
  readonly by: Mention;
  readonly change: Change;
  readonly bound: Bound | null;
  /** The value after the change is named beyond doubt. */
  readonly sure: boolean;
  /** It holds with the direction turned round: the word is wrong, not a number. */
  readonly reversed: boolean;
}

/** Every told amount of a change with the relation it stands in, each once. */
export const changeCases = perScene((scene: Scene): readonly ChangeCase[] =>
  changesIn(scene).flatMap(casesOf),
);

function casesOf(change: Change): readonly ChangeCase[] {
  const { candidates } = change.now;
  const now = choose(change, candidates);
  const only = candidates.length === 1 && change.now.sure;
  return change.by.map((by) => {
    const direction = directionTo(now, by, change);
    const ofPast = only ? null : ofPastAmount(change, by);
    if (ofPast !== null)
      return { measure: "rate", by, change, bound: ofPast, sure: true, reversed: false };
    const bound = boundOf(change, now, by, direction);
    const turned = boundOf(change, now, by, opposite(direction));
    const reversed =
      !change.apart && bound !== null && !fits(bound) && turned !== null && fits(turned);
    return { measure: measureOf(by), by, change, bound, sure: only, reversed };
  });
}

/** The candidate that all told amounts fit; else the one that fits if a digit or the word was wrong. */
function choose(change: Change, candidates: readonly Mention[]): Mention | null {
  const bounds = (now: Mention, turned = false): readonly Bound[] =>
    change.by.flatMap((by) => {
      const told = directionTo(now, by, change);
      return boundOf(change, now, by, turned ? opposite(told) : told) ?? [];
    });
  const all = (test: (bound: Bound) => boolean, turned = false): Mention | undefined =>
    candidates.find((now) => {
      const made = bounds(now, turned);
      return made.length > 0 && made.every(test);
    });
  const [nearest = null] = candidates;
  if (candidates.length < 2) return nearest;
  return (
    all(fits) ??
    all(fits, true) ??
    candidates.find((now) => bounds(now).some(fits)) ??
    all((bound) => isSlip(bound, 3)) ??
    null
  );
}

/** Each amount has a word of its own: 增收5122万元，增长6.30%. */
export function directionOf(by: Mention, change: Change): Direction {
  return changeBefore(by) ?? change.direction;
}

/**
 * 15个项目全额安排，…，25个重点项目…，比上年的20个增加5个: of the paragraph another number leads there as told, so that the word need not
 * be wrong.
 */
export function leadsAsTold({ change, by }: ChangeCase, scene: Scene): boolean {
  const { past, now } = change;
  if (past === null || now.sure) return false;
  const block = wholeScene(scene).byBlock.get(by.figure.block) ?? [];
  return block.some((other) => {
    if (other === past || other === by || !sameMeasure(other, past)) return false;
    const bound = boundOf(change, other, by, directionOf(by, change));
    return bound !== null && fits(bound);
  });
}

/** 相差: whichever way makes it positive. */
function directionTo(now: Mention | null, by: Mention, change: Change): Direction {
  if (!change.apart || now === null || change.past === null) return directionOf(by, change);
  const [last, first] = [now, change.past].map(({ figure }) => Number(figure.value ?? 0));
  return (last ?? 0) >= (first ?? 0) ? "up" : "down";
}

function fits(bound: Bound): boolean {
  const verdict = judgeBound(bound)?.verdict;
  return verdict !== undefined && verdict !== "conflict" && verdict !== "undecidable";
}

function measureOf({ before, figure }: Mention): Measure {
  const { unit, dimension } = figure.quantity;
  if (/倍|番/.test(unit ?? "")) return "fold";
  if (/年均|年平均|每年平均/.test(before)) return "yearly";
  if (dimension === "points") return "points";
  return dimension === "ratio" ? "rate" : "amount";
}

interface Shape {
  readonly formula: Formula;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly text: string;
}

/** The relation of one told amount; null where what it needs is not told. */
function boundOf(
  change: Change,
  now: Mention | null,
  by: Mention,
  direction: Direction,
): Bound | null {
  const shape = shapeOf(change, now, by, direction);
  if (shape === null) return null;
  const used = [by, ...(now === null ? [] : [now]), ...(change.past === null ? [] : [change.past])];
  const farthest = used.filter((mention) =>
    shape.evidence.some((item) => item.figure?.id === mention.figure.id),
  );
  return { ...shape, binding: bindingOf(farthest) };
}

function shapeOf(
  change: Change,
  now: Mention | null,
  by: Mention,
  direction: Direction,
): Shape | null {
  const { past } = change;
  const measure = measureOf(by);
  const up = direction === "up";
  if (past === null) return measure === "rate" ? fromAmount(change, now, by, up) : null;
  if (now === null || now === by || now === past || isSavedOfAll(by, [past, now])) return null;
  const values = now.figure.quantity.dimension;
  const own = by.figure.quantity.dimension;
  const [current, before] = [
    evidenceOf(nameOf(now), now),
    asPrinted(evidenceOf("上期数", past), past),
  ];
  const pair: readonly [number, number] = up ? [0, 1] : [1, 0];
  const make = (
    name: Formula["name"],
    args: readonly number[],
    role: string,
    text: string,
  ): Shape => ({
    formula: { name, args, sign: "=", claim: 2 },
    evidence: [current, before, asTold(role, by)],
    text,
  });
  const words = up ? ["增加", "增长率"] : ["减少", "下降率"];
  const turned = up ? "本期数－上期数" : "上期数－本期数";
  if (measure === "points" && values === "ratio") {
    return make("difference", pair, "变化的百分点", `变化的百分点＝${turned}`);
  }
  if (measure === "amount" && values === own && values !== "ratio") {
    return make("difference", pair, `${words[0] ?? ""}数`, `${words[0] ?? ""}数＝${turned}`);
  }
  const sized = values === "money" || values === "count" || values === "score";
  if (measure === "rate" && sized) {
    const [name, role] = [up ? "growth" : "rest", words[1] ?? ""] as const;
    return make(name, pair, role, `${role}＝（${turned}）÷上期数`);
  }
  return null;
}

/** 超额10%, 高出5.2个百分点: the word tells the distance, not that it is more. */
function asTold(role: string, by: Mention): Evidence {
  const evidence = evidenceOf(role, by);
  const own = /(?:^超过?|超(?:额|任务|计划|目标|预算|出)|高出|多出|低出)(?:了)?$/.test(
    by.before.trimEnd(),
  );
  const { figure } = by;
  if (!own || figure.quantity.qualifier !== "more_than") return evidence;
  return {
    ...evidence,
    figure: { ...figure, quantity: { ...figure.quantity, qualifier: "exact" } },
  };
}

function nameOf(now: Mention): string {
  const name = roleName(now, "本期数");
  // 由5.2%降至3.9%: the verb is no name.
  return /(?:到|至|为)$/.test(name) || reachedBefore(now) !== null ? "本期数" : name;
}

/** Last year's value is not told, but the amount of the change is: rate＝change÷（now∓change）. */
function fromAmount(change: Change, now: Mention | null, by: Mention, up: boolean): Shape | null {
  const amount = change.by.find(
    (other) => measureOf(other) === "amount" && other !== by && now !== null,
  );
  if (amount === undefined || now === null) return null;
  if (amount.figure.quantity.dimension !== now.figure.quantity.dimension) return null;
  const role = up ? "增长率" : "下降率";
  const sign = up ? "－" : "＋";
  const base = isBasis(now, amount);
  return {
    formula: { name: base ? "share" : up ? "gain" : "drop", args: [0, 1], sign: "=", claim: 2 },
    evidence: [
      evidenceOf(up ? "增加数" : "减少数", amount),
      evidenceOf(base ? "基数" : nameOf(now), now),
      evidenceOf(role, by),
    ],
    text: base ? `${role}＝变化数÷基数` : `${role}＝变化数÷（本期数${sign}变化数）`,
  };
}

/**
 * 收回规模比上年的2971.5万元减少706.6万元，下降23.8%: the rate is that of the amount in what it is compared with, whichever value came of it.
 */
function ofPastAmount({ past, by: told }: Change, by: Mention): Bound | null {
  const amount = told[told.indexOf(by) - 1] ?? (past === null ? null : bracketedAmount(past, by));
  if (past === null || amount === null || measureOf(by) !== "rate") return null;
  // 比年初预算5000万元多收1000万元，增长5%: the rate is told against last year all the same.
  if (isPlan(past) || /预算|计划|目标|任务/.test(past.before)) return null;
  const inOne = [past, amount, by].every(({ scope }) => scope === by.scope);
  if (!inOne || measureOf(amount) !== "amount" || !sameMeasure(amount, past)) return null;
  return {
    formula: { name: "share", args: [0, 1], sign: "=", claim: 2 },
    evidence: [
      evidenceOf("变化数", amount),
      asPrinted(evidenceOf("上期数", past), past),
      evidenceOf("变化率", by),
    ],
    text: "变化率＝变化数÷上期数",
    binding: bindingOf([past, amount, by]),
  };
}

/** 在上年预算5230万元的基础上增加314万元: what it grew from, not what it is now. */
function isBasis(now: Mention, amount: Mention): boolean {
  return (
    now.scope === amount.scope &&
    now.place < amount.place &&
    /^的?基础上/.test(between(now, amount))
  );
}

/** A rise to less, in another sentence, tells that both values belong to something else. */
function isOneWay(bound: Bound): boolean {
  const point = judgeBound(bound)?.point?.valueOf() ?? 0;
  const told = Number(bound.evidence[bound.formula.claim]?.figure?.value ?? 0);
  return point * told > 0;
}

/** 监控604个，红灯22个，红灯项目比上年的35个少13个: a fall that would be a rise many times as large is of another value. */
function isFarAcross(bound: Bound): boolean {
  const point = judgeBound(bound)?.point?.valueOf() ?? 0;
  const told = Number(bound.evidence[bound.formula.claim]?.figure?.value ?? 0);
  return point * told < 0 && Math.abs(point) > acrossBy * Math.abs(told);
}

const acrossBy = 10;

/** One verdict for one told amount of a change. */
export function checkChange(each: ChangeCase, title: string): Check<RelationData> {
  const { by, change, bound, sure, reversed } = each;
  const { past } = change;
  const told = [evidenceOf(nameOf(by), by), ...(past === null ? [] : [evidenceOf("上期数", past)])];
  if (change.adjusted) {
    return abstain("insufficient", "按可比口径或剔除因素后的变化，文中没有可比的基数", told);
  }
  if (bound === null) {
    const lacking = past === null ? "上期数" : "本期数";
    return change.now.candidates.length > 1
      ? abstain("ambiguous", "文中有不止一个数可作本期数，无法确定变化的是哪一个", told)
      : abstain("insufficient", `缺少${lacking}，变化数无法复算`, told);
  }
  if (reversed) {
    return abstain("ambiguous", "数字相符而增减方向相反，见方向词核对", bound.evidence);
  }
  // Read from farther words, a miss counts only where a slip of the pen explains it.
  const turned = bound.binding === "sentence" ? isFarAcross(bound) : !isOneWay(bound);
  const loose = !sure || turned;
  if (loose && judgeBound(bound)?.verdict === "conflict" && !isSlip(bound, 2)) {
    return abstain("ambiguous", "文中的本期数不能确定，变化数未能核对", bound.evidence);
  }
  return checkRelation(bound, { title, ceiling: sure ? "error" : "warning" });
}
