import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { countsKinds } from "../../../rules/counts/counts-kinds.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

test.for([
  ["经过4个环节。", true],
  ["经过4个主要环节。", true],
  ["分为4个大方面。", true],
  ["分为4个层级。", true],
  ["分为4个层面。", true],
  ["分为4个层次。", true],
  ["评为4个等级。", true],
  ["评为4个等次。", true],
  ["划为4个类型。", true],
  ["经过4个前后环节。", false],
  ["评价4个项目。", false],
  ["评价4个项目环节。", false],
  ["分为4个层叠项目。", false],
  ["4%环节。", false],
] as const)("kinds or steps: %s", ([text, expected]) => {
  expect(countsKinds(sceneOf(reportFrom(text)).mentions[0]!)).toBe(expected);
});

async function areKinds(text: string): Promise<readonly boolean[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const { mentions } = sceneOf(extractReport("报告.txt", document, notices));
  return mentions.map((mention) => countsKinds(mention));
}

test.for(["分为3类评价对象。", "分为3大类评价对象。", "分9批次下达资金。", "分12批下达资金。"])(
  "by their unit: %s",
  async (text) => {
    expect(await areKinds(text)).toEqual([true]);
  },
);

test("so many batches are tenders", async () => {
  expect(await areKinds("全年共组织政府采购10批次。")).toEqual([false]);
});
