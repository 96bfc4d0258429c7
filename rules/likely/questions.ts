import type { Scene } from "../wording/scene.ts";
import { averageQuestions } from "./average-question.ts";
import { baseQuestions } from "./base-question.ts";
import { copiedIn } from "./copied.ts";
import { changeQuestions } from "./change-question.ts";
import { lackingQuestions } from "./lacking-question.ts";
import type { Question, QuestionKind } from "./question.ts";
import { repeatQuestions } from "./repeat-question.ts";
import { sumQuestions } from "./sum-question.ts";
import { shareQuestions } from "./share-question.ts";
import type { Told } from "./told.ts";
import { totalQuestions } from "./total-question.ts";
import { worded } from "./wording-cues.ts";

interface Asking {
  readonly kind: QuestionKind;
  readonly title: string;
  readonly ask: (scene: Scene, told: Told) => Iterable<Question>;
}

/** What is asked of a report, one kind of relation each. */
export const askings: readonly Asking[] = [
  { kind: "sum", title: "分项之和与合计不符", ask: inWords(sumQuestions) },
  { kind: "share", title: "比率与分子分母不符", ask: inWords(shareQuestions) },
  { kind: "change", title: "变化或差额与前后数不符", ask: inWords(changeQuestions) },
  { kind: "average", title: "均值与总数、个数不符", ask: inWords(averageQuestions) },
  { kind: "repeat", title: "同一数前后不一", ask: inPlace(repeatQuestions) },
  { kind: "base", title: "比率与分子分母不符", ask: inWords(baseQuestions) },
  { kind: "total", title: "分项之和与合计不符", ask: inPlace(totalQuestions) },
  { kind: "lacking", title: "所列各项不足总数，可能漏列", ask: inWords(lackingQuestions) },
];

/** What stands twice in a paragraph, and what fits elsewhere, is seen whatever is asked. */
function inPlace(ask: Asking["ask"]): Asking["ask"] {
  return function* inPlaceToo(scene, told) {
    const copied = copiedIn(scene);
    const { held } = told;
    for (const question of ask(scene, told)) yield { ...question, copied, held };
  };
}

function inWords(ask: Asking["ask"]): Asking["ask"] {
  const placed = inPlace(ask);
  return function* inWordsToo(scene, told) {
    for (const question of placed(scene, told)) yield worded(scene, question);
  };
}
