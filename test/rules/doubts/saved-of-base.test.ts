import { expect, test } from "vitest";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

test.for([
  [rateRecomputed, "三个标段中标价合计3620.5万元，较概算结余164.5万元，结余率4.35%。"],
] as const)("what was saved is told of what it is compared with: %#", async ([rule, text]) => {
  const lines = await findingLines(rule, `${title}${text}\n`);
  expect(lines.filter((line) => !line.startsWith("hint"))).toEqual([]);
});

test.for([
  [
    rateRecomputed,
    "三个标段中标价合计3620.5万元，较概算结余164.5万元，结余率5.35%。",
    "error 3620.5万元 164.5万元 5.35%",
  ],
] as const)("a slip there is told: %#", async ([rule, text, line]) => {
  expect(await findingLines(rule, `${title}${text}\n`)).toContain(line);
});
