import { expect, test } from "vitest";
import { bind } from "../../../extractors/binding/bind.ts";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

const head = "云岭县预算绩效管理工作总结\n";

const stages: readonly MarkedCase[] = [
  [
    "（一）事前绩效评估。评估项目«36个»，评减资金«120万元»。",
    { indicator: "ex_ante.projects" },
    { indicator: "ex_ante.reduced_amount" },
  ],
  [
    "（三）绩效运行监控。重点监控项目«36个»，收回资金«120万元»。",
    { indicator: "monitoring.key_projects" },
    { indicator: "monitoring.recovered_amount" },
  ],
  [
    "（四）绩效评价。自评项目«36个»，涉及资金«120万元»。",
    { indicator: "evaluation.self_projects" },
    { indicator: "evaluation.self_amount" },
  ],
  [
    "（二）绩效目标管理。编制绩效目标«36个»，涉及资金«120万元»。",
    { indicator: "target.projects_reviewed" },
    { indicator: "target.amount" },
  ],
];

test.for(stages)(
  "the same words mean what their section is about: %s",
  async ([text, ...fields]) => {
    const each: MarkedCase = [head + text, ...fields];
    expect(await found(each)).toEqual(wanted(each));
  },
);

test("the change of a figure does not bear its indicator", async () => {
  const each: MarkedCase = [
    `${head}对«36个»项目开展事前绩效评估，比上年增加«6个»。`,
    { indicator: "ex_ante.projects" },
    { indicator: null },
  ];
  expect(await found(each)).toEqual(wanted(each));
});

test("without frames only a name at the number binds", () => {
  const printed = {
    kind: "count",
    unit: "个",
    status: "actual",
    lead: "财政部门抽查",
    tail: "项目。",
    sentence: "财政部门抽查12个项目。",
    stage: null,
  } as const;
  expect(bind({ ...printed, framed: false }).indicator).toBeNull();
});

test("what is chosen is the first of the candidates, each with its reason", () => {
  const sentence = "评减资金120万元。";
  const { indicator, candidates } = bind({
    kind: "amount",
    unit: "万元",
    status: "actual",
    lead: "评减资金",
    tail: "。",
    sentence,
    stage: "ex_ante",
    framed: true,
  });
  expect(indicator).toBe("ex_ante.reduced_amount");
  expect(candidates[0]?.indicator).toBe(indicator);
  expect(candidates.filter(({ reason }) => reason === "")).toEqual([]);
});

test("words that say nothing bind nothing", () => {
  const printed = {
    kind: "amount",
    unit: "万元",
    status: "actual",
    stage: null,
    framed: true,
  } as const;
  expect(bind({ ...printed, lead: "", tail: "", sentence: "" })).toEqual({
    indicator: null,
    candidates: [],
  });
});
