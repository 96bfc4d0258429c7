import type { Catalogue } from "../../domain/catalogue.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Written } from "./written.ts";

/** Where the sentences will stand: what a reader, and an extractor, has read before them. */
export interface Section {
  readonly title: string;
  /** Headings above, outermost first, with their numbers: 一、工作开展情况. */
  readonly headings: readonly string[];
  /** Every sentence must name the quotations it rests on. */
  readonly condensed: boolean;
}

/** Tells what is still to be done: in time and more of it by intention, not as a fact. */
export function isPlan({ headings }: Section): boolean {
  return /下一步|打算|工作计划|努力方向/u.test(headings.at(-1) ?? "");
}

export interface DraftContext {
  readonly catalogue: Catalogue;
  readonly section: Section;
  /** The sentence to be judged. */
  readonly sentence: Written;
  /** Sentences that stand before it in the section. */
  readonly earlier: readonly Written[];
  /** What the extractors find in it, read behind the earlier ones; `flow` is in `sentence.text`. */
  readonly found: readonly Figure[];
}

type Messages = Readonly<Record<string, (data: never) => string>>;

interface Held {
  readonly verdict: "held";
}

interface Abstained {
  readonly verdict: "abstained";
  /** Chinese; closes the gate like a break. */
  readonly reason: string;
}

type BrokenBy<Said extends Messages, Id extends keyof Said> = {
  readonly verdict: "broken";
  readonly messageId: Id;
  readonly data: Parameters<Said[Id]>[0];
};

export type DraftCheck<Said extends Messages> =
  Held | Abstained | { readonly [Id in keyof Said]: BrokenBy<Said, Id> }[keyof Said];

/** One verdict, already in words. */
export interface DraftVerdict {
  readonly rule: string;
  readonly verdict: "held" | "broken" | "abstained";
  readonly messageId: string | null;
  /** Chinese, for the model and for the log; empty where the rule held. */
  readonly reason: string;
}

/** A statement that must hold of a drafted sentence before it may stand in a paper. */
export interface DraftRule {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly version: string;
  readonly check: (context: DraftContext) => readonly DraftVerdict[];
}

interface Definition<Said extends Messages> {
  /** W01 and so on. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly version: string;
  readonly messages: Said;
  /** One verdict per candidate; a sentence without candidates yields none and passes. */
  readonly check: (context: DraftContext) => Iterable<DraftCheck<Said>>;
}

/** Every rule on a draft closes the gate: there are no lesser severities here. */
export function defineDraftRule<Said extends Messages>(definition: Definition<Said>): DraftRule {
  const { id, name, about, version, messages } = definition;
  return {
    id,
    name,
    about,
    version,
    check: (context) =>
      [...definition.check(context)].map((check): DraftVerdict => {
        const { verdict } = check;
        if (verdict === "held") return { rule: id, verdict, messageId: null, reason: "" };
        if (verdict === "abstained") {
          return { rule: id, verdict, messageId: null, reason: check.reason };
        }
        const say: ((data: never) => string) | undefined = messages[check.messageId];
        const reason = say?.(check.data) ?? name;
        return { rule: id, verdict, messageId: String(check.messageId), reason };
      }),
  };
}

export const held: Held = { verdict: "held" };
