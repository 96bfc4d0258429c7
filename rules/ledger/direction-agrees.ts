import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { changesIn } from "../changes/change-binding.ts";
import type { Change } from "../changes/change-binding.ts";
import { changeCases, directionOf, leadsAsTold } from "../changes/change-check.ts";
import type { ChangeCase } from "../changes/change-check.ts";
import { sameMeasure, subjectsOf } from "../changes/change-subject.ts";
import { changeWord, comparedWith, topicOf } from "../changes/change-words.ts";
import { areOpposed, changePairs } from "../changes/opposed-changes.ts";
import { opposedByCut } from "../changes/opposed-by-cut.ts";
import type { ChangePair } from "../changes/opposed-changes.ts";
import { substitutedText } from "../findings/explain.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { checkRelation, evidenceOf, relationMessages } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Check, Context, Evidence } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { turnedInBrackets } from "../changes/turned-bracket.ts";
import { turnedAfar } from "../changes/turned-afar.ts";
import { turnedChanges } from "../changes/turned-change.ts";
import { directionNames, orderOf, turnedCheck, turnedWords } from "../changes/turned-check.ts";
import type { Turned } from "../changes/turned-check.ts";
import { turnedOrders } from "../changes/turned-order.ts";
import { turnedTold } from "../changes/turned-told.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { writtenAt } from "../wording/written.ts";

interface Opposed {
  readonly first: string;
  readonly second: string;
}

interface Data extends RelationData {
  readonly turned: Turned;
  readonly opposed: Opposed;
}

export const directionAgrees = defineRule<Data>({
  id: "G03",
  name: "方向词矛盾",
  about:
    "写增加的，本期数不应小于上期数；写减少的，不应大于；写持平的，两数应相同；变动的数额和幅度方向应一致。",
  version: "1.0.0",
  severity: "error",
  messages: {
    ...relationMessages,
    turned: turnedWords,
    opposed: (d) => `文中“${d.first}”与“${d.second}”说的是同一变动，一增一减，不能同时成立。`,
  },
  *check(context) {
    const cases = Map.groupBy(changeCases(context.scene), ({ change }) => change);
    const wrong = new Set<Figure>();
    for (const change of changesIn(context.scene)) {
      const check = checkDirection(change, cases.get(change) ?? [], context.scene);
      if (check !== null) yield check;
      if (check?.verdict === "broken") for (const { figure } of change.by) wrong.add(figure);
    }
    const told = new Set(
      changesIn(context.scene).flatMap(({ past, by }) => (past === null ? [] : by)),
    );
    const turned = [
      ...turnedChanges(context.scene).filter(({ by }) => !told.has(by)),
      ...[turnedOrders, turnedAfar, turnedTold, turnedInBrackets].flatMap((find) =>
        find(context.scene),
      ),
    ];
    for (const { past, now, by, direction } of turned) {
      const order = orderOf(past, now, direction);
      if (order === null || wrong.has(by.figure)) continue;
      wrong.add(by.figure);
      yield turnedCheck(order, { past, now }, direction, "warning");
    }
    yield* levels(context);
    for (const pair of [...changePairs(context.scene), ...opposedByCut(context.scene)]) {
      // Told already, with the two values.
      if (![pair.first, pair.second].some(({ figure }) => wrong.has(figure)))
        yield checkPair(context, pair);
    }
  },
});

function checkDirection(
  change: Change,
  cases: readonly ChangeCase[],
  scene: Scene,
): Check<Data> | null {
  const { past } = change;
  const [only] = change.now.candidates;
  const reversed = cases.find((each) => each.reversed);
  if (reversed !== undefined && leadsAsTold(reversed, scene)) return null;
  const direction = reversed === undefined ? change.direction : directionOf(reversed.by, change);
  const figure = reversed?.bound?.evidence.find(({ role }) => role !== "上期数")?.figure;
  const now = change.now.candidates.find((each) => each.figure === figure) ?? only;
  if (past === null || now === undefined || change.adjusted) return null;
  // 人均成本460元，上年为548元: the price of one is told once for both.
  const isPrice = change.now.sure && past.figure.quantity.unit === now.figure.quantity.unit;
  if (!sameMeasure(past, now) && !(isPrice && past.figure.kind === "amount")) return null;
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
          statement: `${substitutedText(bound.formula, bound.evidence)}，与“${directionNames[direction]}”一致`,
        };
  }
  return turnedCheck(order, { past, now }, direction, change.now.sure ? "error" : "warning");
}

/** 与上年的31个持平: both are the same, as far as they are printed. */
function* levels({ scene }: Context): Generator<Check<Data>> {
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

/** 减少12个，增长20%: both words tell of one change. */
function checkPair({ report }: Context, pair: ChangePair): Check<Data> {
  const evidence = [
    wordsAt(report, pair.first, "变动数额"),
    wordsAt(report, pair.second, "变动幅度"),
  ] as const;
  const [{ quote: one }, { quote: other }] = evidence;
  const [first, second] = [plain(one), plain(other)];
  if (!areOpposed(pair)) {
    const statement = `“${first}”与“${second}”方向一致`;
    return { verdict: "held", evidence, judged: null, statement };
  }
  return {
    verdict: "broken",
    messageId: "opposed",
    evidence,
    judged: null,
    title: "变动的数额与幅度一增一减",
    suggestion: "请对照前后两期的数核对这两个方向词。",
    severity: "warning",
    verdictOverride: "conflict",
    relation: {
      text: "变动数额的方向＝变动幅度的方向",
      formula: "direction(0)=direction(1)",
      substituted: `${first}，${second}`,
    },
    data: { first, second },
  };
}

/** The number with its word. */
function wordsAt(report: Report, mention: Mention, role: string): Evidence {
  const { start, end } = mention.figure.flow;
  const before = leading(mention);
  const word = changeWord(before);
  let from = before.length;
  for (let left = word.length; left > 0 && from > 0; from -= 1)
    if (plain(before.charAt(from - 1)) !== "") left -= 1;
  return writtenAt(report, { start: start - (before.length - from), end }, role);
}
