import type { Finding, Reading, Verdict } from "../../domain/finding.ts";
import { judge } from "../../domain/judgement.ts";
import { parseFormula } from "../../domain/relation.ts";
import { replayStatement } from "./replay-words.ts";
import { isResidue } from "../wording/residue.ts";

export interface Replayed {
  readonly verdict: Verdict;
  readonly explainedBy: Reading | null;
}

/** Judges a finding again from nothing but its own JSON; null where it does not carry enough. */
export function replay(finding: Finding): Replayed | null {
  const text = finding.relation?.formula;
  if (text === undefined) return null;
  const formula = parseFormula(text);
  if (formula === null) {
    const verdict = replayWords(text, finding);
    return verdict === null ? null : { verdict, explainedBy: null };
  }
  const quantities = finding.operands.map((operand) => operand.quantity);
  if (!quantities.every((quantity) => quantity !== null)) return null;
  const { verdict, explainedBy } = judge(formula, quantities);
  return { verdict, explainedBy };
}

/** Statements that are no arithmetic: residue, years of headings, rates without a base. */
function replayWords(text: string, { operands }: Finding): Verdict | null {
  const quotes = operands.map((operand) => operand.quote);
  const [first = "", second = ""] = quotes;
  if (text === "residue(0)") return quotes.every(isResidue) ? "conflict" : null;
  if (text === "year(0)=year(1)") return differ(yearIn(first), yearIn(second));
  const year = /^year\(0\)=(\d{4})$/.exec(text)?.[1];
  if (year !== undefined) return differ(yearIn(first), year);
  const [, sign, bound] = /^year\(0\)(>=?)(\d{4}|year\(1\))$/.exec(text) ?? [];
  if (sign !== undefined && bound !== undefined)
    return inOrder(yearIn(first), bound === "year(1)" ? yearIn(second) : bound, sign === ">");
  if (/^(?:missing\(0\)|share\((?:1,\?|\?,1)\)=0)$/.test(text)) return "undecidable";
  return replayStatement(text, operands);
}

function yearIn(quote: string): string | undefined {
  return /20\d{2}/.exec(quote.normalize("NFKC").replace(/\s/g, ""))?.[0];
}

/** Whether the first year is later, or no earlier. */
function inOrder(
  later: string | undefined,
  earlier: string | undefined,
  strictly: boolean,
): Verdict | null {
  if (later === undefined || earlier === undefined) return null;
  return later > earlier || (!strictly && later === earlier) ? "certain" : "conflict";
}

function differ(a: string | undefined, b: string | undefined): Verdict | null {
  if (a === undefined || b === undefined) return null;
  return a === b ? "certain" : "conflict";
}
