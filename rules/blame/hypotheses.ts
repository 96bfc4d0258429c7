import type { Hypothesis } from "../../domain/finding.ts";
import { printedValue } from "../../domain/reading.ts";
import { repairNames } from "../../domain/repair.ts";
import type { RepairKind } from "../../domain/repair.ts";
import type { Guess } from "./guesses.ts";
import { printedText, quantityText } from "../wording/number-text.ts";
import type { Judged } from "../rule.ts";

const mostHypotheses = 8;

/** Guesses as a finding keeps them, likeliest first; two slips that lead to one number, 6024 and 6024.0, are one. */
export function hypothesesOf(judged: Judged, guesses: readonly Guess[]): readonly Hypothesis[] {
  const { evidence } = judged.bound;
  const all = named(judged, guesses).flatMap((guess) => {
    const { figure = null } = evidence[guess.operand] ?? {};
    return figure === null ? [] : [{ guess, from: quantityText(figure.quantity) }];
  });
  const groups = Map.groupBy(all, ({ guess: { kind, operand, to } }) =>
    kind === "exchange" ? kind : `${String(operand)} ${printedValue(to).toFraction()}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { kind, operand, to } = first.guess;
      const weight = group.reduce((sum, { guess }) => sum + guess.weight, 0);
      const slip = { kind, operand, from: first.from, to: quantityText(to) };
      return { ...slip, text: slipText(slip, evidence), cost: costOf(weight) };
    })
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, mostHypotheses);
}

interface Slip {
  readonly kind: RepairKind;
  readonly operand: number;
  readonly from: string;
  readonly to: string;
}

/** 数字对调，11.94%→11.49%; with its role where two of the numbers are printed alike. */
export function slipText(
  { kind, operand, from, to }: Slip,
  printed: readonly { readonly role: string; readonly quote: string }[],
): string {
  if (kind === "exchange") return `${repairNames[kind]}，${from}↔${to}`;
  const quotes = printed.map(({ quote }) => printedText(quote));
  const twice = quotes.filter((quote) => quote === quotes[operand]).length > 1;
  const role = twice ? (printed[operand]?.role ?? "") : "";
  return `${repairNames[kind]}，${role}${from}→${to}`;
}

/** Half of all numbers meet an inequality: where a digit could be any of several, naming one misleads. */
function named({ bound }: Judged, guesses: readonly Guess[]): readonly Guess[] {
  if (bound.formula.sign === "=") return guesses;
  const groups = Map.groupBy(guesses, ({ kind, operand }) => `${kind} ${String(operand)}`);
  return guesses.filter(
    ({ kind, operand, evens }) =>
      evens ||
      !["digit", "dropped"].includes(kind) ||
      groups.get(`${kind} ${String(operand)}`)?.length === 1,
  );
}

/** In tenths, so that a cost prints alike everywhere: 1 is a slip that happens once in ten. */
function costOf(weight: number): number {
  return Math.max(0, Math.round(-10 * Math.log10(weight)) / 10);
}

/** Within this difference of cost one guess is as good as another: about half as likely. */
const asGood = 0.35;
/** From this difference on it is the likeliest and the other is not worth a word. */
const clearly = 0.5;

/** The likeliest slips in words; nothing where more than two are as likely as each other. */
export function likeliest(hypotheses: readonly Hypothesis[]): string {
  const [best, second] = hypotheses;
  if (best === undefined) return "";
  if (second === undefined || second.cost - best.cost > clearly) return `最可能：${best.text}。`;
  const rivals = hypotheses.filter(({ cost }) => cost - best.cost < asGood);
  if (rivals.length > 2) return "";
  return `可能：${best.text}；或${second.text}。`;
}
