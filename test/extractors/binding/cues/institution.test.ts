import { expect, test } from "vitest";
import { indicatorOf } from "../../../../domain/indicator.ts";
import { institutionCues } from "../../../../extractors/binding/cues/institution.ts";
import type { MarkedCase } from "../../../helpers/extract-from.ts";
import { found, wanted } from "../../../helpers/extract-from.ts";

test("every cue names an indicator of the dictionary and has words to go by", () => {
  for (const cue of institutionCues) {
    expect(indicatorOf(cue.indicator)?.id).toBe(cue.indicator);
    expect(cue.lead ?? cue.tail ?? cue.sentence ?? cue.stage).toBeDefined();
  }
});

const head = "云岭县预算绩效管理工作总结\n（一）制度建设。";

const bound: readonly MarkedCase[] = [
  ["印发制度文件«6个»。", { indicator: "institution.documents_issued" }],
  ["在全市预算绩效管理考核中位居«第二位»。", { indicator: "institution.assessment_rank" }],
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
