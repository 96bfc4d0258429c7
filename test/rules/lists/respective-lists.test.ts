import { expect, test } from "vitest";
import { respectiveLists } from "../../../rules/lists/respective-lists.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** What belongs to what: `优｜良＝5个｜8个`, with `？` where another number would prove nothing. */
function listsTold(text: string): readonly string[] {
  const report = reportFrom(`评价情况\n${text}`);
  return respectiveLists(sceneOf(report)).map(({ owners, place, values, doubt }) => {
    const names = owners.map(({ quote }) => quote).join("｜");
    const numbers = values.map(({ figure }) => figure.quote).join("｜");
    // The place is that of the owners, from the first to the last.
    const whole = report.document.text.slice(place.start, place.end);
    expect(whole.startsWith(owners[0]?.quote ?? "")).toBe(true);
    expect(whole.endsWith(owners.at(-1)?.quote ?? "")).toBe(true);
    return `${names}＝${numbers}${doubt === null ? "" : "？"}`;
  });
}

test.for([
  ["优、良、中分别为5个、8个、2个。", "优｜良｜中＝5个｜8个｜2个？"],
  ["优秀和良好分别为5个和8个。", "优秀｜良好＝5个｜8个？"],
  ["年底评出优、良、中分别为5个、8个以及 约2个，其余待定。", "年底评出优｜良｜中＝5个｜8个｜2个？"],
  ["甲县、乙县依次增长10%、超12%。", "甲县｜乙县＝10%｜12%"],
  ["甲县、乙县依次增长10%，达12%。", "甲县｜乙县＝10%｜12%"],
  ["甲县、乙县依次增长10%、和达到12%；丙县持平", "甲县｜乙县＝10%｜12%"],
  ["甲县、乙县依次增长10%、超过12%", "甲县｜乙县＝10%｜12%"],
  ["甲县、乙县分别增长10%、12%，下降的有4个。", "甲县｜乙县＝10%｜12%"],
  ["甲县、乙县分别增长10%、12%，平均11%。", "甲县｜乙县＝10%｜12%"],
  ["甲县、乙县分别增长10%、12%，按照既定口径测算为8%。", "甲县｜乙县＝10%｜12%"],
  ["2023年、2024年分别压减3亿元、2亿元。", "2023年｜2024年＝3亿元｜2亿元？"],
  ["其中通过甲县、乙县分别压减3亿元、2亿元。", "甲县｜乙县＝3亿元｜2亿元"],
  ["（甲县、乙县分别压减3亿元、2亿元）", "甲县｜乙县＝3亿元｜2亿元"],
  ["涉及甲县、乙县分别压减3亿元、2亿元。", "甲县｜乙县＝3亿元｜2亿元"],
  ["优、良、中、差、无分别为5个、8个。", "优｜良｜中｜差｜无＝5个｜8个？"],
  ["优、良、中、差分别为5个、8个。", "优｜良｜中｜差＝5个｜8个"],
  [
    "教育、卫生、社会保障和就业分别为12亿元、8亿元、5亿元。",
    "教育｜卫生｜社会保障｜就业＝12亿元｜8亿元｜5亿元？",
  ],
  ["甲县、乙县各为3亿元、2亿元。", "甲县｜乙县＝3亿元｜2亿元"],
  ["优、良、中各档的数量分别是4个和2个。", "优｜良｜中各档的数量＝4个｜2个"],
  [
    "学前、小学、初中、高中和职业教育的预算依次为4136万元、8524万元、2985万元，对应支出2284万元、4163万元、3297万元。",
    "学前｜小学｜初中｜高中｜职业教育的预算＝4136万元｜8524万元｜2985万元",
  ],
  [
    "学前、小学、高中和职业教育的预算依次为4136万元、8524万元、2985万元，对应支出2284万元、4163万元、3297万元、966万元。",
    "学前｜小学｜高中｜职业教育的预算＝4136万元｜8524万元｜2985万元",
  ],
  ["教育、卫生两个部门分别压减3亿元、2亿元。", "教育｜卫生两个部门＝3亿元｜2亿元？"],
  ["教育、卫生合并两年分别压减3亿元、2亿元。", "教育｜卫生合并两年＝3亿元｜2亿元？"],
] as const)("names and what belongs to each: %s", ([text, lists]) => {
  expect(listsTold(text)).toEqual([lists]);
});

