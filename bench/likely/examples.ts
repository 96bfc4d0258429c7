import type { Document } from "../../domain/document.ts";
import { overlaps } from "../../domain/span.ts";
import { extractReport } from "../../extractors/index.ts";
import { judgedBy } from "../../rules/check-reports.ts";
import { rules } from "../../rules/index.ts";
import { namesOf } from "../../rules/likely/cues.ts";
import type { Question, QuestionKind } from "../../rules/likely/question.ts";
import { askings } from "../../rules/likely/questions.ts";
import { Told } from "../../rules/likely/told.ts";
import { areAgreed } from "../../rules/likely/verdict.ts";
import type { Bound, Judged } from "../../rules/rule.ts";
import { forget } from "../../rules/remembered.ts";
import { sceneOf } from "../../rules/wording/scene.ts";
import type { Scene } from "../../rules/wording/scene.ts";
import type { GoldDocument } from "../rules/gold-document.ts";
import type { Choice } from "./logistic.ts";

/** What the rules make of a report, whatever is asked of it: training asks thousands of them a dozen times. */
class Reading {
  readonly scene: Scene;
  #judged: readonly Judged[] | undefined;

  constructor(name: string, document: Document) {
    this.scene = sceneOf(extractReport(name, document, []));
  }

  get judged(): readonly Judged[] {
    return (this.#judged ??= judgedBy(rules, this.scene));
  }
}

const readings = new WeakMap<Document, Reading>();

function readingOf(name: string, document: Document): Reading {
  const known = readings.get(document) ?? new Reading(name, document);
  readings.set(document, known);
  return known;
}

/**
 * What is asked of a report: of claims that no rule has judged (`open`), or of all. To be read before another one is
 * asked for: what was worked out for the report before is forgotten.
 */
export function questionsOf(
  kind: QuestionKind,
  name: string,
  document: Document,
  which: "open" | "all",
): readonly Question[] {
  const asking = askings.find((each) => each.kind === kind);
  if (asking === undefined) return [];
  forget();
  const reading = readingOf(name, document);
  // What stands far away is known by what was judged of it.
  const told = which === "open" || kind === "base" ? reading.judged : [];
  return [...asking.ask(reading.scene, new Told(told, which === "all"))];
}

/** Claims of a clean report whose answer is known: what fits and is not annotated may be meant all the same. */
export function choicesOf(kind: QuestionKind, gold: GoldDocument): readonly Choice[] {
  // What a list lacks is asked once all that fits is known.
  if (kind === "lacking")
    return questionsOf(kind, gold.name, gold.document, "open").flatMap((question) =>
      choiceOf(kind, question, gold),
    );
  const all = questionsOf(kind, gold.name, gold.document, "all").flatMap((question) =>
    choiceOf(kind, question, gold),
  );
  const again = questionsOf(kind, gold.name, gold.document, "open")
    .filter(({ isAgain }) => isAgain === true)
    .flatMap((question) => choiceOf(kind, question, gold));
  return [...all, ...again];
}

function choiceOf(
  kind: QuestionKind,
  { candidates, none }: Question,
  gold: GoldDocument,
): readonly Choice[] {
  const options = [...candidates.map(({ cues }) => namesOf(cues)), none];
  const fitting = candidates.map(({ bound }) => areAgreed(bound));
  const right = candidates.flatMap(({ bound }, at) =>
    fitting[at] === true && isAnnotated(kind, bound, gold) ? [at] : [],
  );
  if (right.length > 0) return [{ options, right }];
  return fitting.includes(true) ? [] : [{ options, right: [candidates.length] }];
}

function isAnnotated(kind: QuestionKind, { evidence }: Bound, gold: GoldDocument): boolean {
  return gold.relations.some(
    ({ holds, figures, type }) =>
      holds === true &&
      // A repeat may tell of more than two places.
      (figures.length === evidence.length || (type === "repeat" && evidence.length === 2)) &&
      evidence.every(({ span, quote }) =>
        figures.some((slot) => {
          const figure = gold.figures[slot];
          return (
            figure !== undefined &&
            // A whole may be told in several places, and one of them is asked.
            (overlaps(span, figure) || (kind === "base" && bare(quote) === bare(figure.quote)))
          );
        }),
      ),
  );
}

/** 131 in a row is 131个 in the text. */
function bare(quote: string): string {
  return quote.replaceAll(/[^\d.]/g, "");
}
