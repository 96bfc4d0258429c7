import { expect, test } from "vitest";
import { indicatorOf } from "../../../../domain/indicator.ts";
import { targetCues } from "../../../../extractors/binding/cues/target.ts";
import type { MarkedCase } from "../../../helpers/extract-from.ts";
import { found, wanted } from "../../../helpers/extract-from.ts";

test("every cue names an indicator of the dictionary and has words to go by", () => {
  for (const cue of targetCues) {
    expect(indicatorOf(cue.indicator)?.id).toBe(cue.indicator);
    expect(cue.lead ?? cue.tail ?? cue.sentence ?? cue.stage).toBeDefined();
  }
});

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

test.for(bound)("%s", async ([sentence, ...fields]) => {
  const each: MarkedCase = [head + sentence, ...fields];
  expect(await found(each)).toEqual(wanted(each));
});

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
