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
