import type { Severity } from "../../domain/finding.ts";
import { changesIn } from "../changes/change-binding.ts";
import type { Change } from "../changes/change-binding.ts";
import { changeCases, directionOf } from "../changes/change-check.ts";
import type { ChangeCase } from "../changes/change-check.ts";
import { sameMeasure, subjectsOf } from "../changes/change-subject.ts";
import { comparedWith, opposite, topicOf } from "../changes/change-words.ts";
import type { Direction } from "../changes/change-words.ts";
import { substitutedText } from "../findings/explain.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import {
  checkRelation,
  evidenceOf,
  judgeBound,
  lower,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check, Context, Judged } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import { turnedChanges } from "../changes/turned-change.ts";
import { wholeScene } from "../wording/whole-scene.ts";

interface Turned {
  readonly word: string;
  readonly past: string;
  readonly now: string;
  readonly real: string;
}

export const directionAgrees = defineRule<RelationData & { readonly turned: Turned }>({
  id: "G03",
  name: "方向词矛盾",
  about: "写增加的，本期数不应小于上期数；写减少的，不应大于；写持平的，两数应相同。",
  version: "1.0.0",
  severity: "error",
  messages: {
    ...relationMessages,
    turned: (d) =>
      `文中由${d.past}到${d.now}写作“${d.word}”，按两数应为“${d.real}”，方向词与数字不能同时成立；两数无误的，应改方向词。`,
  },
  *check(context) {
    const cases = Map.groupBy(changeCases(context.scene), ({ change }) => change);
    for (const change of changesIn(context.scene)) {
      const check = checkDirection(change, cases.get(change) ?? []);
      if (check !== null) yield check;
    }
    const told = new Set(
      changesIn(context.scene).flatMap(({ past, by }) => (past === null ? [] : by)),
    );
    for (const { past, now, by, direction } of turnedChanges(context.scene)) {
      const order = orderOf(past, now, direction);
      if (order !== null && !told.has(by)) yield turned(order, past, now, direction, "warning");
    }
    yield* levels(context);
  },
});

const words: Readonly<Record<Direction, string>> = { up: "增加", down: "减少" };

function checkDirection(
  change: Change,
  cases: readonly ChangeCase[],
): Check<RelationData & { turned: Turned }> | null {
  const { past } = change;
  const [only] = change.now.candidates;
  const reversed = cases.find((each) => each.reversed);
  const direction = reversed === undefined ? change.direction : directionOf(reversed.by, change);
  const figure = reversed?.bound?.evidence.find(({ role }) => role !== "上期数")?.figure;
  const now = change.now.candidates.find((each) => each.figure === figure) ?? only;
  if (past === null || now === undefined || !sameMeasure(past, now) || change.adjusted) return null;
  const order = orderOf(past, now, direction);
  if (order === null) return null;
  const { bound, judgement } = order;
  const apart = judgement.verdict === "conflict" || judgement.verdict === "tail";
  // With other numbers told, a wrong number is likelier than a wrong word unless the word alone mends it.
  if (apart && change.by.length > 0 && reversed === undefined) return null;
  if (!apart) {
    return change.by.length > 0 && cases.every((each) => each.bound === null)
      ? null
      : {
          // Half of all numbers would pass: it proves the word, not the numbers.
          verdict: "held",
          evidence: bound.evidence,
          judged: null,
          statement: `${substitutedText(bound.formula, bound.evidence)}，与“${words[direction]}”一致`,
        };
  }
  return turned(order, past, now, direction, change.now.sure ? "error" : "warning");
}

function turned(
  order: Judged,
  past: Mention,
  now: Mention,
  direction: Direction,
  ceiling: Severity,
): Check<RelationData & { turned: Turned }> {
  const { bound } = order;
  return {
    verdict: "broken",
    evidence: bound.evidence,
    judged: order,
    title: "增减方向与数字相反",
    suggestion: `请核对“${words[direction]}”一词和前后两个数。`,
    tellsRepair: true,
    severity: lower(bound.binding === "sentence" ? "error" : "warning", ceiling),
    messageId: "turned",
    data: {
      word: words[direction],
      past: past.figure.quote.replace(/\s/g, ""),
      now: now.figure.quote.replace(/\s/g, ""),
      real: words[opposite(direction)],
    },
  };
}

/** Which of both is not the greater, judged as the word has it. */
function orderOf(past: Mention, now: Mention, direction: Direction): Judged | null {
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

/** 与上年的31个持平: both are the same, as far as they are printed. */
function* levels({ scene }: Context): Generator<Check<RelationData & { turned: Turned }>> {
  for (const block of wholeScene(scene).byBlock.values()) {
    const list = block.filter(({ scope }) => !scope.isRow);
    for (const [at, past] of list.entries()) {
      if (comparedWith(past) === null || !past.after.startsWith("持平")) continue;
      const head = topicOf(past.before.replace(/(?:比|较|与|同(?!期)|和)[^比较]*$/, ""));
      const { candidates, sure } = subjectsOf(list, at, [head], past);
      const [now] = candidates;
      if (now === undefined || !sure) continue;
      yield checkRelation(
        {
          formula: { name: "value", args: [1], sign: "=", claim: 0 },
          evidence: [evidenceOf(roleName(now, "本期数"), now), evidenceOf("上期数", past)],
          text: "本期数＝上期数",
          binding: bindingOf([now, past]),
        },
        { title: "写作持平而两数不同", ceiling: "warning" },
      );
    }
  }
}
