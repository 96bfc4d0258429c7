import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { cellText } from "../tables/table-label.ts";

/** The scores of one grade as the report itself defines them; an open end is null. */
export interface Band {
  readonly grade: string;
  readonly low: Figure | null;
  readonly high: Figure | null;
}

/** A score with the grade that the text gives it. */
export interface Graded {
  readonly score: Figure;
  readonly grade: string;
  /** Told right behind the grade: “优”（90分以上）. */
  readonly limit: Figure | null;
}

const graded =
  /(?:为|是|属|评为|等级为|等次为)?[“"]?(优秀|良好|合格|优|良|中|差)[”"]?(?![一-龥]*率)/;

/** Bands told in one block: 90（含）—100分为优，80（含）—90分为良; null where two blocks differ. */
export function gradeBands(report: Report): readonly Band[] {
  const scores = Map.groupBy(
    report.figures.filter(({ quantity }) => quantity.dimension === "score"),
    ({ block }) => block,
  );
  const found = report.document.blocks.flatMap((block, index) => {
    if (block.kind === "cell") return [];
    const text = report.document.flow.text.slice(block.flow.start, block.flow.end);
    const figures = scores.get(index) ?? [];
    // A band has a score for its limit.
    if (figures.length === 0) return [];
    const bands = text
      .split(/[，,；;、。]/)
      .reduce<{ readonly at: number; readonly bands: readonly Band[] }>(
        ({ at, bands }, clause) => {
          const band = bandIn(clause, at + block.flow.start, figures);
          return { at: at + clause.length + 1, bands: band === null ? bands : [...bands, band] };
        },
        { at: 0, bands: [] },
      ).bands;
    return bands.length > 1 ? [bands] : [];
  });
  const [bands = []] = found;
  return found.length === 1 ? bands.map((band) => closedUp(band, bands)) : [];
}

/** 80—89分 next to 90分以上: whole numbers leave a gap in which 89.5 lies, so the band ends at 90. */
function closedUp(band: Band, bands: readonly Band[]): Band {
  const next = bands.find(
    ({ low }) => band.high !== null && Number(low?.value) === Number(band.high.value) + 1,
  );
  return next === undefined ? band : { ...band, high: next.low };
}

function bandIn(clause: string, start: number, figures: readonly Figure[]): Band | null {
  const grade = graded.exec(clause)?.[1];
  const inside = figures.filter(
    ({ flow }) => flow.start >= start && flow.end <= start + clause.length,
  );
  // 90分（含90分）至100分: the ends are the first and the last number.
  const [first, second] = [inside[0], inside.slice(1).at(-1)];
  if (grade === undefined || first === undefined) return null;
  const range = second !== undefined && /\d[^\d]{0,6}[—－–~～\-至到][^\d]{0,2}\d/.test(clause);
  // 100分到90分的为优 names the upper end first.
  if (range)
    return Number(first.value) <= Number(second.value)
      ? { grade, low: first, high: second }
      : { grade, low: second, high: first };
  if (inside.length > 1) return null;
  if (/以上|及以上|不低于|≥/.test(clause)) return { grade, low: first, high: null };
  return /以下|不足|低于|不满|不到|＜|</.test(clause) ? { grade, low: null, high: first } : null;
}

/** 得分91.35分，等级为“优”: score and grade side by side in prose. */
export function gradedScores(report: Report): readonly Graded[] {
  const { text } = report.document.flow;
  return report.figures.flatMap((score) => {
    if (score.quantity.dimension !== "score" || score.status !== "actual" || score.cell !== null)
      return [];
    const tail = text.slice(score.flow.end, score.flow.end + 16);
    const match =
      /^[，,]?(?:评价)?(?:等级|等次|结果|档次)(?:评定)?为?[：:]?[“"](优秀|良好|合格|优|良|中|差)[”"]([（(])?/.exec(
        tail,
      );
    const grade = match?.[1];
    if (match === null || grade === undefined) return [];
    const at = score.flow.end + match[0].length;
    const limit = report.figures.find(({ flow }) => flow.start === at);
    const lower = limit !== undefined && /^(?:（含）)?[及]?以上/.test(text.slice(limit.flow.end));
    return [{ score, grade, limit: lower && match[2] !== undefined ? limit : null }];
  });
}

/** Rows of a table with a column of scores and one of grades. */
export function gradedRows(report: Report): readonly Graded[] {
  const { document, figures } = report;
  return document.tables.flatMap((table) => {
    const columns = Array.from({ length: table.columns }, (_, column) =>
      cellText(document, table, 0, column).replace(/[（(].*/, ""),
    );
    const score = columns.findIndex((header) =>
      /^(?:总分|综合得分|评价得分|最终得分)$/.test(header),
    );
    const grade = columns.findIndex((header) => /^(?:评价|评定)?(?:等级|等次|档次)$/.test(header));
    if (score < 0 || grade < 0) return [];
    return figures.flatMap((figure) => {
      const { cell } = figure;
      if (cell?.table !== table.index || cell.column !== score) return [];
      const told = cellText(document, table, cell.row, grade).replace(/[“”"\s]/g, "");
      return /^(?:优秀?|良好?|中|差)$/.test(told)
        ? [{ score: figure, grade: told, limit: null }]
        : [];
    });
  });
}
