import type { Calculation } from "../../domain/calculation.ts";
import type { Figure } from "../../domain/figure.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import type { Paper, PaperBlock, Part } from "../../domain/paper.ts";
import { figureIdsOf, partsOf, partsOfBlock } from "../../domain/paper.ts";
import { scaleDigits } from "../../domain/quantity.ts";
import type { Report } from "../../domain/report.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { renderDocx } from "../../templates/docx.ts";

const meta = { title: "文稿", created: new Date(Date.UTC(2026, 0, 1)), versions: {} };

/** The paper written as a Word file and read by our own reader and extractors. */
export async function readBack(paper: Paper): Promise<Report> {
  const { document, notices } = await readDocument(await renderDocx(paper, meta));
  return extractReport("文稿.docx", document, notices);
}

/** What a paper prints and what was read from it do not share; a figure counts as often as it stands there. */
export interface Region {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** Text and tables are held apart: a figure lost in one is not made good by the other. */
export interface Differences {
  readonly prose: Region;
  readonly tables: Region;
  /** Numbers that stand in no reference, quotation or given fact of the paper. */
  readonly loose: readonly string[];
}

export const nothing: Differences = {
  prose: { lost: [], added: [] },
  tables: { lost: [], added: [] },
  loose: [],
};

export function differences(paper: Paper, found: Report): Differences {
  const year = yearOfPaper(paper);
  const annexes = paper.annexes.flatMap(({ blocks }) => blocks);
  const blocks = [...paper.blocks, ...annexes];
  const tables = blocks.filter(({ kind }) => kind === "table");
  const prose = blocks.filter(({ kind }) => kind !== "table");
  const isProse = ({ block }: Figure): boolean =>
    found.document.blocks[block]?.kind === "paragraph";
  const quotes = quotedWords(prose);
  const ofPaper = (figure: Figure): boolean => isProse(figure) && !isQuoted(figure, found, quotes);
  return {
    prose: compared(printedIn(prose, paper, year), read(found, year, ofPaper)),
    tables: compared(
      printedIn(tables, paper, year),
      read(found, year, (figure) => !isProse(figure)),
    ),
    loose: looseIn(paper, found),
  };
}

function yearOfPaper(paper: Paper): number | null {
  const words = [...partsOf(paper)].map((part) => (part.kind === "given" ? part.text : ""));
  const found = words.map((one) => /\d{4}(?=年)/.exec(one)?.[0]).find((one) => one !== undefined);
  return found === undefined ? null : Number(found);
}

/** indicator|value|unit|qualifier|year of every figure printed, in order. */
function printedIn(
  blocks: readonly PaperBlock[],
  paper: Paper,
  year: number | null,
): readonly string[] {
  const figures = new Map(paper.citations.map(({ figure }) => [figure.id, figure]));
  const calculations = new Map(paper.calculations.map((one) => [one.id, one]));
  return blocks.flatMap((block) =>
    [...partsOfBlock(block)].flatMap((part): readonly string[] => {
      const own = figureIdsOf(part).flatMap((id) => figures.get(id) ?? []);
      if (own.length > 0) return own.map((figure) => keyOf(figure, year));
      if (part.kind !== "calculation") return [];
      const calculation = calculations.get(part.calculationId);
      return calculation === undefined ? [] : calculated(calculation);
    }),
  );
}

function keyOf({ indicator, value, quantity, year: own }: Figure, year: number | null): string {
  const { unit, qualifier } = quantity;
  return [indicator, value, unit, qualifier, own ?? year].join("|");
}

const powers: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/** Changes against last year and averages bear no indicator of the dictionary. */
function calculated({ id, indicator, text, year }: Calculation): readonly string[] {
  if (id.endsWith(".change") || id.endsWith(".growth")) return [];
  if (indicatorOf(indicator) === undefined) return [];
  const [, digits = "", unit = ""] = /^(-?[\d.]+)(.*)$/u.exec(text) ?? [];
  return [[indicator, scaleDigits(digits, powers[unit] ?? 0), unit, "exact", year].join("|")];
}

function read(
  found: Report,
  year: number | null,
  concerns: (figure: Figure) => boolean,
): readonly Figure[] {
  return found.figures
    .filter((figure) => figure.indicator !== null && concerns(figure))
    .map((figure) => ({ ...figure, year: figure.year ?? year }));
}

function compared(printed: readonly string[], found: readonly Figure[]): Region {
  const wanted = new Map<string, number>();
  for (const key of printed) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  const added: string[] = [];
  for (const figure of found) {
    const key = keyOf(figure, null);
    const left = wanted.get(key) ?? 0;
    if (left === 0) added.push(key);
    else wanted.set(key, left - 1);
  }
  const lost = [...wanted].flatMap(([key, count]) => Array.from({ length: count }, () => key));
  return { lost, added };
}

function bare(words: string): string {
  return words.replace(/\s/gu, "");
}

/** Words of the reports themselves, whose figures are theirs and not the paper's. */
function quotedWords(blocks: readonly PaperBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    [...partsOfBlock(block)].flatMap((part) => (part.kind === "quotation" ? bare(part.text) : [])),
  );
}

function isQuoted(figure: Figure, found: Report, quotes: readonly string[]): boolean {
  const flow = found.document.flow.text;
  const { start, end } = figure.flow;
  const sides = [flow.slice(start - 3, end), flow.slice(start, end + 3)].map(bare);
  return quotes.some((quote) => sides.some((side) => quote.includes(side)));
}

/** Numbers of whatever kind that come from nowhere. */
function looseIn(paper: Paper, found: Report): readonly string[] {
  const told = [
    ...paper.citations.flatMap(({ text, path, place }) => [text, path, place]),
    ...paper.calculations.flatMap(({ text, substituted }) => [text, substituted]),
    ...[...partsOf(paper)].flatMap(wordsOf),
  ].map(bare);
  return found.figures
    .map(({ quote }) => bare(quote))
    .filter((quote) => !told.some((words) => words.includes(quote)));
}

function wordsOf(part: Part): readonly string[] {
  return part.kind === "given" || part.kind === "quotation" ? [part.text] : [];
}
