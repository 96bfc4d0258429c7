import type { Document } from "../domain/document.ts";
import type { Figure, Rejected, Status } from "../domain/figure.ts";
import { scaleDigits } from "../domain/quantity.ts";
import { sourceSpan } from "../domain/flow.ts";
import { bind } from "./binding/bind.ts";
import { subjectOf } from "./binding/subject.ts";
import { headingsOf, outlineCursor } from "./context/outline.ts";
import type { Heading } from "./context/outline.ts";
import { limitQualifier, qualifierOf } from "./context/qualifier.ts";
import { reader } from "./context/reader.ts";
import type { Place } from "./context/reader.ts";
import { statusOf } from "./context/status.ts";
import { calendarValue, isoOf, yearOf } from "./context/year.ts";
import { scan } from "./scan/scan.ts";
import type { Refusal, Token } from "./scan/token.ts";
import { tableTokens } from "./table/table-tokens.ts";
import type { TableToken } from "./table/table-tokens.ts";

export interface Extraction {
  readonly figures: readonly Figure[];
  readonly rejected: readonly Rejected[];
}

/** Every figure of the document in text order, and every number that is none with its reason. */
export function extractFigures(document: Document, reportYear: number | null): Extraction {
  const text = document.flow.text;
  const { tokens, refusals, sentences } = scan(text);
  const tables = tableTokens(document, tokens);
  const all = mergeTokens(tokens, tables);
  const cursor = outlineCursor(headingsOf(text, sentences));
  const place = reader(document, sentences);
  const figures = all.map((item, index) => {
    const path = cursor(item.token.start);
    return figureOf(document, item, index, path, place(item.token), reportYear);
  });
  return { figures, rejected: rejectedOf(document, refusals, tables) };
}

interface Item {
  readonly token: Token;
  readonly table: TableToken | null;
}

/** Tokens of prose and of tables in text order; a table's reading of a cell wins. */
function mergeTokens(tokens: readonly Token[], tables: readonly TableToken[]): readonly Item[] {
  const byStart = new Map(tables.map((table) => [table.token.start, table]));
  const items: Item[] = [];
  for (const token of tokens) {
    const table = byStart.get(token.start) ?? null;
    byStart.delete(token.start);
    items.push({ token: table?.token ?? token, table });
  }
  for (const table of byStart.values()) items.push({ token: table.token, table });
  return items.sort((a, b) => a.token.start - b.token.start);
}

function figureOf(
  document: Document,
  { token, table }: Item,
  index: number,
  path: readonly Heading[],
  place: Place,
  reportYear: number | null,
): Figure {
  const text = document.flow.text;
  const { sentence, signature } = place;
  const at = token.start - sentence.start;
  const qualifier = qualifierOf(text, token);
  const year = table?.year ?? yearOf(text, token, place.memory, path, reportYear);
  const status =
    table?.status ??
    statusOf({
      text,
      token,
      sentence,
      path,
      qualifier,
      reportYear,
      year,
      signature,
      name: place.name,
    });
  const lead = table?.lead ?? sentence.words.slice(0, at);
  const tail = table === null ? text.slice(token.end, sentence.end) : "";
  const binding = bind({
    kind: token.kind,
    unit: token.unit,
    status,
    lead,
    tail,
    sentence: sentence.words,
    stage: place.stage(token, path),
  });
  const iso = isoOf(token, year);
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
      qualifier:
        status === "threshold" && qualifier === "exact" ? limitQualifier(text, token) : qualifier,
    },
    value: token.time ? calendarValue(token, iso) : scaleDigits(token.digits, token.exponent),
    iso,
    status,
    year: figureYear({
      token,
      status,
      year,
      opening: place.memory.opening,
      named: token.inTitle || place.name,
    }),
    indicator: binding.indicator,
    candidates: binding.candidates,
    subject: table?.subject ?? subjectOf(lead, tail, token.kind === "count"),
    block: place.block,
    sentence: { start: sentence.start, end: sentence.end },
    section: path.map((heading) => heading.title),
    cell: table?.place ?? null,
    unitSpan: table?.unitSpan ?? null,
    extractor: table === null ? "prose" : "table",
  };
}

interface YearFacts {
  readonly token: Token;
  readonly status: Status;
  readonly year: number | null;
  readonly opening: number | null;
  /** It stands inside a title or the name of a project. */
  readonly named: boolean;
}

/** A standing limit has no year, nor has a number inside a name; a limit set for a year has that year. */
function figureYear({ token, status, year, opening, named }: YearFacts): number | null {
  if (token.time !== null && token.time.duration === undefined) return year;
  if (status === "threshold") return opening;
  return status === "reference" && token.kind !== "docnumber" && named ? null : year;
}

function rejectedOf(
  document: Document,
  refusals: readonly Refusal[],
  tables: readonly TableToken[],
): readonly Rejected[] {
  const taken = new Set(tables.map((table) => table.token.start));
  const rejected: Rejected[] = [];
  for (const refusal of refusals) {
    if (taken.has(refusal.start)) continue;
    const span = sourceSpan(document.flow, refusal);
    rejected.push({
      span,
      quote: document.text.slice(span.start, span.end),
      reason: refusal.reason,
    });
  }
  return rejected;
}
