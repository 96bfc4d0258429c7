import type { Calculation } from "../../domain/calculation.ts";
import type {
  CalculationEntry,
  Catalogue,
  CatalogueEntry,
  FigureEntry,
  NameEntry,
  QuotationEntry,
} from "../../domain/catalogue.ts";
import type { Fact } from "../../domain/fact.ts";
import type { Figure } from "../../domain/figure.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import type { Stage } from "../../domain/indicator.ts";
import type { Material } from "../../domain/material.ts";
import type { Given, Quoted } from "../../domain/paper.ts";
import type { Report } from "../../domain/report.ts";
import { changeBefore, reachedBefore } from "../../rules/change-words.ts";
import { printFigure } from "../../templates/printed.ts";

export interface CatalogueInput {
  /** One for each district of the paper. */
  readonly materials: readonly Material[];
  /** Year of the paper. */
  readonly year: number | null;
  /** Stages whose figures the section tells. */
  readonly stages: readonly Stage[];
  readonly titles: readonly Quoted[];
  readonly sayings: readonly Quoted[];
  /** Figures (by id) that an open error rests on: nobody may write on them. */
  readonly disputed: ReadonlySet<string>;
}

/** What a model may print in one section; ids count from 1 within each letter. */
export function catalogueOf(input: CatalogueInput): Catalogue {
  const { materials, year } = input;
  const figures = materials.flatMap((material) => figuresOf(material, input));
  const calculations = materials.flatMap((material) => calculationsOf(material, input));
  const told = new Set([year, ...figures.map((figure) => figure.year)]);
  const entries: CatalogueEntry[] = [
    ...numbered<FigureEntry>(figures, "F"),
    ...numbered<CalculationEntry>(calculations, "C"),
    ...numbered(quotations(input.titles, "title"), "T"),
    ...numbered(quotations(input.sayings, "saying"), "Q"),
    ...numbered(namesOf(materials, year, told), "N"),
  ];
  return { entries, reports: materials.flatMap(({ reports }) => reports), year };
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

function figuresOf(material: Material, input: CatalogueInput): readonly Unnumbered<FigureEntry>[] {
  return material.facts.all.flatMap((fact) => {
    const [only] = fact.statements;
    const stage = indicatorOf(fact.indicator)?.stage;
    if (only === undefined || fact.statements.length > 1) return [];
    if (stage === undefined || !input.stages.includes(stage)) return [];
    if (!isNear(fact.year, material.year)) return [];
    if (only.mentions.some(({ id }) => input.disputed.has(id))) return [];
    return figureEntry(fact, only.printed, only.mentions, material) ?? [];
  });
}

/** Last year's for comparison and next year's where a budget was cut; older ones tell nothing here. */
function isNear(year: number | null, own: number | null): boolean {
  return year === own || (year !== null && own !== null && Math.abs(year - own) === 1);
}

function figureEntry(
  { indicator, year }: Fact,
  figure: Figure,
  mentions: readonly Figure[],
  material: Material,
): Unnumbered<FigureEntry> | null {
  const report = reportOf(figure, material);
  if (report === undefined) return null;
  const before = clauseBefore(figure, report);
  return {
    kind: "figure",
    text: printFigure(figure, report.document),
    figure,
    ...namesFor(indicator),
    year,
    district: material.district?.name ?? null,
    told: toldOf(mentions, material),
    direction: changeBefore({ before, figure }) ?? reachedBefore({ before }),
  };
}

function namesFor(indicator: string): Pick<FigureEntry, "name" | "aliases"> {
  const known = indicatorOf(indicator);
  return { name: known?.name ?? null, aliases: known?.aliases ?? [] };
}

function reportOf(figure: Figure, { reports }: Material): Report | undefined {
  return reports.find(({ document }) => document.id === figure.documentId);
}

function toldOf(figures: readonly Figure[], material: Material): readonly string[] {
  const told = figures.flatMap((figure) => {
    const report = reportOf(figure, material);
    return report === undefined ? [] : [sentenceOf(figure, report)];
  });
  return [...new Set(told)];
}

function sentenceOf({ sentence }: Figure, { document }: Report): string {
  return document.flow.text.slice(sentence.start, sentence.end).trim();
}

/** Words of the report from the last mark or figure up to the figure. */
function clauseBefore(figure: Figure, { document, figures }: Report): string {
  const { start } = figure.flow;
  const earlier = figures.findLast(({ flow }) => flow.end <= start);
  const from = Math.max(figure.sentence.start, earlier?.flow.end ?? 0);
  return /[^，,。；;：:\n]*$/u.exec(document.flow.text.slice(from, start))?.[0] ?? "";
}

/** Only what no report states; a stated figure goes before one that we worked out. */
function calculationsOf(
  material: Material,
  input: CatalogueInput,
): readonly Unnumbered<CalculationEntry>[] {
  return [...material.calculations.values()]
    .filter(({ indicator, year }) => {
      const stage = indicatorOf(indicator)?.stage;
      const stated = material.facts.find(indicator, year) !== undefined;
      return stage !== undefined && input.stages.includes(stage) && !stated;
    })
    .map((calculation) => calculationEntry(calculation, material));
}

function calculationEntry(
  calculation: Calculation,
  material: Material,
): Unnumbered<CalculationEntry> {
  return {
    kind: "calculation",
    text: calculation.text,
    calculation,
    ...namesFor(calculation.indicator),
    year: calculation.year,
    district: material.district?.name ?? null,
    told: [calculation.formula, ...toldOf(calculation.operands, material)],
  };
}

function quotations(
  quotes: readonly Quoted[],
  role: QuotationEntry["role"],
): readonly Unnumbered<QuotationEntry>[] {
  const seen = new Set<string>();
  const fresh = quotes.filter(({ text }) => text !== "" && !seen.has(text) && seen.add(text));
  return fresh.map((quoted) => ({ kind: "quotation", role, text: quoted.text, quoted }));
}

function namesOf(
  materials: readonly Material[],
  year: number | null,
  told: ReadonlySet<number | null>,
): readonly Unnumbered<NameEntry>[] {
  const districts = materials.flatMap(({ district }) => district?.name ?? []);
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
