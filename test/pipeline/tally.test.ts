import { expect, test } from "vitest";
import type { Judgment } from "../../domain/decision.ts";
import type { Finding, Outcome, Receipt } from "../../domain/finding.ts";
import { tally, verdictLine } from "../../pipeline/tally.ts";
import { checkedTexts, wrongText } from "../helpers/checked-texts.ts";
import { findingOf } from "../helpers/pipeline-reports.ts";

const { operands } = (await checkedTexts({ "云岭县.txt": wrongText })).findings[0]!;

function receipt(outcome: Outcome, strength: number | null = null): Receipt {
  return {
    ruleId: "R01",
    ruleName: "比率复算",
    documentIds: ["a"],
    outcome,
    verdict: outcome === "fail" ? "conflict" : null,
    strength,
    operands,
    statement: "",
    findingId: null,
  };
}

function finding(severity: Finding["severity"]): Finding {
  return findingOf({ id: severity, severity });
}

const waiver: Judgment = {
  conclusion: "scope",
  basis: "某财绩〔2022〕7号",
  scope: "分母为年初预算",
  reason: "",
  by: "",
  on: null,
  expires: null,
};

test("what could not be judged is never counted as verified", () => {
  const receipts = [
    receipt("pass", 0.9),
    receipt("pass", 0.1),
    receipt("fail"),
    receipt("insufficient"),
    receipt("ambiguous"),
    receipt("not_applicable"),
    receipt("crashed"),
  ];
  expect(tally([], [], receipts)).toMatchObject({ verified: 2, weak: 1, open: 2, crashed: 1 });
});

test.for([
  {
    findings: [],
    receipts: [receipt("pass", 0.9)],
    line: "已核验关系 1 组，已核验范围内未发现矛盾。",
  },
  { findings: [], receipts: [], line: "没有可以核验的关系。" },
  {
    findings: [],
    receipts: [receipt("insufficient")],
    line: "没有可以核验的关系；未核验：缺少依据或有歧义、未能判断 1 组。",
  },
  {
    findings: [finding("warning")],
    receipts: [],
    line: "已核验关系 0 组，发现错误 0 处、警告 1 处。",
  },
  {
    findings: [finding("hint")],
    receipts: [receipt("pass", 0.1)],
    line: "没有可以核验的关系，另有提示 1 处；未核验：弱核验 1 组。",
  },
  {
    findings: [{ ...finding("error"), decision: waiver }],
    receipts: [receipt("fail")],
    line: "已核验关系 1 组，已作结论、不再计入的问题 1 处，除此以外已核验范围内未发现矛盾。",
  },
  {
    findings: [
      { ...finding("error"), decision: waiver },
      { ...finding("warning"), decision: { ...waiver, conclusion: "confirmed" as const } },
    ],
    receipts: [],
    line: "已核验关系 0 组，已作结论、不再计入的问题 1 处，发现错误 0 处、警告 1 处。",
  },
  {
    findings: [finding("error"), finding("hint")],
    receipts: [receipt("fail"), receipt("crashed")],
    line: "已核验关系 1 组，发现错误 1 处、警告 0 处，另有提示 1 处；未核验：规则运行出错 1 次。",
  },
])("$line", ({ findings, receipts, line }) => {
  expect(verdictLine(tally([], findings, receipts))).toBe(line);
});

test("a pass that compares nothing verifies nothing", () => {
  const { verified, weak } = tally([], [], [receipt("pass"), receipt("pass", 0.9)]);
  expect({ verified, weak }).toEqual({ verified: 1, weak: 0 });
});

const words = operands.map((each) => ({ ...each, figureId: null }));

test.for<readonly [string, Partial<Receipt>, number]>([
  ["a relation of figures that does not hold", {}, 1],
  ["one that is told as a hint", { outcome: "hint" }, 1],
  ["what cannot be judged", { verdict: "undecidable" }, 0],
  ["words that are no figure", { operands: words }, 0],
  ["a figure held against words", { operands: [...words, ...operands] }, 1],
])("%s: verified %s", ([, changes, verified]) => {
  expect(tally([], [], [{ ...receipt("fail"), ...changes }]).verified).toBe(verified);
});

test.for([
  [
    "a rate without its base",
    "2024年选取10个项目（政策）开展重点绩效评估，评减金额368万元（评减率达9%）。",
    /^没有可以核验的关系，另有提示 1 处；未核验：/,
  ],
  [
    "a mark of the editor",
    "绩效管理[bookmark: _GoBack]工作。",
    /^没有可以核验的关系，(?:另有提示|发现)/,
  ],
] as const)("%s verifies nothing", async ([, text, line]) => {
  const { sources, findings, receipts } = await checkedTexts({ "云岭县.txt": text });
  expect(findings).not.toEqual([]);
  const reports = sources.map(({ report }) => report);
  expect(verdictLine(tally(reports, findings, receipts))).toMatch(line);
});
