import type { Check } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import type { RelationData } from "./relation-check.ts";

/** A check of what a number claims, made only where it is asked for. */
interface Further {
  readonly by: Mention;
  readonly check: () => Check<RelationData>;
}

/** The checks of a rule, and further ones of numbers that none of them has judged. */
export function* withFurther(
  checks: Iterable<Check<RelationData>>,
  further: () => Iterable<Further>,
): Generator<Check<RelationData>> {
  const known = new Set<string | undefined>();
  for (const check of checks) {
    if (check.verdict !== "abstained")
      for (const { figure } of check.evidence) known.add(figure?.id);
    yield check;
  }
  for (const { by, check } of further()) if (!known.has(by.figure.id)) yield check();
}
