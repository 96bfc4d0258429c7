import { judge } from "../../domain/judgement.ts";
import { unitSlips } from "../../domain/repair.ts";
import { valueOf } from "../../domain/quantity.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { quantitiesOf, substitutedText } from "../findings/explain.ts";
import { printedText, quantityText } from "../wording/number-text.ts";
import { defineRule } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";
import type { Bound, Broken, Evidence, Judged } from "../rule.ts";

export interface Slip {
  readonly relation: string;
  readonly quote: string;
  readonly to: string;
  readonly others: readonly string[];
}

interface Fix {
  readonly operand: Evidence;
  readonly to: Quantity;
}

export const unitSlip = defineRule<{ slip: Slip }>({
  id: "U02",
  name: "单位滑移",
  about: "关系不成立，而把其中一个数换成另一个金额单位就成立的，多半是单位写错。",
  version: "1.0.0",
  severity: "error",
  phase: "relations",
  messages: {
    slip: (d) =>
      `${d.relation}不成立；把${d.quote}改为${d.to}就成立，单位多半写错。` +
      (d.others.length > 0 ? `也可能是${d.others.join("，或")}。` : ""),
  },
  *check({ judged, scene }) {
    const usual = usualUnit(scene);
    const broken = judged.filter(({ judgement }) => judgement.verdict === "conflict");
    const told = new Set<Judged>();
    const cases = broken.map((item) => ({ item, fixes: likelier(fixesOf(item), usual) }));
    // The relation with the fewest ways out names the slip; others that it mends are not told again.
    for (const { item, fixes } of cases.toSorted((a, b) => a.fixes.length - b.fixes.length)) {
      const [best] = fixes;
      if (best === undefined || told.has(item)) continue;
      for (const other of cases)
        if (other.fixes.some((fix) => isSame(fix, best))) told.add(other.item);
      yield slipOf(item, fixes, best);
    }
  },
});

/** The unit of two thirds of the amounts of the document; null where there is none. */
function usualUnit(scene: Scene): string | null {
  const units = scene.mentions
    .filter(({ figure }) => figure.kind === "amount")
    .map(({ figure }) => figure.quantity.unit);
  const groups = [...Map.groupBy(units, (unit) => unit).values()];
  const [most = []] = groups.toSorted((a, b) => b.length - a.length);
  return most.length * 3 >= units.length * 2 ? (most[0] ?? null) : null;
}

/** A fix that brings a stray figure to the unit of all others rules the opposite fix out. */
function likelier(fixes: readonly Fix[], usual: string | null): readonly Fix[] {
  const usualFixes = fixes.filter(({ to }) => to.unit === usual);
  return usualFixes.length > 0 ? usualFixes : fixes;
}

function isSame(a: Fix, b: Fix): boolean {
  return a.to.unit === b.to.unit && a.operand.figure?.id === b.operand.figure?.id;
}

function slipOf(item: Judged, fixes: readonly Fix[], best: Fix): Broken<{ slip: Slip }> {
  const { evidence, formula, binding } = item.bound;
  const [isOne, isHere] = [fixes.length === 1, binding === "sentence"];
  // A mean and a number beside it are often told of two things: it is for the rule that bound them to say so.
  const isLoose = formula.name === "times" && !(isOne && isHere);
  const quoteOf = ({ operand }: Fix): string => printedText(operand.quote);
  const words = (fix: Fix): string => `${quoteOf(fix)}应为${quantityText(fix.to)}`;
  return {
    verdict: "broken",
    messageId: "slip",
    evidence,
    judged: item,
    tellsRepair: true,
    title: "金额单位疑似写错",
    suggestion: `请核对${best.operand.role}的单位。`,
    severity: isLoose ? "hint" : isOne && isHere ? "error" : "warning",
    data: {
      relation: substitutedText(formula, evidence),
      quote: quoteOf(best),
      to: quantityText(best.to),
      others: fixes.slice(1).map(words),
    },
  };
}

/**
 * Units that mend the relation. Scaling one side up is scaling the other side down, so those that
 * make the operands share one unit are preferred; what is left over is listed.
 */
function fixesOf({ bound }: Judged): readonly Fix[] {
  const quantities = quantitiesOf(bound.evidence) ?? [];
  const fixes = bound.evidence.flatMap((operand, index) => {
    const quantity = quantities[index];
    return quantity === undefined
      ? []
      : unitSlips(quantity)
          .filter(({ to }) => isUsual(quantity, to, quantities))
          .filter(({ to }) => mends(bound, quantities.with(index, to)))
          .filter(() => !isNotAdded(bound, index, quantities))
          .map(({ to }) => ({ operand, to, even: isEven(to, quantities.toSpliced(index, 1)) }));
  });
  const even = fixes.filter((fix) => fix.even);
  return even.length > 0 || bound.formula.sign === "<=" || areOfOneUnit(quantities) ? even : fixes;
}

/** 0.9万元 beside 1.2亿元 is the odd one, 1152万元 beside 384万元 is not. */
const odd = 100;

/**
 * 4224万元、1920万元、384万元、1152万元: a unit that slipped stands out, by itself or by its size. What one unit fits and none stands
 * out of is no sum of these, and 1152元 would only leave one of them out. An average has another size than its total.
 */
function areOfOneUnit(quantities: readonly Quantity[]): boolean {
  const money = quantities.filter(({ dimension }) => dimension === "money");
  const sizes = money.map((each) => valueOf(each)).toSorted((a, b) => a.compare(b));
  const [least, second] = sizes;
  const [last, most] = sizes.slice(-2);
  const isOdd =
    least !== undefined &&
    second !== undefined &&
    last !== undefined &&
    most !== undefined &&
    (least.mul(odd).compare(second) < 0 || last.mul(odd).compare(most) < 0);
  return (
    money.length > 1 &&
    !isOdd &&
    money.every((each) => isEven(each, money)) &&
    quantities.every(({ dimension }) => dimension !== "count")
  );
}

/** 千元 and 百万元 are rare: only where another operand is printed in them. */
function isUsual(from: Quantity, to: Quantity, all: readonly Quantity[]): boolean {
  return (to.exponent - from.exponent) % 4 === 0 || all.some((other) => other.unit === to.unit);
}

function mends({ formula }: Bound, quantities: readonly Quantity[]): boolean {
  const { verdict } = judge(formula, quantities);
  return verdict === "certain" || (verdict === "possible" && formula.sign === "=");
}

/** Without it the sum is right: turned into next to nothing it only seems mended. */
function isNotAdded(bound: Bound, index: number, quantities: readonly Quantity[]): boolean {
  const { formula } = bound;
  if (formula.name !== "sum" || formula.args.length < 3) return false;
  const args = formula.args.filter((arg) => arg !== index);
  return (
    args.length < formula.args.length &&
    mends({ ...bound, formula: { ...formula, args } }, quantities)
  );
}

/** The other amounts share its unit. */
function isEven({ exponent }: Quantity, others: readonly Quantity[]): boolean {
  return others.every((other) => other.dimension !== "money" || other.exponent === exponent);
}
