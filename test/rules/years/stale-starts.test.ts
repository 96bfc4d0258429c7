import { expect, test } from "vitest";
import { yearConsistent } from "../../../rules/ledger/year-consistent.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const report = (end: string): string =>
  [
    "云岭县2024年预算绩效管理工作总结",
    "一、评估。2024年开展事前绩效评估12个，评减546.18万元。",
    "二、培训。2024年举办培训3期，培训356人次。",
    `三、监控。2024年纳入监控的项目1795个，其中红灯项目52个。${end}`,
  ].join("\n\n");

test.for([
  ["2023年红灯项目为41个。", []],
  ["2023年收回资金2013.40万元。", ["warning 2023年"]],
  ["2023年红灯项目为41个，收回资金2013.40万元。", ["warning 2023年"]],
  ["2022年红灯项目为41个。", []],
] as const)("a sentence of an earlier year: %s", async ([end, lines]) => {
  expect(await findingLines(yearConsistent, report(end))).toEqual(lines);
});
