import type { Judgment } from "./decision.ts";
import type { Status } from "./figure.ts";
import type { Quantity } from "./quantity.ts";
import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "hint";

/** 一致 / 相容 / 尾差 / 矛盾 / 不可判 (validation semantics in docs/adr). */
export type Verdict = "certain" | "possible" | "tail" | "conflict" | "undecidable";

export const verdictNames: Readonly<Record<Verdict, string>> = {
  certain: "一致",
  possible: "相容",
  tail: "尾差",
  conflict: "矛盾",
  undecidable: "不可判",
};

export const severityNames: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "警告",
  hint: "提示",
};

/** How a printed number was read: nearest, truncated, ceiling, rounded repeatedly, coarse zeros. */
export type Reading = "R0" | "R1" | "R2" | "R3" | "R4";

/** An interval in the base unit; ends are exact: decimals or "p/q"; null is unbounded. */
export interface SetRecord {
  readonly low: string | null;
  readonly high: string | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export interface Operand {
  /** Role in the relation, in Chinese: 评减金额, 申报金额, 合计, 分项… */
  readonly role: string;
  /** Null where the evidence is words and not a figure: a list, a heading, residue. */
  readonly figureId: string | null;
  readonly documentId: string;
  readonly quote: string;
  /** In the text of that document. */
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly unit: string | null;
  /** What the number may stand for as printed, rounded to the nearest or by its qualifier. */
  readonly set: SetRecord | null;
  readonly indicator: string | null;
  readonly year: number | null;
  readonly status: Status | null;
  /** As printed, so that the finding can be judged again from its own JSON. */
  readonly quantity: Quantity | null;
}

export interface Relation {
  /** What must hold, in Chinese: 评减率＝评减金额÷申报金额. */
  readonly text: string;
  /** Machine form over operand indexes, enough to evaluate the finding again from its own JSON. */
  readonly formula: string;
  /** The same with the printed figures: 546.18万元÷4755.05万元＝11.49%. */
  readonly substituted: string;
}

export interface InverseRange {
  /** Index into `operands`. */
  readonly operand: number;
  /** Values of this operand that would restore agreement, the others as printed. */
  readonly set: SetRecord;
  /** The same for a person: 567.51～567.99万元. */
  readonly text: string;
}

export interface Hypothesis {
  readonly kind: string;
  readonly operand: number;
  readonly from: string;
  readonly to: string;
  /** One sentence in Chinese: 数字对调 11.94→11.49. */
  readonly text: string;
  /** Lower is likelier, in powers of ten: one more is ten times less likely. */
  readonly cost: number;
}

/** How explicitly the operands are bound: in one sentence or table row, in one paragraph, farther. */
export type Binding = "sentence" | "paragraph" | "document";

export interface Confidence {
  /** Lowest confidence with which an operand was read: low where its unit was inherited. */
  readonly extract: "high" | "low";
  readonly bind: Binding;
}

/** Whole Chinese sentences for a person who asks why. */
export interface Grounds {
  /** On what the hypotheses rest, or why there is none. */
  readonly repair: string;
  /** On what the blame rests, or why nobody can be named; empty where no number is said to be wrong. */
  readonly blame: string;
}

/** One place where a statement that must hold does not hold, or where a claim cannot be judged. */
export interface Finding {
  /** Stable across runs: hash of rule, document ids and operand spans. */
  readonly id: string;
  /** Hash of rule, roles and canonical values, without offsets. */
  readonly fingerprint: string;
  /** The same without the values: the same place with a new number keeps it. */
  readonly slotFingerprint: string;
  readonly ruleId: string;
  readonly ruleName: string;
  readonly ruleVersion: string;
  /** Documents of its operands, sorted. */
  readonly documentIds: readonly string[];
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly explainedBy: Reading | null;
  readonly title: string;
  /** What does not hold, by how much, what to check: whole Chinese sentences. */
  readonly message: string;
  readonly suggestion: string;
  readonly relation: Relation | null;
  readonly operands: readonly Operand[];
  readonly claimed: SetRecord | null;
  readonly computed: SetRecord | null;
  readonly gap: { readonly absolute: string; readonly quanta: string } | null;
  readonly inverse: readonly InverseRange[];
  readonly hypotheses: readonly Hypothesis[];
  /** Indexes into `operands`, the most suspect first; how weak that is, `grounds.blame` says. */
  readonly blame: readonly number[];
  /** Absent in findings of earlier versions. */
  readonly grounds?: Grounds;
  readonly confidence: Confidence;
  /** Money at stake in yuan, exact; null where no amount takes part. */
  readonly materiality: string | null;
  /** Id of the finding that explains this one; null for the card itself. */
  readonly rootCauseId: string | null;
  /** Ids of other findings that share an operand, sorted. */
  readonly related: readonly string[];
  /** What a person concluded of it; absent while nobody has. */
  readonly decision?: Judgment;
}

export type Outcome =
  "pass" | "fail" | "hint" | "not_applicable" | "insufficient" | "ambiguous" | "crashed";

/** The kept record of one rule on one candidate; a missing receipt is never a pass. */
export interface Receipt {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly documentIds: readonly string[];
  readonly outcome: Outcome;
  readonly verdict: Verdict | null;
  /** 0–1, share of single digit errors that this pass would have caught; null when nothing passed. */
  readonly strength: number | null;
  readonly operands: readonly Operand[];
  /** What was found, in Chinese, with the figures: 546.18÷4755.05＝11.486%，与11.49%一致. */
  readonly statement: string;
  /** Id of the finding made of it; null otherwise. */
  readonly findingId: string | null;
  /** On what could not be judged and stands somewhere: a person has to look at it. */
  readonly duty?: Duty;
  /** What a person concluded of a duty; absent while nobody has. */
  readonly decision?: Judgment;
}

/** Names of a duty, made as those of a finding are. */
export type Duty = Pick<Finding, "id" | "fingerprint" | "slotFingerprint" | "ruleVersion">;

export function spanOf(operand: Operand): Span {
  return { start: operand.start, end: operand.end };
}
