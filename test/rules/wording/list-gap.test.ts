import { expect, test } from "vitest";
import { isJoined, isListGap, staysOpen } from "../../../rules/wording/list-gap.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** Whether the text between the first and the last number leads from one item of a list to the next. */
function leadsOn(text: string): boolean {
  const { mentions } = sceneOf(reportFrom(text));
  return isListGap(mentions[0]!, mentions.at(-1)!);
}

test.for([
  "教育8个、卫生7个。",
  "教育8个，卫生7个。",
  "教育8个和卫生7个。",
  "教育8个以及卫生7个。",
  "教育8个（含民办学校），卫生7个。",
  "教育8个（其中新增的较多），卫生7个。",
  "年中收回8万元、年末收回7万元。",
  "教育8个，涉农3万元，卫生7个。",
  "并购基金8个、其他7个。",
  "教育8个，并购基金7个。",
  "教育8个、较好的7个。",
  "教育8个，较差的7个。",
  "教育8个，平均线以上的7个。",
  "教育8个，由县财政局会同县教育局组织专家逐项复核确认的农业3万元，由第三方机构逐一认定的卫生7个。",
  "教育8个，公办，农业3万元，卫生7个。",
])("the list goes on: %s", (text) => {
  expect(leadsOn(text)).toBe(true);
});

test.for([
  ["no mark parts them", "教育8个卫生7个。"],
  ["some of them", "教育8个，其中卫生7个。"],
  ["some of them, behind 、", "教育8个、其中卫生7个。"],
  ["another thing", "教育8个，同时检查7个。"],
  ["what it concerns", "教育8个，涉及单位7个。"],
  ["a sum", "教育8个，合计7个。"],
  ["what is left", "教育8个，其余7个。"],
  ["a share", "教育8个，占7个。"],
  ["a comparison", "教育8个，较上年的7个。"],
  ["a mean", "教育8个，平均7个。"],
  ["what was found", "教育8个，共发现7个。"],
  ["what was urged", "教育8个，督促7个。"],
  ["up to a day", "教育8个，截止年底7个。"],
  ["up to a day, behind 、", "教育8个、截至年底7个。"],
  ["what they were found to be", "教育8个，评价结果为良的7个。"],
  ["which grade they have", "教育8个，评定等次是中的7个。"],
  ["what was done then", "教育8个，并检查7个。"],
  ["how many more, behind 、", "教育8个、较上年7个。"],
  ["money taken back behind a comma", "年中收回8万元，又收回7万元。"],
  ["money taken back behind 、 and a comma", "年中收回8万元、盘活，收回7万元。"],
  ["what is put to it", "教育8个、加上卫生7个。"],
  [
    "many words that break nothing",
    "教育8个，由县财政局联合县教育局组织专家对照评价指标体系逐项打分以后认定为成效十分突出的先进典型卫生7个。",
  ],
  ["another sentence", "教育8个，卫生较好。农业7个。"],
  ["many marks", "教育8个，经过，认真，审核，卫生7个。"],
  [
    "many words",
    "教育8个，由县财政局会同县教育局和县卫健局以及第三方机构组织专家逐一复核后认定为优秀的卫生7个。",
  ],
])("the list has ended: %s", ([, text]) => {
  expect(leadsOn(text ?? "")).toBe(false);
});

test.for([
  ["教育、卫生等", true],
  ["教育、卫生等部门", true],
  ["优等", true],
  ["优等级", false],
  ["优等次", false],
  ["同等", false],
  ["平等", false],
  ["等于", false],
] as const)("等 leaves %s open: %s", ([text, isOpen]) => {
  expect(staysOpen(text)).toBe(isOpen);
});

test.for([
  ["、目标", true],
  ["份和目标", true],
  ["，和目标", false],
  ["、目标，其他", false],
  ["目标", false],
] as const)("only words and a mark stand in “%s”: %s", ([gap, joined]) => {
  expect(isJoined(gap)).toBe(joined);
});
