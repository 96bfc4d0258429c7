/** What a person can conclude of a finding. */
export type Conclusion = "confirmed" | "scope" | "false-alarm" | "unverifiable";

export const conclusionNames: Readonly<Record<Conclusion, string>> = {
  confirmed: "确认有误",
  scope: "口径差异",
  "false-alarm": "工具误报",
  unverifiable: "无法核实",
};

/** The words of a person on one finding. */
export interface Judgment {
  readonly conclusion: Conclusion;
  /** Paper, article or record it rests on; never empty for 口径差异. */
  readonly basis: string;
  /** Which scope or denominator was used; never empty for 口径差异. */
  readonly scope: string;
  /** Why; never empty for 工具误报. */
  readonly reason: string;
  /** Who concluded it, as written; never empty for what no longer counts. */
  readonly by: string;
  /** Day it was concluded, YYYY-MM-DD; null when not told, never for what no longer counts. */
  readonly on: string | null;
  /** Last day it holds, YYYY-MM-DD; null for no end. */
  readonly expires: string | null;
}

/** One operand as it stood when the conclusion was drawn. */
export interface Ground {
  readonly role: string;
  readonly quote: string;
  readonly value: string | null;
  /** The sentence around it without blanks, digits half-width. */
  readonly sentence: string;
}

/** Everything that has to be as it was for a conclusion to stand. */
export interface Subject {
  readonly fingerprint: string;
  readonly slotFingerprint: string;
  readonly ruleId: string;
  readonly ruleVersion: string;
  /** Whose reports they are, e.g. 云岭县2024年: the same words of another county are another matter. */
  readonly owners: readonly string[];
  /** Names of the files, for a person only: files are renamed and saved in other formats. */
  readonly files: readonly string[];
  readonly grounds: readonly Ground[];
}

/** A conclusion bound to the values and the words it was drawn on. */
export interface Decision {
  readonly judgment: Judgment;
  readonly subject: Subject;
}

/**
 * 口径差异 and 工具误报 say that the report is right: the finding no longer counts. 确认有误 waits for
 * a correction, 无法核实 for someone who can tell: both go on counting.
 */
export function isWaiver({ conclusion }: Judgment): boolean {
  return conclusion === "scope" || conclusion === "false-alarm";
}

/** 口径差异：按年初预算口径计算（依据：某财绩〔2022〕7号第三条；经办：张三；有效期至2026-12-31） */
export function judgmentText(judgment: Judgment): string {
  const { conclusion, basis, scope, reason, by, on, expires } = judgment;
  const main = [scope, reason].filter((part) => part !== "").join("；");
  const notes = [
    basis === "" ? "" : `依据：${basis}`,
    by === "" ? "" : `经办：${by}`,
    on === null ? "" : `日期：${on}`,
    expires === null ? "" : `有效期至${expires}`,
  ].filter((part) => part !== "");
  return [
    conclusionNames[conclusion],
    main === "" ? "" : `：${main}`,
    notes.length === 0 ? "" : `（${notes.join("；")}）`,
  ].join("");
}
