import type { Document } from "../domain/document.ts";
import type { Figure, Kind, Rejected } from "../domain/figure.ts";
import { sourceSpan } from "../domain/flow.ts";
import { Parts } from "./binding/parts.ts";
import { headingsOf, outlineCursor } from "./context/outline.ts";
import type { Heading } from "./context/outline.ts";
import { isObjectTitle, stageOfTitle } from "./context/object-title.ts";
import { isPlanTitle } from "./context/plan.ts";
import { foldPunctuation } from "./context/punctuation.ts";
import { Reader } from "./context/reader.ts";
import { figureOf } from "./figure-of.ts";
import type { DocumentFacts, Situation } from "./situation.ts";
import { scan } from "./scan/scan.ts";
import type { Refusal, Token } from "./scan/token.ts";
import { quotedCells } from "./table/quoted-cells.ts";
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
  const reader = new Reader(text, document, sentences, reportYear);
  const facts: DocumentFacts = {
    document,
    text,
    reportYear,
    planDocument: isPlanTitle(title),
    performance: title === "" || title.includes("绩效") || !otherPaper.test(title),
    oneObject: isObjectTitle(title),
    titleStage: stageOfTitle(title),
    quoted: quotedCells(document),
  };
  const last = new Map<Kind, Figure>();
  const anchors = new Map<string, Figure>();
  const parts = new Parts();
  const figures: Figure[] = [];
  for (const item of mergeTokens(tokens, tables)) {
    const situation = situationOf(facts, item, cursor(item.token.start), reader, {
      last,
      anchors,
    });
    const figure = figureOf(situation, parts, figures.length);
    last.set(figure.kind, figure);
    if (figure.indicator !== null)
      anchors.set(anchorKey(figure.kind, figure.quantity.unit), figure);
    figures.push(figure);
  }
  return { figures, rejected: rejectedOf(document, refusals, tables) };
}

/** Papers of the family that tell of other work than budget performance. */
const otherPaper = /审计|采购|评审|预算执行|收支|决算|债务/;

function situationOf(
  facts: DocumentFacts,
  { token, table }: Item,
  path: readonly Heading[],
  reader: Reader,
  told: Told,
): Situation {
  const place = reader.place(token, path);
  const { start, end, words } = place.sentence;
  return {
    ...facts,
    token,
    table,
    path,
    place,
    previous: told.last.get(token.kind) ?? null,
    anchor: told.anchors.get(anchorKey(token.kind, token.unit)) ?? null,
    lead: table?.lead ?? words.slice(0, token.start - start),
    tail: table === null ? facts.text.slice(token.end, Math.min(end, token.end + 160)) : "",
  };
}

/** Figures met so far: the last of each kind, the last of each kind and unit with an indicator. */
interface Told {
  readonly last: ReadonlyMap<Kind, Figure>;
  readonly anchors: ReadonlyMap<string, Figure>;
}

function anchorKey(kind: Kind, unit: string | null): string {
  return `${kind} ${unit}`;
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
