import { expect, test } from "vitest";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

test.for([
  [rateRecomputed, "抽查的31份自评报告中，有9份对产出的说明篇幅不到正文的一成。"],
  [
    rateRecomputed,
    "对评价为中的9个项目压减预算214.6万元，压减率按项目原预算1130万元计算为18.99%。",
  ],
] as const)("the words of a share name its base: %#", async ([rule, text]) => {
  const lines = await findingLines(rule, `${title}${text}\n`);
  expect(lines.filter((line) => !line.startsWith("hint"))).toEqual([]);
});

test.for([
  [
    rateRecomputed,
    "抽查的31份自评报告中，有9份对产出的说明不到位，占抽查报告的五成。",
    "error 31份 9份 五成",
  ],
] as const)("a slip there is told: %#", async ([rule, text, line]) => {
  expect(await findingLines(rule, `${title}${text}\n`)).toContain(line);
});
