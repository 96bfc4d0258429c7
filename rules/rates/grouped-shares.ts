import type { Fraction } from "fraction.js";
import { printedValue } from "../../domain/reading.ts";
import { strengthOf } from "../../domain/strength.ts";
import { wholesFor } from "./base-binding.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { compatible } from "../wording/mention-match.ts";
import type { RateCase } from "./rate-binding.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Scene } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { shareBound } from "./share-binding.ts";

/** 绿灯612个，占68.3%；黄灯201个，占22.43%；…: shares of a paragraph that do not repeat their whole. */
export function groupedShares(scene: Scene, cases: readonly RateCase[]): readonly RateCase[] {
  const open = cases.filter(
    (each) =>
      each.family === null &&
      each.bounds.length === 0 &&
      each.part !== null &&
      !isBandEnd(each.part),
  );
  const groups = Map.groupBy(open, ({ rate }) => rate.figure.block);
  return [...groups].flatMap(([block, group]) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    // The whole may stand in the paragraph before, where a list starts a new one.
    const near = [block, block - 1].flatMap((index) => scene.byBlock.get(index) ?? []);
    const parts = group.flatMap(({ part }) => part ?? []);
    const most = greatest(parts);
    const far = first.part === null ? [] : wholesFor(first.part, scene);
    const wholes = [...near, ...far]
      .filter(({ figure }) => most === null || printedValue(figure.quantity).compare(most) > 0)
      .filter((mention) => parts.every((part) => mention !== part && compatible(mention, part)));
    // 资金100万元…实际支出98万元，其中…占85%: the one that most of them fit, not the first that will do.
    const ranked = wholes.map((mention) => ({ mention, rows: fitting(group, mention) }));
    const best = ranked.toSorted((a, b) => b.rows - a.rows)[0];
    const whole =
      best !== undefined && best.rows * 2 > group.length ? best.mention : pairWhole(group, wholes);
    return whole === undefined ? [] : group.map((each) => bound(each, whole));
  });
}

/** 500万元以上项目个数占8.6%: the end of a band of size is no part. */
function isBandEnd({ after }: Mention): boolean {
  return /^(?:[（(]不?含[）)])?(?:以[上下内]|至)/.test(after);
}

/** 省级1560万元，占59.09%；市级1080万元，占40.91%: of two shares one that surely fits will do, if no other base fits any. */
function pairWhole(group: readonly RateCase[], wholes: readonly Mention[]): Mention | undefined {
  if (group.length !== 2) return undefined;
  const surely = wholes.filter((whole) =>
    group.some((each) => {
      const [relation] = bound(each, whole).bounds;
      const quantities = relation === undefined ? null : quantitiesOf(relation.evidence);
      return (
        relation !== undefined &&
        quantities !== null &&
        isFitting(relation) &&
        strengthOf(relation.formula, quantities).share >= sureStrength
      );
    }),
  );
  const values = new Set(surely.map(({ figure }) => figure.value));
  return values.size === 1 ? surely[0] : undefined;
}

/** So strong a fit is no accident among the few totals of a paragraph. */
const sureStrength = 0.8;

function greatest(mentions: readonly Mention[]): Fraction | null {
  return mentions
    .map(({ figure }) => printedValue(figure.quantity))
    .reduce<Fraction | null>((most, value) => (most?.compare(value) === 1 ? most : value), null);
}

function bound(each: RateCase, whole: Mention): RateCase {
  const { part, rate } = each;
  return part === null ? each : { ...each, whole, bounds: [shareBound(part, whole, rate, "")] };
}

/** The whole is the one that most of the shares fit, and two at least. */
function fitting(group: readonly RateCase[], whole: Mention): number {
  const fitted = group.filter((each) => {
    const [relation] = bound(each, whole).bounds;
    return relation !== undefined && isFitting(relation);
  });
  return fitted.length > 1 ? fitted.length : 0;
}
