import { exactly, printedEvidence } from "../doubts/printed-limit.ts";
import { isPlan } from "../differences/plan-gap.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound, Evidence } from "../rule.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { bracketedAmount } from "./bracketed-amount.ts";
import type { Change } from "./change-binding.ts";
import { changeBy } from "./change-formula.ts";
import { sameMeasure } from "./change-subject.ts";
import { reachedBefore } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import { isSavedOfAll } from "./saved-of-all.ts";

/** What one told amount of a change is: an amount, points, a rate, a multiple, a yearly rate. */
export type Measure = "amount" | "points" | "rate" | "fold" | "yearly";

/** By its unit and the words before it. */
export function measureOf({ before, figure }: Mention): Measure {
  const { unit, dimension } = figure.quantity;
  if (/倍|番/.test(unit ?? "")) return "fold";
  if (/年均|年平均|每年平均/.test(before)) return "yearly";
  if (dimension === "points") return "points";
  return dimension === "ratio" ? "rate" : "amount";
}

type Shape = Omit<Bound, "binding">;

/** The relation of one told amount; null where what it needs is not told. */
export function boundOf(
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
  const [current, before] = [evidenceOf(nameOf(now), now), printedEvidence("上期数", past)];
  const make = (amount: string): Shape => {
    const names = {
      now: "本期数",
      past: "上期数",
      by: [amount, up ? "增长率" : "下降率"],
    } as const;
    const role = names.by[measure === "rate" ? 1 : 0];
    const shown = changeBy(direction, measure === "rate", names);
    return { ...shown, evidence: [current, before, asTold(role, by)] };
  };
  if (measure === "points" && values === "ratio") {
    return make("变化的百分点");
  }
  const isAmount = measure === "amount" && values === own && values !== "ratio";
  const sized = values === "money" || values === "count" || values === "score";
  return isAmount || (measure === "rate" && sized) ? make(up ? "增加数" : "减少数") : null;
}

/** 超额10%, 高出5.2个百分点: the word tells the distance, not that it is more. */
function asTold(role: string, by: Mention): Evidence {
  const evidence = evidenceOf(role, by);
  const own = /(?:^超过?|超(?:额|任务|计划|目标|预算|出)|高出|多出|低出)(?:了)?$/.test(
    by.before.trimEnd(),
  );
  const { figure } = by;
  if (!own || figure.quantity.qualifier !== "more_than") return evidence;
  return exactly(evidence);
}

/** What the value after the change is called in a finding. */
export function nameOf(now: Mention): string {
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
export function ofPastAmount({ past, by: told }: Change, by: Mention): Bound | null {
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
      printedEvidence("上期数", past),
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
