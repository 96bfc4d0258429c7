import { expect, test } from "vitest";
import { keyEvaluationCues } from "../../../../extractors/binding/cues/key-evaluation.ts";
import { testCues } from "../../../helpers/cue-cases.ts";
import type { MarkedCase } from "../../../helpers/extract-from.ts";
import { found, wanted } from "../../../helpers/extract-from.ts";

const head = "云岭县预算绩效管理工作总结\n（一）绩效评价。";

const bound: readonly MarkedCase[] = [
  [
    "财政重点评价«16个»项目，平均得分«85.2分»。",
    { indicator: "evaluation.key_projects" },
    { indicator: "evaluation.average_score" },
  ],
  ["评价结果为优«3个»。", { indicator: "evaluation.excellent_count" }],
];

testCues(keyEvaluationCues, head, bound);

test("words of other things name no indicator", async () => {
  const each: MarkedCase = [
    `${head}全年召开会议«3次»，购置设备«12台»。`,
    { indicator: null },
    { indicator: null },
  ];
  expect(await found(each)).toEqual(wanted(each));
});
