import type { Calculation } from "../../domain/calculation.ts";
import type {
  CalculationEntry,
  Catalogue,
  CatalogueEntry,
  FigureEntry,
  MeasureEntry,
  NameEntry,
  QuotationEntry,
} from "../../domain/catalogue.ts";
import type { Figure } from "../../domain/figure.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import { yearOf } from "../../domain/ledger.ts";
import type { Measure } from "../../domain/measure.ts";
import type { Given, Quoted } from "../../domain/paper.ts";
import type { Report } from "../../domain/report.ts";
import { changeBefore, reachedBefore } from "../../rules/change-words.ts";
import { printFigure } from "../../templates/printed.ts";

/** What a section may print. */
export interface CatalogueInput {
  readonly reports: readonly Report[];
  /** Year of the paper. */
  readonly year: number | null;
  readonly figures: readonly Figure[];
  readonly calculations: readonly Calculation[];
  readonly measures: readonly Measure[];
  readonly titles: readonly Quoted[];
  /** What words may rest on. */
  readonly sayings: readonly Quoted[];
}

/** Gives everything an id; ids count from 1 within each letter. */
export function catalogueOf(input: CatalogueInput): Catalogue {
  const { reports, year } = input;
  const figures = input.figures.flatMap((figure) => figureEntry(figure, reports) ?? []);
  const calculations = input.calculations.map((each) => calculationEntry(each, reports));
  const told = new Set([year, ...figures.map((figure) => figure.year)]);
  const entries: CatalogueEntry[] = [
    ...numbered<FigureEntry>(figures, "F"),
    ...numbered<CalculationEntry>(calculations, "C"),
    ...numbered<MeasureEntry>(
      input.measures.map((measure) => measureEntry(measure, year)),
      "M",
    ),
    ...numbered<QuotationEntry>(quotations(input.titles, "title"), "T"),
    ...numbered<QuotationEntry>(quotations(input.sayings, "saying"), "Q"),
    ...numbered<NameEntry>(namesOf(reports, year, told), "N"),
  ];
  return { entries, reports, year };
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

function figureEntry(figure: Figure, reports: readonly Report[]): Unnumbered<FigureEntry> | null {
  const report = reports.find(({ document }) => document.id === figure.documentId);
  if (report === undefined) return null;
  const before = clauseBefore(figure, report);
  return {
    kind: "figure",
    text: printFigure(figure, report.document),
    figure,
    ...namesFor(figure.indicator),
    year: yearOf(figure, report),
    district: report.district?.name ?? null,
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
): Unnumbered<CalculationEntry> {
  const { operands, formula, text, year } = calculation;
  const [first] = operands;
  const report = reports.find(({ document }) => document.id === first?.documentId);
  return {
    kind: "calculation",
    text,
    calculation,
    ...namesFor(calculation.indicator),
    year,
    district: report?.district?.name ?? null,
    told: [formula, ...operands.flatMap((operand) => toldOf(operand, reports))],
  };
}

/** Of the year of its paper: a workbook holds no other. */
function measureEntry(measure: Measure, year: number | null): Unnumbered<MeasureEntry> {
  const { name, text, formula } = measure;
  const turns = turnOf(measure);
  return {
    kind: "measure",
    text,
    measure,
    name,
    aliases: turns,
    year,
    district: null,
    told: [formula, ...turns.map((words) => words + text)],
  };
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

/** Last year and next year only where a figure is of that year. */
function namesOf(
  reports: readonly Report[],
  year: number | null,
  told: ReadonlySet<number | null>,
): readonly Unnumbered<NameEntry>[] {
  const districts = reports.flatMap(({ district }) => district?.name ?? []);
  const years = year === null ? [] : [year, year - 1, year + 1].filter((each) => told.has(each));
  return [
    ...[...new Set(districts)].map((name) => nameEntry("district", name)),
    ...years.map((each) => nameEntry("year", `${each}年度`)),
  ];
}

function nameEntry(role: NameEntry["role"], text: string): Unnumbered<NameEntry> {
  const given: Given = { kind: "given", origin: "identity", text };
  return { kind: "name", role, text, given };
}
