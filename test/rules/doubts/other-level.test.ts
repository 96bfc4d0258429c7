import { expect, test } from "vitest";
import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { likelyRelations } from "../../../rules/ledger/likely-relations.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

test.for([
  [
    differenceAgrees,
    "会议室改造预算86万元，中标价78.5万元，结算审定76.2万元，较预算节约9.8万元，较中标价核减2.3万元。",
  ],
  [
    increaseAgrees,
    "三个子项目自评得分分别为95.2分、93.8分和90.4分，财政复评后平均90.1分，比自评平均低3分。",
  ],
] as const)("of several levels another one makes the gap: %#", async ([rule, text]) => {
  const lines = await findingLines(rule, `${title}${text}\n`);
  expect(lines.filter((line) => !line.startsWith("hint"))).toEqual([]);
});

test.for([
  [
    likelyRelations,
    "会议室改造预算86.0万元，结算审定76.2万元，较预算节约8.9万元。",
    "warning 86.0万元 76.2万元 8.9万元",
  ],
] as const)("a slip there is told: %#", async ([rule, text, line]) => {
  expect(await findingLines(rule, `${title}${text}\n`)).toContain(line);
});
