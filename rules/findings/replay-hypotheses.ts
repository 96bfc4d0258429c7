import type { Finding, Hypothesis } from "../../domain/finding.ts";
import { holds } from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import type { Formula } from "../../domain/relation.ts";
import { repairNames, repairsBy } from "../../domain/repair.ts";
import type { RepairKind } from "../../domain/repair.ts";
import { likeliest, slipText } from "../blame/hypotheses.ts";
import { unitText } from "../../domain/measured-text.ts";
import { quantityText } from "../wording/number-text.ts";

/** The proposed repairs, in Chinese, that are none: they do not mend the relation or are told wrongly. */
export function unsoundHypotheses(
  finding: Finding,
  formula: Formula,
  quantities: readonly Quantity[],
): readonly string[] {
  const { hypotheses, message } = finding;
  const unsound = hypotheses
    .filter((each) => !isSound(each, finding, formula, quantities))
    .map(({ text }) => `改法“${text}”`);
  const isOrdered = hypotheses.every(({ cost }, at) => cost >= (hypotheses[at - 1]?.cost ?? 0));
  const told = /(?<=。)(?:最可能|可能)：.+?。/.exec(message)?.[0];
  return [
    ...unsound,
    ...(isOrdered ? [] : ["改法的顺序"]),
    ...(told === undefined || told === likeliest(hypotheses) ? [] : ["说明中的改法"]),
  ];
}

function isSound(
  hypothesis: Hypothesis,
  { operands }: Finding,
  formula: Formula,
  quantities: readonly Quantity[],
): boolean {
  const { operand, text } = hypothesis;
  const [kind, own] = [kindOf(hypothesis), quantities[operand]];
  if (kind === null || own === undefined || hypothesis.from !== quantityText(own)) return false;
  if (text !== slipText({ ...hypothesis, kind }, operands)) return false;
  if (kind === "exchange") return isExchange(hypothesis, formula, quantities);
  const to = meant(kind, own, hypothesis.to);
  if (to === null) return false;
  // One figure may stand in two places of a relation; it was miswritten once.
  const figureId = operands[operand]?.figureId;
  const changed = quantities.map((each, at) =>
    operands[at]?.figureId === figureId || at === operand ? to : each,
  );
  return holds(formula, quantities.with(operand, to)) || holds(formula, changed);
}

function kindOf({ kind }: Hypothesis): RepairKind | null {
  return Object.keys(repairNames).find(isKind(kind)) ?? null;
}

function isKind(kind: string): (name: string) => name is RepairKind {
  return (name): name is RepairKind => name === kind;
}

/** The number that is proposed: one that such a slip leads to, or another figure in the same unit. */
function meant(
  kind: Exclude<RepairKind, "exchange">,
  own: Quantity,
  told: string,
): Quantity | null {
  if (kind !== "figure")
    return repairsBy(kind, own).find(({ to }) => quantityText(to) === told)?.to ?? null;
  const digits = /^-?\d+(?:\.\d+)?/.exec(told)?.[0] ?? "";
  const isOfUnit = digits !== "" && told === digits + unitText(own);
  return isOfUnit ? { ...own, digits, qualifier: "exact" } : null;
}

function isExchange(
  { operand, to }: Hypothesis,
  formula: Formula,
  quantities: readonly Quantity[],
): boolean {
  const own = quantities[operand];
  return quantities.some(
    (other, at) =>
      own !== undefined &&
      at !== operand &&
      quantityText(other) === to &&
      holds(formula, quantities.with(operand, other).with(at, own)),
  );
}
