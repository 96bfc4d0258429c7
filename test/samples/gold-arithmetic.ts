import { Fraction } from "fraction.js";
import type { GoldFigure, GoldRelation } from "./gold-schema.ts";

export function valueOf(figure: GoldFigure): Fraction {
  return new Fraction(String(figure.value));
}

const powers = new Map([
  ["万元", 10_000],
  ["万人", 10_000],
  ["亿元", 100_000_000],
]);

/** The value that the printed digits and the unit give. */
export function printed(figure: GoldFigure): Fraction {
  const digits = figure.quote.replaceAll(/[\s,]/g, "").match(/^[\d.]+/)?.[0] ?? "";
  return new Fraction(digits).mul(powers.get(figure.unit ?? "") ?? 1);
}

/** Half of one unit in the last printed place, in the base unit. */
function slack(figure: GoldFigure): Fraction {
  const decimals = /\.(\d+)/.exec(figure.quote.replaceAll(/\s/g, ""))?.[1]?.length ?? 0;
  const unit = new Fraction(powers.get(figure.unit ?? "") ?? 1);
  return figure.kind === "count" ? new Fraction(0) : unit.div(2).div(new Fraction(10 ** decimals));
}

/** Whether the relation holds within half a unit of the last printed place of each figure. */
export function holds(relation: GoldRelation, figures: readonly GoldFigure[]): boolean {
  const values = figures.map(valueOf);
  const [first, second, third] = values;
  const last = values.at(-1)!;
  switch (relation.type) {
    case "ratio":
      return within(first!.div(second!).mul(100), figures[2]!);
    case "sum":
      return near(
        values.slice(0, -1).reduce((sum, value) => sum.add(value)),
        last,
        figures,
      );
    case "difference":
      return near(first!.sub(second!), third!, figures);
    case "repeat":
      return values.every((value, index) => near(value, first!, [figures[0]!, figures[index]!]));
    case "part_of":
    case "rank_within":
      return first!.compare(second!) <= 0;
    case "enumeration":
      return relation.listed! <= Number(first!);
    default:
      return relation.type satisfies never;
  }
}

/** 接近 92% is a bound from above: the computed rate stays under it by less than one point. */
function within(computed: Fraction, claimed: GoldFigure): boolean {
  const value = valueOf(claimed);
  if (claimed.qualifier !== "nearly") return near(computed, value, [claimed]);
  return computed.compare(value) < 0 && computed.add(1).compare(value) > 0;
}

function near(a: Fraction, b: Fraction, printedAs: readonly GoldFigure[]): boolean {
  const room = printedAs.map(slack).reduce((sum, part) => sum.add(part));
  return a.sub(b).abs().compare(room) <= 0;
}
