import { Fraction } from "fraction.js";
import type { Profile } from "../profile.ts";
import type { GradeBand } from "../profile-values.ts";
import type { Evaluated } from "./evaluated.ts";
import { useRules } from "./index.ts";
import type { Applied, UseRule } from "./use-rule.ts";
import { gradeOfRow } from "./words.ts";

/** One line of the list 结果应用清单. */
export interface UseLine {
  readonly row: Evaluated;
  readonly rule: UseRule;
  readonly applied: Applied;
  /** Citations of the settings it rests on, and whether all of them were compared with the document. */
  readonly citations: readonly string[];
  readonly confirmed: boolean;
}

/** What could not be judged, and for want of what. */
export interface OpenLine {
  readonly row: Evaluated;
  readonly rule: UseRule;
  readonly missing: string;
}

/** Where a row ends up once all rules have spoken. */
export interface Conclusion {
  readonly row: Evaluated;
  /** By score or name; null when neither is given. */
  readonly grade: GradeBand | null;
  /** After the bars on the best grades. */
  readonly finalGrade: GradeBand | null;
  /** Yuan cut in all, exact; what stays out of the budget is not cut once more. */
  readonly cut: string | null;
}

export interface ResultUse {
  readonly lines: readonly UseLine[];
  readonly open: readonly OpenLine[];
  readonly conclusions: readonly Conclusion[];
  /** Judgements that ask nothing, by rule id. */
  readonly clear: ReadonlyMap<string, number>;
  /** Yuan cut from all rows, exact; null when none can be worked out. */
  readonly cut: string | null;
}

export function applyRules(rows: readonly Evaluated[], profile: Profile): ResultUse {
  const lines: UseLine[] = [];
  const open: OpenLine[] = [];
  const clear = new Map<string, number>();
  for (const rule of useRules) {
    for (const row of rows) {
      const use = rule.judge(row, profile.settings);
      if (use.outcome === "clear") clear.set(rule.id, (clear.get(rule.id) ?? 0) + 1);
      else if (use.outcome === "undecided") open.push({ row, rule, missing: use.missing });
      else lines.push(lineOf(row, rule, use, profile));
    }
  }
  const byRow = Map.groupBy(lines, ({ row }) => row.id);
  const conclusions = rows.map((row) => conclude(row, byRow.get(row.id) ?? [], profile));
  const cut = sumOf(conclusions.flatMap((each) => each.cut ?? []));
  return { lines, open, conclusions, clear, cut };
}

function lineOf(row: Evaluated, rule: UseRule, applied: Applied, profile: Profile): UseLine {
  const settings = applied.settings ?? rule.settings(profile.settings);
  const citations = [...new Set(settings.map(({ citation }) => citation))];
  return { row, rule, applied, citations, confirmed: settings.every((one) => one.confirmed) };
}

function conclude(row: Evaluated, lines: readonly UseLine[], profile: Profile): Conclusion {
  const bands = profile.settings.grades.value;
  const grade = gradeOfRow(row, profile.settings);
  const worst = lines
    .flatMap(({ applied }) => applied.bestGrade ?? [])
    .reduce<GradeBand | null>(
      (found, best) =>
        found === null || bands.indexOf(best) > bands.indexOf(found) ? best : found,
      null,
    );
  const capped = grade !== null && worst !== null && bands.indexOf(grade) < bands.indexOf(worst);
  return { row, grade, finalGrade: capped ? worst : grade, cut: cutOf(lines) };
}

function cutOf(lines: readonly UseLine[]): string | null {
  const out = lines.find(({ rule }) => rule.id === "ex-ante-missing");
  if (out !== undefined) return out.applied.amount;
  return sumOf(lines.flatMap(({ applied }) => applied.amount ?? []));
}

function sumOf(amounts: readonly string[]): string | null {
  if (amounts.length === 0) return null;
  return amounts.reduce((sum, amount) => sum.add(amount), new Fraction(0)).toFraction();
}
