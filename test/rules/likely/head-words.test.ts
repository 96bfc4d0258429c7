import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { headOf } from "../../../rules/likely/head-words.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

/** What the words of the text say of its first figure. */
async function headIn(text: string): Promise<string> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const [mention] = sceneOf(extractReport("报告.txt", document, notices)).mentions;
  if (mention === undefined) throw new Error("no figure");
  return headOf(mention, mention.before, mention.after);
}

test.each([
  ["组织61家区直预算部门编报绩效目标。", "count 部门"],
  ["选取15个重点评价对象。", "count 对象"],
  ["将12份重点评价报告公开。", "count 报告"],
  ["全年监控项目1108个。", "count 项目"],
  ["对“中”等次的3个项目压减。", "count 项目"],
  // A target is that of a project.
  ["共审核项目绩效目标1108个。", "count 项目"],
  ["提出指标280条。", "count 指标"],
  ["全年出动26次。", ""],
])("%s counts %s", async (text, head) => {
  expect(await headIn(text)).toBe(head);
});

test.each([
  ["通过评价结果应用压减547万元。", "amount 压减"],
  ["压减项目后收回财政资金547万元。", "amount 收回"],
  ["工资547万元。", ""],
])("%s tells of money that was %s", async (text, head) => {
  expect(await headIn(text)).toBe(head);
});
