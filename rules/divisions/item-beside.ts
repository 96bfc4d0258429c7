import { Fraction } from "fraction.js";
import { valueOf } from "../../domain/quantity.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** So large a number of things is not what others come to by chance, wherever it was told. */
const telling = 20;

/**
 * 全县87家预算单位中，部门52家，镇（街道）14家，其余21家: a number that comes, together with the items behind it, to another one
 * told before, or anywhere in the paragraph, is an item as they are, and no whole of them. Numbers that serve for comparison
 * only count as told.
 */
export function isItemBeside(
  { report }: Scene,
  total: Mention,
  parts: readonly Mention[],
): boolean {
  const { block, kind, flow, quantity } = total.figure;
  const [first] = parts;
  if (first === undefined || first.figure.block !== block) return false;
  if (first.figure.flow.start < flow.end || quantity.qualifier !== "exact") return false;
  const sum = [total, ...parts].reduce(
    (all, { figure }) => all.add(valueOf(figure.quantity)),
    new Fraction(0),
  );
  return report.figures.some(
    (figure) =>
      figure.kind === kind &&
      figure.cell === null &&
      (figure.block === block || figure.flow.end <= flow.start) &&
      figure.quantity.dimension === quantity.dimension &&
      (kind !== "count" || figure.quantity.unit === quantity.unit) &&
      (figure.block === block || kind !== "count" || sum.compare(telling) >= 0) &&
      valueOf(figure.quantity).equals(sum),
  );
}

/** The same of numbers in whatever order the rule that asks has put them. */
export function areItemsTogether(scene: Scene, mentions: readonly Mention[]): boolean {
  const [first, ...others] = mentions.toSorted((a, b) => a.figure.flow.start - b.figure.flow.start);
  return first !== undefined && isItemBeside(scene, first, others);
}
