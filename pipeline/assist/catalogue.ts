import type { Calculation } from "../../domain/calculation.ts";
import type {
  CalculationEntry,
  Catalogue,
  CatalogueEntry,
  FigureEntry,
  MeasureEntry,
  NameEntry,
  QuotationEntry,
  Setting,
} from "../../domain/catalogue.ts";
import type { Figure } from "../../domain/figure.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import { yearOf } from "../../domain/ledger.ts";
import type { Measure } from "../../domain/measure.ts";
import type { Given, Quoted } from "../../domain/paper.ts";
import type { Report } from "../../domain/report.ts";
import { changeBefore, reachedBefore } from "../../rules/changes/change-words.ts";
import { printFigure } from "../../templates/printed.ts";

/** What a section may print. */
export interface CatalogueInput {
  readonly reports: readonly Report[];
  /** Year of the paper. */
  readonly year: number | null;
  readonly figures: readonly Figure[];
  readonly calculations: readonly Calculation[];
  readonly measures: readonly Measure[];
  /** How the template tells a measure, by its id. */
  readonly settings?: ReadonlyMap<string, Setting>;
  readonly titles: readonly Quoted[];
  /** What words may rest on. */
  readonly sayings: readonly Quoted[];
  /** In a paper on several districts; without it each report speaks for its own. */
  readonly owners?: readonly Owner[];
}

/** A district as the paper names it, and the documents that speak for it. */
export interface Owner {
  readonly name: string;
  readonly documents: ReadonlySet<string>;
}

/** Gives everything an id; ids count from 1 within each letter. */
export function catalogueOf(input: CatalogueInput): Catalogue {
  const { reports, year, owners } = input;
  const ownerOf = (documentId: string | undefined): string | null =>
    ownerIn(documentId, reports, owners);
  const figures = input.figures.flatMap((figure) => figureEntry(figure, reports, ownerOf) ?? []);
  const calculations = input.calculations.map((each) => calculationEntry(each, reports, ownerOf));
  const entries: CatalogueEntry[] = [
    ...numbered<FigureEntry>(figures, "F"),
    ...numbered<CalculationEntry>(calculations, "C"),
    ...numbered<MeasureEntry>(
      input.measures.map((measure) => measureEntry(measure, input)),
      "M",
    ),
    ...numbered<QuotationEntry>(quotations(input.titles, "title"), "T"),
    ...numbered<QuotationEntry>(quotations(input.sayings, "saying"), "Q"),
    ...numbered<NameEntry>(namesOf(input, [...figures, ...calculations]), "N"),
  ];
  return { entries, reports, year };
}

type OwnerOf = (documentId: string | undefined) => string | null;

function ownerIn(
  documentId: string | undefined,
  reports: readonly Report[],
  owners: readonly Owner[] | undefined,
): string | null {
  if (documentId === undefined) return null;
  if (owners === undefined) {
    return reports.find(({ document }) => document.id === documentId)?.district?.name ?? null;
  }
  return owners.find(({ documents }) => documents.has(documentId))?.name ?? null;
}

type Unnumbered<T> = Omit<T, "id">;

function numbered<T extends CatalogueEntry>(
  entries: readonly Unnumbered<T>[],
  letter: string,
): readonly T[] {
  // An entry without its id and the id make the entry; the compiler cannot put the two together.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return entries.map((entry, index) => ({ ...entry, id: `${letter}${index + 1}` }) as T);
}

function figureEntry(
  figure: Figure,
  reports: readonly Report[],
  ownerOf: OwnerOf,
): Unnumbered<FigureEntry> | null {
  const report = reports.find(({ document }) => document.id === figure.documentId);
  if (report === undefined) return null;
  const before = clauseBefore(figure, report);
  return {
    kind: "figure",
    text: printFigure(figure, report.document),
    figure,
    ...namesFor(figure.indicator),
    year: yearOf(figure, report),
    district: ownerOf(figure.documentId),
    told: toldOf(figure, reports),
    direction: changeBefore({ before, figure }) ?? reachedBefore({ before }),
  };
}

function namesFor(indicator: string | null): Pick<FigureEntry, "name" | "aliases"> {
  const known = indicator === null ? undefined : indicatorOf(indicator);
  return { name: known?.name ?? null, aliases: known?.aliases ?? [] };
}

