import { describe, expect, test } from "vitest";
import type { Checked } from "../../rules/check-reports.ts";
import type { Finding } from "../../domain/finding.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { checkReports } from "../../rules/index.ts";
import { reportFrom } from "../helpers/report.ts";

/** Through reader, extraction and all rules, as the sentences stand in reports. */
async function check(text: string): Promise<Checked> {
  const { document } = await readDocument(new TextEncoder().encode(text));
  return checkReports([extractReport("x.txt", document, [])]);
}

function alarms({ findings }: Checked): readonly string[] {
  return findings.flatMap(({ ruleId, severity }) =>
    severity === "hint" ? [] : `${ruleId} ${severity}`,
  );
}

function of(ruleId: string, { findings }: Checked): Finding | undefined {
  return findings.find((finding) => finding.ruleId === ruleId);
}

function firstBlamed(finding: Finding | undefined): string | undefined {
  return finding?.operands[finding.blame[0] ?? -1]?.quote;
}

const w1 = (whole: string, part: string, rate: string): string =>
  `2023年对12个项目开展重点绩效评估，涉及金额${whole}万元，评减${part}万元，评减率达到${rate}%。`;

describe("W1 to W3: 546.18 of 4755.05 is 11.49%", () => {
  test("W1 holds for certain, and strongly", async () => {
    const checked = await check(w1("4755.05", "546.18", "11.49"));
    expect(alarms(checked)).toEqual([]);
    const pass = checked.receipts.find(
      ({ ruleId, strength }) => ruleId === "R02" && strength !== null,
    );
    expect(pass?.verdict).toBe("certain");
    expect(pass?.strength).toBeCloseTo(107 / 135, 3);
  });

  test.for([
    ["the rate", "4755.05", "546.18", "11.94", "11.94%"],
    ["the part", "4755.05", "564.18", "11.49", "564.18万元"],
    ["the whole", "4575.05", "546.18", "11.49", "4575.05万元"],
  ])(
    "W2: two digits of %s in each other's place are an error, and its repair is named",
    async ([, whole = "", part = "", rate = "", quote = ""]) => {
      const checked = await check(w1(whole, part, rate));
      expect(alarms(checked)).toEqual(["R02 error"]);
      const { hypotheses, operands } = of("R02", checked)!;
      const swapped = hypotheses.filter(
        ({ kind, operand }) => kind === "swap" && operands[operand]?.quote === quote,
      );
      expect(swapped).toHaveLength(1);
    },
  );

  test.for([
    ["546.99", "11.49", "conflict"],
    ["546.81", "11.49", "tail"],
    ["546.18", "11.48", "tail"],
  ])("W3: %s and %s%% are a %s", async ([part = "", rate = "", verdict = ""]) => {
    expect(of("R02", await check(w1("4755.05", part, rate)))?.verdict).toBe(verdict);
  });

  test("W3: 4755.06 for 4755.05 cannot be seen", async () => {
    expect(alarms(await check(w1("4755.06", "546.18", "11.49")))).toEqual([]);
  });
});

test("W4: a rate without its base cannot be judged, and the base that follows from it is told", async () => {
  const checked = await check("全年对拟新增项目开展事前绩效评估，评减368万元，评减率9%。");
  expect(alarms(checked)).toEqual([]);
  expect(of("D01", checked)).toMatchObject({ severity: "hint", verdict: "undecidable" });
  expect(of("D01", checked)?.message).toMatch(/3868\.42～4335\.29万元/);
});

test("W5: 11 of 54 is 20%, told in two paragraphs", async () => {
  const checked = await check(
    "全区54家部门均开展了单位自评。\n财政部门抽查了11个部门的自评结果，抽查比例20%。",
  );
  expect(alarms(checked)).toEqual([]);
  const pass = checked.receipts.find(
    ({ ruleId, outcome }) => ruleId === "R04" && outcome === "pass",
  );
  expect(pass?.statement).toContain("54");
});

test("W6: 60% of 54 has no whole number: a hint, never more", async () => {
  const checked = await check("全区54家部门开展抽查，累计覆盖率已达到60%。");
  expect(alarms(checked)).toEqual([]);
});

test("W7: a part within its whole raises nothing", async () => {
  const checked = await check("涉及资金16904.55万元，压减资金2090.55万元。");
  expect(alarms(checked)).toEqual([]);
});

test("W8: six kinds add up to six", async () => {
  const text =
    "共选取6个评价对象（包括部门整体评价1个，财政政策评价4个、政府采购项目1个、政府购买服务项目0个、专项债券0个、其他0个）。";
  const checked = await check(text);
  expect(alarms(checked)).toEqual([]);
  const wrong = await check(text.replace("评价4个", "评价5个"));
  expect(alarms(wrong)).toEqual(["S01 error"]);
});

test("W9: 52 of 28 asks a person", async () => {
  const checked = await check(
    "对全县等52个执行率低的红灯项目进行预算调减，共调整项目28个，调整资金2140万元。",
  );
  expect(alarms(checked).every((alarm) => alarm === "P03 warning")).toBe(true);
});

test("W10: a heading of 2024 under a plan of 2025 is a stale year, and the heading is to blame", async () => {
  const checked = await check(
    "三、伽师县2025年预算绩效工作计划\n（一）总体要求\n坚持问题导向。\n（二）2024年全面实施预算绩效管理的目标任务\n坚持完善体系。",
  );
  expect(of("T01", checked)).toBeDefined();
  expect(firstBlamed(of("T01", checked))).toContain("2024年");
});

test("W11: what stands beside 并 is no part, and limits are no claims", async () => {
  const checked = await check(
    "开展重点评价的项目涉及资金12427万元，并对7229万元低效资金进行了回收。偏离20%以上、50万元（含）以上的项目须整改。",
  );
  expect(alarms(checked)).toEqual([]);
  expect(checked.receipts.some(({ statement }) => statement.includes("58.17"))).toBe(false);
});

test("W12: a rate copied from the row of the total is found", async () => {
  const checked = await check("2024年支出19.56万元，比上年减少3.59万元，下降15.31%。");
  expect(alarms(checked)).toEqual(["G02 error"]);
  expect(of("G02", checked)?.gap?.quanta).toMatch(/^1[67]|^\d+\/\d+$/);
});

function budget(amount: string): string {
  return `监控项目预算‹${amount}万元|monitoring.budget_amount|year=2024›`;
}

test("W13: of two amounts of one indicator the one that fits the rate is right", () => {
  const checked = checkReports([
    reportFrom(
      `${budget("257.14")}，累计支出240.61万元，预算执行率93.57%。\n全年${budget("245.53")}。`,
    ),
  ]);
  expect(firstBlamed(of("E01", checked))).toBe("245.53万元");
  expect(of("E01", checked)?.grounds?.blame).toContain("“257.14万元”1个不成立、1个成立");
});

test("W14: difference and rate both accuse the amount", async () => {
  const checked = await check(
    "项目送审金额85,148,079.38元，审定金额79,540,159.04元，审减金额560,064.34元，审减率6.59%。",
  );
  const cut = of("R02", checked);
  expect(firstBlamed(cut)).toBe("560,064.34元");
});

test("W15: a year over a soft break is one number", async () => {
  const checked = await check(
    "一是编制 2\n023年年初预算，严格审核项目支出绩效目标，不断提高预算编制的科学性和\n准确性。",
  );
  expect(alarms(checked)).toEqual([]);
});
