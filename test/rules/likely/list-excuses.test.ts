import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { isMadeOtherwise } from "../../../rules/likely/list-excuses.ts";
import { sumOf } from "../../../rules/sums/list-sum.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

/** The first number is the total, as many as are told behind it are its list. */
async function isExcused(text: string, items: number): Promise<boolean> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  const [total, ...others] = scene.mentions;
  if (total === undefined) throw new Error("no number");
  const parts = others.slice(0, items);
  return isMadeOtherwise(sumOf(total, parts, "="), parts, scene);
}

const overview = "某县2024年总结\n全年监控项目1187个。\n一、监控情况\n";

test("what is left of the total is told beside the list", async () => {
  const text = `${overview}绿灯902个、黄灯218个。红灯67个已全部处理。\n`;
  expect(await isExcused(text, 2)).toBe(true);
});

test("nothing beside it makes up the rest", async () => {
  expect(await isExcused(`${overview}绿灯902个、黄灯281个、红灯67个。\n`, 3)).toBe(false);
});

test("all but one of its items are the total", async () => {
  const text = `${overview}绿灯902个、黄灯218个、红灯67个、复核31个。\n`;
  expect(await isExcused(text, 4)).toBe(true);
});

/** A total and a list, and a number in another chapter. */
const far = (rest: string): string =>
  `某县2024年总结\n全年核减资金8650万元。\n各部门认真组织。\n一、评估情况\n教育领域5186万元、农业领域2140万元。\n二、其他情况\n各部门认真组织。\n三、其他\n收回资金${rest}。\n`;

test("a long number explains wherever it stands, a short one does not", async () => {
  expect(await isExcused(far("1324万元"), 2)).toBe(true);
  expect(await isExcused(far("1334万元"), 2)).toBe(false);
  expect(await isExcused(far("1300万元").replace("5186", "5210"), 2)).toBe(false);
});
