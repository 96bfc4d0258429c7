import { Fraction } from "fraction.js";
import { describe, expect, test } from "vitest";
import type { LightRule } from "../../../domain/light-rule.ts";
import { lightRuleSchema } from "../../../domain/light-rule.ts";
import { lightVariant } from "../../../domain/light-variants.ts";
import { projectCompletion } from "../../../domain/monitoring/completion.ts";
import type { GivenLight } from "../../../domain/monitoring/light-of.ts";
import { lightOf } from "../../../domain/monitoring/light-of.ts";
import { timeProgressOf } from "../../../domain/monitoring/pace.ts";
import type { MonitoredProject } from "../../../domain/monitoring/project.ts";
import { fundsOf, indicatorWith, projectWith } from "../../helpers/monitored-project.ts";

function rule(id: string): LightRule {
  const found = lightVariant(id);
  if (found === null) throw new Error(id);
  return found;
}

function light(
  given: LightRule,
  project: MonitoredProject,
  throughMonth: number | null = 9,
): GivenLight {
  const settings = {
    partly: new Fraction(60),
    cap: new Fraction(100),
    timeProgress: timeProgressOf(throughMonth),
  };
  const completion = projectCompletion(project.indicators, settings);
  return lightOf(given, { project, completion, throughMonth });
}

/** A project that spent so much of its budget, in yuan. */
function spent(
  executed: string,
  adjusted: string,
  more: Partial<MonitoredProject> = {},
): MonitoredProject {
  return projectWith({ funds: fundsOf({ executed, adjusted }), ...more });
}

const none = { execution: null, target: null, forecast: null, overall: null };

