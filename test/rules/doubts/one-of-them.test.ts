import { expect, test } from "vitest";
import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

test.for([
  [
    partsAddUp,
    "对3个片区60次月度巡查，主要问题是“台账缺失”的有31次，真正因设施损坏扣分的只有18次，其余11次是人员和车辆问题。",
  ],
  [
    differenceAgrees,
    "对3个片区60次月度巡查，主要问题是“台账缺失”的有31次，真正因设施损坏扣分的只有18次，其余11次是人员和车辆问题。",
  ],
] as const)(
  "what stands first is an item where all come to the number before: %#",
  async ([rule, text]) => {
    const lines = await findingLines(rule, `${title}${text}\n`);
    expect(lines.filter((line) => !line.startsWith("hint"))).toEqual([]);
  },
);

test.for([
  [
    partsAddUp,
    "全年巡查90次，发现台账缺失的31次，设施损坏的18次，其余11次是人员不在岗。",
    "warning 90次 31次 18次 11次",
  ],
] as const)("a slip there is told: %#", async ([rule, text, line]) => {
  expect(await findingLines(rule, `${title}${text}\n`)).toContain(line);
});
