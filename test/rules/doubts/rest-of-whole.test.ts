import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

test.for([
  [
    partsAddUp,
    "预备费安排2400万元，动用1380万元，其中防汛抢险620万元、疫情防控410万元，结余1020万元全部收回。",
  ],
] as const)("what is left of a whole is no item of what was used: %#", async ([rule, text]) => {
  const lines = await findingLines(rule, `${title}${text}\n`);
  expect(lines.filter((line) => !line.startsWith("hint"))).toEqual([]);
});

test.for([
  [
    partsAddUp,
    "预备费动用1380万元，包括防汛抢险620万元、疫情防控460万元、抗旱330万元。",
    "error 1380万元 620万元 460万元 330万元",
  ],
] as const)("a slip there is told: %#", async ([rule, text, line]) => {
  expect(await findingLines(rule, `${title}${text}\n`)).toContain(line);
});
