import { mismatchWords } from "../likely/mismatch-words.ts";
import { askings } from "../likely/questions.ts";
import { Settled } from "../likely/settled.ts";
import { Told } from "../likely/told.ts";
import { hear, verdictOn } from "../likely/verdict.ts";
import { weightsOf } from "../likely/weighing.ts";
import { relationMessages } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";

export const likelyRelations = defineRule<RelationData>({
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
  },
  *check({ scene, judged }) {
    const told = new Told(judged);
    const wrong = new Set<string>();
    for (const { kind, title, ask } of askings) {
      const weights = weightsOf(kind);
      if (weights === null) continue;
      const all = Array.from(ask(scene, told), (question) => hear(question, weights));
      const settled = new Settled(all);
      for (const heard of all) {
        const { id } = heard.claim.figure;
        // Two kinds may ask of one number, which is wrong only once.
        const verdict = wrong.has(id) ? null : verdictOn(heard, weights, title, settled);
        if (verdict?.verdict === "broken") wrong.add(id);
        if (verdict !== null) yield verdict;
      }
    }
  },
});
