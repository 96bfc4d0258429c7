import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { isOfTopic, isReached, pastOf } from "../../../rules/changes/change-past.ts";
import { sceneOf, widened } from "../../../rules/wording/scene.ts";
import { changeTold, pastTold } from "./change-told.ts";

describe("elsewhere in the paragraph", () => {
  test.for([
    // By its name.
    ["5月发现27份、8月17份；8月比5月减少«10份»。", "27份 far"],
    ["一季度发现27份，二季度17份，较一季度减少«10份»。", "27份 far"],
    ["上半年发现27份，下半年17份，与上半年相比减少«10份»。", "27份 far"],
    ["第一批27份，第二批17份，比第一批减少«10份»。", "27份 far"],
    ["春季学期为27份，秋季17份，较春季学期减少«10份»。", "27份 far"],
    ["甲县27份，乙县17份，乙县比甲县少«10份»。", "27份 far"],
    ["12月27份，8月17份；8月比12月减少«10份»。", "27份 far"],
    ["一期27份，二期17份，二期比一期减少«10份»。", "27份 far"],
    ["秋季27份，冬季17份，冬季比秋季减少«10份»。", "27份 far"],
    ["5月集中监控时，一期亮红灯27份；8月17份，较5月减少«10份»。", null],
    ["15月27份，8月17份；8月比5月减少«10份»。", null],
    ["5月27份，5月29份，8月17份；8月比5月减少«10份»。", null],
    ["5月27份，5月27份，8月17份；8月比5月减少«10份»。", "27份 far"],
    ["5月27个，8月17份；8月比5月减少«10份»。", null],
    ["8月比5月减少«10份»，5月27份。", null],
    ["5月集中监控时，亮红灯27份；8月17份，较5月减少«10份»。", "27份 far"],
    ["5月监控的项目中亮红灯27份；8月17份，较5月减少«10份»。", "27份 far"],
    ["5月集中监控时，6月亮红灯27份；8月17份，较5月减少«10份»。", null],
    ["5月集中监控；亮红灯27份；8月17份，较5月减少«10份»。", null],
    ["新车27份，旧车17份，占比新车减少«10份»。", null],
    // By its time.
    ["2024年同期执行6.88亿元，执行率43.27%。支出8亿元，同比增长«15.4%»。", "6.88亿元 far"],
    ["上年执行6.88亿元，执行率43.27%。支出增加«1亿元»。", "6.88亿元 far"],
    ["上年执行6.88亿元，上年收入7.2亿元。支出同比增加«1亿元»。", null],
    ["上年执行6.88亿元，执行率43.27%。支出较计划增加«1亿元»。", null],
    ["上年执行6.88亿元。项目9个、8个、7个、6个、5个，支出同比增加«1亿元»。", "6.88亿元 far"],
    ["上年执行6.88亿元。项目9个、8个、7个、6个、5个、4个，支出同比增加«1亿元»。", null],
    // By the label.
    ["支出率4%；支出率提升至38%，提高«34个百分点»。", "4% far"],
    ["预算执行支出率4%；支出率提升到了38%，提高«34个百分点»。", "4% far"],
    ["支出率4%；支出率38%，提高«34个百分点»。", null],
    ["支出率4%，支出率5%；支出率提升至38%，提高«34个百分点»。", null],
    ["收入率4%；支出率提升至38%，提高«34个百分点»。", null],
    ["率4%；率提升至38%，提高«34个百分点»。", null],
    ["支出率4%；支出率提升至38%。提高«34个百分点»。", null],
    ["支出率4分；支出率提升至38%，提高«34个百分点»。", null],
    // In its own sentence of last year, or in a run of it.
    ["预警582次，较上年减少«133次»；上年同期为715次。", "715次 far"],
    ["项目26个、资金8万元，上年调整33个、涉及9万元，项目减少«7个»。", "33个 far"],
    [
      "评估项目16个。与上年相比，评估项目增加«3个»。坚持复核9次（上年评估项目13个，资金9万元）。",
      "13个 far apart",
    ],
    // What makes up a change started from no value of the whole.
    ["上年执行6.88亿元。支出8亿元，增加1.1亿元，其中市级增加«1亿元»。", null],
  ] as const)("%s", ([text, past]) => {
    expect(pastTold(text)).toBe(past);
  });
});

