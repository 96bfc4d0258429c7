import type { Document } from "../domain/document.ts";
import type { Figure, Rejected, Status } from "../domain/figure.ts";
import { scaleDigits } from "../domain/quantity.ts";
import type { Qualifier } from "../domain/quantity.ts";
import { sourceSpan } from "../domain/flow.ts";
import { bind, unbound } from "./binding/bind.ts";
import type { Binding } from "./binding/bind.ts";
import { Parts, partOf } from "./binding/parts.ts";
import { subjectOf } from "./binding/subject.ts";
import { headingsOf, outlineCursor } from "./context/outline.ts";
import type { Heading } from "./context/outline.ts";
import { limitQualifier, qualifierOf } from "./context/qualifier.ts";
import { isPlanSection, isPlanTitle } from "./context/plan.ts";
import { foldPunctuation } from "./context/punctuation.ts";
import { Reader } from "./context/reader.ts";
import type { Place } from "./context/reader.ts";
import { statusOf } from "./context/status.ts";
import { stageOfWords } from "./context/sentence.ts";
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
export function extractFigures(
  document: Document,
  reportYear: number | null,
  title = "",
): Extraction {
  const text = foldPunctuation(document.flow.text);
  const { tokens, refusals, sentences } = scan(text);
  const tables = tableTokens(document, tokens);
  const cursor = outlineCursor(headingsOf(text, sentences));
  const reader = new Reader(text, document, sentences);
  const planDocument = isPlanTitle(title);
  const parts = new Parts();
  const figures: Figure[] = [];
  for (const item of mergeTokens(tokens, tables)) {
    const path = cursor(item.token.start);
    const place = reader.place(item.token, path);
    const previous = figures.at(-1) ?? null;
    figures.push(
      figureOf(
        { document, text, ...item, path, place, reportYear, planDocument, previous },
        parts,
        figures.length,
      ),
    );
  }
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

interface Situation extends Item {
  readonly document: Document;
  /** The flow with folded punctuation. */
  readonly text: string;
  readonly path: readonly Heading[];
  readonly place: Place;
  readonly reportYear: number | null;
  /** The whole document is a notice or a plan. */
  readonly planDocument: boolean;
  readonly previous: Figure | null;
}

function figureOf(situation: Situation, parts: Parts, index: number): Figure {
  const { document, text, token, table, path, place } = situation;
  const { sentence } = place;
  const meaning = meaningOf(situation);
  const lead = table?.lead ?? sentence.words.slice(0, token.start - sentence.start);
  const tail = table === null ? text.slice(token.end, Math.min(sentence.end, token.end + 160)) : "";
  const { start, end } = token;
  const proposed = bindingOf(situation, meaning.status, lead, tail);
  const { year } = meaning;
  const binding =
    table === null
      ? parts.settle(
          proposed,
          { year, start, end, size: Number(token.digits) * 10 ** token.exponent },
          place.paragraph,
          place.division,
        )
      : proposed;
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
    status: meaning.status,
    year: meaning.year,
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

interface Meaning {
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly year: number | null;
  /** Year that a month or day without one belongs to. */
  readonly calendarYear: number | null;
}

function meaningOf(situation: Situation): Meaning {
  const { text, token, table, path, place, reportYear, planDocument } = situation;
  const { sentence, memory, signature, stage } = place;
  const lead = sentence.words.slice(0, token.start - sentence.start);
  const printed = qualifierOf(text, token);
  const inPlan = planDocument || isPlanSection(path, reportYear);
  const calendarYear =
    table?.year ?? yearOf({ text, token, lead, memory, path, inPlan, reportYear });
  const status =
    table?.status ??
    statusOf({
      text,
      token,
      sentence,
      stage,
      reportYear,
      inPlan,
      inNotice: planDocument,
      signature,
      qualifier: printed,
      year: calendarYear,
      name: place.name,
    });
  const limit = status === "threshold" && printed === "exact";
  return {
    qualifier: limit ? limitQualifier(text, token) : printed,
    status,
    year: figureYear(situation, status, calendarYear, inPlan),
    calendarYear,
  };
}

/** A standing limit has no year, nor has a number inside a name; a limit set for a year has that year. */
function figureYear(
  { token, place }: Situation,
  status: Status,
  year: number | null,
  inPlan: boolean,
): number | null {
  if (token.time !== null && token.time.duration === undefined) return year;
  if (status === "threshold") return inPlan ? place.memory.opening : null;
  const named = token.inTitle || place.name;
  return status === "reference" && token.kind !== "docnumber" && named ? null : year;
}

const restated = /（(?:约合|折合|约|合|即)$/;

/** 比上年的547个, 较2023年的10.20%: the base of the figure before it. */
const comparedWith = /(?:比|较|与)(?:上年|去年|20\d\d年(?:度)?)(?:同期)?(?:的)?$/;

function bindingOf(situation: Situation, status: Status, lead: string, tail: string): Binding {
  const { token, table, place, previous } = situation;
  if (token.inTitle || place.name) return unbound;
  const sameSentence = previous !== null && previous.sentence.start === place.sentence.start;
  const again = restated.test(lead) || comparedWith.test(lead);
  if (sameSentence && again && previous.kind === token.kind) {
    return { indicator: previous.indicator, candidates: previous.candidates };
  }
  const binding = bind({
    kind: token.kind,
    unit: token.unit,
    status,
    lead,
    tail,
    sentence: place.context + place.sentence.words,
    stage: (table && stageOfWords(table.about)) ?? place.stage,
  });
  return place.item ? partOf(binding) : binding;
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
