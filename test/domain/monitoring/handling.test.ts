import { describe, expect, test } from "vitest";
import { proposalFor } from "../../../domain/monitoring/handling.ts";
import type { Situation } from "../../../domain/monitoring/handling.ts";
import { analysisSettingsSchema, defaultHandling } from "../../../domain/monitoring/settings.ts";
import { fundsOf, projectWith } from "../../helpers/monitored-project.ts";

const funds = fundsOf({ adjusted: "4000000", executed: "600000" });

function situation(more: Partial<Situation>, yuan = funds): Situation {
  return {
    project: projectWith({ funds: yuan }),
    light: "green",
    execution: "normal",
    target: "normal",
    throughMonth: 9,
    ...more,
  };
}

describe("the handling proposed", () => {
  test.for([
    ["goes on", situation({}), "continue", null],
    ["changes its target", situation({ target: "low" }), "retarget", null],
    ["is cut to its pace", situation({ light: "red", execution: "low" }), "cut", "3200000"],
    [
      "is stopped",
      situation({ light: "red", execution: "low", target: "low" }),
      "suspend",
      "3400000",
    ],
    [
      "is taken back",
      situation({
        project: projectWith({
          funds: fundsOf({ adjusted: "4000000", executed: "0" }),
          likelihood: "impossible",
        }),
      }),
      "recover",
      "4000000",
    ],
    [
      "cannot end well",
      situation({ project: projectWith({ funds, likelihood: "impossible" }) }),
      "suspend",
      "3400000",
    ],
    ["hurries", situation({ light: "yellow", execution: "low" }), "continue", null],
    [
      "is red and nothing more is known",
      situation({ light: "red", execution: "unknown", target: "unknown" }),
      null,
      null,
    ],
    ["is unknown", situation({ light: null, execution: "unknown", target: "unknown" }), null, null],
  ] as const)("%s", ([, given, handling, amount]) => {
    const proposal = proposalFor(defaultHandling, given);
    expect([proposal.handling, proposal.amount?.toFraction() ?? null]).toEqual([handling, amount]);
  });

  test("a forecast tells what stays; the formula has the numbers", () => {
    const yuan = fundsOf({ adjusted: "4000000", executed: "600000", forecastExecuted: "3500000" });
    const proposal = proposalFor(
      defaultHandling,
      situation({ light: "red", execution: "low" }, yuan),
    );
    expect(proposal.formula).toBe("调整后预算数400.00万元－全年预计执行数350.00万元＝50.00万元");
  });

  test("rules are settings: another bureau, another proposal", () => {
    const handling = [
      {
        id: "X",
        handling: "recover",
        amount: "unspent",
        lights: ["green"],
        because: "试",
        citation: "某办法",
      },
    ];
    const settings = analysisSettingsSchema.parse({ handling });
    expect(proposalFor(settings.handling, situation({})).handling).toBe("recover");
  });
});
