import type { Severity } from "../../domain/finding.ts";
import { evidenceOf, judgeBound, lower } from "../findings/relation-check.ts";
import type { Bound, Broken, Judged } from "../rule.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";
import { opposite } from "./change-words.ts";
import type { Direction } from "./change-words.ts";

/** A word of change that its two values contradict. */
export interface Turned {
  readonly word: string;
  readonly past: string;
  readonly now: string;
  readonly real: string;
}

export const directionNames: Readonly<Record<Direction, string>> = { up: "增加", down: "减少" };

export function turnedWords({ past, now, word, real }: Turned): string {
  return `文中由${past}到${now}写作“${word}”，按两数应为“${real}”，方向词与数字不能同时成立；两数无误的，应改方向词。`;
}

/** Which of both is not the greater, judged as the word has it. */
export function orderOf(past: Mention, now: Mention, direction: Direction): Judged | null {
  const up = direction === "up";
  const bound: Bound = {
    formula: { name: "value", args: [up ? 1 : 0], sign: "<=", claim: up ? 0 : 1 },
    evidence: [evidenceOf(roleName(now, "本期数"), now), evidenceOf("上期数", past)],
    text: up ? "上期数≤本期数" : "本期数≤上期数",
    binding: bindingOf([past, now]),
  };
  const judgement = judgeBound(bound);
  return judgement === null ? null : { bound, judgement, strength: null };
}

/** The finding on an order that the word turns round. */
export function turnedCheck(
  order: Judged,
  { past, now }: { readonly past: Mention; readonly now: Mention },
  direction: Direction,
  ceiling: Severity,
): Broken<{ readonly turned: Turned }> {
  const { bound } = order;
  const word = directionNames[direction];
  return {
    verdict: "broken",
    evidence: bound.evidence,
    judged: order,
    title: "增减方向与数字相反",
    suggestion: `请核对“${word}”一词和前后两个数。`,
    tellsRepair: true,
    severity: lower(bound.binding === "sentence" ? "error" : "warning", ceiling),
    messageId: "turned",
    data: {
      word,
      past: plain(past.figure.quote),
      now: plain(now.figure.quote),
      real: directionNames[opposite(direction)],
    },
  };
}
