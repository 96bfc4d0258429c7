import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { evidenceAt } from "../findings/relation-check.ts";
import { sumBound } from "./score-table.ts";
import type { Bound } from "../rule.ts";
import { fullMark, fullMarkInBrackets, scoresByBlock } from "./told-scores.ts";
import { exactFigure } from "./whole-scores.ts";

/** One item of a list of scores in prose: 决策18.50分（权重20分）. */
export interface ScoreItem {
  readonly label: string;
  readonly score: Figure;
  readonly weight: Figure | null;
}

export interface ScoreList {
  /** 得分91.35分, 满分100分. */
  readonly total: Figure;
  /** The items are full marks themselves: 满分100分，其中…30分. */
  readonly ofWeights: boolean;
  readonly items: readonly ScoreItem[];
}

/** ，实际得分分别为; not ，过程、产出分别为: those are further items. */
export const opensAnother = /^[，,；;、]?[^，,；;、和及与]*(?:分别|依次)/;

interface Placed {
  readonly figure: Figure;
  readonly before: string;
}

const totalWord = /(?:总分|满分|总得分|得分|评分|分值)(?:为|是|达到?|合计|共|：|:)?$/;

/** Lists of scores under a told total, each within one paragraph. */
export function scoreLists(report: Report): readonly ScoreList[] {
  const { flow, blocks } = report.document;
  return [...scoresByBlock(report)].flatMap(([index, figures]) => {
    const block = blocks[index];
    if (block === undefined || figures.length < 3) return [];
    const placed = figures.map((figure, at): Placed => {
      const from = Math.max(block.flow.start, figures[at - 1]?.flow.end ?? 0);
      return { figure, before: flow.text.slice(from, figure.flow.start) };
    });
    return placed.flatMap((_, start) => listAt(placed, start) ?? []);
  });
}

function listAt(placed: readonly Placed[], start: number): ScoreList | null {
  const total = placed[start];
  if (total === undefined || !totalWord.test(total.before)) return null;
  const rest = placed.slice(start + 1);
  // 综合得分92.0分（满分100分），其中投入18.5分、…: what may be reached in brackets is not what the items make up.
  if (fullMarkInBrackets.test(total.before) && /^\s*[）)]/.test(rest[0]?.before ?? "")) return null;
  // A limit of a grade in brackets may stand between: 等级为“优”（90分以上）。其中：…
  const first = rest.findIndex(({ before }) => /其中|分别为|包括/.test(before.slice(-24)));
  const between = rest.slice(0, Math.max(0, first));
  if (first < 0 || between.some(({ figure }) => figure.status === "actual")) return null;
  const items: ScoreItem[] = [];
  let full: Placed | null = null;
  let isOpened = false;
  for (const [offset, { figure, before }] of rest.slice(first).entries()) {
    const last = items.at(-1);
    // 决策指标满分15分，得分13.5分: the full marks stand before what was reached.
    if (fullMark.test(before) && !fullMarkInBrackets.test(before)) {
      full = { figure, before };
      continue;
    }
    if (full !== null) {
      if (!/^[，,、]?(?:实际|评价)?得分?(?:为|：|:)?$/.test(before)) break;
      const label = labelIn(full.before.replace(fullMark, ""));
      items.push({ label, score: figure, weight: full.figure });
      full = null;
      continue;
    }
    if (fullMarkInBrackets.test(before) && last !== undefined && last.weight === null) {
      items[items.length - 1] = { ...last, weight: figure };
      continue;
    }
    const gap = before.replace(/^[^（(]*[）)]/, "");
    // 其中基础40分、管理60分；清泉镇得92.5分，其中…: what somebody reached of these, with its own list. 决策20分、过程30分，
    // 分别得18分、26分: so are values that 分别 opens.
    if (offset > 0 && (isReached(gap, first, rest) || opensAnother.test(gap))) break;
    // 决策20分，其中立项8分、…: an item is divided again, and the list goes on behind its parts.
    if (offset > 0 && /其中/.test(gap)) return null;
    // 过程、产出、效益分别为16分、27分、25分: one word tells them all.
    isOpened ||= offset > 0 && /[、和及与].*(?:分别|依次)为?$/.test(gap);
    const isBare = isOpened && /^(?:、|[，,、]?[和及与])$/.test(gap);
    if (offset > 0 && !isBare && !/^[、，,；;和及]{1,2}[一-龥“”、]{2,16}(?:得)?$/.test(gap)) break;
    if (offset > 0 && /总分|上年|上次|去年|对照|提高|上升|下降|平均|相比|扣/.test(gap)) break;
    items.push({ label: labelIn(before), score: figure, weight: null });
  }
  const ofWeights = /满分|分值/.test(total.before.slice(-6));
  if (items.length < 2 || isMeanOf(total, items)) return null;
  if (!ofWeights && leavesItemsOut(total.figure, items)) return null;
  return { total: total.figure, ofWeights, items };
}

const fullMarks = 100;

/** 得分90.3分，其中评价22.4分（满分25分）、应用17.8分（满分20分）: all of them could not reach as much, so there are more. */
function leavesItemsOut({ value }: Figure, items: readonly ScoreItem[]): boolean {
  const reachable = items.reduce((all, { weight }) => all + Number(weight?.value ?? fullMarks), 0);
  return Number(value) <= fullMarks && Number(value) > reachable;
}

function isReached(gap: string, first: number, rest: readonly Placed[]): boolean {
  const reached = /得(?:分)?$/;
  return reached.test(gap) && /[；;。]/.test(gap) && !reached.test(rest[first]?.before ?? "");
}

/** 三个乡镇平均得分86.2分，其中甲镇93.5分、乙镇81.3分: scores that the mean is of, not those that make it up. */
function isMeanOf({ figure, before }: Placed, items: readonly ScoreItem[]): boolean {
  if (!/平均/.test(before.slice(-12))) return false;
  const [total, ...scores] = [figure, ...items.map(({ score }) => score)].map(({ value }) =>
    Number(value),
  );
  const sum = scores.reduce((all, score) => all + score, 0);
  return sum > (total ?? 0) * 1.5;
}

function labelIn(before: string): string {
  return /[一-龥]+$/.exec(before.replace(/得$/, ""))?.[0]?.replace(/^其中/, "") ?? "";
}

export function listBound({ total, items, ofWeights }: ScoreList): Bound {
  const exact = (figure: Figure): Figure => (ofWeights ? exactFigure(figure) : figure);
  const role = ofWeights ? "分值" : "得分";
  return sumBound(
    evidenceAt(ofWeights ? "满分" : "总分", exact(total)),
    items.map(({ label, score }) => evidenceAt(`${label}${role}`, exact(score))),
    `${ofWeights ? "满分" : "总分"}＝各项${role}之和`,
  );
}
