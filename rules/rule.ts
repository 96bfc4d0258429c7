import type { Figure } from "../domain/figure.ts";
import type {
  Binding,
  InverseRange,
  Outcome,
  Relation,
  Severity,
  Verdict,
} from "../domain/finding.ts";
import type { Judgement } from "../domain/judgement.ts";
import type { Quantity } from "../domain/quantity.ts";
import type { Formula } from "../domain/relation.ts";
import type { Report } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";
import type { Scene } from "./wording/scene.ts";

/** What a verdict rests on: a figure in its role, or words (`figure` null). */
export interface Evidence {
  readonly role: string;
  readonly documentId: string;
  /** In the text of that document. */
  readonly span: Span;
  readonly quote: string;
  readonly figure: Figure | null;
  /** For words that stand for a number, e.g. one item of a list counts as 1. */
  readonly quantity?: Quantity;
}

export type NonEmpty<T> = readonly [T, ...(readonly T[])];

/** A relation tied to figures: operand numbers of the formula are indexes into `evidence`. */
export interface Bound {
  readonly formula: Formula;
  readonly evidence: NonEmpty<Evidence>;
  /** In Chinese: 评减率＝评减金额÷送审金额. */
  readonly text: string;
  readonly binding: Binding;
}

/** A relation that was judged; the runner weighs them all together for repairs and blame. */
export interface Judged {
  readonly bound: Bound;
  readonly judgement: Judgement;
  /** Of a pass; null where the relation is broken. */
  readonly strength: number | null;
  /** Broken, and bound so loosely that only a slip of the pen shows that the figures belong together. */
  readonly needsSlip?: boolean;
}

export interface Held {
  readonly verdict: "held";
  readonly evidence: NonEmpty<Evidence>;
  /** Null where the statement is not arithmetic. */
  readonly judged: Judged | null;
  readonly statement: string;
}

export interface Abstained {
  readonly verdict: "abstained";
  readonly outcome: Extract<Outcome, "not_applicable" | "insufficient" | "ambiguous">;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

interface Break {
  readonly verdict: "broken";
  readonly evidence: NonEmpty<Evidence>;
  readonly judged: Judged | null;
  readonly title: string;
  /** What to do, one Chinese sentence. */
  readonly suggestion: string;
  /** Where it differs from the rule's own, e.g. lower because the binding is looser. */
  readonly severity?: Severity;
  /** The message names the repair itself, so that none is added. */
  readonly tellsRepair?: boolean;
  /** Bound so loosely that only a slip of the pen shows that the figures belong together: else a hint. False where none need explain them. */
  readonly needsSlip?: boolean;
  /** Bound by place more than by words, so that numbers far apart belong to different things: then a hint. */
  readonly needsNear?: boolean;
  /** Operands to look at first where no judgement tells. */
  readonly blame?: readonly number[];
  /** For what is no arithmetic; with `judged` the judgement decides. */
  readonly verdictOverride?: Verdict;
  /** Also for what is no arithmetic: the machine form that replay understands. */
  readonly relation?: Relation;
  /** Ranges that follow from the operands where no claim is judged. */
  readonly inverse?: readonly InverseRange[];
}

type BrokenBy<Data, Id extends keyof Data> = Break & {
  readonly messageId: Id;
  readonly data: Data[Id];
};

/** `messageId` and `data` fit each other, or it does not compile. */
export type Broken<Data> = { readonly [Id in keyof Data]: BrokenBy<Data, Id> }[keyof Data];

export type Check<Data> = Held | Abstained | Broken<Data>;

export interface Context {
  readonly report: Report;
  readonly scene: Scene;
  /** Relations that the rules of the phases before judged in this document. */
  readonly judged: readonly Judged[];
}

/** What a rule over several documents sees. */
export interface WideContext {
  readonly scenes: readonly Scene[];
}

interface Definition<Data> {
  /** Of the catalogue, e.g. "R02". */
  readonly id: string;
  readonly name: string;
  /** The statement that must hold, one Chinese sentence. */
  readonly about: string;
  readonly version: string;
  readonly severity: Severity;
  readonly messages: { readonly [Id in keyof Data]: (data: Data[Id]) => string };
}

interface DocumentDefinition<Data> extends Definition<Data> {
  /** "relations" runs after "figures" and sees what was judged; "gaps" runs last and tells what nobody could judge. */
  readonly phase?: "figures" | "relations" | "gaps";
  readonly check: (context: Context) => Iterable<Check<Data>>;
}

interface WideDefinition<Data> extends Definition<Data> {
  readonly checkAll: (context: WideContext) => Iterable<Check<Data>>;
}

export interface Said extends Break {
  readonly messageId: string;
  readonly data: unknown;
  readonly message: string;
}

export type Verdicted = Held | Abstained | Said;

/** A rule as the runner sees it: the messages are already in words. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly version: string;
  readonly severity: Severity;
  /** Names of its messages: one of them is part of the id of each of its findings. */
  readonly messageIds: readonly string[];
  readonly phase: "figures" | "relations" | "gaps" | "documents";
  readonly check: (context: Context) => Iterable<Verdicted>;
  readonly checkAll: (context: WideContext) => Iterable<Verdicted>;
}

function* spoken<Data>(
  checks: Iterable<Check<Data>>,
  messages: Definition<Data>["messages"],
): Generator<Verdicted> {
  const say = <Id extends keyof Data>(broken: BrokenBy<Data, Id>): Said => ({
    ...broken,
    messageId: String(broken.messageId),
    message: messages[broken.messageId](broken.data),
  });
  for (const check of checks) yield check.verdict === "broken" ? say(check) : check;
}

function* nothing(): Generator<Verdicted> {}

/** A rule on one document. */
export function defineRule<Data>(definition: DocumentDefinition<Data>): Rule {
  const { messages, check, phase = "figures", ...told } = definition;
  return {
    ...told,
    messageIds: Object.keys(messages),
    phase,
    check: (context) => spoken(check(context), messages),
    checkAll: nothing,
  };
}

/** A rule over all documents of a run. */
export function defineWideRule<Data>(definition: WideDefinition<Data>): Rule {
  const { messages, checkAll, ...told } = definition;
  const phase = "documents";
  const messageIds = Object.keys(messages);
  return {
    ...told,
    messageIds,
    phase,
    check: nothing,
    checkAll: (all) => spoken(checkAll(all), messages),
  };
}
