import { mismatchWords } from "../likely/mismatch-words.ts";
import type { QuestionKind } from "../likely/question.ts";
import { askings } from "../likely/questions.ts";
import { Settled } from "../likely/settled.ts";
import { Told } from "../likely/told.ts";
import { turnedWord } from "../likely/turned-word.ts";
import { hear, verdictOn } from "../likely/verdict.ts";
import type { Heard } from "../likely/verdict.ts";
import { weightsOf } from "../likely/weighing.ts";
import { relationMessages } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { orderOf, turnedCheck, turnedWords } from "../changes/turned-check.ts";
import type { Turned } from "../changes/turned-check.ts";
import { defineRule } from "../rule.ts";
import type { Check, Evidence } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";

interface Data extends RelationData {
  readonly turned: Turned;
}

export const likelyRelations = defineRule<Data>({
  id: "K01",
  name: "推定关系复算",
  about:
    "没有固定句式可以认定的数，按前后文字推定最可能的关系来复算；推定把握足够大才提示，一律只作警告。",
  version: "1.0.0",
  severity: "warning",
  phase: "relations",
  messages: {
    ...relationMessages,
    mismatch: mismatchWords,
    turned: turnedWords,
  },
  *check({ scene, judged }) {
    const told = new Told(judged);
    const wrong = new Set<string>();
    // A list may be asked as a whole and in pieces, and by its total as well.
    const broken: ReadonlySet<string>[] = [];
    const asked = askings.flatMap(({ kind, title, ask }) => {
      const weights = weightsOf(kind);
      if (weights === null) return [];
      const all = Array.from(ask(scene, told), (question) => hear(question, weights));
      return [{ kind, title, weights, all }];
    });
    const explained = explainedIn(asked);
    for (const { kind, title, weights, all } of asked) {
      const settled = new Settled(all);
      for (const heard of all) {
        const { id } = heard.claim.figure;
        // Two kinds may ask of one number, which is wrong only once, and not at all where one of them makes it.
        const isExplained = results.has(kind) && heard.fitting === undefined && explained.has(id);
        const isDone = wrong.has(id) || isExplained;
        const verdict = isDone
          ? null
          : (turnedCase(heard, scene) ?? verdictOn(heard, weights, title, settled));
        if (verdict?.verdict === "broken") {
          const figures = figuresOf(verdict.evidence);
          if (asksAgain.has(kind) && broken.some((each) => sharesTwo(each, figures))) continue;
          wrong.add(id);
          broken.push(figures);
        }
        if (verdict !== null) yield kind === "lacking" ? withoutSlip(verdict) : verdict;
      }
    }
  },
});

interface Asked {
  readonly kind: QuestionKind;
  readonly all: readonly Heard[];
}

/** What is computed from other numbers. A number that is a rest may be divided again, and is told again elsewhere. */
const results: ReadonlySet<QuestionKind> = new Set(["share", "base", "change", "average"]);

/** By id, the results that one kind of relation makes. */
function explainedIn(asked: readonly Asked[]): ReadonlySet<string> {
  return new Set(
    asked
      .filter(({ kind }) => results.has(kind))
      .flatMap(({ all }) =>
        all.flatMap(({ claim, fitting }) => (fitting === undefined ? [] : claim.figure.id)),
      ),
  );
}

/** Lists that another kind asks of as well. */
const asksAgain: ReadonlySet<QuestionKind> = new Set(["total", "lacking"]);

/** What comes short since an item was left out is no slip of the pen. */
function withoutSlip(check: Check<Data>): Check<Data> {
  return check.verdict === "broken" ? { ...check, needsSlip: false } : check;
}

function figuresOf(evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(evidence.flatMap(({ figure }) => figure?.id ?? []));
}

function sharesTwo(known: ReadonlySet<string>, figures: ReadonlySet<string>): boolean {
  return [...figures].filter((id) => known.has(id)).length > 1;
}

/** The numbers of a change agree, and its word says the opposite. */
function turnedCase(heard: Heard, scene: Scene): Check<Data> | null {
  const turned = turnedWord(heard, scene);
  if (turned === null) return null;
  const order = orderOf(turned.past, turned.now, turned.direction);
  return order === null ? null : turnedCheck(order, turned, turned.direction, "warning");
}
