import type { Figure } from "../domain/figure.ts";
import { sourceSpan } from "../domain/flow.ts";
import { scaleDigits } from "../domain/quantity.ts";
import { bindingOf } from "./binding-of.ts";
import type { Binding } from "./binding/bind.ts";
import type { Parts } from "./binding/parts.ts";
import { subjectOf } from "./binding/subject.ts";
import { calendarValue, isoOf } from "./context/year.ts";
import { meaningOf } from "./meaning.ts";
import type { Meaning } from "./meaning.ts";
import type { Situation } from "./situation.ts";

/** The figure that a token is in its situation; `index` counts from 0 in text order. */
export function figureOf(situation: Situation, parts: Parts, index: number): Figure {
  const { document, token, table, path, place, lead, tail } = situation;
  const meaning = meaningOf(situation);
  const binding = settled(situation, meaning, parts);
  const iso = isoOf(token, meaning.calendarYear);
  const span = sourceSpan(document.flow, token);
  return {
    id: `${document.id}.${index + 1}`,
    documentId: document.id,
    kind: token.kind,
    span,
    quote: document.text.slice(span.start, span.end),
    flow: { start: token.start, end: token.end },
    quantity: {
      digits: token.digits,
      exponent: token.exponent,
      unit: token.unit,
      dimension: token.dimension,
      qualifier: meaning.qualifier,
    },
    value: token.time ? calendarValue(token, iso) : scaleDigits(token.digits, token.exponent),
    iso,
    // The number of places compared is what a rank is measured by, no result of its own.
    status: binding.indicator === "institution.rank_pool" ? "reference" : meaning.status,
    year: meaning.year,
    indicator: binding.indicator,
    candidates: binding.candidates,
    subject: table?.subject ?? subjectOf(lead, tail, token.kind === "count"),
    block: place.block,
    sentence: { start: place.sentence.start, end: place.sentence.end },
    section: path.map((heading) => heading.title),
    cell: table?.place ?? null,
    unitSpan:
      table?.unitSpan ??
      (token.unitAt === undefined ? null : sourceSpan(document.flow, token.unitAt)),
    extractor: table === null ? "prose" : "table",
  };
}

function settled(situation: Situation, meaning: Meaning, parts: Parts): Binding {
  const { token, table, place } = situation;
  const binding = bindingOf(situation, meaning.status);
  if (table !== null) return binding;
  const size = Number(token.digits) * 10 ** token.exponent;
  const { start, end } = token;
  return parts.settle(
    binding,
    { year: meaning.year, start, end, size, rate: token.kind === "rate" },
    place.paragraph,
    place.division,
  );
}
