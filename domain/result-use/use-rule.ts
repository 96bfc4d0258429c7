import type { Setting, Settings } from "../profile.ts";
import type { GradeBand } from "../profile-values.ts";
import type { Evaluated } from "./evaluated.ts";

/** What a use rule says of one row. */
export type Use =
  /** It does not concern this row, or asks nothing of it. */
  | { readonly outcome: "clear" }
  /** The list does not say what is needed to judge. */
  | { readonly outcome: "undecided"; readonly missing: string }
  | Applied;

export interface Applied {
  readonly outcome: "applies";
  /** What follows, in Chinese, without numbers that are not in `calculation`. */
  readonly measure: string;
  /** How it came about, with the numbers: 得分72.50分＜80分；扣减比例＝（80－72.50）÷80＝9.38%…. */
  readonly calculation: string;
  /** Yuan to be cut, exact; null where none follows or where it cannot be worked out. */
  readonly amount: string | null;
  /** Best grade that the row may still have; null where its grade stands. */
  readonly bestGrade: GradeBand | null;
  /** What is lacking to work out the amount: 压减比例. Null when nothing. */
  readonly open: string | null;
  /** The settings that this line rests on, where they are fewer than those of the rule. */
  readonly settings?: readonly Setting<unknown>[];
}

/** A rule by which results are put to use: thresholds come from the profile, never from code. */
export interface UseRule {
  readonly id: string;
  /** 低分项目扣减预算. */
  readonly name: string;
  /** The statement, in Chinese. */
  readonly about: string;
  /** Settings it rests on, for their citation. */
  readonly settings: (settings: Settings) => readonly Setting<unknown>[];
  readonly judge: (row: Evaluated, settings: Settings) => Use;
}

export const clear: Use = { outcome: "clear" };

export function undecided(missing: string): Use {
  return { outcome: "undecided", missing };
}
