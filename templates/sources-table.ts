import type { Calculation } from "../domain/calculation.ts";
import type { Figure } from "../domain/figure.ts";
import { indicatorOf } from "../domain/indicator.ts";
import type {
  Citation,
  Paper,
  PaperBlock,
  PaperColumn,
  PaperRow,
  Part,
  Parts,
} from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { given } from "./parts.ts";

const sourceColumns: readonly PaperColumn[] = [
  { name: [text("序号")], width: 6, align: "center", numbered: true },
  { name: [text("指标")], width: 17, align: "left" },
  { name: [text("数据")], width: 15, align: "right" },
  { name: [text("文件及位置")], width: 17, align: "left" },
  { name: [text("原句或算式")], width: 29, align: "left" },
  { name: [text("核验情况")], width: 16, align: "left" },
];

export interface SourceGroup {
  /** Printed above its rows; null where the paper has only one group. */
  readonly name: Parts | null;
  /** Of the paper; figures of another year carry theirs beside the indicator. Null: every one does. */
  readonly year: number | null;
  readonly citations: readonly Citation[];
  readonly calculations: readonly Calculation[];
}

/** Where each printed figure comes from and what the rules said, then the calculations. */
export function sourcesTable(groups: readonly SourceGroup[]): readonly PaperBlock[] {
  const rows = groups.flatMap(({ name, year, citations, calculations }): PaperRow[] => {
    const figures = citations.map((citation) => citationRow(citation, year));
    const worked = calculations.map((calculation) => calculationRow(calculation, year));
    if (figures.length + worked.length === 0) return [];
    const head: PaperRow[] = name === null ? [] : [{ kind: "group", parts: name }];
    return [...head, ...figures, ...worked];
  });
  if (rows.length === 0) return [];
  const title: Parts = [text("数据来源与核验")];
  return [
    { kind: "table", title, unit: null, columns: sourceColumns, rows },
    { kind: "note", parts: [text(sourcesNote)] },
  ];
}

const sourcesNote =
  "注：“无可核关系”指报送材料中没有可与该数据相互验算的数据，不表示数据正确；“弱核验”指所核关系成立，但不足以发现多数笔误，不算核验通过；“推算”由所列算式得出，不是报送材料的原数。";

function citationRow(citation: Citation, year: number | null): PaperRow {
  const { figure } = citation;
  const quotation: Part = {
    kind: "quotation",
    documentId: figure.documentId,
    span: figure.span,
    text: citation.excerpt,
  };
  return {
    kind: "row",
    cells: [
      [],
      nameParts(figure, year),
      [{ kind: "figure", figureId: figure.id }],
      [given("place", `${citation.path} ${citation.place}`.trim())],
      [quotation],
      [given("check", citation.check)],
    ],
  };
}

function nameParts(figure: Figure, year: number | null): Parts {
  const name = figure.indicator === null ? figure.subject : nameOf(figure.indicator);
  return yearly(name, figure.year, year);
}

function yearly(name: string, own: number | null, year: number | null): Parts {
  const isOther = own !== null && own !== year;
  return isOther ? [text(name), given("identity", `（${own}年度）`)] : [text(name)];
}

function calculationRow(calculation: Calculation, year: number | null): PaperRow {
  return {
    kind: "row",
    cells: [
      [],
      yearly(calculation.name, calculation.year, year),
      [{ kind: "calculation", calculationId: calculation.id }],
      [text("推算")],
      [given("check", `${calculation.formula}；${calculation.substituted}`)],
      [text("按报送数据推算")],
    ],
  };
}

function nameOf(indicator: string): string {
  return indicatorOf(indicator)?.name ?? indicator;
}

/** Holds the place of the tables that can be written only when everything else is. */
export const sourcesPlace: PaperBlock = { kind: "note", parts: [] };

export function withSources(
  paper: Pick<Paper, "blocks" | "annexes">,
  tables: readonly PaperBlock[],
): Pick<Paper, "blocks" | "annexes"> {
  const fill = (blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
    blocks.flatMap((block) => (block === sourcesPlace ? tables : [block]));
  return {
    blocks: fill(paper.blocks),
    annexes: paper.annexes.map((annex) => ({ ...annex, blocks: fill(annex.blocks) })),
  };
}
