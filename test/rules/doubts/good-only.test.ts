import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

test.for([
  [
    partsAddUp,
    "复评得分为优、良、中、差的分别为7个、29个、16个、2个，优良单位合计36个，占66.67%。",
  ],
] as const)("the good ones are some of the grades: %#", async ([rule, text]) => {
  const lines = await findingLines(rule, `${title}${text}\n`);
  expect(lines.filter((line) => !line.startsWith("hint"))).toEqual([]);
});

test.for([
  [
    partsAddUp,
    "复评得分为优、良、中、差的分别为5个、23个、14个、4个，参评单位合计64个。",
    "warning 5个 23个 14个 4个 64个",
  ],
] as const)("a slip there is told: %#", async ([rule, text, line]) => {
  expect(await findingLines(rule, `${title}${text}\n`)).toContain(line);
});
