import { expect, test } from "vitest";
import { runRules } from "../../rules/check-reports.ts";
import { defineRule, defineWideRule } from "../../rules/rule.ts";
import type { Rule } from "../../rules/rule.ts";
import { evidenceOf } from "../../rules/findings/relation-check.ts";
import { reportFrom } from "../helpers/report.ts";

/** Says of every figure, the last first, that it is odd; twice. */
const odd = (id: string): Rule =>
  defineRule<{ readonly odd: string }>({
    id,
    name: "逐数",
    about: "每个数都说。",
    version: "1.0.0",
    severity: "hint",
    messages: { odd: (quote) => `“${quote}”可疑。` },
    *check({ scene }) {
      for (const mention of [...scene.mentions, ...scene.mentions].toReversed()) {
        yield {
          verdict: "broken",
          messageId: "odd",
          data: mention.figure.quote,
          evidence: [evidenceOf("数", mention)],
          judged: null,
          title: "可疑",
          suggestion: "请核对。",
        };
      }
    },
  });

/** Says nothing of every figure, the last first, for two reasons. */
const silent = (id: string): Rule =>
  defineRule<{ readonly unused: string }>({
    id,
    name: "不判",
    about: "每个数都不判。",
    version: "1.0.0",
    severity: "hint",
    messages: { unused: String },
    *check({ scene }) {
      for (const mention of scene.mentions.toReversed()) {
        for (const reason of ["甲", "乙"]) {
          const evidence = [evidenceOf("数", mention)];
          yield { verdict: "abstained", outcome: "insufficient", reason, evidence };
        }
      }
    },
  });

const reports = [
  reportFrom("评估12个。监控34个。", { id: "b" }),
  reportFrom("评估56个。监控78个。", { id: "a" }),
];

test("findings stand by document, place and rule, each once", () => {
  const { findings } = runRules([odd("Z92"), odd("Z91")], reports);
  expect(findings.map((each) => `${each.ruleId} ${each.operands[0]!.quote}`)).toEqual(
    ["56个", "78个", "12个", "34个"].flatMap((quote) => [`Z91 ${quote}`, `Z92 ${quote}`]),
  );
});

test("receipts stand by document, rule, place and words", () => {
  const { receipts } = runRules([silent("Z94"), silent("Z93")], reports);
  expect(
    receipts.map(
      ({ ruleId, operands, statement }) => `${ruleId} ${operands[0]!.quote}${statement}`,
    ),
  ).toEqual([
    ...["Z93 56个", "Z93 78个", "Z94 56个", "Z94 78个"].flatMap((of) => [`${of}乙`, `${of}甲`]),
    ...["Z93 12个", "Z93 34个", "Z94 12个", "Z94 34个"].flatMap((of) => [`${of}乙`, `${of}甲`]),
  ]);
});

test("a receipt without a place stands behind those with one", () => {
  const both = defineRule<{ readonly unused: string }>({
    id: "Z95",
    name: "有无位置",
    about: "先说无位置的。",
    version: "1.0.0",
    severity: "hint",
    messages: { unused: String },
    *check({ scene }) {
      for (const reason of ["甲", "乙"])
        yield { verdict: "abstained", outcome: "insufficient", reason, evidence: [] };
      for (const mention of scene.mentions)
        yield {
          verdict: "abstained",
          outcome: "insufficient",
          reason: "丙",
          evidence: [evidenceOf("数", mention)],
        };
    },
  });
  const { receipts } = runRules([both], [reportFrom("评估12个。")]);
  expect(receipts.map(({ statement }) => statement)).toEqual(["丙", "乙", "甲"]);
});

test("files of one document stand by their paths", () => {
  const paths = defineWideRule<{ readonly unused: string }>({
    id: "Z96",
    name: "路径",
    about: "说出各文件的路径。",
    version: "1.0.0",
    severity: "hint",
    messages: { unused: String },
    *checkAll({ scenes }) {
      const reason = scenes.map(({ report }) => report.path).join("、");
      yield { verdict: "abstained", outcome: "insufficient", reason, evidence: [] };
    },
  });
  const named = ["乙.txt", "甲.txt", "丙.txt"].map((path) => ({ ...reportFrom(""), path }));
  const { receipts } = runRules([paths], named);
  expect(receipts.map(({ statement }) => statement)).toEqual(["丙.txt、乙.txt、甲.txt"]);
});

function toldOf(thrown: unknown): readonly string[] {
  const throwing: Rule = {
    ...silent("Z97"),
    check: () => {
      throw thrown;
    },
  };
  return runRules([throwing], [reportFrom("")]).receipts.map(({ statement }) => statement);
}

test("what was thrown is told, also where it is no error", () => {
  expect(toldOf(new RangeError("坏了"))).toEqual(["规则运行出错，未能核验：坏了"]);
  expect(toldOf("断了")).toEqual(["规则运行出错，未能核验：断了"]);
});

test("a rule that finds nothing to check says so", () => {
  const { findings, receipts } = runRules([silent("Z98")], [reportFrom("没有数。", { id: "c" })]);
  expect(findings).toEqual([]);
  expect(receipts).toEqual([
    {
      ruleId: "Z98",
      ruleName: "不判",
      documentIds: ["c"],
      outcome: "not_applicable",
      verdict: "undecidable",
      strength: null,
      operands: [],
      statement: "文中没有这条规则可核的内容",
      findingId: null,
    },
  ]);
});

test("a rule says of which phase it is, and does nothing in the other", () => {
  const rule = silent("Z99");
  expect(rule.phase).toBe("figures");
  expect([...rule.checkAll({ scenes: [] })]).toEqual([]);
});
