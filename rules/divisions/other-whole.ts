import { Fraction } from "fraction.js";
import type { Figure } from "../../domain/figure.ts";
import { holds } from "../../domain/judgement.ts";
import { valueOf } from "../../domain/quantity.ts";
import { rateFormulas } from "../rates/rate-bound.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/**
 * 对上年度728个项目实施自评，优514个、良179个、中29个、差6个: last year's number is a mere reference, and no
 * mention; the items that come to it are told of it and of no other.
 */
export function comesToReference({ report }: Scene, parts: readonly Mention[]): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  const { kind, block, flow, quantity } = first.figure;
  const sum = parts.reduce((all, { figure }) => all.add(valueOf(figure.quantity)), new Fraction(0));
  return report.figures.some(
    (figure) =>
      figure.status === "reference" &&
      figure.kind === kind &&
      figure.block === block &&
      figure.flow.end <= flow.start &&
      figure.quantity.dimension === quantity.dimension &&
      valueOf(figure.quantity).equals(sum),
  );
}

/** 监控项目1204个 in another paragraph is not what 优5个、良12个、中5个 divide: lights do, grades are given later. */
export function dividesAnother(total: Mention | undefined, [first]: readonly Mention[]): boolean {
  if (total === undefined || first === undefined) return false;
  const graded = /[优良][秀好]?[”"]?(?:等次|等级)?的?(?:有)?$/.test(first.before.trimEnd());
  return (
    graded &&
    total.figure.block !== first.figure.block &&
    /^(?:monitoring|ex_ante|target)\./.test(total.figure.indicator ?? "")
  );
}

/** 对2023年度1203个项目自评，抽查132个，抽查比例11.0%: the rate is of last year's number. */
export function isOfReference({ report }: Scene, part: Figure, rate: Mention): boolean {
  return report.figures.some(
    ({ kind, block, quantity, status, year }) =>
      (status === "reference" || (year !== null && year !== part.year)) &&
      kind === part.kind &&
      block === rate.figure.block &&
      quantity.dimension === part.quantity.dimension &&
      holds(rateFormulas.share, [part.quantity, quantity, rate.figure.quantity]),
  );
}
