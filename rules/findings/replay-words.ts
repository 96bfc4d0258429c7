import type { Operand, Verdict } from "../../domain/finding.ts";
import { judge } from "../../domain/judgement.ts";
import { trailingZeros } from "../../domain/reading.ts";
import { parseFormula } from "../../domain/relation.ts";
import { growthOutliers } from "../run/growth-scores.ts";
import { rateScores, isOutlying } from "../run/rate-scores.ts";
import { directionIn } from "../changes/change-words.ts";
import { isAfter } from "../years/date-binding.ts";
import { ordinalIn } from "../counts/ordinal-marks.ts";
import { truncatedMark } from "./truncation.ts";

type Replay = (operands: readonly Operand[]) => Verdict | null;

/** Statements without a formula of `domain/relation.ts`, by their machine form; each reads operands only. */
const statements: Readonly<Record<string, Replay>> = {
  "next(0)=1": ([first, second]) => {
    const [a, b] = [ordinalIn(first?.quote ?? ""), ordinalIn(second?.quote ?? "")];
    return a === null || b === null ? null : a + 1 === b ? "certain" : "conflict";
  },
  "differ(0,1)": ([first, second]) => {
    if (first === undefined || second === undefined) return null;
    return plainName(first.quote) === plainName(second.quote) ? "conflict" : "certain";
  },
  "order(0)<=1": ([first, second]) => {
    if (first?.value == null || second?.value == null) return null;
    return isAfter(first, second) ? "conflict" : "certain";
  },
  "direction(0)=direction(1)": ([first, second]) => {
    const [a, b] = [directionIn(first?.quote ?? ""), directionIn(second?.quote ?? "")];
    return a === null || b === null ? null : a === b ? "certain" : "conflict";
  },
  "digits(0)=1": ([first, second]) => {
    const [a, b] = [first?.quantity, second?.quantity];
    if (a == null || b == null) return null;
    return a.digits === b.digits ? "certain" : "possible";
  },
  "outlier(0)": (operands) => {
    const values = operands.map(({ value }) => Number(value));
    return isOutlying(rateScores(values)[0] ?? 0) ? "undecidable" : "certain";
  },
  "growth-outlier(0,1)": (operands) => {
    const values = operands.map(({ value }) => Number(value));
    const pairs = values.flatMap((now, index) =>
      index % 2 === 0 ? [[now, values[index + 1] ?? 0] as const] : [],
    );
    return growthOutliers(pairs).has(0) ? "undecidable" : "certain";
  },
  "round(0)": (operands) =>
    operands.every(({ quantity }) => quantity !== null && trailingZeros(quantity) >= 3)
      ? "undecidable"
      : "certain",
  "copied(0,1)": (operands) => {
    const values = operands.map(({ value }) => value);
    const equal = values.every((value, index) => index % 2 === 0 || value === values[index - 1]);
    return equal ? "undecidable" : "certain";
  },
};

/** Verdict of a statement that is no arithmetic; null where the text is none of them. */
export function replayStatement(text: string, operands: readonly Operand[]): Verdict | null {
  if (text.startsWith(truncatedMark)) return replayTruncation(text, operands);
  return statements[text]?.(operands) ?? null;
}

/** Each of the relations fits only where its numbers were cut off. */
function replayTruncation(text: string, operands: readonly Operand[]): Verdict | null {
  const quantities = operands.map(({ quantity }) => quantity);
  if (!quantities.every((quantity) => quantity !== null)) return null;
  const formulas = text.slice(truncatedMark.length).split(";").map(parseFormula);
  if (!formulas.every((formula) => formula !== null)) return null;
  return formulas.every((formula) => judge(formula, quantities).explainedBy === "R1")
    ? "tail"
    : "certain";
}

/** A name as a reader compares it: blanks, quotes and brackets of titles left out. */
export function plainName(text: string): string {
  return text.replace(/[\s《》“”"‘’*]/g, "");
}
