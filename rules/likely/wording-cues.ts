import type { Figure } from "../../domain/figure.ts";
import { perObject } from "../remembered.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { Cues } from "./cues.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";

/** How much text beside a number is read, in characters without blanks. */
const reach = { before: 24, after: 16, label: 12, gap: 30 } as const;

/** The plain words around a number. */
interface Wording {
  readonly before: string;
  readonly after: string;
}

/**
 * A question with cues from the plain wording: what stands right beside the numbers and between them, the
 * same for every kind of question. Which of it tells anything is left to the training.
 */
export function worded(scene: Scene, question: Question): Question {
  const { claim, none, candidates } = question;
  const reading = readingOf(scene);
  const own = reading.wordingOf(claim.figure);
  const wordingCues = wordingOf(claim.figure, own, reading);
  return {
    ...question,
    none: [...none, ...ownCues(own)],
    candidates: candidates.map((candidate) => {
      const cues = [...candidate.cues, ...wordingCues(candidate.terms)];
      return candidateOf(candidate.terms, cues, () => candidate.bound);
    }),
  };
}

/** The text of a report, and what was read of it already: the same list is asked of several totals. */
interface Reading {
  readonly text: string;
  readonly wordingOf: (figure: Figure) => Wording;
  /** By the first of the terms. */
  readonly terms: Map<Figure, ReadTerms[]>;
}

/** Terms that were read before. */
interface ReadTerms {
  readonly last: Figure;
  readonly count: number;
  readonly cues: Cues;
}

const readingOf = perScene((scene: Scene): Reading => ({
  text: scene.report.document.flow.text,
  wordingOf: wordings(scene.report.document.flow.text),
  terms: new Map(),
}));

function wordings(text: string): Reading["wordingOf"] {
  const known = new Map<string, Wording>();
  return (figure) => {
    const entry = known.get(figure.id);
    if (entry !== undefined) return entry;
    const { start, end } = figure.flow;
    const made = {
      // Blanks are left out, so a little more is taken than is kept.
      before: plain(text.slice(Math.max(0, start - 2 * reach.before), start)).slice(-reach.before),
      after: plain(text.slice(end, end + 2 * reach.after)).slice(0, reach.after),
    };
    known.set(figure.id, made);
    return made;
  };
}

const stops: ReadonlySet<string> = new Set("，,。；;：:、（(");

/** The last words without a stop. */
function lastClause(words: string): string {
  return clauseBefore(words, words.length, stops);
}

/** What a number says of itself, by the words right beside it: the same for every kind of question. */
const ownCues = perObject(({ before, after }: Wording): readonly string[] => {
  const clause = lastClause(before);
  const pairs = new Set(
    Array.from({ length: Math.max(0, clause.length - 1) }, (_, at) => clause.slice(at, at + 2)),
  );
  return [
    ...[2, 3, 4].flatMap((size) => [
      `none behind ${before.slice(-size)}`,
      `none ahead of ${after.slice(0, size)}`,
    ]),
    ...Array.from(pairs, (pair) => `none says ${pair}`),
  ];
});

/** What the wording says of a claim and some terms; what stands between is read once for all that begin alike. */
function wordingOf(
  claim: Figure,
  { before, after }: Wording,
  reading: Reading,
): (terms: readonly Mention[]) => readonly Cues[] {
  const own = new Cues([`claim behind ${before.slice(-2)}`, `claim ahead of ${after.slice(0, 2)}`]);
  const among = new Cues(["claim among terms"]);
  const gaps = new Map<Figure, Cues>();
  const gapTo = (near: Figure): Cues => {
    const known = gaps.get(near) ?? new Cues(() => gapCues(claim, near, reading.text));
    gaps.set(near, known);
    return known;
  };
  return (mentions) => {
    const terms = inOrder(mentions.map(({ figure }) => figure));
    const [first, last] = [terms[0], terms.at(-1)];
    if (first === undefined || last === undefined) return [];
    const leads = claim.flow.end <= first.flow.start;
    const near = leads ? first : last.flow.end <= claim.flow.start ? last : null;
    return [own, near === null ? among : gapTo(near), termCues(terms, first, last, reading)];
  };
}

