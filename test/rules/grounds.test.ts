import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openPoints } from "../../bench/rules/completeness.ts";
import type { Finding } from "../../domain/finding.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { checkReports } from "../../rules/index.ts";

async function findingsIn(text: string): Promise<readonly Finding[]> {
  const { document } = await readDocument(new TextEncoder().encode(text));
  return checkReports([extractReport("x.txt", document, [])]).findings;
}

async function findingOf(ruleId: string, text: string): Promise<Finding | undefined> {
  return (await findingsIn(text)).find((finding) => finding.ruleId === ruleId);
}

describe("grounds", () => {
  test("a rate is blamed for the relations on it, told with their numbers", async () => {
    const finding = await findingOf(
      "R02",
      "2023年送审金额4755.05万元，审定金额4208.87万元，审减金额546.18万元，审减率11.94%。",
    );
    expect(finding?.grounds?.blame).toContain("“11.94%”1个不成立、0个成立");
    expect(finding?.grounds?.repair).toContain("按改动大小排列");
  });

  test("part above whole by one: either may be a digit off, and nobody is accused", async () => {
    const finding = await findingOf("P03", "绩效自评发现问题75个，其中已完成整改76个。");
    expect(finding?.hypotheses.map(({ text }) => text)).toEqual([
      "一位数字写错，76个→75个",
      "一位数字写错，75个→76个",
    ]);
    expect(finding?.grounds?.blame).toContain("无法断定哪个有误");
  });

  test("part above whole by far, and no slip explains it", async () => {
    const finding = await findingOf("P03", "绩效自评发现问题11个，其中已完成整改58个。");
    expect(finding?.hypotheses).toEqual([]);
    expect(finding?.message).toContain("没有发现单位、小数点、漏写多写一位的笔误。");
  });

  test("a finding on one figure blames it", async () => {
    const finding = await findingOf("U06", "项目整改覆盖率为112.5%。");
    expect(finding?.blame[0]).toBe(0);
  });
});

const texts = join(import.meta.dirname, "../../samples/gold/_texts");
const names = readdirSync(texts)
  .filter((name) => name.endsWith(".txt"))
  .toSorted();

/** Every eleventh number with its last digit raised: dozens of broken relations. */
function spoilt(text: string): string {
  let count = 0;
  return text.replace(/\d(?=[万亿个家项%])/g, (digit) => {
    count += 1;
    return count % 11 === 0 ? String((Number(digit) + 3) % 10) : digit;
  });
}

test.for(names)("%s: every finding on planted errors is explained whole", async (name) => {
  const text = spoilt(readFileSync(join(texts, name), "utf8"));
  const open = (await findingsIn(text)).flatMap((finding) =>
    openPoints(finding, text).map((point) => `${finding.ruleId} ${point}: ${finding.message}`),
  );
  expect(open).toEqual([]);
});