describe("measured as what has changed", () => {
  test.for([
    ["满意度95%，上升«1.8%»，上年93.2%。", "93.2%"],
    ["满意度95分，上升«1.8%»，上年93.2%。", null],
    ["资金12万元，增长«20%»，上年10万元。", "10万元"],
    ["资金12万元，增长«20%»，上年10个。", null],
    ["增长«20%»，上年10万元。", "10万元"],
    ["增长«20%»，上年10%。", null],
    ["资金增加2万元，增长«20%»，上年10个。", "10个"],
    ["对象增加2个（试点前12个），资金增长«20%»，上年10万元。", "10万元"],
    ["倍数3倍，增长«20%»，上年‹2倍|x›。", null],
    ["执行率12%，提高«2个百分点»，上年10%。", "10%"],
    ["资金12万元，提高«2个百分点»，上年10万元。", "10万元"],
    ["资金12万元，提高«2个百分点»，上年10个。", null],
    ["提高«2个百分点»，上年10万元。", null],
  ] as const)("%s", ([text, past]) => {
    expect(pastTold(text)).toBe(past);
  });
});

function reached(text: string): boolean {
  const { list, start } = changeTold(text);
  return isReached(list.at(-1)!, list[start]);
}

test("what one of them came to is not what all did", () => {
  expect(reached("提高«1.5分»，达到93.2分。")).toBe(true);
  expect(reached("提高«1.5分»，最高的达到93.2分。")).toBe(false);
  expect(reached("提高«1.5分»，最高的甲县，达到93.2分。")).toBe(false);
  expect(reached("提高«1.5分»，其中甲县93.2分。")).toBe(false);
  const { list } = changeTold("达到«93.2分»。");
  expect(isReached(list[0]!, undefined)).toBe(true);
});

function alike(text: string): boolean {
  const { list, start } = changeTold(text);
  return isOfTopic(list.at(-1)!, list[start]!);
}

test("an earlier value of the noun in the clause of the change", () => {
  expect(alike("核减率提高«1.6个百分点»，上年同期核减率为12.4%。")).toBe(true);
  expect(alike("核减率提高«1.6个百分点»，上年同期平均核减率为12.4%。")).toBe(true);
  expect(alike("执行率提高«1.6个百分点»，上年同期核减率为12.4%。")).toBe(false);
  expect(alike("执行率提高«1.6个百分点»，上年同期为12.4%。")).toBe(true);
  expect(alike("执行率提高«1.6个百分点»，上年同期数12.4%。")).toBe(true);
});

/** 倍 is read by our extractor alone, and what it is told of serves for comparison only. */
async function foldTold(text: string): Promise<string | null> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const list = widened(sceneOf(extractReport("报告.txt", document, notices))).mentions;
  return pastOf(list, list.length - 1, list.length)?.value.figure.quote ?? null;
}

test.for([
  ["资金2072万元，是上一年1480万元的1.4倍，增长42.3%。", "1480万元"],
  ["资金2072万元，是上年1480万元的1.4倍，增长42.3%。", "1480万元"],
  ["资金2072万元，是去年的1480万元的1.4倍，增长42.3%。", "1480万元"],
  ["资金2072万元，是2023年度1480万元的1.4倍，增长42.3%。", "1480万元"],
  ["资金2072万元，是计划1480万元的1.4倍，增长42.3%。", null],
  ["资金2072万元，是上年计划1480万元的1.4倍，增长42.3%。", null],
  ["资金2072万元，是上年1480万元。项目是1.4倍，增长42.3%。", null],
  ["资金2072万元，是上年1480万元，项目9个，增长42.3%。", null],
  ["资金2072万元，是上年1480万元的71%，增长42.3%。", null],
] as const)("so many times what it was: %s", async ([text, past]) => {
  expect(await foldTold(text)).toBe(past);
});
