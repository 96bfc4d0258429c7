import { expect, test } from "vitest";
import { targetCues } from "../../../../extractors/binding/cues/target.ts";
import { testCues } from "../../../helpers/cue-cases.ts";
import type { MarkedCase } from "../../../helpers/extract-from.ts";
import { found, wanted } from "../../../helpers/extract-from.ts";

const head = "云岭县预算绩效管理工作总结\n（一）绩效目标管理。";

const bound: readonly MarkedCase[] = [
  [
    "编制绩效目标«1230个»，涉及资金«35.6亿元»，绩效目标覆盖率达«100%»。",
    { indicator: "target.projects_reviewed" },
    { indicator: "target.amount" },
    { indicator: "target.coverage_rate" },
  ],
  [
    "编审绩效目标，审核退回«86个»，提出审核意见«120条»。",
    { indicator: "target.returned_projects" },
    { indicator: "target.review_comments" },
  ],
];

testCues(targetCues, head, bound);

test("projects that bear indicators, and units that report for projects, are counted for themselves; only the library counts as indicators", async () => {
  const each: MarkedCase = [
    `${head}«62个»单位编报项目支出绩效目标。«76个»单位编报整体支出绩效目标，«412个»项目共设置绩效指标«3708条»。`,
    { indicator: null },
    { indicator: "target.overall_units" },
    {},
    { indicator: null },
  ];
  const figures = await found(each);
  expect(figures).toEqual(wanted(each));
  const projects: MarkedCase = [
    `${head}申报入库的«412个»项目共设置绩效指标«3708条»。`,
    { indicator: "target.projects_reviewed" },
    { indicator: null },
  ];
  expect(await found(projects)).toEqual(wanted(projects));
});

test("words of other things name no indicator", async () => {
  const each: MarkedCase = [
    `${head}全年召开会议«3次»，购置设备«12台»。`,
    { indicator: null },
    { indicator: null },
  ];
  expect(await found(each)).toEqual(wanted(each));
});
