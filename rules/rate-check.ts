import type { Severity } from "../domain/finding.ts";
import { judgeBound, abstain, checkRelation, evidenceOf } from "./relation-check.ts";
import type { RelationData } from "./relation-check.ts";
import type { RateCase } from "./rate-binding.ts";
import type { Bound, Check } from "./rule.ts";

export interface RateOptions {
  readonly title: string;
  readonly ceiling?: Severity;
}

/** One verdict for one rate: judged, or why not. */
export function checkRate(rate: RateCase, options: RateOptions): Check<RelationData> {
  const [first] = rate.bounds;
  if (first === undefined) return unbound(rate);
  const chosen = choose(rate.bounds);
  if (chosen === null) {
    const texts = rate.bounds.map((bound) => bound.text);
    const evidence = rate.bounds.flatMap((bound) => bound.evidence);
    return abstain(
      "ambiguous",
      `${rate.name}有不止一种算法，结果不一：${[...new Set(texts)].join("；")}`,
      evidence.filter(
        (item, index) => evidence.findIndex((other) => other.figure === item.figure) === index,
      ),
    );
  }
  const loose = !rate.explicit || rate.bounds.length > 1;
  const ceiling = loose ? "warning" : (options.ceiling ?? "error");
  return checkRelation(chosen, { title: options.title, ceiling });
}

/** The nearest binding when all of them come out alike; null when they do not. */
export function choose(bounds: readonly Bound[]): Bound | null {
  const outcomes = bounds.map((bound) => {
    const verdict = judgeBound(bound)?.verdict;
    return verdict === "certain" || verdict === "possible";
  });
  return new Set(outcomes).size === 1 ? (bounds[0] ?? null) : null;
}

function unbound(rate: RateCase): Check<RelationData> {
  const { part, whole, family } = rate;
  const missing = [
    ...(part === null ? [family?.part.name ?? "部分"] : []),
    ...(whole === null ? [family?.whole.name ?? "总数"] : []),
  ];
  const evidence = [
    evidenceOf(rate.name, rate.rate),
    ...(part === null ? [] : [evidenceOf(family?.part.name ?? "部分", part)]),
    ...(whole === null ? [] : [evidenceOf(family?.whole.name ?? "总数", whole)]),
  ];
  const reason =
    missing.length === 0
      ? `${rate.name}与文中的数口径不能确定相同`
      : `缺少${missing.join("、")}，${rate.name}无法复算`;
  return abstain("insufficient", reason, evidence);
}
