import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { nounClass } from "./noun-class.ts";
import type { NounClass } from "./noun-class.ts";
import { perObject } from "../remembered.ts";
import { cellLabel } from "../tables/table-label.ts";

/** A figure with the words around it. */
export interface Mention {
  readonly figure: Figure;
  /** Words from the start of the clause, or from the figure before it, up to the number. */
  readonly before: string;
  /** Words from the number to the end of the clause or to the next figure. */
  readonly after: string;
  readonly noun: NounClass | null;
  /** The sentence has turned to last year before this figure, which its `year` may not show. */
  readonly past: boolean;
  /** Place in `Scope.mentions`. */
  readonly place: number;
  readonly scope: Scope;
}

/** A sentence of prose or a row of a table: what stands here is bound explicitly. */
export interface Scope {
  readonly key: string;
  /** In the flow; for a row the hull of its cells. */
  readonly span: Span;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly block: number;
  readonly isRow: boolean;
}

/** A report as rules look at it. */
export interface Scene {
  readonly report: Report;
  readonly scopes: readonly Scope[];
  readonly mentions: readonly Mention[];
  readonly byBlock: ReadonlyMap<number, readonly Mention[]>;
  readonly byIndicator: ReadonlyMap<string, readonly Mention[]>;
}

/** The same without working it out again for each rule that asks. */
export function perScene<T>(make: (scene: Scene) => T): (scene: Scene) => T {
  return perObject(make);
}

const measured = new Set(["amount", "count", "rate", "score"]);

/** Figures that can stand in a relation: measured, and neither a rule's limit nor a mere reference. */
export function isFact(figure: Figure): boolean {
  return (
    measured.has(figure.kind) && figure.status !== "threshold" && figure.status !== "reference"
  );
}

export function sceneOf(report: Report): Scene {
  const scopes = [...groupsOf(report, report.figures.filter(isFact))].map(([key, figures]) =>
    scopeOf(report, key, figures),
  );
  return sceneWith(report, scopes);
}

/** The scene with the figures as well that only serve for comparison; sentences without any stay as they are. */
export function widened({ report, scopes }: Scene): Scene {
  const known = new Map(scopes.map((scope) => [scope.key, scope]));
  const groups = groupsOf(
    report,
    report.figures.filter(({ kind }) => measured.has(kind)),
  );
  const wider = [...groups].map(([key, figures]) => {
    const scope = known.get(key);
    return scope?.mentions.length === figures.length
      ? copyOf(scope)
      : scopeOf(report, key, figures);
  });
  return sceneWith(report, wider);
}

function copyOf(scope: Scope): Scope {
  const mentions: Mention[] = [];
  const copy: Scope = { ...scope, mentions };
  for (const mention of scope.mentions) mentions.push({ ...mention, scope: copy });
  return copy;
}

function groupsOf(
  report: Report,
  figures: readonly Figure[],
): ReadonlyMap<string, readonly Figure[]> {
  const facts = figures
    .filter((figure) => !isFragment(report, figure))
    .toSorted((a, b) => a.flow.start - b.flow.start || a.flow.end - b.flow.end);
  return Map.groupBy(facts, scopeKey);
}

function sceneWith(report: Report, scopes: readonly Scope[]): Scene {
  const mentions = scopes.flatMap((scope) => scope.mentions);
  return {
    report,
    scopes,
    mentions,
    byBlock: Map.groupBy(mentions, (mention) => mention.figure.block),
    byIndicator: Map.groupBy(
      mentions.filter((mention) => mention.figure.indicator !== null),
      (mention) => mention.figure.indicator ?? "",
    ),
  };
}

/** 60条 of a damaged “5 2 60 条”: digits stand before it with nothing but blanks between. */
function isFragment({ document }: Report, { cell, flow, unitSpan }: Figure): boolean {
  if (cell !== null || unitSpan !== null) return false;
  if (!" \t\u3000".includes(document.flow.text.charAt(flow.start - 1))) return false;
  return /\d[ \t\u3000]{1,2}$/.test(
    document.flow.text.slice(Math.max(0, flow.start - 4), flow.start),
  );
}

