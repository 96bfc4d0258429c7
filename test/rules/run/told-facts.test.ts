import { expect, test } from "vitest";
import { toldBy } from "../../../rules/run/told-facts.ts";
import { witnessesOf } from "../../../rules/run/witness.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function told(body: string): readonly string[] {
  const report = reportFrom(`云岭县2024年预算绩效管理工作总结\n${body}`, { year: 2024 });
  const district = { name: "云岭县", code: null, parents: [], evidence: "测试" };
  return witnessesOf([sceneOf({ ...report, district })]).flatMap((witness) =>
    toldBy(witness).map(
      ({ indicator, year, status, mention }) =>
        `${indicator} ${String(year)} ${status} ${mention.figure.quote}`,
    ),
  );
}

const recovered = (quote: string, fields = ""): string =>
  `‹${quote}|monitoring.recovered_amount${fields}›`;
const asked = (quote: string, fields = ""): string => `‹${quote}|ex_ante.reviewed_amount${fields}›`;

test.for([
  [
    "a figure of the report's year",
    `收回资金${recovered("269.85万元")}。`,
    ["monitoring.recovered_amount 2024 actual 269.85万元"],
  ],
  [
    "a figure of another year by its own",
    `收回资金${recovered("269.85万元", "|year=2023")}。`,
    ["monitoring.recovered_amount 2023 actual 269.85万元"],
  ],
  [
    "the most precise of two that agree",
    `收回资金${recovered("0.03亿元")}。\n其他工作照常。\n收回资金${recovered("269.85万元")}。`,
    ["monitoring.recovered_amount 2024 actual 269.85万元"],
  ],
  [
    "nothing of a report that contradicts itself",
    `收回资金${recovered("269.85万元")}。\n收回资金${recovered("512.33万元")}。`,
    [],
  ],
  [
    "two years apart",
    `收回资金${recovered("269.85万元")}。\n收回资金${recovered("512.33万元", "|year=2023")}。`,
    [
      "monitoring.recovered_amount 2024 actual 269.85万元",
      "monitoring.recovered_amount 2023 actual 512.33万元",
    ],
  ],
  [
    "amounts and counts apart",
    `收回资金${recovered("269.85万元")}，收回${recovered("12个")}。`,
    [
      "monitoring.recovered_amount 2024 actual 269.85万元",
      "monitoring.recovered_amount 2024 actual 12个",
    ],
  ],
  [
    "a part called by the whole name of its indicator",
    "其中红灯项目‹41个|monitoring.red_light_projects›，其中监控红灯项目‹12个|monitoring.adjusted_projects›。",
    ["monitoring.red_light_projects 2024 actual 41个"],
  ],
  ["no plan", `收回资金${recovered("269.85万元", "|status=plan")}。`, []],
  [
    "money asked for, which is a plan",
    `送审金额${asked("4755.05万元", "|status=plan")}。`,
    ["ex_ante.reviewed_amount 2024 plan 4755.05万元"],
  ],
  [
    "what was asked for and what was reviewed apart",
    `送审金额${asked("4755.05万元", "|status=plan")}。\n送审金额${asked("4208.87万元")}。`,
    [
      "ex_ante.reviewed_amount 2024 plan 4755.05万元",
      "ex_ante.reviewed_amount 2024 actual 4208.87万元",
    ],
  ],
  [
    "other money that was planned",
    "‹11.86亿元|target.amount|status=plan›。\n‹31.56亿元|monitoring.budget_amount|status=plan›。",
    ["target.amount 2024 plan 11.86亿元", "monitoring.budget_amount 2024 plan 31.56亿元"],
  ],
  ["nothing of one of several rounds", `第二批收回资金${recovered("269.85万元")}。`, []],
  ...["共 计", "总 计", "总合计"].map(
    (row) =>
      [
        `the total called ${row}`,
        `|项目|收回资金（万元）|\n|甲|100.00|\n|${row}|${recovered("269.85")}|`,
        ["monitoring.recovered_amount 2024 actual 269.85"],
      ] as const,
  ),
  [
    "no row whose name holds 合计",
    `|项目|收回资金（万元）|\n|综合计划|${recovered("269.85")}|`,
    [],
  ],
  ["nothing of last year", `上年收回资金${recovered("269.85万元")}。`, []],
  ["no part", `其中收回资金${recovered("269.85万元")}。`, []],
  ["nothing that was added", `新增收回资金${recovered("269.85万元")}。`, []],
  ["no mean", `平均每个部门收回资金${recovered("269.85万元")}。`, []],
  ["no detail of a table", `|项目|收回资金（万元）|\n|甲|${recovered("269.85")}|`, []],
  [
    "the total of a table",
    `|项目|收回资金（万元）|\n|甲|100.00|\n|合 计|${recovered("269.85")}|`,
    ["monitoring.recovered_amount 2024 actual 269.85"],
  ],
  [
    "the total of a table, whatever its header says",
    `|项目|新增收回资金（万元）|\n|甲|100.00|\n|总计|${recovered("269.85")}|`,
    ["monitoring.recovered_amount 2024 actual 269.85"],
  ],
] as const)("a report tells %s", ([, body, facts]) => {
  expect(told(body)).toEqual(facts);
});

test("what a witness tells is worked out once", () => {
  const report = reportFrom(`云岭县2024年总结\n收回资金${recovered("269.85万元")}。`, {
    year: 2024,
  });
  const district = { name: "云岭县", code: null, parents: [], evidence: "测试" };
  const [witness] = witnessesOf([sceneOf({ ...report, district })]);
  expect(toldBy(witness!)).toBe(toldBy(witness!));
});
