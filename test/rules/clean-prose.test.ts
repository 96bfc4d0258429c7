import { expect, test } from "vitest";
import { cleanParagraphs } from "../../bench/likely/clean-paragraphs.ts";
import { checkedTexts } from "../helpers/checked-texts.ts";

/** Paragraphs in which nothing is wrong, full of numbers that only look as if they belonged together. */
const paragraphs = cleanParagraphs("prose");

test.for(paragraphs)("nothing is said of: %s", async (text) => {
  const report = `清溪县2024年预算绩效管理工作总结\n2024年，县财政局持续推进预算绩效管理。\n${text}\n清溪县财政局\n2025年1月15日\n`;
  const { findings } = await checkedTexts({ "报告.txt": report });
  const alarms = findings.filter(({ severity }) => severity !== "hint");
  expect(alarms.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
});

test("nothing is said of all of them in one report", async () => {
  const body = paragraphs.map((text, at) => `${String(at + 1)}.${text}`).join("\n");
  const report = `清溪县2024年预算绩效管理工作总结\n2024年，县财政局持续推进预算绩效管理。\n${body}\n清溪县财政局\n2025年1月15日\n`;
  const { findings } = await checkedTexts({ "报告.txt": report });
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
});
