import { Fraction } from "fraction.js";
import type { LightRule } from "./light-rule.ts";
import type { GradeBand, LowScoreCut, NumberStyle, OutcomeWord } from "./profile-values.ts";

/**
 * A value that differs from place to place, with the rule it was taken from. No threshold stands in
 * code: central rules bind central departments, and provinces and counties issue their own numbers.
 */
export interface Setting<Value> {
  readonly value: Value;
  /** As the file writes it, for papers and screens: 50万元, 20%, 优90分、良80分. */
  readonly text: string;
  /** Document and place it stands in, in Chinese. */
  readonly citation: string;
  /** Since when it holds: 2024, 2024-05 or 2024-05-20. */
  readonly validFrom: string;
  /** Whether someone compared it with the document; if not, papers that use it ask to confirm it. */
  readonly confirmed: boolean;
}

/** What a region has settled. Money is in yuan, rates are percent points, both exact decimals. */
export interface Profile {
  /** 达州市达川区; 全国 for the national default. */
  readonly region: string;
  /** GB/T 2260; null for the national default. */
  readonly code: string | null;
  readonly settings: Settings;
}

export interface Settings {
  /** From best to worst, without gap or overlap from 0 to 100. */
  readonly grades: Setting<readonly GradeBand[]>;
  readonly outcomes: Setting<readonly OutcomeWord[]>;
  /** Whether every new project needs an ex-ante evaluation. */
  readonly exAnteNew: Setting<boolean>;
  /** Growth of a continuing project over last year's budget from which it needs one. */
  readonly exAnteGrowth: Setting<string>;
  readonly exAnteIncrease: Setting<string>;
  /** Years of a project's run above which it needs one. */
  readonly exAnteYears: Setting<string>;
  /** Total investment from which a third party reviews the evaluation. */
  readonly thirdPartyFrom: Setting<string>;
  /** Score of a monitoring review below which it has failed. */
  readonly monitoringPass: Setting<string>;
  /** Failed monitoring reviews in a row, without repair, that bar the two best grades. */
  readonly monitoringFailures: Setting<string>;
  /** Points between execution and target completion from which a notice goes out. */
  readonly monitoringGap: Setting<string>;
  /** Share of the time progress below which execution or target completion counts as low. */
  readonly matrixLimit: Setting<string>;
  readonly lights: Setting<LightRule>;
  /** Grades whose units lose public funds. */
  readonly cutGrades: Setting<readonly string[]>;
  /** Share of the public funds that they lose; null where the region has not published it. */
  readonly cutGradeRate: Setting<string | null>;
  readonly lowScoreCut: Setting<LowScoreCut>;
  /** Best grade that a project with an audit problem may have. */
  readonly auditBestGrade: Setting<string>;
  /** Whether a new project without ex-ante evaluation, or one not supported, stays out of the budget. */
  readonly exAnteRequired: Setting<boolean>;
  readonly fonts: Setting<Readonly<Record<FontRole, string>>>;
  readonly numbers: Setting<NumberStyle>;
}

export type FontRole = "标题" | "一级标题" | "二级标题" | "正文" | "表格" | "西文";

export type SettingName = keyof Settings;

/** The grade of a score (an exact decimal) by the bands of a profile; null for a score outside 0 to 100. */
export function gradeOf(score: string, bands: readonly GradeBand[]): GradeBand | null {
  const value = new Fraction(score);
  if (value.compare(0) < 0 || value.compare(100) > 0) return null;
  return bands.find(({ from }) => value.compare(from) >= 0) ?? null;
}

/** A grade by its name or an other name of it: 优秀 is 优. */
export function gradeNamed(name: string, bands: readonly GradeBand[]): GradeBand | null {
  const told = name.replaceAll(/[“”"\s]/gu, "");
  return bands.find((band) => band.name === told || band.aliases.includes(told)) ?? null;
}
