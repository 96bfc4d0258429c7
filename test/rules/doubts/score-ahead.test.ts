import { expect, test } from "vitest";
import { scoresAgree } from "../../../rules/ledger/scores-agree.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

test.for([
  [
    scoresAgree,
    "自评按立项、管理、产出、成效四类计分。立项类20分，全部得分；管理类20分，得18.5分；产出类30分，得29分；成效类30分，得27.5分。总分95分，等级为优。",
  ],
] as const)("a first item told in other words belongs to the scores: %#", async ([rule, text]) => {
  const lines = await findingLines(rule, `${title}${text}\n`);
  expect(lines.filter((line) => !line.startsWith("hint"))).toEqual([]);
});

test.for([
  [
    scoresAgree,
    "自评按立项、管理、产出、成效四类计分。立项类20分，全部得分；管理类20分，得18.5分；产出类30分，得29分；成效类30分，得27.5分。总分59分，等级为优。",
    "warning 18.5分 29分 27.5分 59分",
  ],
] as const)("a slip there is told: %#", async ([rule, text, line]) => {
  expect(await findingLines(rule, `${title}${text}\n`)).toContain(line);
});
