import { expect, test } from "vitest";
import { evaluationCues } from "../../../../extractors/binding/cues/evaluation.ts";
import { testCues } from "../../../helpers/cue-cases.ts";
import type { MarkedCase } from "../../../helpers/extract-from.ts";
import { found, wanted } from "../../../helpers/extract-from.ts";

const head = "云岭县预算绩效管理工作总结\n（一）绩效评价。";

const bound: readonly MarkedCase[] = [
  [
    "组织«92家»单位开展绩效自评，自评项目«1100个»，涉及资金«26.5亿元»。",
    { indicator: "evaluation.self_units" },
    { indicator: "evaluation.self_projects" },
    { indicator: "evaluation.self_amount" },
  ],
  ["抽查复核«150个»项目。", { indicator: "evaluation.spot_check_projects" }],
];

testCues(evaluationCues, head, bound);

test("those that did not evaluate themselves are not those that did", async () => {
  const each: MarkedCase = [
    `${head}仍有«6家»单位未按时报送自评材料，«9个»项目逾期未自评。`,
    { indicator: null },
    { indicator: null },
  ];
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
