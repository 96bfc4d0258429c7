import { expect, test } from "vitest";
import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

test.for([
  [
    averageAgrees,
    "6处水厂按照每处每年5万元的运行补助标准需要30万元，本年只安排了18万元，缺口12万元。",
  ],
  [
    averageAgrees,
    "幼儿园收费标准为每生每月520元，全年按10个月收取，收费幼儿245名，应收127.4万元，与实收一致。",
  ],
] as const)(
  "what one costs makes another amount, or this one over some months: %#",
  async ([rule, text]) => {
    const lines = await findingLines(rule, `${title}${text}\n`);
    expect(lines.filter((line) => !line.startsWith("hint"))).toEqual([]);
  },
);

test.for([
  [
    averageAgrees,
    "9个合作社共获补助415.8万元，平均每个64.2万元。",
    "warning 9个 415.8万元 64.2万元",
  ],
] as const)("a slip there is told: %#", async ([rule, text, line]) => {
  expect(await findingLines(rule, `${title}${text}\n`)).toContain(line);
});
