import { allDone } from "../repeats/all-done.ts";
import { amountsRetold } from "../repeats/amount-echo.ts";
import { boundKey } from "../findings/bound-key.ts";
import { deedAmounts } from "../repeats/deed-amount.ts";
import { described } from "../repeats/described.ts";
import { echoes } from "../repeats/echo-binding.ts";
import type { Echo } from "../repeats/echo-binding.ts";
import { feedbackEchoes } from "../repeats/feedback-echo.ts";
import type { Mismatch } from "../findings/explain.ts";
import { groupEchoes } from "../repeats/group-echo.ts";
import { headedEchoes } from "../repeats/headed-echo.ts";
import { issuesLeft } from "../repeats/issues-left.ts";
import { labelEchoes } from "../repeats/label-echo.ts";
import { printedText } from "../wording/number-text.ts";
import { loneEchoes } from "../repeats/lone-echo.ts";
import { openingEchoes } from "../repeats/opening-echo.ts";
import { projectRoster } from "../repeats/project-roster.ts";
import { abstain, checkRelation, needingSlip } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { repeats } from "../repeats/repeat-binding.ts";
import type { Repeat } from "../repeats/repeat-binding.ts";
import { restEchoes } from "../repeats/rest-echo.ts";
import { rosterSlips } from "../repeats/roster.ts";
import { rowEchoes } from "../repeats/row-echo.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";
import { sectionRows } from "../repeats/section-row.ts";
import { tableEchoes } from "../repeats/table-echo.ts";
import { equalTwins, projectSlips } from "../repeats/twin-binding.ts";

const differs = (d: Mismatch): string =>
  `${d.claimRole}在文中写了两次：一处${d.expression}，一处${d.claim}，相差${d.gap}，两处不能同时成立。` +
  "如两处口径不同（范围、时点），请在文中写明。";

export const repeatAgrees = defineRule({
  id: "E01",
  name: "复述一致",
  about: "同一指标、同一年度、同一口径的数，前后各处应一致。",
  version: "1.0.0",
  severity: "error",
  messages: { mismatch: differs, tail: differs },
  *check({ scene }) {
    const told = new Set<string>();
    const wrong = new Set<string>();
    for (const repeat of repeats(scene)) {
      const check = checkRepeat(repeat);
      if (check.verdict === "broken") note(repeat.bound, told, wrong);
      yield check;
    }
    for (const bound of rosterSlips(scene)) yield checkTold(bound, "warning");
    for (const bound of allDone(scene)) yield checkTold(bound, "warning");
    for (const { bound, severity } of retoldIn(scene)) {
      const check = checkSame(bound, severity);
      if (check.verdict === "broken") note(bound, told, wrong);
      yield check;
    }
    for (const bound of amountsRetold(scene)) {
      if (told.has(boundKey(bound))) continue;
      const check = checkSame(bound, "warning");
      if (check.verdict === "broken") note(bound, told, wrong);
      yield check;
    }
    for (const bound of [...loneEchoes(scene), ...groupEchoes(scene)]) {
      if (!bound.evidence.some(({ figure }) => wrong.has(figure?.id ?? "")))
        yield checkSame(bound, "warning");
    }
    for (const bound of equalTwins(scene)) yield checkSame(bound, "hint");
  },
});

/** A pair is told once, and so is a number that fits none of its tellings. */
function note(bound: Bound, told: Set<string>, wrong: Set<string>): void {
  told.add(boundKey(bound));
  for (const { figure } of bound.evidence) wrong.add(figure?.id ?? "");
}

function retoldIn(scene: Scene): readonly Echo[] {
  const found = retold.flatMap((find) => find(scene));
  return [...echoes(scene), ...found.map((bound) => ({ bound, severity: "warning" as const }))];
}

/** Numbers told again, each by a wording of its own. */
const retold: readonly ((scene: Scene) => readonly Bound[])[] = [
  projectRoster,
  projectSlips,
  tableEchoes,
  labelEchoes,
  openingEchoes,
  feedbackEchoes,
  rowEchoes,
  sectionRows,
  described,
  deedAmounts,
  issuesLeft,
  restEchoes,
  headedEchoes,
];

type Ceiling = "error" | "warning" | "hint";

/** How far apart two mentions stand says nothing against a repetition. */
function checkTold(bound: Bound, ceiling: Ceiling): Check<RelationData> {
  return checkRelation({ ...bound, binding: "sentence" }, { title: "同一指标前后不一", ceiling });
}

/** 该项平均得分16.9分 under one heading, 16.4分 under the next. */
const pointing = /^[该此]项/;

/** That no slip of the pen leads from one to the other says that they are two things. */
function checkSame(bound: Bound, ceiling: Ceiling): Check<RelationData> {
  if (bound.evidence.every(({ role }) => pointing.test(role)))
    return abstain("ambiguous", "“该项”各有所指，不是同一指标", bound.evidence);
  const check = checkTold(bound, ceiling);
  return needingSlip(check);
}

function checkRepeat({ bound, likeness }: Repeat): Check<RelationData> {
  const check = checkSame(bound, likeness === "same" ? "error" : "warning");
  if (check.verdict !== "broken" || likeness !== "unclear") return check;
  const [{ role }] = bound.evidence;
  const values = bound.evidence.map(({ quote }) => printedText(quote)).join("与");
  return abstain("ambiguous", `${role}：${values}不等，口径是否相同不能确定`, bound.evidence);
}
