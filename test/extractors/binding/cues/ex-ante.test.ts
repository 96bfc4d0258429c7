import { expect, test } from "vitest";
import { exAnteCues } from "../../../../extractors/binding/cues/ex-ante.ts";
import { testCues } from "../../../helpers/cue-cases.ts";
import type { MarkedCase } from "../../../helpers/extract-from.ts";
import { found, wanted } from "../../../helpers/extract-from.ts";

const head = "云岭县预算绩效管理工作总结\n（一）事前绩效评估。";

const bound: readonly MarkedCase[] = [
  [
    "全年对«36个»新增项目开展事前绩效评估，涉及申报资金«16904.55万元»，评减资金«2090.55万元»，评减率«12.37%»。",
    { indicator: "ex_ante.projects" },
    { indicator: "ex_ante.reviewed_amount" },
    { indicator: "ex_ante.reduced_amount" },
    { indicator: "ex_ante.reduction_rate" },
  ],
  ...["核减申报资金", "评减申报的项目金额", "压减申请资金", "审减送审金额"].map(
    (words): MarkedCase => [
      `申报资金«16904.55万元»，经评估，${words}«2090.55万元»。`,
      { indicator: "ex_ante.reviewed_amount", status: "plan" },
      { indicator: "ex_ante.reduced_amount", status: "actual" },
    ],
  ),
  ["开展事前绩效评估，其中不予支持项目«5个»。", { indicator: "ex_ante.rejected_projects" }],
  [
    "单位自行评估项目«24个»，审定金额«14814万元»。",
    { indicator: "ex_ante.self_assessed_projects" },
    { indicator: "ex_ante.approved_amount" },
  ],
];

testCues(exAnteCues, head, bound);

test("words of other things name no indicator", async () => {
  const each: MarkedCase = [
    `${head}全年召开会议«3次»，购置设备«12台»。`,
    { indicator: null },
    { indicator: null },
  ];
  expect(await found(each)).toEqual(wanted(each));
});
