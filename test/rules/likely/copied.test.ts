import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { copiedDigits, copiedIn } from "../../../rules/likely/copied.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { boundIn } from "../../helpers/bound-in.ts";

/** The quotes of what stands twice, with its digits. */
async function copiedQuotes(text: string): Promise<readonly string[]> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年总结\n${text}\n`),
  );
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  const copied = copiedIn(scene);
  return scene.mentions.flatMap(({ figure: { id, quote } }) =>
    copied.has(id) ? [`${quote} ${String(copied.get(id))}`] : [],
  );
}

test("numbers of two digits and more that stand twice in one paragraph, in the same measure", async () => {
  expect(await copiedQuotes("审核通过73个，退回修改后通过73个，涉及1326.5万元。")).toEqual([
    "73个 2",
    "73个 2",
  ]);
  expect(await copiedQuotes("核减13265.4万元，收回13265.4万元，另有12份、12个。")).toEqual([
    "13265.4万元 4",
    "13265.4万元 4",
  ]);
});

test("one digit, another measure and another paragraph tell nothing", async () => {
  expect(await copiedQuotes("优秀8个，良好8个，抽查300个、退回300个，占8%。")).toEqual([]);
  expect(await copiedQuotes("核减73个，涉及73万元。")).toEqual([]);
  expect(await copiedQuotes("审核项目73个。\n抽查项目73个。")).toEqual([]);
});

test("the longest copied number of a relation counts", () => {
  const bound = boundIn("评价项目97个，其中41个、23个。");
  const [first, second] = bound.evidence.map(({ figure }) => figure?.id ?? "");
  expect(copiedDigits(bound, new Map())).toBe(0);
  expect(
    copiedDigits(
      bound,
      new Map([
        [first ?? "", 2],
        [second ?? "", 3],
        ["another", 4],
      ]),
    ),
  ).toBe(3);
});