test.for([
  ["偏离57个、滞后48个，占比分别为54.3%、45.7%。", "57个｜48个＝54.3%｜45.7%"],
  ["评价8个。偏离57个、滞后48个，占比分别为54.3%、45.7%。", "57个｜48个＝54.3%｜45.7%"],
  ["资金9亿元、偏离57个、滞后48个，占比分别为54.3%、45.7%。", "57个｜48个＝54.3%｜45.7%"],
  ["办结9件、偏离57个、滞后48个，占比分别为54.3%、45.7%。", "57个｜48个＝54.3%｜45.7%"],
  ["评价8个，偏离57个、滞后48个，占比分别为54.3%、45.7%。", "57个｜48个＝54.3%｜45.7%"],
  ["投入20分、过程30分，满分50分，分别得19分、27分。", "20分｜30分＝19分｜27分"],
  ["偏离57个、滞后48个，共105个项目，占比分别为54.3%、45.7%。", "57个｜48个＝54.3%｜45.7%"],
  [
    "偏离57个、滞后48个、缺失9个、虚高7个、其他6个，占比分别为54.3%、45.7%。",
    "57个｜48个｜9个｜7个｜6个＝54.3%｜45.7%？",
  ],
] as const)("numbers and what belongs to each: %s", ([text, lists]) => {
  expect(listsTold(text)).toEqual([lists]);
});

function doubtOf(text: string): string | null | undefined {
  return respectiveLists(sceneOf(reportFrom(text)))[0]?.doubt;
}

test("why another number would prove nothing is told in words", () => {
  expect(doubtOf("偏离57个、滞后48个、缺失9个、虚高7个、其他6个，占比分别为54.3%、45.7%。")).toBe(
    "前面所列的未必一一对应",
  );
  expect(doubtOf("优、良、中、差、无分别为5个、8个。")).toBe("名称里可能有“、”或“和”");
});

test.for([
  ["one value for all", "甲县、乙县分别压减3亿元。"],
  ["the list goes on in words", "甲县、乙县、丙县分别增长10%、12%和持平。"],
  ["the last value behind a word", "甲县、乙县、丙县分别增长10%、12%，下降3%。"],
  ["nothing side by side", "甲县、乙县增长10%、12%。"],
  ["a name that 和 is part of", "和平县分别压减3亿元、2亿元。"],
  ["done in time", "县财政局及时分别压减3亿元、2亿元。"],
  ["whose projects", "涉及项目分别压减3亿元、2亿元。"],
  ["two measures of each", "县本级和乡镇的预算数和执行数分别为100万元、90万元。"],
  ["measures of two", "教育、医疗的项目和资金分别为100万元、90万元。"],
  ["each", "每县、每乡分别压减3亿元、2亿元。"],
  ["more than are named", "教育、医疗等5个项目分别压减3亿元、2亿元。"],
  ["who does it", "教育局、财政局对甲、乙将分别压减3亿元、2亿元。"],
  ["money and a count", "甲县、乙县分别压减3亿元、4个。"],
  ["the first two only", "红灯12个、黄灯30个、绿灯800个，前两项占比分别为1.4%、3.6%。"],
  ["one number before", "偏离57个，占比分别为54.3%、45.7%。"],
  ["in another sentence", "偏离57个、滞后48个。占比分别为54.3%、45.7%。"],
  ["far behind", "偏离57个、滞后48个，在全部已经发现的问题中占比分别为54.3%、45.7%。"],
  ["last year", "偏离57个、滞后48个，上年分别为54个、45个。"],
  ["apart by a comma", "偏离57个，滞后48个，占比分别为54.3%、45.7%。"],
  ["in a table", "|优、良、中分别为|5个、8个、2个|"],
] as const)("not put side by side: %s", ([, text]) => {
  expect(listsTold(text)).toEqual([]);
});
