import { expect, test } from "vitest";
import { titleAgrees } from "../../../rules/ledger/title-agrees.ts";
import { testDeclared } from "../../helpers/declared.ts";
import { findingLines, ruleOnText } from "../../helpers/rule-on-text.ts";

const body =
  "2024年，云岭县扎实开展预算绩效管理工作。现将2024年工作情况报告如下。\n一、事前评估\n2024年对18个项目开展评估。\n二、监控\n2024年开展监控三轮。\n";

testDeclared(titleAgrees);

test.for([
  {
    name: "last year's title",
    text: `云岭县2023年预算绩效管理工作总结\n${body}`,
    lines: ["warning 2023年 2024年"],
  },
  {
    name: "last year's title over an opening that names 年度 only",
    text: `关于2023年度乡镇财政运行综合绩效评价结果的通报\n县财政局于2025年2月20日至4月10日，对全县乡镇2024年度财政运行情况开展了评价。\n一、总体结果\n平均得分84.89分。\n澄湖县财政局\n2025年5月16日\n`,
    lines: ["warning 2023年 2024年"],
  },
  {
    name: "a figure of the opening with two digits swapped",
    text: `云岭县2024年预算绩效管理工作总结\n2024年，全县统筹整合涉农资金24681.50万元，成效明显。\n一、主要做法\n我县统筹整合涉农资金26481.50万元，用于农村道路。\n`,
    lines: ["warning 24681.50万元 26481.50万元"],
  },
  {
    name: "a title of the year before what was assessed",
    text: "清溪县2022年度转移支付资金绩效自评和抽查复核情况报告\n按照关于做好2023年度转移支付绩效自评工作的通知要求，清溪县财政局开展绩效自评。现将有关情况报告如下。\n一、资金下达和执行\n2023年纳入自评的转移支付项目54个，下达资金174861.3万元。\n二、结果应用\n评价结果与下年度资金分配挂钩：对复核得分低于80分的4个项目，2024年市级配套减少352万元，平均每个减少88万元。以上措施合计影响2024年资金952万元。\n清溪县财政局\n2024年5月16日\n",
    lines: ["warning 2022年 2023年"],
  },
])("broken: $name", async ({ text, lines }) => {
  expect(await findingLines(titleAgrees, text)).toEqual(lines);
});

test.for([
  { name: "the same year", text: `云岭县2024年预算绩效管理工作总结\n${body}` },
  {
    name: "this year's work on projects of the year before, signed in the year of the title",
    text: `岭西区2024年财政重点绩效评价工作总结\n今年上半年，区财政局对2023年度9个项目开展了财政重点绩效评价，现总结如下。\n一、评价概况\n9个项目预算8420万元。\n岭西区财政局\n2024年11月28日\n`,
  },
  {
    name: "results of the year before, told of this year's work",
    text: `关于2023年度绩效评价结果的通报\n2024年，县财政局组织开展2023年度绩效评价。\n2024年共评价18个项目。\n2024年3月完成现场核查。\n`,
  },
  {
    name: "a plan is written the year before",
    text: `云岭县2025年预算绩效管理工作要点\n2024年，云岭县扎实推进改革。\n2024年开展评估18个。\n2024年开展监控三轮。\n`,
  },
  {
    name: "a title of two years",
    text: `云岭县2023年工作总结及2024年工作打算情况报告\n2024年，云岭县扎实推进改革。2024年开展评估18个。\n2024年开展监控三轮。\n`,
  },
  {
    name: "a rounded headline",
    text: `云岭县2024年预算绩效管理工作总结\n2024年，全县统筹整合涉农资金2.47亿元，成效明显。\n一、主要做法\n我县统筹整合涉农资金24681.50万元，用于农村道路。\n`,
  },
  {
    name: "another scope under the same words",
    text: `云岭县2024年预算绩效管理工作总结\n2024年，全县统筹整合涉农资金24681.50万元，成效明显。\n一、主要做法\n我县统筹整合涉农资金3120.00万元，用于农村道路。\n`,
  },
])("silent: $name", async ({ text }) => {
  expect(await findingLines(titleAgrees, text)).toEqual([]);
});

test("a title that agrees leaves a pass", async () => {
  const { receipts } = await ruleOnText(titleAgrees, `云岭县2024年预算绩效管理工作总结\n${body}`);
  expect(receipts).toContainEqual(
    expect.objectContaining({ outcome: "pass", statement: "标题2024年与正文开头一致" }),
  );
});

test.for([
  {
    name: "the year of the title",
    text: `云岭县2023年预算绩效管理工作总结\n${body}`,
    told: "标题年度与正文不一致：标题写2023年，而正文从开头起说的都是2024年的事，标题与正文的年度不一致，疑似沿用旧标题。",
    roles: ["标题年度", "正文年度"],
    formula: "year(0)=year(1)",
    substituted: "2023年＝2024年",
    blamed: 0,
  },
  {
    name: "the figure of the opening",
    text: `云岭县2024年预算绩效管理工作总结\n2024年，全县统筹整合涉农资金24681.50万元，成效明显。\n一、主要做法\n我县统筹整合涉农资金26481.50万元，用于农村道路。\n`,
    told: "开头与正文的数不一致：我县统筹整合涉农资金在开头和正文写得不一样：一处24681.50万元，一处26481.50万元，相差1800万元。",
    roles: ["我县统筹整合涉农资金", "我县统筹整合涉农资金"],
    formula: "value(0)=1",
    substituted: "24681.50万元＝26481.50万元",
    blamed: 1,
  },
])("tells $name", async ({ text, told, roles, formula, substituted, blamed }) => {
  const [finding] = (await ruleOnText(titleAgrees, text)).findings;
  expect(`${finding!.title}：${finding!.message}`).toContain(told);
  expect(finding!.operands.map(({ role }) => role)).toEqual(roles);
  expect(finding!.relation).toMatchObject({ formula, substituted });
  expect(finding!.blame[0]).toBe(blamed);
});

test("another scope under the same words is no contradiction that the text proves", async () => {
  const { receipts } = await ruleOnText(
    titleAgrees,
    `云岭县2024年预算绩效管理工作总结\n2024年，全县统筹整合涉农资金24681.50万元，成效明显。\n一、主要做法\n我县统筹整合涉农资金3120.00万元，用于农村道路。\n`,
  );
  expect(receipts.map(({ outcome, statement }) => `${outcome} ${statement}`)).toContainEqual(
    "ambiguous 我县统筹整合涉农资金：开头与正文的数不等，口径是否相同不能确定",
  );
});
