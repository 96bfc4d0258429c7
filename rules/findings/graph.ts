import type { Figure } from "../../domain/figure.ts";
import { holds } from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { quantitiesOf } from "./explain.ts";
import { habitsOf } from "../blame/habits.ts";
import type { Habits } from "../blame/habits.ts";
import type { Bound, Judged } from "../rule.ts";

/** All judged relations of a run by the figures they rest on, and what its figures usually look like. */
export interface Graph {
  readonly relations: readonly Judged[];
  readonly byFigure: ReadonlyMap<string, readonly Judged[]>;
  readonly habits: Habits;
}

/**
 * `figures` are all that were read, whether they stand in a relation or not. Only what is broken asks for more
 * than the relations, so that most reports never do.
 */
export function graphOf(relations: readonly Judged[], figures: readonly Figure[]): Graph {
  let [byFigure, habits]: [Graph["byFigure"] | null, Habits | null] = [null, null];
  return {
    relations,
    get byFigure() {
      return (byFigure ??= groupedByFigure(relations));
    },
    get habits() {
      return (habits ??= habitsOf(figures));
    },
  };
}

function groupedByFigure(relations: readonly Judged[]): Graph["byFigure"] {
  const groups = new Map<string, Judged[]>();
  for (const judged of relations) {
    for (const { figure } of judged.bound.evidence) {
      if (figure === null) continue;
      const group = groups.get(figure.id);
      if (group === undefined) groups.set(figure.id, [judged]);
      else group.push(judged);
    }
  }
  return groups;
}

/** Whether the relation was judged to hold as printed. */
export function stands({ judgement }: Judged): boolean {
  return judgement.verdict === "certain" || judgement.verdict === "possible";
}

/** A difference by rounding is no evidence against a number. */
export function isBroken({ judgement }: Judged): boolean {
  return judgement.verdict === "conflict";
}

export function othersOf(judged: Judged, figure: Figure, graph: Graph): readonly Judged[] {
  return (graph.byFigure.get(figure.id) ?? []).filter((other) => other !== judged);
}

/** Whether the relation would hold if the figure were another number. */
export function holdsWith({ formula, evidence }: Bound, figure: Figure, to: Quantity): boolean {
  const quantities = quantitiesOf(evidence);
  if (quantities === null) return false;
  const changed = quantities.map((quantity, index) =>
    evidence[index]?.figure?.id === figure.id ? to : quantity,
  );
  return holds(formula, changed);
}