function scopeKey(figure: Figure): string {
  return figure.cell === null
    ? `s${String(figure.sentence.start)}-${String(figure.sentence.end)}`
    : `t${String(figure.cell.table)}r${String(figure.cell.row)}`;
}

function scopeOf(report: Report, key: string, figures: readonly Figure[]): Scope {
  const isRow = figures[0]?.cell !== null;
  const span = {
    start: Math.min(...figures.map((figure) => (isRow ? figure.flow : figure.sentence).start)),
    end: Math.max(...figures.map((figure) => (isRow ? figure.flow : figure.sentence).end)),
  };
  const mentions: Mention[] = [];
  const scope: Scope = {
    key,
    span,
    mentions,
    isRow,
    text: report.document.flow.text.slice(span.start, span.end),
    block: figures[0]?.block ?? -1,
  };
  // Most sentences name no year at all.
  const mayLookBack = scope.text.includes("年") && /[上去]/.test(scope.text);
  for (const [place, figure] of figures.entries()) {
    const words = isRow ? cellLabel(report.document, figure) : wordsAround(scope, figures, place);
    const noun = nounClass(figure, words);
    const lead = mayLookBack ? leadTo(figure, scope) : "";
    const past = lookingBack.test(lead);
    mentions.push({ figure, ...words, place, scope, noun, past });
  }
  return scope;
}

/** The sentence up to the figure without what stands in brackets. */
function leadTo({ flow }: Figure, { text, span }: Scope): string {
  return text.slice(0, Math.max(0, flow.start - span.start)).replace(aside, "");
}

/** 26个，比上年增加4个（上年22个），涉及资金: what stands in brackets turns nothing behind them. */
const aside = /（[^（）]*）|\([^()]*\)/g;

/**
 * 上年同期, 去年; not 较上年 or 与上年相比, which compare this year's figures, nor work 对上年度支出; and 上年11个，今年14个 has come back to
 * this year.
 */
const lookingBack =
  /(?<![较比与同和对]|结合)(?:上年|上一年|去年)(?!结转|相比|增|下降|提高)(?!.*[，,；;](?:今年|本年)(?!度?预算|与|比|和))/;

export interface Words {
  readonly before: string;
  readonly after: string;
}

const clauseEnds = new Set("，,；;。：:（）()\n\t！？!?");
const itemEnds = new Set([...clauseEnds, "、"]);

function wordsAround(scope: Scope, figures: readonly Figure[], place: number): Words {
  const { text, span } = scope;
  const figure = figures[place];
  if (figure === undefined) return { before: "", after: "" };
  const start = figure.flow.start - span.start;
  const end = figure.flow.end - span.start;
  const previous = (figures[place - 1]?.flow.end ?? span.start) - span.start;
  const next = (figures[place + 1]?.flow.start ?? span.end) - span.start;
  let from = start;
  while (from > Math.max(0, previous) && !clauseEnds.has(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < next && !itemEnds.has(text.charAt(to))) to += 1;
  return { before: text.slice(from, start).trim(), after: text.slice(end, to).trim() };
}

/** Text of the scope between two mentions of it. */
export function between(left: Mention, right: Mention): string {
  const from = left.figure.flow.end - left.scope.span.start;
  return left.scope.text.slice(from, right.figure.flow.start - left.scope.span.start);
}

/** Text of the scope before a mention, at most `limit` characters. */
export function leading({ figure, scope }: Mention, limit = Infinity): string {
  const at = Math.max(0, figure.flow.start - scope.span.start);
  return scope.text.slice(Math.max(0, at - limit), at);
}

/** Text of the scope behind a mention, at most `limit` characters. */
export function trailing({ figure, scope }: Mention, limit = Infinity): string {
  const at = figure.flow.end - scope.span.start;
  return scope.text.slice(at, at + limit);
}
