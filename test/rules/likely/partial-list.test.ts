import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { isPartial } from "../../../rules/likely/partial-list.ts";
import { measureOf } from "../../../rules/likely/told-list.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

/** Whether the numbers of the first number's measure are told for some of a whole only. */
async function areSome(text: string): Promise<boolean> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年总结\n${text}\n`),
  );
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  const [first] = scene.mentions;
  if (first === undefined) throw new Error("no number");
  const parts = scene.mentions.filter((each) => measureOf(each) === measureOf(first));
  return isPartial(parts, scene);
}

test("those at the top and at the end are not all", async () => {
  expect(await areSome("核减资金以城区最多，达9860万元；太岭县次之，为6925万元。")).toBe(true);
  expect(await areSome("一季度核减资金9860万元，二季度6925万元。")).toBe(false);
});

test("what was spent so far holds what was spent in the quarter", async () => {
  expect(await areSome("三季度末累计支出58249万元，单季支出23681万元。")).toBe(true);
});

test("an item that is counted in another unit is left out", async () => {
  expect(await areSome("项目支出10个，部门整体支出3家，政府购买服务2个。")).toBe(true);
  expect(await areSome("项目支出10个，部门整体支出3个，政府购买服务2个。")).toBe(false);
});

test("等 and 主要 leave a list open, unless what is left ends it", async () => {
  expect(await areSome("红灯项目分布在教育局40个、住建局21个等。")).toBe(true);
  expect(await areSome("红灯项目主要分布在教育局40个、住建局21个。")).toBe(true);
  expect(await areSome("红灯项目主要分布在教育局40个、其他部门21个。")).toBe(false);
});
