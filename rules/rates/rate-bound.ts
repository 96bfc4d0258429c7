import type { Formula } from "../../domain/relation.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";

export const rateFormulas = {
  share: { name: "share", args: [0, 1], sign: "=", claim: 2 },
  rest: { name: "rest", args: [0, 1], sign: "=", claim: 2 },
  drop: { name: "drop", args: [0, 1], sign: "=", claim: 2 },
} as const satisfies Readonly<Record<string, Formula>>;

const relationTexts = {
  share: (a: string, b: string) => `${a}÷${b}`,
  rest: (a: string, b: string) => `（${a}－${b}）÷${a}`,
  drop: (a: string, b: string) => `${a}÷（${a}＋${b}）`,
} as const;

/** A rate and the two figures that it is computed from, with what they are called. */
export function boundOf(
  formula: (typeof rateFormulas)[keyof typeof rateFormulas],
  [aName, a]: readonly [string, Mention],
  [bName, b]: readonly [string, Mention],
  rate: Mention,
  name: string,
): Bound {
  return {
    formula,
    evidence: [evidenceOf(aName, a), evidenceOf(bName, b), evidenceOf(name, rate)],
    text: `${name}＝${relationTexts[formula.name](aName, bName)}`,
    binding: bindingOf([a, b, rate]),
  };
}