describe("lights by the rules found in use", () => {
  test.for([
    ["V1", "just under 60", spent("44999999", "100000000"), "red"],
    ["V1", "60 exactly", spent("45000000", "100000000"), "yellow"],
    ["V1", "just under 80", spent("59999999", "100000000"), "yellow"],
    ["V1", "80 exactly", spent("60000000", "100000000"), "green"],
    ["V1", "a budget of zero", spent("0", "0"), "red"],
    [
      "V1",
      "an empty budget",
      projectWith({ funds: fundsOf({ executed: "5" }), adjustedEmpty: true }),
      "red",
    ],
    [
      "V1",
      "a budget that could not be read",
      projectWith({ funds: fundsOf({ executed: "5" }) }),
      null,
    ],
    ["V1", "nothing executed is known", projectWith({ funds: fundsOf({ adjusted: "5" }) }), null],
    [
      "V2",
      "half of the time",
      projectWith({ indicators: [indicatorWith("数量", "≥100个", "40个")] }),
      "red",
    ],
    [
      "V2",
      "in step",
      projectWith({ indicators: [indicatorWith("数量", "≥100个", "60个")] }),
      "green",
    ],
    [
      "V2",
      "120 exactly is over-fulfilled",
      projectWith({ indicators: [indicatorWith("数量", "≥100个", "90个")] }),
      "blue",
    ],
    [
      "V2",
      "the worst of several",
      projectWith({
        indicators: [
          indicatorWith("数量", "≥100个", "90个"),
          indicatorWith("数量", "≥100个", "50个"),
        ],
      }),
      "yellow",
    ],
    ["V2", "no indicator", projectWith(), null],
    [
      "V3",
      "a cost within its limit",
      projectWith({ indicators: [indicatorWith("经济成本", "≤6万元", "6万元")] }),
      "green",
    ],
    [
      "V3",
      "a cost beyond it",
      projectWith({ indicators: [indicatorWith("经济成本", "≤6万元", "6.01万元")] }),
      "red",
    ],
    [
      "V3",
      "quality below its target",
      projectWith({ indicators: [indicatorWith("质量", "≥90%", "89%")] }),
      "red",
    ],
    [
      "V3",
      "quality in its range",
      projectWith({ indicators: [indicatorWith("质量", "≥90%", "90%")] }),
      "green",
    ],
    [
      "V3",
      "partly achieved in words",
      projectWith({ indicators: [indicatorWith("社会效益", "定性", "部分达成目标")] }),
      "yellow",
    ],
    [
      "V4",
      "slow execution beats good indicators",
      spent("1", "100", { indicators: [indicatorWith("数量", "≥100个", "60个")] }),
      "red",
    ],
    [
      "V5",
      "in step and achieved",
      spent("75", "100", { indicators: [indicatorWith("数量", "≥100个", "75个")] }),
      "green",
    ],
    [
      "V5",
      "in step and not achieved",
      spent("75", "100", { indicators: [indicatorWith("数量", "≥100个", "74个")] }),
      "yellow",
    ],
    ["V5", "behind time, whatever the goal", spent("74", "100"), "red"],
    ["V5", "in step, the goal unknown", spent("75", "100"), null],
    ["V6", "impossible", projectWith({ likelihood: "impossible" }), "red"],
    [
      "V6",
      "the least likely indicator",
      projectWith({
        indicators: [
          indicatorWith("数量", "≥1个", "1个", { likelihood: "possible" }),
          indicatorWith("数量", "≥1个", "1个", { likelihood: "certain" }),
        ],
      }),
      "yellow",
    ],
    ["V6", "not filled in", projectWith(), null],
    [
      "V8",
      "a score below 60",
      spent("60", "100", { score: "59.9", indicators: [indicatorWith("数量", "≥100个", "60个")] }),
      "red",
    ],
    [
      "V8",
      "a gap of 20 exactly",
      spent("80", "100", { score: "90", indicators: [indicatorWith("数量", "≥100个", "60个")] }),
      "red",
    ],
    [
      "V8",
      "a gap just under it",
      spent("79", "100", { indicators: [indicatorWith("数量", "≥100个", "60个")] }),
      "green",
    ],
    [
      "V9",
      "the light of the workbook",
      projectWith({ lights: { ...none, target: "yellow", overall: "green" } }),
      "yellow",
    ],
    ["V10", "no light in the workbook", projectWith({ lights: none }), null],
    [
      "V11",
      "80 exactly",
      spent("80", "100", { indicators: [indicatorWith("数量", "≥100个", "80个")] }),
      "green",
    ],
    [
      "V11",
      "far more than the budget",
      spent("121", "100", { indicators: [indicatorWith("数量", "≥100个", "110个")] }),
      "red",
    ],
    [
      "V11",
      "money 20 points ahead of work is allowed",
      spent("100", "100", { indicators: [indicatorWith("数量", "≥100个", "80个")] }),
      "green",
    ],
  ] as const)("%s: %s", ([id, , project, expected]) => {
    expect(light(rule(id), project).light).toBe(expected);
  });

  test.for([
    [4, "24.9", "red"],
    [4, "25", "green"],
    [5, "25", "green"],
    [8, "59", "red"],
    [9, "60", "green"],
    [10, "79", "red"],
    [12, "80", "green"],
    [3, "1", null],
  ] as const)("V7 through month %i with %s%%: %s", ([month, rate, expected]) => {
    const project = spent(String(Number(rate) * 10), "1000", {
      indicators: [indicatorWith("数量", "≥1000个", `${Math.round(Number(rate) * 10)}个`)],
    });
    expect(light(rule("V7"), project, month).light).toBe(expected);
  });

  test("V7 warns of a gap of more than ten points", () => {
    const project = spent("700", "1000", { indicators: [indicatorWith("数量", "≥100个", "59个")] });
    expect(light(rule("V7"), project).light).toBe("red");
  });

  test("the formula has the numbers, printed so that they show their side of the limit", () => {
    expect(light(rule("V1"), spent("3000000", "4000000")).formula).toBe(
      "k＝e÷t×100＝(300.00万元÷400.00万元)÷(9÷12)×100＝100.00，不低于80，绿灯（V1）",
    );
    expect(light(rule("V1"), spent("59999999", "100000000")).formula).toMatch(
      /＝79\.999999，不低于60、低于80，黄灯/,
    );
  });

  test("an exempted project has no light and says why", () => {
    const exempt = [{ field: "name", contains: "采购", reason: "年底集中支付" }];
    const own = lightRuleSchema.parse({ ...rule("V1"), exempt });
    expect(light(own, spent("0", "100", { name: "设备采购" }))).toMatchObject({
      light: null,
      exempt: "年底集中支付",
    });
    expect(light(own, spent("0", "100")).light).toBe("red");
  });

  test("without a period there is no light by time", () => {
    expect(light(rule("V1"), spent("75", "100"), null).light).toBeNull();
  });

  test("an overview's own light of the same kind stands", () => {
    const lights = { ...none, execution: "yellow" as const, target: "red" as const };
    expect(light(rule("V1"), spent("0", "100", { lights }))).toMatchObject({
      light: "yellow",
      given: true,
    });
  });
});
