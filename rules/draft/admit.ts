import type { Catalogue } from "../../domain/catalogue.ts";
import type { Draft, Piece } from "../../domain/draft.ts";
import { parseSentence, partsOfPieces } from "../../domain/draft.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Parts } from "../../domain/paper.ts";
import type { DraftVerdict, Section } from "./draft-rule.ts";
import { draftRules } from "./index.ts";
import type { Written } from "./written.ts";
import { writtenOf } from "./written.ts";

/** Reads a page as the pipeline reads a report of that year; offsets of `flow` are in `text`. */
export type ReadAgain = (text: string, year: number | null) => readonly Figure[];

export interface AdmittedSentence {
  /** Place in the draft, from 0. */
  readonly index: number;
  /** As it will be printed. */
  readonly text: string;
  readonly parts: Parts;
  /** Ids of the catalogue that it prints or rests on. */
  readonly ids: readonly string[];
}

export interface RefusedSentence {
  readonly index: number;
  /** As the model wrote it. */
  readonly sentence: string;
  /** Chinese, each telling what to do; never empty. */
  readonly reasons: readonly string[];
}

export interface Admission {
  readonly admitted: readonly AdmittedSentence[];
  readonly refused: readonly RefusedSentence[];
  /** Of every rule on every sentence, for the record. */
  readonly verdicts: readonly (DraftVerdict & { readonly index: number })[];
}

interface Candidate {
  readonly index: number;
  readonly raw: string;
  readonly pieces: readonly Piece[];
  readonly written: Written;
}

/** More sentences than a section has are refused unread. */
const mostSentences = 40;

/**
 * The gate: admits the sentences of a draft that hold every rule, alone and together, and refuses the
 * others with their reasons. Pure; never throws on any draft.
 */
export function admit(
  draft: Draft,
  catalogue: Catalogue,
  section: Section,
  read: ReadAgain,
): Admission {
  const refused: RefusedSentence[] = [];
  const verdicts: (DraftVerdict & { readonly index: number })[] = [];
  let standing: Candidate[] = [];
  const points = new Points();
  const refuse = (index: number, sentence: string, reasons: readonly string[]): void => {
    refused.push({ index, sentence, reasons: [...new Set(reasons)] });
  };
  const judge = (candidate: Candidate, before: readonly Candidate[]): readonly string[] => {
    const found = judged(candidate, before, { catalogue, section, read });
    verdicts.push(...found.map((verdict) => ({ ...verdict, index: candidate.index })));
    return reasonsIn(found);
  };
  for (const [index, sentence] of draft.sentences.entries()) {
    const { text } = sentence;
    if (index >= mostSentences) {
      refuse(index, text, [`一节不超过${mostSentences}句。`]);
      continue;
    }
    const { pieces, basis, problems } = parseSentence(sentence, catalogue);
    if (problems.length > 0) {
      refuse(index, text, problems);
      continue;
    }
    const own = points.renumbered(pieces, standing);
    const candidate = { index, raw: text, pieces: own, written: writtenOf(own, basis) };
    const reasons = judge(candidate, standing);
    if (reasons.length === 0) standing = [...standing, candidate];
    else refuse(index, text, reasons);
  }
  standing = together(standing, { catalogue, section, read }, (candidate, reasons) => {
    refuse(candidate.index, candidate.raw, reasons);
  });
  return {
    admitted: standing.map(admittedOf),
    refused: refused.toSorted((a, b) => a.index - b.index),
    verdicts,
  };
}

/**
 * 二是 becomes 一是 where the sentence before it was refused: marks of points are counted, not written. A
 * draft that counts wrongly itself is left as it is, for W12.
 */
class Points {
  #drafted = 0;

  renumbered(pieces: readonly Piece[], before: readonly Candidate[]): readonly Piece[] {
    const [first, ...rest] = pieces;
    const mark = first?.kind === "words" ? markOf(first.text) : 0;
    if (first?.kind !== "words" || mark === 0) return pieces;
    const isInOrder = mark === 1 || mark === this.#drafted + 1;
    this.#drafted = mark;
    if (!isInOrder || mark === 1) return pieces;
    const last = before.map(({ written }) => markOf(written.words)).findLast((each) => each > 0);
    const text = numerals.charAt(last ?? 0) + first.text.slice(1);
    return [{ kind: "words", text }, ...rest];
  }
}

const numerals = "一二三四五六七八九";

/** 2 for 二是; 0 for none. */
function markOf(words: string): number {
  const numeral = /^([一二三四五六七八九])是/u.exec(words)?.[1];
  return numeral === undefined ? 0 : numerals.indexOf(numeral) + 1;
}

interface Bench {
  readonly catalogue: Catalogue;
  readonly section: Section;
  readonly read: ReadAgain;
}

/** The whole section read at once: what a later sentence changes in an earlier one goes too. */
function together(
  candidates: readonly Candidate[],
  bench: Bench,
  drop: (candidate: Candidate, reasons: readonly string[]) => void,
): Candidate[] {
  let standing = [...candidates];
  for (;;) {
    const whole = pageOf(standing, bench.section);
    const found = standing.length === 0 ? [] : bench.read(whole.text, bench.catalogue.year);
    const bad = standing.findLast((candidate, place) => {
      const start = whole.starts[place] ?? 0;
      const reasons = reasonsIn(
        verdictsOn(candidate, standing.slice(0, place), found, start, bench),
      );
      if (reasons.length > 0) drop(candidate, reasons);
      return reasons.length > 0;
    });
    if (bad === undefined) return standing;
    standing = standing.filter((candidate) => candidate !== bad);
  }
}

function judged(
  candidate: Candidate,
  before: readonly Candidate[],
  bench: Bench,
): readonly DraftVerdict[] {
  const { text, starts } = pageOf([...before, candidate], bench.section);
  const found = bench.read(text, bench.catalogue.year);
  return verdictsOn(candidate, before, found, starts.at(-1) ?? 0, bench);
}

interface Page {
  readonly text: string;
  /** Where each sentence begins. */
  readonly starts: readonly number[];
}

/** Title and headings, then the sentences as one paragraph. */
function pageOf(candidates: readonly Candidate[], { title, headings }: Section): Page {
  let text = `${[title, ...headings].join("\n")}\n`;
  const starts: number[] = [];
  for (const { written } of candidates) {
    starts.push(text.length);
    text += written.text;
  }
  return { text, starts };
}

function verdictsOn(
  { written }: Candidate,
  before: readonly Candidate[],
  figures: readonly Figure[],
  start: number,
  { catalogue, section }: Bench,
): readonly DraftVerdict[] {
  const end = start + written.text.length;
  const found = figures
    .filter(({ flow }) => flow.start < end && flow.end > start)
    .map((figure) => ({
      ...figure,
      flow: { start: figure.flow.start - start, end: figure.flow.end - start },
    }));
  const earlier = before.map((each) => each.written);
  const context = { catalogue, section, sentence: written, earlier, found };
  return draftRules.flatMap((rule) => rule.check(context));
}

/** A rule that cannot judge closes the gate as well. */
function reasonsIn(verdicts: readonly DraftVerdict[]): readonly string[] {
  return verdicts.filter(({ verdict }) => verdict !== "held").map(({ reason }) => reason);
}

function admittedOf({ index, pieces, written }: Candidate): AdmittedSentence {
  const slots = written.slots.map(({ entry }) => entry.id);
  const ids = [...slots, ...written.basis.map(({ id }) => id)];
  return { index, text: written.text, parts: partsOfPieces(pieces), ids: [...new Set(ids)] };
}
