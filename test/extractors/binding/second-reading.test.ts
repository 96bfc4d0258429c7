import { expect, test } from "vitest";
import {
  isAnotherValue,
  isOfPlaces,
  plainLead,
} from "../../../extractors/binding/second-reading.ts";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

test.for([
  ["重点监控项目16个，线上、线下分别为9个和", "重点监控项目16个，线下为"],
  ["线上、线下分别为", "线上为"],
  ["优、良、中等级分别为1个、", "良为"],
  ["执行率分别为59.01%、", "执行率为"],
  ["执行率从4月的", "执行率为"],
  ["整改率由2023年的", "整改率为"],
  ["执行率：7月", "执行率为"],
] as const)("%s reads %s", ([lead, plain]) => {
  expect(plainLead(lead)).toBe(plain);
});

test.for(["执行率达到", "（2023年", "比上年", "甲、乙分别为1个、2个、3个、"] as const)(
  "%s stays as it is",
  (lead) => {
    expect(plainLead(lead)).toBeNull();
  },
);

test.for([
  "，上年为",
  "（上年同期",
  "，上年仅",
  "，比上年",
  "（2023年为",
  "，再降到10月的",
] as const)("%s: another value of the same", (lead) => {
  expect(isAnotherValue(lead)).toBe(true);
});

test.for(["比上年增加", "上年评价", "共", "达到"] as const)("%s: none", (lead) => {
  expect(isAnotherValue(lead)).toBe(false);
});

test("a rate told for places", () => {
  expect(isOfPlaces("，桐安县、古渡县分别为88.4%和")).toBe(true);
  expect(isOfPlaces("，石鹭市、榆川县分别为")).toBe(true);
  expect(isOfPlaces("，优、良分别为")).toBe(false);
  expect(isOfPlaces("桐安县整改率为")).toBe(false);
});

const head = "云岭县预算绩效管理工作总结\n";
const rate = { indicator: "monitoring.execution_rate" };
const red = { indicator: "monitoring.red_light_projects" };
const cases: readonly MarkedCase[] = [
  ["（三）绩效监控。监控项目«64个»，上年为«55个»。", { year: 2024 }, { year: 2023 }],
  ["（三）绩效监控。执行率分别为«59%»、«55%»和«51%»。", rate, rate, rate],
  ["（三）绩效监控。红灯项目由4月的«90个»降到7月的«54个»，再降到10月的«18个»。", red, red, red],
  [
    "（四）绩效评价。重点评价平均得分«85.1分»，上年为«83.6分»。",
    { indicator: "evaluation.average_score" },
    { indicator: "evaluation.average_score", year: 2023 },
  ],
  [
    "1.事前评估：项目«28个»。报«5640万元»，定«4963.2万元»，减«676.8万元»，减幅«12%»。",
    { indicator: "ex_ante.projects" },
    { indicator: "ex_ante.reviewed_amount" },
    { indicator: "ex_ante.approved_amount" },
    { indicator: "ex_ante.reduced_amount" },
    { indicator: "ex_ante.reduction_rate" },
  ],
  [
    "7.整改：发现«76条»，改«70条»，率«92.1%»。",
    { indicator: "rectification.issues_found" },
    { indicator: "rectification.issues_rectified" },
    { indicator: "rectification.rectification_rate" },
  ],
];

test.for(cases)("%s", async ([text, ...fields]) => {
  // Months named on the way are figures of their own, and not what is asked for here.
  const each: MarkedCase = [
    head + text.replace(/(\d{1,2}月)(?=的)/g, "«$1»"),
    ...withMonths(text, fields),
  ];
  expect(await found(each)).toEqual(wanted(each));
});

/** The fields with an empty one for each month. */
function withMonths(
  text: string,
  fields: MarkedCase extends readonly [string, ...infer F] ? F : never,
) {
  const out: Record<string, unknown>[] = [];
  let at = 0;
  for (const [, month] of text.matchAll(/(\d{1,2}月)(?=的)|«/g)) {
    out.push(month === undefined ? (fields[at++] ?? {}) : {});
  }
  return out as typeof fields;
}
