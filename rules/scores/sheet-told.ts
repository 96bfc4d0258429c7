import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { scoreRateBound } from "./score-rates.ts";
import { scoreSheet } from "./score-sheet.ts";
import type { SheetItem } from "./score-sheet.ts";
import { evidenceAt } from "../findings/relation-check.ts";
import { exactFigure } from "./whole-scores.ts";

/** 产出类扣3.65分, 效益指标失分2分. */
const lost = /(?:扣|失)(?:除|掉|减|去|分)?了?(?:为|共|合计)?$/;
/** What is laid down, of several together, or not of this year. */
const noLoss = /每|以上|超过|上年|去年|[比较]|共扣|合计|总|其中[^，,]{0,4}指标/;
const reach = 40;

/** 满分50分，得47.2分 … 产出指标扣2.8分: what was lost is what the sheet of scores leaves of the full mark. */
export function lostScores(report: Report): readonly Bound[] {
  return toldOfItems(report, /[扣失]/).flatMap(({ figure, before, clause, item }) => {
    if (figure.quantity.dimension !== "score" || figure.status === "threshold") return [];
    return lost.test(before) && !noLoss.test(clause) ? lostBound(item, figure, "document") : [];
  });
}

/** What was lost against the full mark and the score, each by the name of its criterion; `name` may be empty. */
export function lostBound(
  { name, full, score }: Pick<SheetItem, "name" | "full" | "score">,
  own: Figure,
  binding: Bound["binding"],
): Bound {
  return {
    formula: { name: "difference", args: [0, 1], sign: "=", claim: 2 },
    evidence: [
      evidenceAt(`${name}满分`, exactFigure(full)),
      evidenceAt(`${name}得分`, score),
      evidenceAt(`${name}扣分`, own),
    ],
    text: "扣分＝满分－得分",
    binding,
  };
}

/** 换算成得分率，决策88.75%，过程74.38%; 得分率最高的是88.5%的产出指标: rates told by the names of the sheet. */
export function sheetRates(report: Report): readonly Bound[] {
  return toldOfItems(report, /得分率/).flatMap(
    ({ figure, before, sentence, item }): readonly Bound[] => {
      if (figure.kind !== "rate" || figure.quantity.dimension !== "ratio") return [];
      if (!sentence.includes("得分率") || ofOthers.test(before)) return [];
      const bound = scoreRateBound(item.score, item.full, figure, `${item.name}得分率`);
      return [{ ...bound, binding: "document" }];
    },
  );
}

const ofOthers = /提高|下降|[比较]|上年|去年|平均得分率/;

interface Placed {
  readonly figure: Figure;
  /** From the figure before it, and its last clause. */
  readonly before: string;
  readonly clause: string;
  /** The sentence up to the number. */
  readonly sentence: string;
}

interface OfItem extends Placed {
  readonly item: SheetItem;
}

/** Scores and rates of the prose that are told of a part of the sheet: named right before, right behind, or by the number before. */
function toldOfItems(report: Report, asked: RegExp): readonly OfItem[] {
  const { flow } = report.document;
  if (!asked.test(flow.text)) return [];
  const items = scoreSheet(report);
  if (items.length < 2) return [];
  const prose = report.figures
    .filter(({ cell, kind }) => cell === null && (kind === "score" || kind === "rate"))
    .toSorted((a, b) => a.flow.start - b.flow.start);
  let last: { readonly item: SheetItem | null; readonly at: number } = { item: null, at: -1 };
  return prose.flatMap((figure, at): readonly OfItem[] => {
    const { start, end } = figure.flow;
    const from = Math.max(prose[at - 1]?.flow.end ?? 0, start - reach, figure.sentence.start);
    const before = plain(flow.text.slice(from, start)).replace(/^的[一-龥]+/, "");
    const behind = plain(flow.text.slice(end, end + 12));
    const goesOn = last.at === figure.sentence.start && goingOn.test(before);
    const item =
      itemNamed(items, /^的([一-龥]{2,10})/.exec(behind)?.[1] ?? "") ??
      itemBefore(items, before) ??
      (goesOn ? last.item : null);
    last = { item, at: figure.sentence.start };
    const clause = /[^，,。；;]*$/.exec(before)?.[0] ?? "";
    const sentence = flow.text.slice(figure.sentence.start, start);
    return item === null || item.score === figure
      ? []
      : [{ figure, before, clause, sentence, item }];
  });
}

/** 满分20分，扣6.4分，得分率68%: nothing but what is told next of the same. */
const goingOn = /^[，,、（(]?(?:共|实际|得分)?(?:扣|失|得分率)[一-龥]{0,2}$/;

/** The part that the nearest clause names which names any. */
function itemBefore(items: readonly SheetItem[], before: string): SheetItem | null {
  const clauses = before.split(/[，,；;。、]/).toReversed();
  const named = clauses.find((clause) => namesAny(items, clause));
  return named === undefined ? null : itemNamed(items, named);
}

function namesAny(items: readonly SheetItem[], words: string): boolean {
  return items.some(({ name }) => words.includes(name));
}

/** The one part of the sheet that the words name. */
function itemNamed(items: readonly SheetItem[], words: string): SheetItem | null {
  const named = items.filter(({ name }) => words.includes(name));
  const [item] = named;
  return item !== undefined && named.length === 1 ? item : null;
}
