import type { Finding } from "../../domain/finding.ts";
import type { Judgement } from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import type { Formula } from "../../domain/relation.ts";
import type { Evidence, NonEmpty } from "../rule.ts";
import { decimalsOf } from "../../domain/quantity.ts";
import { numberText } from "../../domain/measured-text.ts";
import { mismatchOf } from "./explain.ts";

/** 说明 and 标题 where they tell a number that stands nowhere in the record and does not follow from it. */
export function strangeNumbers(
  finding: Finding,
  formula: Formula,
  judgement: Judgement,
  quantities: readonly Quantity[],
): readonly string[] {
  const evidence = finding.operands.map(({ role, documentId, quote, start, end, quantity }) => {
    const span = { start, end };
    const words: Evidence = { role, documentId, quote, span, figure: null };
    return quantity === null ? words : { ...words, quantity };
  });
  // What holds is told with numbers of its own, and what compares reports with the names of their files.
  const isTold = judgement.gap !== null && finding.documentIds.length === 1;
  if (!isFilled(evidence) || !isTold) return [];
  const { relation, confidence, inverse, hypotheses, grounds, suggestion } = finding;
  const bound = { formula, evidence, text: relation?.text ?? "", binding: confidence.bind };
  const told = mismatchOf(bound, judgement, quantities);
  const known = numbersIn([
    told.claimSet,
    told.computed,
    told.gap,
    told.inverse,
    told.together,
    ...finding.operands.flatMap(({ role, quote }) => [role, quote]),
    ...inverse.map(({ text }) => text),
    ...hypotheses.map(({ text }) => text),
    ...quantities.map(({ digits }) => digits),
    nearestText(judgement, quantities[formula.claim]),
    relation?.text ?? "",
    grounds?.repair ?? "",
    grounds?.blame ?? "",
    suggestion,
  ]);
  const texts = [
    ["标题", finding.title],
    ["说明", finding.message],
  ] as const;
  return texts.flatMap(([name, text]) =>
    [...numbersIn([text])]
      .filter((number) => !known.has(number))
      .map((number) => `${name}中的“${number}”`),
  );
}

/** The rate that a whole number leads to is told with the places of the claim. */
function nearestText({ point }: Judgement, claim: Quantity | undefined): string {
  return point === null || claim === undefined ? "" : numberText(point, claim, decimalsOf(claim));
}

function isFilled(evidence: readonly Evidence[]): evidence is NonEmpty<Evidence> {
  return evidence.length > 0;
}

function numbersIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => plain(text).match(/\d+(?:\.\d+)?/g) ?? []));
}

/** 表1第C8格 is a place and no number. */
const cellAddress = /表\d+第[A-Z]+\d+格/g;

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s|(?<=\d),(?=\d{3})/g, "")
    .replace(cellAddress, "");
}
