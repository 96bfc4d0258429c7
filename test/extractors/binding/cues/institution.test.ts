import { expect, test } from "vitest";
import { institutionCues } from "../../../../extractors/binding/cues/institution.ts";
import { testCues } from "../../../helpers/cue-cases.ts";
import type { MarkedCase } from "../../../helpers/extract-from.ts";
import { found, wanted } from "../../../helpers/extract-from.ts";

const head = "云岭县预算绩效管理工作总结\n（一）制度建设。";

const bound: readonly MarkedCase[] = [
  ["印发制度文件«6个»。", { indicator: "institution.documents_issued" }],
  ["在全市预算绩效管理考核中位居«第二位»。", { indicator: "institution.assessment_rank" }],
];

testCues(institutionCues, head, bound);

test("words of other things name no indicator", async () => {
  const each: MarkedCase = [
    `${head}全年召开会议«3次»，购置设备«12台»。`,
    { indicator: null },
    { indicator: null },
  ];
  expect(await found(each)).toEqual(wanted(each));
});
