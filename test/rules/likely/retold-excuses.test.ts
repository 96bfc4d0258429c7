import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { isExcused } from "../../../rules/likely/retold-excuses.ts";
import { sameValue } from "../../../rules/repeats/repeat-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** Whether the difference between the first and the last number with these quotes is excused. */
async function excuses(first: string, last: string, text: string): Promise<boolean> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  const a = scene.mentions.find(({ figure }) => figure.quote === first);
  const b = scene.mentions.findLast(({ figure }) => figure.quote === last);
  if (a === undefined || b === undefined) throw new Error("no such figure");
  return isExcused(scene, sameValue(a, b, "甲", "乙"));
}

test("a number beside it makes up for the difference", async () => {
  const told = "全区68个部门编报绩效目标。\n2月，66个部门公开了绩效目标，2个涉密部门按规定不公开。";
  expect(await excuses("68个", "66个", told)).toBe(true);
  const sum = "下辖12个乡镇、4个街道。\n16个乡镇（街道）报送了材料。";
  expect(await excuses("12个", "16个", sum)).toBe(true);
});

test("no other number does", async () => {
  const told = "全区68个部门编报绩效目标。\n2月，66个部门公开了绩效目标，3个涉密部门按规定不公开。";
  expect(await excuses("68个", "66个", told)).toBe(false);
  const far = `全区68个部门编报绩效目标。\n2月，66个部门公开了绩效目标，${"各部门按规定的时间和方式在门户网站公开，".repeat(4)}其中有2个部门补报。`;
  expect(await excuses("68个", "66个", far)).toBe(false);
  const measure = "全区68个部门编报绩效目标。\n66个部门公开了绩效目标，2份材料补报。";
  expect(await excuses("68个", "66个", measure)).toBe(false);
});

test("the number itself was told before of something else", async () => {
  const text = "县直部门68个、乡镇66个。\n召开会议部署。\n66个单位公开了目标。";
  expect(await excuses("68个", "66个", text)).toBe(true);
  const once = "县直部门68个、乡镇12个。\n召开会议部署。\n66个单位公开了目标。";
  expect(await excuses("68个", "66个", once)).toBe(false);
  // One digit is told again by chance.
  const short = "重点评价8个对象。\n召开会议6个。\n整改后，6个对象的报告公开。";
  expect(await excuses("8个", "6个", short)).toBe(false);
});

function excusesIndicators(first: string, last: string): boolean {
  const report = reportFrom(
    `事前评估涉及‹${first}|ex_ante.units›单位。\n‹${last}|target.overall_units›单位编报了整体目标。`,
  );
  const scene = sceneOf(report);
  const [a, b] = scene.mentions;
  return isExcused(scene, sameValue(a!, b!, "甲", "乙"));
}

test("what the dictionary calls by two names is one number only where a slip tells so", () => {
  expect(excusesIndicators("12家", "83家")).toBe(true);
  expect(excusesIndicators("82家", "83家")).toBe(false);
});
