import { expect } from "vitest";
import { judge } from "../../domain/judgement.ts";
import { parseFormula } from "../../domain/relation.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { quantitiesOf } from "../../rules/findings/explain.ts";
import type { Bound, Evidence, NonEmpty, Said } from "../../rules/rule.ts";
import { sceneOf } from "../../rules/wording/scene.ts";
import type { Scene } from "../../rules/wording/scene.ts";

export interface Case {
  readonly name: string;
  /** The figures of the relation are marked, in the order of the text. */
  readonly text: string;
  /** Over the marked figures. */
  readonly formula: string;
}

export interface Told {
  readonly said: Said;
  readonly scene: Scene;
}

/** A broken relation over the marked figures. */
export async function brokenOn({ text, formula }: Case): Promise<Told> {
  const plain = `云岭县2024年工作总结\n${text.replaceAll(/[«»]/g, "")}\n`;
  const { document, notices } = await readDocument(new TextEncoder().encode(plain));
  const report = extractReport("报告.txt", document, notices);
  const marked = [...text.matchAll(/«([^»]+)»/g)].map((match) => {
    const before = text.slice(0, match.index).replaceAll(/[«»]/g, "").length;
    return plain.indexOf("\n") + 1 + before;
  });
  const [first, ...rest] = marked.map((start): Evidence => {
    const figure = report.figures.find(({ span }) => span.start === start);
    if (figure === undefined) throw new Error(`No figure at ${String(start)} of ${plain}`);
    const { span, quote } = figure;
    return { role: "数", documentId: document.id, span, quote, figure };
  });
  const evidence: NonEmpty<Evidence> = [first!, ...rest];
  const bound: Bound = { formula: parseFormula(formula)!, evidence, text, binding: "sentence" };
  const judgement = judge(bound.formula, quantitiesOf(evidence)!);
  expect(judgement.verdict).toBe("conflict");
  const said: Said = {
    verdict: "broken",
    evidence,
    judged: { bound, judgement, strength: null },
    title: "",
    suggestion: "",
    messageId: "mismatch",
    data: null,
    message: "",
  };
  return { said, scene: sceneOf(report) };
}
