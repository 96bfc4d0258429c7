import { expect, test } from "vitest";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { topicWhole } from "../../../rules/rates/topic-whole.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const units = "全县共有县直部门«46个»、乡镇14个，合计60个单位纳入绩效管理。\n";

testRule(rateRecomputed, {
  holds: [
    {
      name: "what the sentence is about was counted before",
      text: `${units}县直部门中，首轮通过审核的有«21个»，占«45.7%»。`,
    },
  ],
  broken: [
    {
      name: "what the sentence is about was counted before, swapped digits",
      text: `${units}县直部门中，首轮通过审核的有«21个»，占«47.5%»。`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what the sentence is about was counted before, the rest's share",
      text: `${units}县直部门中，首轮通过审核的有«21个»，占«54.3%»。`,
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "counted twice, and not alike",
      text: "县直部门46个编报目标。另有一类县直部门52个。\n县直部门中，首轮通过审核的有21个，占33.3%。",
    },
    {
      name: "the share of something else",
      text: "全县共有县直部门46个。\n县直部门中，首轮通过审核的有21个，占复核项目的33.3%。",
    },
  ],
});

/** The whole of the last number of a text. */
function wholeTold(text: string): string | null {
  const scene = sceneOf(reportFrom(text));
  const part = scene.mentions.at(-1);
  return part === undefined ? null : (topicWhole(part, scene)?.figure.quote ?? null);
}

test.for([
  ["县直部门46个。\n县直部门中，通过的有21个。", "46个"],
  ["县直部门46个。\n 县直部门中,通过的有21个。", "46个"],
  ["县直 部门46个。\n县直部门中，通过的有21个。", "46个"],
  ["全县的县直部门46个，乡镇14个。\n县直部门中，通过的有21个。", "46个"],
  ["县直部门46个。县直部门46个。\n县直部门中，通过的有21个。", "46个"],
  ["县直部门21个。\n县直部门中，通过的有21个。", "21个"],
  ["县直部门46个。\n县直预算主管部门单位46个。\n县直预算主管部门单位中，通过的有21个。", "46个"],
  ["县直部门46个。县直部门9个。\n县直部门中，通过的有21个。", "46个"],
] as const)("the whole of a topic: %s", ([text, whole]) => {
  expect(wholeTold(text)).toBe(whole);
});

test.for([
  ["not told", "乡镇46个。\n县直部门中，通过的有21个。"],
  ["told twice and not alike", "县直部门46个。县直部门52个。\n县直部门中，通过的有21个。"],
  ["told of more", "县直部门和乡镇46个。\n县直部门中，通过的有21个。"],
  ["fewer than the part", "县直部门20个。\n县直部门中，通过的有21个。"],
  ["money", "县直部门46万元。\n县直部门中，通过的有21个。"],
  ["of other things", "县直部门46人次。\n县直部门中，通过的有21个。"],
  ["in a table", "|县直部门46个|\n县直部门中，通过的有21个。"],
  ["the part in a table", "县直部门46个。\n|县直部门中，通过的有21个|"],
  ["not the first number", "县直部门46个。\n县直部门中，首轮5个，通过的有21个。"],
  ["not at the head", "县直部门46个。\n在县直部门中，通过的有21个。"],
  ["no comma", "县直部门46个。\n县直部门中通过的有21个。"],
  ["a short name", "各部门46个。\n各部门中，通过的有21个。"],
  ["what stands before 其中", "县直部门其46个。\n县直部门其中，通过的有21个。"],
  ["a course of things", "评审过程46个。\n评审过程中，通过的有21个。"],
  ["work", "评审工作46个。\n评审工作中，通过的有21个。"],
] as const)("no whole: %s", ([, text]) => {
  expect(wholeTold(text)).toBeNull();
});

test("what is told behind the part is not its whole", () => {
  const scene = sceneOf(reportFrom("县直部门中，通过的有21个。\n县直部门46个。"));
  expect(topicWhole(scene.mentions[0]!, scene)).toBeNull();
});

test("money of so many is a whole of money no more", () => {
  const scene = sceneOf(reportFrom("县直部门46万元。\n县直部门中，通过的有21万元。"));
  expect(topicWhole(scene.mentions[1]!, scene)).toBeNull();
});
