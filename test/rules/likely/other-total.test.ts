import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { makesUpAnother } from "../../../rules/likely/other-total.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

/** Whether the last numbers of the text, asked as the items of this total, make up another number. */
async function isOfAnother(text: string, total: string, items: number): Promise<boolean> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年总结\n${text}\n`),
  );
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  const claim = scene.mentions.find(({ figure }) => figure.quote === total);
  if (claim === undefined) throw new Error(`No ${total} in ${text}`);
  return makesUpAnother(claim, scene.mentions.slice(-items), scene);
}

test("a list that makes up the number before", async () => {
  const text =
    "财政重点评价15个，两类评价合计63个。财政重点评价中，民生类9个、基础设施类4个、产业类2个。";
  expect(await isOfAnother(text, "63个", 3)).toBe(true);
  expect(await isOfAnother(text, "15个", 3)).toBe(false);
});

test.for([
  [
    "its own total with a slip",
    "共15个，复核后仍为18个。其中，民生类9个、基础设施类4个、产业类2个。",
    "18个",
    3,
  ],
  ["small numbers", "调整5个，退回37个。其中，民生类3个、产业类2个。", "37个", 2],
  ["another measure", "评价15家，收回63个。其中，民生类9个、基础设施类4个、产业类2个。", "63个", 3],
] as const)("not told of another: %s", async ([, text, total, items]) => {
  expect(await isOfAnother(text, total, items)).toBe(false);
});
