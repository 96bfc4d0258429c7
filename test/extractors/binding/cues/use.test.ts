import { expect, test } from "vitest";
import { useCues } from "../../../../extractors/binding/cues/use.ts";
import { testCues } from "../../../helpers/cue-cases.ts";
import type { MarkedCase } from "../../../helpers/extract-from.ts";
import { found, wanted } from "../../../helpers/extract-from.ts";

const head = "云岭县预算绩效管理工作总结\n（一）结果应用。";

const bound: readonly MarkedCase[] = [
  [
    "根据评价结果，压减«2025年»预算«3200万元»，涉及项目«8个»。",
    { indicator: null },
    { indicator: "application.cut_amount" },
    { indicator: "application.projects_cut" },
  ],
  [
    "共发现问题«86个»，已完成整改«80个»，整改率«93.02%»。",
    { indicator: "rectification.issues_found" },
    { indicator: "rectification.issues_rectified" },
    { indicator: "rectification.rectification_rate" },
  ],
  [
    "公开绩效评价报告«16份»，向人大报送评价报告«5份»。",
    { indicator: "disclosure.evaluation_reports" },
    { indicator: "disclosure.congress_reports" },
  ],
  [
    "组织业务培训«4次»，培训«560人次»。",
    { indicator: "training.sessions" },
    { indicator: "training.participants" },
  ],
  [
    "选取«3个»项目开展成本绩效试点，涉及资金«1.2亿元»。",
    { indicator: "cost.pilot_projects" },
    { indicator: "cost.pilot_amount" },
  ],
];

testCues(useCues, head, bound);

test("words of other things name no indicator", async () => {
  const each: MarkedCase = [
    `${head}全年召开会议«3次»，购置设备«12台»。`,
    { indicator: null },
    { indicator: null },
  ];
  expect(await found(each)).toEqual(wanted(each));
});
