import { expect, test } from "vitest";
import { indicatorOf } from "../../../../domain/indicator.ts";
import { keyEvaluationCues } from "../../../../extractors/binding/cues/key-evaluation.ts";
import type { MarkedCase } from "../../../helpers/extract-from.ts";
import { found, wanted } from "../../../helpers/extract-from.ts";

test("every cue names an indicator of the dictionary and has words to go by", () => {
  for (const cue of keyEvaluationCues) {
    expect(indicatorOf(cue.indicator)?.id).toBe(cue.indicator);
    expect(cue.lead ?? cue.tail ?? cue.sentence ?? cue.stage).toBeDefined();
  }
});

const head = "云岭县预算绩效管理工作总结\n（一）绩效评价。";

const bound: readonly MarkedCase[] = [
  [
    "财政重点评价«16个»项目，平均得分«85.2分»。",
    { indicator: "evaluation.key_projects" },
    { indicator: "evaluation.average_score" },
  ],
  ["评价结果为优«3个»。", { indicator: "evaluation.excellent_count" }],
];

test.for(bound)("%s", async ([sentence, ...fields]) => {
  const each: MarkedCase = [head + sentence, ...fields];
  expect(await found(each)).toEqual(wanted(each));
});

test("words of other things name no indicator", async () => {
  const each: MarkedCase = [
    `${head}全年召开会议«3次»，购置设备«12台»。`,
    { indicator: null },
    { indicator: null },
  ];
  expect(await found(each)).toEqual(wanted(each));
});
