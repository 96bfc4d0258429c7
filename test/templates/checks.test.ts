import { expect, test } from "vitest";
import type { Outcome, Receipt, Severity, Verdict } from "../../domain/finding.ts";
import { Checks, disputedBy } from "../../templates/checks.ts";
import { markedReport, operandOf } from "../helpers/marked-report.ts";
import { findingOf } from "../helpers/pipeline-reports.ts";

const [figure] = markedReport("评减«546.18万元|ex_ante.reduced_amount»。").figures;
const operands = [operandOf(figure!, "评减金额")];

function finding(severity: Severity): ReturnType<typeof findingOf> {
  return findingOf({ severity, title: "减率与金额不符", operands });
}

function receipt(
  outcome: Outcome,
  verdict: Verdict | null,
  strength: number | null = null,
  ruleName = "比率复算",
): Receipt {
  const name = { ruleId: "R01", ruleName, documentIds: ["d0"] };
  return { ...name, outcome, verdict, strength, operands, statement: "", findingId: null };
}

test.for([
  { name: "nothing", findings: [], receipts: [], says: "无可核关系" },
  {
    name: "a pass",
    findings: [],
    receipts: [receipt("pass", "certain")],
    says: "一致（比率复算）",
  },
  {
    name: "a pass that a typo would have survived",
    findings: [],
    receipts: [receipt("pass", "certain", 0.299)],
    says: "弱核验（比率复算）",
  },
  {
    name: "a strong pass behind a weak one",
    findings: [],
    receipts: [
      receipt("pass", "certain", 0, "部分不大于整体"),
      receipt("pass", "certain", 0.3, "评减率"),
    ],
    says: "一致（评减率）",
  },
  {
    name: "no judgement behind a weak pass",
    findings: [],
    receipts: [receipt("pass", "certain", 0), receipt("insufficient", null, null, "评减率")],
    says: "不可判（评减率）",
  },
  {
    name: "a hint and a weak pass",
    findings: [finding("hint")],
    receipts: [receipt("pass", "certain", 0)],
    says: "提示：减率与金额不符",
  },
  {
    name: "no judgement",
    findings: [],
    receipts: [receipt("insufficient", null)],
    says: "不可判（比率复算）",
  },
  {
    name: "a rule that did not apply",
    findings: [],
    receipts: [receipt("not_applicable", null)],
    says: "无可核关系",
  },
  {
    name: "an error above a pass",
    findings: [finding("error")],
    receipts: [receipt("pass", "certain")],
    says: "错误：减率与金额不符",
  },
  {
    name: "an error above a warning",
    findings: [finding("warning"), finding("error")],
    receipts: [],
    says: "错误：减率与金额不符",
  },
  {
    name: "a pass above a hint",
    findings: [finding("hint")],
    receipts: [receipt("pass", "certain")],
    says: "一致（比率复算）",
  },
  {
    name: "a hint above no judgement",
    findings: [finding("hint")],
    receipts: [receipt("ambiguous", null)],
    says: "提示：减率与金额不符",
  },
])("of $name the paper says: $says", ({ findings, receipts, says }) => {
  expect(new Checks(findings, receipts).of(figure!.id)).toBe(says);
});

test("only an error disputes a figure", () => {
  expect([...disputedBy([finding("error")])]).toEqual([figure!.id]);
  expect([...disputedBy([finding("warning"), finding("hint")])]).toEqual([]);
});
