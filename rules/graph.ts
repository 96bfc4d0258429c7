import type { Figure } from "../domain/figure.ts";
import type { Hypothesis } from "../domain/finding.ts";
import { holds, operandTest } from "../domain/judgement.ts";
import type { Quantity } from "../domain/quantity.ts";
import { repairNames, repairsOf } from "../domain/repair.ts";
import type { Repair } from "../domain/repair.ts";
import { quantitiesOf } from "./explain.ts";
import { quantityText } from "./number-text.ts";
import type { Bound, Judged } from "./rule.ts";

/** All judged relations of a run by the figures they rest on. */
export interface Graph {
  readonly relations: readonly Judged[];
  readonly byFigure: ReadonlyMap<string, readonly Judged[]>;
}

export function graphOf(relations: readonly Judged[]): Graph {
  const pairs = relations.flatMap((judged) =>
    judged.bound.evidence.flatMap((item) =>
      item.figure === null ? [] : [[item.figure.id, judged] as const],
    ),
  );
  const groups = Map.groupBy(pairs, ([id]) => id);
  const byFigure = new Map([...groups].map(([id, list]) => [id, list.map(([, judged]) => judged)]));
  return { relations, byFigure };
}

/** Whether the relation was judged to hold as printed. */
export function stands({ judgement }: Judged): boolean {
  return judgement.verdict === "certain" || judgement.verdict === "possible";
}

function holdsWith(bound: Bound, figure: Figure, to: Quantity): boolean {
  const quantities = quantitiesOf(bound.evidence);
  if (quantities === null) return false;
  const changed = quantities.map((quantity, index) =>
    bound.evidence[index]?.figure?.id === figure.id ? to : quantity,
  );
  return holds(bound.formula, changed);
}

const mostHypotheses = 8;

/** Repairs of one operand that mend this relation and break none that holds, likeliest first. */
export function hypothesesFor(judged: Judged, graph: Graph): readonly Hypothesis[] {
  const { evidence, formula } = judged.bound;
  const quantities = quantitiesOf(evidence) ?? [];
  const found = evidence.flatMap((item, operand) => {
    const { figure } = item;
    if (figure === null) return [];
    const mends = operandTest(formula, quantities, operand);
    return (
      repairsOf(figure.quantity)
        // An inequality is met by half of all numbers; only an error of magnitude is worth naming.
        .filter(({ kind }) => formula.sign === "=" || kind === "unit" || kind === "decimal")
        .filter((repair) => mends(repair.to))
        .filter((repair) => keepsOthers(judged, figure, repair, graph))
        .map((repair) => ({
          ...describe(repair, operand, figure),
          cost: repair.cost - mended(judged, figure, repair, graph),
        }))
    );
  });
  return found
    .toSorted((a, b) => a.cost - b.cost || rank(judged, a) - rank(judged, b))
    .slice(0, mostHypotheses);
}

/** At equal cost the claim is named before the operands it is computed from. */
function rank(judged: Judged, hypothesis: Hypothesis): number {
  const { claim, sign } = judged.bound.formula;
  return sign === "=" && hypothesis.operand === claim ? -1 : hypothesis.operand;
}

function keepsOthers(judged: Judged, figure: Figure, repair: Repair, graph: Graph): boolean {
  return others(judged, figure, graph).every(
    (other) => !stands(other) || holdsWith(other.bound, figure, repair.to),
  );
}

/** Number of other broken relations that the repair mends as well. */
function mended(judged: Judged, figure: Figure, repair: Repair, graph: Graph): number {
  return others(judged, figure, graph).filter(
    (other) => !stands(other) && holdsWith(other.bound, figure, repair.to),
  ).length;
}

function others(judged: Judged, figure: Figure, graph: Graph): readonly Judged[] {
  return (graph.byFigure.get(figure.id) ?? []).filter((other) => other !== judged);
}

function describe(repair: Repair, operand: number, figure: Figure): Hypothesis {
  const from = quantityText(figure.quantity);
  const to = quantityText(repair.to);
  return {
    kind: repair.kind,
    operand,
    from,
    to,
    text: `${repairNames[repair.kind]}，${from}→${to}`,
    cost: repair.cost,
  };
}

/**
 * Operands of a broken relation, most suspect first: broken relations count against a figure and
 * those that hold for it. With nothing to tell them apart, the operand of a clearly cheapest repair;
 * else none.
 */
export function blameFor(
  judged: Judged,
  hypotheses: readonly Hypothesis[],
  graph: Graph,
): readonly number[] {
  const scores = judged.bound.evidence.map((item) => {
    const relations = item.figure === null ? [] : (graph.byFigure.get(item.figure.id) ?? []);
    const held = relations.filter((other) => stands(other)).length;
    return relations.length - 2 * held;
  });
  const cheapest = scores.map(
    (_, operand) => hypotheses.find((each) => each.operand === operand)?.cost ?? Infinity,
  );
  const order = scores.map((_, operand) => operand);
  if (new Set(scores).size > 1) {
    const cost = (operand: number): number => cheapest[operand] ?? Infinity;
    const score = (operand: number): number => scores[operand] ?? 0;
    return order.toSorted(
      (a, b) => score(b) - score(a) || (cost(a) === cost(b) ? a - b : cost(a) - cost(b)),
    );
  }
  const [best] = hypotheses;
  if (best === undefined) return [];
  const rival = hypotheses.find((other) => other.operand !== best.operand);
  return rival === undefined || rival.cost > best.cost ? [best.operand] : [];
}
