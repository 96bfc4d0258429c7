import { expect, test } from "vitest";
import { casesTold } from "./cases-told.ts";

test.for([
  [
    "应自评项目736个，实际完成自评720个。\n从完成自评的项目中抽取50个进行复核，抽查比例为6.9%。",
    "736个",
  ],
  ["应报送报告736份，实际报送720份。\n从已报送的报告中随机抽取50份复核，抽查比例为6.9%。", "736份"],
] as const)("drawn from what was done, not from what was to be: %s", ([text, due]) => {
  expect(casesTold(text).filter((line) => line.startsWith("R04") && line.includes(due))).toEqual(
    [],
  );
});

test("where the words leave it open both come into question", () => {
  const text = "应自评项目736个。\n抽取50个项目进行复核，抽查比例为6.9%。";
  expect(casesTold(text).join()).toContain("50个÷736个");
});
