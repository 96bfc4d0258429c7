import { expect, test } from "vitest";
import { cleanParagraphs } from "../../bench/likely/clean-paragraphs.ts";
import { checkedTexts } from "../helpers/checked-texts.ts";

/** Rules on changes, differences and means; nothing is wrong in what follows. */
const own = /^(?:G0\d|S02|R08|U05|P04)$/;

test.for(cleanParagraphs("changes"))("%s", async (text) => {
  const { findings } = await checkedTexts({
    "报告.txt": `某县2024年预算绩效管理工作总结\n\n${text}`,
  });
  const alarms = findings.filter(({ severity, ruleId }) => severity !== "hint" && own.test(ruleId));
  expect(alarms.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
});
