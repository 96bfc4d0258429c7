import { expect, test } from "vitest";
import { subsetPairs } from "../../../rules/subsets/subsets.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const told = (text: string): readonly string[] =>
  subsetPairs(sceneOf(reportFrom(text))).map(({ kind, bound }) =>
    [kind, ...bound.evidence.map(({ quote }) => quote)].join(" "),
  );

const online = (words: string, number: string): string =>
  `${words}‹${number}|monitoring.projects_online›项目`;
const red = (words: string, number: string): string =>
  `${words}‹${number}|monitoring.red_light_projects›项目`;

test.for([
  [`${online("监控", "612个")}，${red("红灯", "627个")}。`, ["count 627个 612个"]],
  [`${online("监控", "612个")}。${red("红灯", "27个")}。`, ["count 27个 612个"]],
  [`${online("监控", "612个")}。\n${red("红灯", "627个")}。`, ["count 627个 612个"]],
  [
    `${online("监控", "500个")}。\n${online("监控", "612个")}，${red("红灯", "627个")}。`,
    ["count 627个 612个"],
  ],
  [
    `${online("监控", "500个")}。\n${online("监控", "612个")}。${red("红灯", "627个")}。`,
    ["count 627个 612个"],
  ],
  [
    "送审‹800万元|ex_ante.reviewed_amount›，评减‹900万元|ex_ante.reduced_amount›。",
    ["amount 900万元 800万元"],
  ],
  [
    "亮‹52个|monitoring.red_light_projects›红灯项目进行预算调减。\n调整‹28个|monitoring.adjusted_projects›。",
    ["count 52个 28个"],
  ],
] as const)("a part of the dictionary within its whole: %s", ([text, lines]) => {
  expect(told(text)).toEqual(lines);
});

test.for([
  [
    "the part says nothing of it",
    "亮‹52个|monitoring.red_light_projects›红灯项目。\n调整‹28个|monitoring.adjusted_projects›。",
  ],
  [
    "two wholes as near",
    `${online("监控", "500个")}，${online("监控", "612个")}，${red("红灯", "627个")}。`,
  ],
  ["what is left", `${online("监控", "612个")}，${red("其余红灯", "627个")}。`],
  ["two kinds together", `${online("监控", "612个")}，${red("黄灯、红灯项目合计", "627个")}。`],
  [
    "another year",
    "监控‹612个|monitoring.projects_online|year=2023›，红灯‹627个|monitoring.red_light_projects|year=2024›。",
  ],
  [
    "planned",
    "监控‹612个|monitoring.projects_online|status=plan›，红灯‹627个|monitoring.red_light_projects›。",
  ],
  [
    "what is done to some",
    `对‹612个|monitoring.projects_online›项目收回资金；${red("红灯", "627个")}。`,
  ],
  ["how many more", `监控增加‹612个|monitoring.projects_online›，${red("红灯", "627个")}。`],
  [
    "what it is compared with",
    `比上年的‹612个|monitoring.projects_online›多，${red("红灯", "627个")}。`,
  ],
  ["one office's", `${online("县教育局监控", "612个")}。\n${red("红灯", "627个")}。`],
  [
    "another that has room for it",
    `${online("监控", "612个")}；${red("红灯", "627个")}。\n${online("监控", "968个")}。`,
  ],
  [
    "an amount beside it that has room",
    "资金盘子1860万元，评减‹900万元|ex_ante.reduced_amount›。\n某项目送审‹800万元|ex_ante.reviewed_amount›。",
  ],
  [
    "two selections",
    "选取‹5个|evaluation.key_objects›对象。\n选取‹8个|evaluation.key_departments›部门。",
  ],
] as const)("not held against each other: %s", ([, text]) => {
  expect(told(text)).toEqual([]);
});

test("both are told by the names of the dictionary", () => {
  const text = "送审‹800万元|ex_ante.reviewed_amount›，评减‹900万元|ex_ante.reduced_amount›。";
  const [pair] = subsetPairs(sceneOf(reportFrom(text)));
  expect(pair?.bound).toMatchObject({
    formula: { name: "value", args: [0], sign: "<=", claim: 1 },
    binding: "sentence",
  });
  expect(pair?.bound.evidence.map(({ role }) => role).join("≤")).toBe(pair?.bound.text);
  expect(pair?.bound.text).toMatch(/^[一-龥]{4,}≤[一-龥]{4,}$/);
});

test.for([
  ["monitoring.red_light_projects", "monitoring.adjusted_projects", "个"],
  ["monitoring.red_light_projects", "monitoring.projects_online", "个"],
  ["monitoring.adjusted_projects", "monitoring.projects_online", "个"],
  ["monitoring.key_projects", "monitoring.projects_online", "个"],
  ["evaluation.department_projects", "evaluation.self_projects", "个"],
  ["disclosure.congress_reports", "evaluation.key_objects", "个"],
  ["ex_ante.rejected_projects", "ex_ante.projects", "个"],
  ["ex_ante.reduced_amount", "ex_ante.reviewed_amount", "万元"],
  ["ex_ante.approved_amount", "ex_ante.reviewed_amount", "万元"],
  ["target.returned_projects", "target.projects_reviewed", "个"],
  ["monitoring.key_amount", "monitoring.budget_amount", "万元"],
  ["monitoring.adjusted_amount", "monitoring.budget_amount", "万元"],
  ["evaluation.spot_check_departments", "evaluation.self_units", "个"],
  ["evaluation.spot_check_projects", "evaluation.self_projects", "个"],
  ["evaluation.excellent_count", "evaluation.key_objects", "个"],
  ["evaluation.key_departments", "evaluation.key_objects", "个"],
  ["evaluation.key_policies", "evaluation.key_objects", "个"],
  ["disclosure.evaluation_reports", "evaluation.key_reports", "个"],
  ["disclosure.evaluation_reports", "evaluation.key_objects", "个"],
  ["rectification.issues_rectified", "rectification.issues_found", "个"],
  ["institution.assessment_rank", "institution.rank_pool", "个"],
] as const)("%s is a part of %s", ([part, whole, unit]) => {
  const kind = unit === "个" ? "count" : "amount";
  const text = (some: number, all: number): string =>
    `共‹${String(all)}${unit}|${whole}›，重点调整‹${String(some)}${unit}|${part}›。`;
  expect(told(text(31, 20))).toEqual([`${kind} 31${unit} 20${unit}`]);
  expect(told(text(11, 20))).toEqual([`${kind} 11${unit} 20${unit}`]);
});

