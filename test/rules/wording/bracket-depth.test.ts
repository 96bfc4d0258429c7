import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { bracketDepth, stepsTo, withoutAsides } from "../../../rules/wording/bracket-depth.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const text = "总投资1.90亿元，工程费用1.42亿元（含土建0.96亿元、安装0.46亿元），其他费用0.48亿元。";

async function amountsOf(): Promise<readonly Mention[]> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年总结\n${text}\n`),
  );
  const { mentions } = sceneOf(extractReport("报告.txt", document, notices));
  return mentions.filter(({ figure }) => figure.kind === "amount");
}

function quotes(mentions: readonly Mention[]): readonly string[] {
  return mentions.map(({ figure }) => figure.quote);
}

test("how many brackets are open where a number stands", async () => {
  expect((await amountsOf()).map(bracketDepth)).toEqual([0, 0, 1, 1, 0]);
});

test("a list without what its items are divided into", async () => {
  const [, ...items] = await amountsOf();
  expect(quotes(withoutAsides(items))).toEqual(["1.42亿元", "0.48亿元"]);
  expect(quotes(withoutAsides(items.slice(1, 3)))).toEqual(["0.96亿元", "0.46亿元"]);
  expect(withoutAsides([])).toEqual([]);
});

test("numbers in brackets between two are no steps", async () => {
  const [total, first, inside, , last] = await amountsOf();
  if (total === undefined || first === undefined || inside === undefined || last === undefined)
    throw new Error("five amounts are told");
  expect(stepsTo(first, last)).toBe(1);
  expect(stepsTo(first, inside)).toBe(1);
  expect(stepsTo(total, last)).toBe(2);
});

test("brackets of either kind count, and one that closes nothing opens none", () => {
  const told = "工程1亿元(土建2亿元（含桥梁3亿元），安装4亿元)，1）其他5亿元（含设计6亿元）。";
  const amounts = sceneOf(reportFrom(told)).mentions.filter(
    ({ figure }) => figure.kind === "amount",
  );
  expect(amounts.map(bracketDepth)).toEqual([0, 1, 2, 1, 0, 1]);
});

test("numbers of other sentences stay in a list", () => {
  const { mentions } = sceneOf(reportFrom("工程1亿元。土建（含桥梁3亿元）。"));
  expect(quotes(withoutAsides(mentions))).toEqual(["1亿元", "3亿元"]);
});
