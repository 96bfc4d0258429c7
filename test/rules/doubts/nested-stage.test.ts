import { expect, test } from "vitest";
import { likelyRelations } from "../../../rules/ledger/likely-relations.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

test.for([
  [partsAddUp, "计划新建泵站8座，开工6座，完工2座，另有2座因征地未完成尚未开工。"],
] as const)("what is finished was begun before: %#", async ([rule, text]) => {
  const lines = await findingLines(rule, `${title}${text}\n`);
  expect(lines.filter((line) => !line.startsWith("hint"))).toEqual([]);
});

test.for([
  [
    likelyRelations,
    "计划新建泵站8座，完工6座，在建1座，另有2座因征地未完成尚未开工。",
    "warning 8座 6座 1座 2座",
  ],
] as const)("a slip there is told: %#", async ([rule, text, line]) => {
  expect(await findingLines(rule, `${title}${text}\n`)).toContain(line);
});