const adjusted = (words: string): string =>
  `调整‹20个|monitoring.adjusted_projects›，${words}‹31个|monitoring.red_light_projects›。`;

test("red light projects are all monitored, and only some of them were adjusted", () => {
  expect(told(adjusted("红灯"))).toEqual([]);
  expect(told(adjusted("调减红灯"))).toEqual(["count 31个 20个"]);
  expect(told(adjusted("收回红灯"))).toEqual(["count 31个 20个"]);
});

const reports = (words: string): string =>
  `形成‹20份|evaluation.key_reports›，公开${words}‹31份|disclosure.evaluation_reports›报告。`;

test("published reports are held against those of the treasury only where they are called so", () => {
  expect(told(reports("部门"))).toEqual([]);
  expect(told(reports("重点评价"))).toEqual(["count 31份 20份"]);
});

test.for([
  ["约谈的项目共‹20个|monitoring.projects_online›", []],
  ["收回项目‹20个|monitoring.projects_online›", []],
  ["‹20个|monitoring.projects_online›项目进度偏慢", []],
  ["‹20个|monitoring.projects_online›项目填报资料不实", []],
  ["‹20个|monitoring.projects_online›项目不再实施", []],
  ["对‹20个|monitoring.projects_online›项目全部限期整改", []],
  ["设置‹20个|monitoring.projects_online›环节", []],
  ["选取‹20个|monitoring.projects_online›项目", ["count 31个 20个"]],
  ["监控‹20个|monitoring.projects_online›项目", ["count 31个 20个"]],
] as const)("the whole told before: %s", ([words, lines]) => {
  expect(told(`${words}；${red("红灯", "31个")}。`)).toEqual(lines);
});

test.for([
  [
    "形成‹20份|evaluation.key_reports›报告；公开重点‹31份|disclosure.evaluation_reports›报告。",
    ["count 31份 20份"],
  ],
  ["选取‹20份|evaluation.key_reports›报告；公开重点‹31份|disclosure.evaluation_reports›报告。", []],
  [
    "选取‹20个|evaluation.key_objects›对象，选择‹31个|evaluation.key_departments›部门。",
    ["count 31个 20个"],
  ],
  ["选取‹20个|evaluation.key_objects›对象。遴选重点‹31个|evaluation.key_departments›部门。", []],
  [
    "评价‹20个|evaluation.key_objects›对象。遴选重点‹31个|evaluation.key_departments›部门。",
    ["count 31个 20个"],
  ],
  [
    "自行评估146个项目，未通过‹17个|ex_ante.rejected_projects›。\n评估‹12个|ex_ante.projects›项目。",
    [],
  ],
  [
    "自行评估17个项目，未通过‹17个|ex_ante.rejected_projects›。\n评估‹12个|ex_ante.projects›项目。",
    [],
  ],
  [
    "自行评估16个项目，未通过‹17个|ex_ante.rejected_projects›。\n评估‹12个|ex_ante.projects›项目。",
    ["count 17个 12个"],
  ],
  [
    "涉及单位146家，未通过‹17个|ex_ante.rejected_projects›。\n评估‹12个|ex_ante.projects›项目。",
    ["count 17个 12个"],
  ],
  [
    "涉及资金146万元，未通过‹17个|ex_ante.rejected_projects›。\n评估‹12个|ex_ante.projects›项目。",
    ["count 17个 12个"],
  ],
  [
    "黄灯与红灯项目共‹31个|monitoring.red_light_projects›；监控‹20个|monitoring.projects_online›。",
    [],
  ],
  [
    "黄灯和红灯相加有‹31个|monitoring.red_light_projects›；监控‹20个|monitoring.projects_online›。",
    [],
  ],
  [
    "其余部门，红灯项目‹31个|monitoring.red_light_projects›；监控‹20个|monitoring.projects_online›。",
    ["count 31个 20个"],
  ],
] as const)("what may be the whole: %s", ([text, lines]) => {
  expect(told(text)).toEqual(lines);
});

test.for([
  [
    "申请资金共‹3.26亿元›，核减‹0.47亿元|ex_ante.reduced_amount›，另外挡回追加‹5个›、‹1260万元|ex_ante.reviewed_amount›。",
    [],
  ],
  [
    "核减‹0.47亿元|ex_ante.reduced_amount›，申请资金共‹1260万元|ex_ante.reviewed_amount›。",
    ["amount 0.47亿元 1260万元"],
  ],
] as const)("the number before a part is its whole: %s", ([text, lines]) => {
  expect(told(text)).toEqual(lines);
});
