import type { Figure } from "../domain/figure.ts";
import type { Hypothesis } from "../domain/finding.ts";
import { holds, operandTest } from "../domain/judgement.ts";
import { intersect } from "../domain/interval.ts";
import type { Interval } from "../domain/interval.ts";
import type { Quantity } from "../domain/quantity.ts";
import { printedSet } from "../domain/reading.ts";
import { evaluate, invert } from "../domain/relation.ts";
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
          cost: repair.cost - mended(judged, figure, repair, graph) - usual(repair, graph),
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

const units = new WeakMap<Graph, string | null>();

/** Between two units that would both mend it the one that most amounts are told in is likelier. */
function usual({ kind, to }: Repair, graph: Graph): number {
  if (kind !== "unit") return 0;
  const known = units.get(graph);
  const unit = known === undefined ? commonUnit(graph) : known;
  if (known === undefined) units.set(graph, unit);
  return to.unit === unit ? 0.5 : 0;
}

function commonUnit({ byFigure }: Graph): string | null {
  const counts = new Map<string, number>();
  for (const [id, [relation]] of byFigure) {
    const figure = relation?.bound.evidence.find((item) => item.figure?.id === id)?.figure;
    const { dimension, unit } = figure?.quantity ?? { dimension: null, unit: null };
    if (dimension === "money" && unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? null;
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
 * Operands of a broken relation, most suspect first: two whose exchange mends it;
 * else one for which a single other value would mend every broken relation on it and keep the rest,
 * then by how many broken relations count against it and how many that hold for it. With nothing to
 * tell them apart, the operand of a clearly cheapest repair; else none.
 */
export function blameFor(
  judged: Judged,
  hypotheses: readonly Hypothesis[],
  graph: Graph,
): readonly number[] {
  const { evidence } = judged.bound;
  const turned = exchanged(judged.bound);
  if (turned !== null) return turned;
  const explained = evidence.map((item) => explains(item.figure, graph));
  const scores = evidence.map((item) => {
    const relations = item.figure === null ? [] : (graph.byFigure.get(item.figure.id) ?? []);
    const held = relations.filter((other) => stands(other)).length;
    return relations.length - 2 * held;
  });
  const cheapest = scores.map(
    (_, operand) => hypotheses.find((each) => each.operand === operand)?.cost ?? Infinity,
  );
  const order = scores.map((_, operand) => operand);
  if (new Set(explained).size > 1 || new Set(scores).size > 1) {
    const tie = (a: number, b: number): number =>
      at(cheapest, a) === at(cheapest, b) ? a - b : at(cheapest, a) - at(cheapest, b);
    return order.toSorted(
      (a, b) => at(explained, b) - at(explained, a) || at(scores, b) - at(scores, a) || tie(a, b),
    );
  }
  const [best] = hypotheses;
  if (best === undefined) return [];
  const rival = hypotheses.find((other) => other.operand !== best.operand);
  return rival === undefined || rival.cost > best.cost ? [best.operand] : [];
}

function at(list: readonly number[], operand: number): number {
  return list[operand] ?? 0;
}

/** How many broken equations one other value of the figure would mend while it keeps those that hold. */
function explains(figure: Figure | null, graph: Graph): number {
  const relations = (figure === null ? [] : (graph.byFigure.get(figure.id) ?? [])).filter(
    ({ bound }) => bound.formula.sign === "=" && bound.formula.name !== "reach",
  );
  const ranges = relations.map(({ bound }) => allowed(bound, figure?.id ?? ""));
  const [first, ...rest] = ranges.filter((range) => range !== null);
  if (first === undefined) return 0;
  const common = rest.reduce<Interval | null>(
    (all, range) => (all === null ? null : intersect(all, range)),
    first,
  );
  return common === null ? 0 : relations.filter((relation) => !stands(relation)).length;
}

/** What the figure may be for the equation to hold, the other operands as printed. */
function allowed({ formula, evidence }: Bound, id: string): Interval | null {
  const operand = evidence.findIndex((item) => item.figure?.id === id);
  const sets = (quantitiesOf(evidence) ?? []).map(printedSet);
  const args = formula.args.flatMap((index) => sets[index] ?? []);
  const claim = sets[formula.claim];
  if (claim === undefined || args.length !== formula.args.length) return null;
  const place = formula.args.indexOf(operand);
  return operand === formula.claim
    ? evaluate(formula.name, args)
    : place < 0
      ? null
      : invert(formula.name, place, args, claim);
}

/** Two operands that mend it in each other's place: part and whole, or the result and one argument. */
export function exchanged({ formula, evidence }: Bound): readonly [number, number] | null {
  const quantities = quantitiesOf(evidence) ?? [];
  const [part = -1, whole = -1] = formula.args;
  const pairs: readonly (readonly [number, number])[] =
    formula.name === "share"
      ? [[part, whole]]
      : formula.args.map((index) => [formula.claim, index] as const);
  const found = pairs.filter(([left, right]) => {
    const [a, b] = [quantities[left], quantities[right]];
    if (formula.sign !== "=" || a?.dimension !== b?.dimension) return false;
    if (a === undefined || b === undefined) return false;
    return holds(formula, quantities.with(left, b).with(right, a));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