/** Every sentence that tells the same value of the same indicator. */
function toldOf(figure: Figure, reports: readonly Report[]): readonly string[] {
  const told = reports.flatMap((report) =>
    report.figures
      .filter((each) => each.id === figure.id || isSame(each, figure, report))
      .map(({ sentence }) => report.document.flow.text.slice(sentence.start, sentence.end).trim()),
  );
  return [...new Set(told)];
}

function isSame(other: Figure, figure: Figure, report: Report): boolean {
  if (figure.indicator === null || other.indicator !== figure.indicator) return false;
  const own = report.document.id === figure.documentId;
  return own && other.value === figure.value && other.year === figure.year;
}

/** Words of the report from the last mark or figure up to the figure. */
function clauseBefore(figure: Figure, { document, figures }: Report): string {
  const { start } = figure.flow;
  const earlier = figures.findLast(({ flow }) => flow.end <= start);
  const from = Math.max(figure.sentence.start, earlier?.flow.end ?? 0);
  return /[^，,。；;：:\n]*$/u.exec(document.flow.text.slice(from, start))?.[0] ?? "";
}

function calculationEntry(
  calculation: Calculation,
  reports: readonly Report[],
  ownerOf: OwnerOf,
): Unnumbered<CalculationEntry> {
  const { operands, formula, text, year } = calculation;
  return {
    kind: "calculation",
    text,
    calculation,
    ...namesFor(calculation.indicator),
    year,
    district: ownerOf(operands[0]?.documentId),
    told: [formula, ...operands.flatMap((operand) => toldOf(operand, reports))],
  };
}

/** Of the year of its paper: a workbook holds no other. */
function measureEntry(
  measure: Measure,
  { year, settings }: CatalogueInput,
): Unnumbered<MeasureEntry> {
  const { text, formula } = measure;
  const turns = turnOf(measure);
  const setting = settings?.get(measure.id) ?? null;
  const told = [formula, ...turns.map((words) => words + text)];
  return {
    kind: "measure",
    text,
    measure,
    setting,
    name: nameOf(measure),
    aliases: turns,
    year,
    district: null,
    told: setting === null ? told : [...told, setting.sentence],
  };
}

const handled = /^(?:调减|暂停|收回|调整目标)/u;

/** What is only proposed, and may be done otherwise, says so in its name. */
function nameOf({ name }: Measure): string {
  return handled.test(name) ? `拟${name}` : name;
}

/** A gap to the even pace is printed without its sign: the words before it say which way. */
function turnOf({ name, exact }: Measure): readonly string[] {
  if (name !== "与序时进度之差") return [];
  const words = exact.startsWith("-") ? "慢于序时进度" : "快于序时进度";
  return [words, `执行率${words}`];
}

function quotations(
  quotes: readonly Quoted[],
  role: QuotationEntry["role"],
): readonly Unnumbered<QuotationEntry>[] {
  const seen = new Set<string>();
  const fresh = quotes.filter(({ text }) => text !== "" && !seen.has(text) && seen.add(text));
  return fresh.map((quoted) => ({ kind: "quotation", role, text: quoted.text, quoted }));
}

/** Last year and next year only where a value is of that year; the owner of every value. */
function namesOf(
  { reports, year, owners }: CatalogueInput,
  values: readonly Unnumbered<FigureEntry | CalculationEntry>[],
): readonly Unnumbered<NameEntry>[] {
  const own = new Set(values.map(({ district }) => district));
  const districts =
    owners === undefined
      ? reports.flatMap(({ district }) => district?.name ?? [])
      : owners.map(({ name }) => name).filter((name) => own.has(name));
  const told = new Set([year, ...values.map((value) => value.year)]);
  // Districts of several years each say their own.
  const isMixed = owners !== undefined && told.size > 1;
  const near = year === null || isMixed ? [] : [year, year - 1, year + 1];
  const years = near.filter((each) => told.has(each));
  return [
    ...[...new Set(districts)].map((name) => nameEntry("district", name)),
    ...years.map((each) => nameEntry("year", `${each}年度`)),
  ];
}

function nameEntry(role: NameEntry["role"], text: string): Unnumbered<NameEntry> {
  const given: Given = { kind: "given", origin: "identity", text };
  return { kind: "name", role, text, given };
}
