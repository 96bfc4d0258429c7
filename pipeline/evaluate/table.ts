import { fieldNames } from "./fields.ts";
import type { Field } from "./fields.ts";
import { forEachField, groups } from "./score.ts";
import type { Accuracy, Counted, Group, Score } from "./score.ts";

/** The scores of all reports, and their sum. */
export interface EvaluationTable {
  readonly scores: readonly Score[];
  readonly total: Score;
  readonly verbose: boolean;
}

const fieldOrder = Object.keys(fieldNames).filter((name): name is Field => name in fieldNames);
const groupNames: Readonly<Record<Group, string>> = {
  numeric: "数值合计",
  amount: "金额",
  count: "数量",
  rate: "比率",
  score: "分数",
  rank: "名次",
  date: "日期",
  period: "时期",
  docnumber: "文号",
};

function sum(accuracies: readonly Accuracy[]): Accuracy {
  return {
    right: accuracies.reduce((all, { right }) => all + right, 0),
    total: accuracies.reduce((all, { total }) => all + total, 0),
  };
}

function totalOf(scores: readonly Score[]): Score {
  const add = (of: (score: Score) => number): number =>
    scores.reduce((all, score) => all + of(score), 0);
  const counts: Record<string, Counted> = {};
  for (const group of groups) {
    counts[group] = {
      gold: add((score) => score.counts[group]?.gold ?? 0),
      found: add((score) => score.counts[group]?.found ?? 0),
      matched: add((score) => score.counts[group]?.matched ?? 0),
    };
  }
  const fields = (part: "numeric" | "temporal"): Record<Field, Accuracy> =>
    forEachField((field) => sum(scores.map((score) => score.fields[part][field])));
  return {
    source: "合计",
    identity: {
      district: scores.every((score) => score.identity.district),
      year: scores.every((score) => score.identity.year),
    },
    counts,
    fields: { numeric: fields("numeric"), temporal: fields("temporal") },
    falseIndicators: add((score) => score.falseIndicators),
    nonFigures: {
      listed: add((score) => score.nonFigures.listed),
      taken: add((score) => score.nonFigures.taken),
    },
    relations: {
      judged: scores.some((score) => score.relations.judged),
      listed: add((score) => score.relations.listed),
      bound: add((score) => score.relations.bound),
      agreed: add((score) => score.relations.agreed),
    },
    differences: [],
  };
}

export function tableOf(scores: readonly Score[], verbose: boolean): EvaluationTable {
  return { scores, total: totalOf(scores), verbose };
}

/** 1 where there was nothing to find and nothing was found. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function f1({ gold, found, matched }: Counted): number {
  return ratio(2 * matched, gold + found);
}

function shown(value: number): string {
  return value.toFixed(3);
}

function countLines(score: Score): readonly string[] {
  return groups.flatMap((group) => {
    const counted = score.counts[group];
    if (counted === undefined || (counted.gold === 0 && counted.found === 0)) return [];
    const { gold, found, matched } = counted;
    const rates = `查准 ${shown(ratio(matched, found))}  查全 ${shown(ratio(matched, gold))}  F1 ${shown(f1(counted))}`;
    return [`  ${groupNames[group].padEnd(5, "　")}${rates}  （标注 ${gold}，取得 ${found}）`];
  });
}

function fieldLine(fields: Readonly<Record<Field, Accuracy>>): string {
  return fieldOrder
    .filter((field) => fields[field].total > 0)
    .map((field) => {
      const { right, total } = fields[field];
      return `${fieldNames[field]} ${shown(ratio(right, total))}（${right}/${total}）`;
    })
    .join("  ");
}

function mark(right: boolean): string {
  return right ? "对" : "错";
}

function scoreLines(score: Score, verbose: boolean): readonly string[] {
  const { listed, taken } = score.nonFigures;
  const { judged, listed: related, bound, agreed } = score.relations;
  return [
    `${score.source}  区县${mark(score.identity.district)}  年度${mark(score.identity.year)}`,
    ...countLines(score),
    `  数值字段  ${fieldLine(score.fields.numeric)}`,
    `  时间字段  ${fieldLine(score.fields.temporal)}`,
    `  误给指标 ${score.falseIndicators}  非数据误取 ${taken}/${listed}`,
    judged
      ? `  关系 ${related}：核验到 ${bound}，判断一致 ${agreed}`
      : `  关系 ${related}：这次没有核验`,
    ...(verbose ? score.differences.map(({ text }) => `    ${text}`) : []),
    "",
  ];
}

/** The whole table as lines for a terminal; with `verbose` every difference of every report. */
export function printEvaluation({ scores, total, verbose }: EvaluationTable): string {
  const each = scores.flatMap((score) => scoreLines(score, verbose));
  const all = scores.length > 1 ? scoreLines(total, false) : [];
  return [...each, ...all].join("\n").trimEnd();
}