/** As they are told; most come so already. */
function inOrder(figures: readonly Figure[]): readonly Figure[] {
  const isSorted = figures.every(
    (each, at) => each.flow.start >= (figures[at - 1]?.flow.start ?? 0),
  );
  return isSorted ? figures : figures.toSorted((a, b) => a.flow.start - b.flow.start);
}

function termCues(terms: readonly Figure[], first: Figure, last: Figure, reading: Reading): Cues {
  const read = reading.terms.get(first) ?? [];
  const known = read.find((each) => each.last === last && each.count === terms.length);
  if (known !== undefined) return known.cues;
  const cues = new Cues(() => {
    const { after } = reading.wordingOf(last);
    return [
      ...labelCues(terms, reading),
      `terms ahead of ${after.slice(0, 1)}`,
      `terms ahead of ${after.slice(0, 3)}`,
    ];
  });
  read.push({ last, count: terms.length, cues });
  reading.terms.set(first, read);
  return cues;
}

const lead = /其中|包括|分别|按|分|从|涉及|用于|来源|类|为|等次|合计|共/g;
const foot = /其中|占|合计|共|总|以上|上述|三|两|全年|累计|形成|实际/g;

/** What stands between the claim and the nearest of its terms. */
function gapCues(claim: Figure, near: Figure, text: string): readonly string[] {
  const leads = claim.flow.end <= near.flow.start;
  const [from, to] = leads ? [claim.flow.end, near.flow.start] : [near.flow.end, claim.flow.start];
  const name = leads ? "lead" : "foot";
  const opening = plain(text.slice(from, Math.min(to, from + 2 * reach.gap))).slice(0, reach.gap);
  const ending = to - from <= reach.gap ? opening : plain(text.slice(Math.max(from, to - 6), to));
  return [
    `${name} length ${String(Math.min(6, Math.floor((to - from) / 6)))}`,
    `${name} opens ${opening.slice(0, 2)}`,
    `${name} opens ${opening.slice(0, 3)}`,
    `${name} ends ${ending.slice(-2)}`,
    ...(leads ? [] : [`${name} ends ${ending.slice(-3)}`]),
    `${name} stops ${opening.replaceAll(/[^，,。；;：:、（()）]/g, "").slice(0, 4)}`,
    ...Array.from(new Set(opening.match(leads ? lead : foot)), (word) => `${name} says ${word}`),
  ];
}

/** How the terms are called, and what parts them. */
function labelCues(terms: readonly Figure[], { text, wordingOf }: Reading): readonly string[] {
  const gaps = terms
    .slice(1)
    .map((term, at) => endOf(text, terms[at]?.flow.end ?? 0, term.flow.start));
  const labels = terms.map((term, at) =>
    lastClause((at === 0 ? wordingOf(term).before : (gaps[at - 1] ?? "")).slice(-reach.label)),
  );
  const marks = new Set(
    gaps.map((gap) =>
      gap
        .replaceAll(/[^，,。；;：:、（()）和及\d]/g, "")
        .replaceAll(/\d+/g, "9")
        .slice(0, 4),
    ),
  );
  const sizes = labels.map((label) => Math.min(5, label.length >> 1));
  return [
    `terms parted by ${[...marks].toSorted().join("|").slice(0, 20)}`,
    `terms open ${likeness(labels.map((label) => label.slice(0, 1)))}`,
    `terms end ${likeness(labels.map((label) => label.slice(-1)))}`,
    `terms end ${likeness(labels.map((label) => label.slice(-2)))}`,
    `terms of length ${String(Math.min(...sizes))} to ${String(Math.max(...sizes))}`,
    ...Array.from(
      new Set(labels.map((label) => label.slice(-2))),
      (words) => `term behind ${words}`,
    ),
  ];
}

/** The last characters between two places but blanks; two numbers may stand a whole report apart. */
function endOf(text: string, from: number, to: number): string {
  for (let size = 2 * reach.gap; ; size *= 2) {
    const words = plain(text.slice(Math.max(from, to - size), to));
    if (words.length >= reach.gap || to - size <= from) return words.slice(-reach.gap);
  }
}

/** The word that all have, or whether any two have one. */
function likeness(words: readonly string[]): string {
  const kinds = new Set(words);
  if (kinds.size === 1) return `alike ${words[0] ?? ""}`;
  return kinds.size === words.length ? "each its own way" : "some alike";
}
