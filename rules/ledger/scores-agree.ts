import type { Figure } from "../../domain/figure.ts";
import { gradeBands, gradedRows, gradedScores } from "../scores/grade-bands.ts";
import type { Band, Graded } from "../scores/grade-bands.ts";
import type { Mismatch } from "../findings/explain.ts";
import {
  abstain,
  checkRelation,
  evidenceAt,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import { composedScores } from "../scores/composed-scores.ts";
import { criteriaScores } from "../scores/criteria-scores.ts";
import { lostOfFull } from "../scores/lost-of-full.ts";
import { markedScores } from "../scores/marked-scores.ts";
import { plainScores } from "../scores/plain-scores.ts";
import { executionScores } from "../scores/execution-score.ts";
import { listBound, scoreLists } from "../scores/score-list.ts";
import type { ScoreList } from "../scores/score-list.ts";
import { earnedScores, scoreRateBound, scoreRates } from "../scores/score-rates.ts";
import { scoreTables, sumBound } from "../scores/score-table.ts";
import type { ScoreRow, ScoreTable } from "../scores/score-table.ts";
import { lostScores, sheetRates } from "../scores/sheet-told.ts";
import { exactFigure } from "../scores/whole-scores.ts";

interface Data extends RelationData {
  /** The lesser of two is the greater. */
  readonly above: Mismatch;
}

export const scoresAgree = defineRule<Data>({
  id: "R09",
  name: "分值与得分率",
  about:
    "各项分值之和应等于满分，各项得分之和应等于总分；得分不超过分值，得分率和等级应与得分相符。",
  version: "1.0.0",
  severity: "error",
  messages: {
    ...relationMessages,
    above: (d) =>
      `${d.argumentRoles}${d.expression}大于${d.claimRole}${d.claim}，超出${d.gap}，两者不能同时成立。`,
  },
  *check({ report }) {
    const tables = scoreTables(report);
    const lists = scoreLists(report);
    for (const table of tables) yield* checkTable(table);
    for (const list of lists) {
      yield checkRelation(listBound(list), { title: "各项得分（分值）之和与总数不符" });
      yield* checkWeights(list);
      for (const bound of groupsOf(list, tables))
        yield checkRelation(bound, { title: "正文得分与表中各项之和不符" });
    }
    const listed = new Set(lists.map(({ total }) => total.id));
    for (const bound of [
      ...plainScores(report),
      ...markedScores(report),
      ...criteriaScores(report),
      ...composedScores(report),
    ]) {
      const total = bound.evidence[0].figure?.id ?? "";
      if (!listed.has(total))
        yield checkRelation(bound, { title: "各项得分（分值）之和与总数不符", ceiling: "warning" });
      listed.add(total);
    }
    for (const bound of earnedScores(report))
      yield checkRelation(bound, { title: "得分与比率、分值不符", ceiling: "warning" });
    const rated = scoreRates(report);
    for (const bound of rated) yield checkRelation(bound, { title: "得分率与得分、分值不符" });
    const known = new Set(rated.map(({ evidence }) => evidence[2]?.figure?.id));
    for (const bound of sheetRates(report)) {
      if (!known.has(bound.evidence[2]?.figure?.id))
        yield checkRelation(bound, { title: "得分率与得分、分值不符", ceiling: "warning" });
    }
    for (const bound of executionScores(report))
      yield checkRelation(bound, { title: "预算执行得分与执行率不符", ceiling: "warning" });
    for (const bound of [...lostOfFull(report), ...lostScores(report)])
      yield checkRelation(bound, { title: "扣分与满分、得分不符", ceiling: "warning" });
    const bands = gradeBands(report);
    for (const graded of [...gradedScores(report), ...gradedRows(report)])
      yield* checkGrade(graded, bands);
  },
});

function* checkTable({ rows, total }: ScoreTable): Generator<Check<Data>> {
  const scores = rows.flatMap(({ label, score }) => (score === null ? [] : { label, score }));
  const weights = rows.flatMap(({ label, weight }) => (weight === null ? [] : { label, weight }));
  const complete = scores.length === rows.length && rows.length > 1;
  if (total?.score != null && complete) {
    const items = scores.map(({ label, score }) => evidenceAt(`${label}得分`, score));
    const bound = sumBound(evidenceAt("总分", total.score), items, "总分＝各行得分之和");
    yield checkRelation(bound, { title: "各项得分之和与总分不符" });
  }
  if (total?.weight != null && weights.length === rows.length && rows.length > 1) {
    const items = weights.map(({ label, weight }) =>
      evidenceAt(`${label}分值`, exactFigure(weight)),
    );
    const whole = evidenceAt("满分", exactFigure(total.weight));
    yield checkRelation(sumBound(whole, items, "满分＝各行分值之和"), {
      title: "各项分值之和与满分不符",
    });
  }
  for (const row of rows) yield* checkRow(row);
  if (total?.score != null && total.weight !== null && total.scoreRate !== null) {
    const bound = scoreRateBound(total.score, total.weight, total.scoreRate, "总得分率");
    yield checkRelation(bound, { title: "得分率与得分、分值不符" });
  }
}

function* checkRow(row: ScoreRow): Generator<Check<Data>> {
  const { weight, score, scoreRate } = row;
  if (weight === null || score === null) return;
  yield checkLimit(within(score, weight), "得分超过分值");
  if (scoreRate !== null)
    yield checkRelation(scoreRateBound(score, weight, scoreRate, "得分率"), {
      title: "得分率与得分、分值不符",
    });
  else if (row.result !== null && row.target?.value === "100" && /执行/.test(row.label)) {
    // Forms of self-evaluation score the execution of the budget by its rate.
    const bound = scoreRateBound(score, weight, row.result, "预算执行率");
    yield checkRelation(bound, { title: "预算执行得分与执行率不符", ceiling: "warning" });
  }
}

function checkLimit(bound: Bound, title: string): Check<Data> {
  const check = checkRelation(bound, { title });
  return check.verdict === "broken" && check.messageId === "mismatch"
    ? { ...check, messageId: "above" }
    : check;
}

function within(score: Figure, weight: Figure): Bound {
  return {
    formula: { name: "value", args: [0], sign: "<=", claim: 1 },
    evidence: [evidenceAt("得分", score), evidenceAt("分值", exactFigure(weight))],
    text: "得分≤分值",
    binding: "sentence",
  };
}

function* checkWeights({ items, ofWeights }: ScoreList): Generator<Check<Data>> {
  if (ofWeights) return;
  for (const { score, weight } of items) {
    if (weight !== null) yield checkLimit(within(score, weight), "得分超过权重");
  }
}

/** 产出指标49.24分 in prose against the rows of the table whose first column says 产出指标. */
function groupsOf(
  { items, ofWeights }: ScoreList,
  tables: readonly ScoreTable[],
): readonly Bound[] {
  if (ofWeights) return [];
  return items.flatMap(({ label, score }) =>
    tables.flatMap(({ rows }) => {
      const own = rows.filter((row) => label.length > 1 && row.label === label);
      const scores = own.flatMap((row) => row.score ?? []);
      if (own.length === 0 || scores.length !== own.length) return [];
      const parts = scores.map((part) => evidenceAt(`表中${label}得分`, part));
      return [
        sumBound(
          evidenceAt(`${label}得分`, score),
          parts,
          `${label}得分＝表中各行之和`,
          "paragraph",
        ),
      ];
    }),
  );
}

function* checkGrade(graded: Graded, bands: readonly Band[]): Generator<Check<Data>> {
  const { score, grade, limit } = graded;
  const own = bands.find((each) => each.grade === grade || each.grade === grade[0]);
  const [low, high] = [limit ?? own?.low ?? null, own?.high ?? null];
  if (low === null && high === null) {
    yield abstain("insufficient", `文中没有“${grade}”的分数界限，等级无法核对`, [
      evidenceAt("得分", score),
    ]);
  }
  const title = "等级与得分不符";
  if (low !== null) yield checkLimit(gradeBound(low, score, grade, "下限"), title);
  if (high !== null) yield checkLimit(gradeBound(score, high, grade, "上限"), title);
}

function gradeBound(less: Figure, more: Figure, grade: string, side: "上限" | "下限"): Bound {
  const limit = side === "下限" ? less : more;
  const name = (figure: Figure): string => (figure === limit ? `“${grade}”的${side}` : "得分");
  const used = (figure: Figure): Figure => (figure === limit ? exactFigure(figure) : figure);
  return {
    formula: { name: "value", args: [0], sign: "<=", claim: 1 },
    evidence: [evidenceAt(name(less), used(less)), evidenceAt(name(more), used(more))],
    text: `得分在“${grade}”的界限之内`,
    binding: "sentence",
  };
}
