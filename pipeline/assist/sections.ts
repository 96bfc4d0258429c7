import type { Measure } from "../../domain/measure.ts";
import type { Figure } from "../../domain/figure.ts";
import { Ledger } from "../../domain/ledger.ts";
import type { Paper, PaperBlock, Part, Parts, Quoted } from "../../domain/paper.ts";
import { partsOfBlock } from "../../domain/paper.ts";
import type { Catalogue } from "../../domain/catalogue.ts";
import type { Report } from "../../domain/report.ts";
import type { Section } from "../../rules/draft/draft-rule.ts";
import { HeadingCounter } from "../../templates/ordinal.ts";
import { quoteOf, sentencesOf } from "../../templates/quoting.ts";
import { settingsIn } from "./settings.ts";
import { catalogueOf } from "./catalogue.ts";
import type { Owner } from "./catalogue.ts";

/** A section of a deterministic paper that a model may write anew. */
export interface PaperSection {
  readonly task: "draft" | "condense";
  /** Its own heading, in the words of the template. */
  readonly heading: string;
  readonly section: Section;
  readonly catalogue: Catalogue;
  /** Paragraphs of the paper by the sentences they are made of: told again when all of them are. */
  readonly wholes: readonly Whole[];
}

/** A quotation as the template prints it, and its sentences. */
export interface Whole {
  readonly quoted: Quoted;
  readonly sentences: readonly Quoted[];
}

const condensable = /问题|不足|短板|下一步|打算|工作计划|努力方向/u;

/** More than this is a table's matter and no section's. */
const mostEntries = 60;

/** What a paper was written from. */
export interface PaperSources {
  readonly reports: readonly Report[];
  readonly year: number | null;
  /** Figures, by id, that no model may write on. */
  readonly disputed: ReadonlySet<string>;
  /** In a paper on several districts. */
  readonly owners?: readonly Owner[];
}

/** Sections that state something, each with what it states as its catalogue. */
export function sectionsOf(paper: Paper, sources: PaperSources): readonly PaperSection[] {
  const title = printed(paper.title);
  return leavesOf(paper.blocks).flatMap(({ heading, headings, blocks }): PaperSection[] => {
    const isCondensed = condensable.test(heading) && blocks.every(isQuoted);
    // Sentences that rank are worked out; nobody writes them anew.
    if (blocks.some((block) => block.kind === "paragraph" && block.runIn !== null) && !isCondensed)
      return [];
    const wholes = isCondensed ? wholesOf(blocks, sources.reports) : [];
    const catalogue = isCondensed ? sayingsOf(wholes, sources) : statedBy(blocks, paper, sources);
    const tells = catalogue.entries.filter(({ kind }) => kind !== "name" && kind !== "quotation");
    const count = isCondensed ? catalogue.entries.length : tells.length;
    if (count === 0 || count > mostEntries) return [];
    const section = { title, headings, condensed: isCondensed };
    return [{ task: isCondensed ? "condense" : "draft", heading, section, catalogue, wholes }];
  });
}

interface Leaf {
  readonly heading: string;
  /** With their numbers, outermost first. */
  readonly headings: readonly string[];
  readonly blocks: PaperBlock[];
}

/** Headings with what stands right under them. */
function leavesOf(blocks: readonly PaperBlock[]): readonly Leaf[] {
  const counter = new HeadingCounter();
  const path: (string | undefined)[] = [];
  const leaves: Leaf[] = [];
  for (const block of blocks) {
    if (block.kind !== "heading") {
      leaves.at(-1)?.blocks.push(block);
      continue;
    }
    const heading = wordsOf(block.parts);
    path.length = block.level - 1;
    path.push(counter.next(block.level) + heading);
    leaves.push({ heading, headings: path.filter((each) => each !== undefined), blocks: [] });
  }
  return leaves.filter((leaf) => leaf.blocks.length > 0);
}

function wordsOf(parts: Parts): string {
  return parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
}

function printed(parts: Parts): string {
  return parts
    .map((part) => (part.kind === "text" || part.kind === "given" ? part.text : ""))
    .join("");
}

function* proseOf(block: PaperBlock): Generator<Part> {
  if (block.kind === "paragraph" || block.kind === "points") yield* partsOfBlock(block);
}

function isQuoted(block: PaperBlock): boolean {
  return (
    block.kind === "paragraph" &&
    block.parts.length > 0 &&
    block.parts.every(({ kind }) => kind === "quotation")
  );
}

function wholesOf(blocks: readonly PaperBlock[], reports: readonly Report[]): readonly Whole[] {
  const parts = blocks.flatMap((block) => (block.kind === "paragraph" ? block.parts : []));
  return parts
    .filter((part) => part.kind === "quotation")
    .map((quoted) => ({ quoted, sentences: sentencesIn(quoted, reports) }));
}

/** A quotation sentence by sentence; whole where it is not found again in the flow. */
function sentencesIn(quoted: Quoted, reports: readonly Report[]): readonly Quoted[] {
  const report = reports.find(({ document }) => document.id === quoted.documentId);
  const start = report?.document.flow.text.indexOf(quoted.text) ?? -1;
  if (report === undefined || start < 0) return [quoted];
  const end = start + quoted.text.length;
  const sentences = sentencesOf(report.document.flow.text, { start, end });
  const told = sentences.map((span) => quoteOf(report, span));
  return told.length > 0 && sentences.at(-1)?.end === end ? told : [quoted];
}

function sayingsOf(wholes: readonly Whole[], { reports, year }: PaperSources): Catalogue {
  const sayings = wholes.flatMap(({ sentences }) => sentences);
  const nothing = { figures: [], calculations: [], measures: [], titles: [] };
  const { entries, ...rest } = catalogueOf({ reports, year, ...nothing, sayings });
  return { ...rest, entries: entries.filter(({ kind }) => kind === "quotation") };
}

function statedBy(
  blocks: readonly PaperBlock[],
  paper: Paper,
  { reports, year, disputed, owners }: PaperSources,
): Catalogue {
  const parts = blocks.flatMap((block) => [...proseOf(block)]);
  const ledger = new Ledger(reports);
  const ids = new Set(parts.flatMap((part) => idOf(part) ?? []));
  const figures = [...ids].flatMap((id) => ledger.get(id)?.figure ?? []);
  // What a model proposed waits for a person, and no model may write on it.
  const isSound = ({ id, proposedBy }: Figure): boolean =>
    !disputed.has(id) && proposedBy === undefined;
  return catalogueOf({
    reports,
    year,
    figures: figures.filter(isSound),
    calculations: paper.calculations.filter(
      ({ id, operands }) => ids.has(id) && operands.every(isSound),
    ),
    measures: paper.measures.filter(({ id }: Measure) => ids.has(id)),
    settings: settingsIn(blocks, paper.measures),
    titles: parts.filter(
      (part): part is Quoted => part.kind === "quotation" && /^《[^《》]*》$/u.test(part.text),
    ),
    sayings: [],
    ...(owners === undefined ? {} : { owners }),
  });
}

function idOf(part: Part): string | null {
  if (part.kind === "figure") return part.figureId;
  if (part.kind === "calculation") return part.calculationId;
  return part.kind === "measure" ? part.measureId : null;
}
