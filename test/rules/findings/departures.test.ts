import { expect, test } from "vitest";
import type { Finding, Operand } from "../../../domain/finding.ts";
import { departuresIn } from "../../../rules/findings/departures.ts";
import { checkReports } from "../../../rules/index.ts";
import { reportFrom } from "../../helpers/report.ts";

function foundIn(text: string, ruleId: string): Finding {
  const { findings } = checkReports([reportFrom(text, { year: 2024 })]);
  const finding = findings.find((each) => each.ruleId === ruleId);
  if (finding === undefined) throw new Error(`nothing of ${ruleId}: ${text}`);
  return finding;
}

const rate = foundIn("送审金额4755.05万元，评减金额546.18万元，评减率11.94%。", "R02");
const baseless = foundIn("评减金额368万元，评减率9%。", "D01");

function withOperand(finding: Finding, at: number, changes: Partial<Operand>): Finding {
  const operands = finding.operands.map((each, index) =>
    index === at ? { ...each, ...changes } : each,
  );
  return { ...finding, operands };
}

const claim = rate.operands.findIndex(({ quote }) => quote === "11.94%");
const printed = rate.operands[claim]!;
const other = { low: "1", high: "2", lowOpen: false, highOpen: false };

test.for([rate, baseless])("$ruleId follows from its own record", (finding) => {
  expect(departuresIn(finding)).toEqual([]);
});

test.for<readonly [string, Finding, string]>([
  ["value", withOperand(rate, claim, { value: "11.49" }), "“11.94%”的数值"],
  ["quote", withOperand(rate, claim, { quote: "11.49%" }), "算式"],
  ["end", withOperand(rate, claim, { end: printed.end + 1 }), "“11.94%”的位置"],
  ["unit of an operand", withOperand(rate, claim, { unit: "‰" }), "“11.94%”的单位"],
  ["set of an operand", withOperand(rate, claim, { set: other }), "“11.94%”的取值范围"],
  [
    "digits",
    withOperand(rate, claim, { quantity: { ...printed.quantity!, digits: "1194" } }),
    "“11.94%”的数值",
  ],
  ["documents", { ...rate, documentIds: ["x"] }, "涉及的文件"],
  [
    "substituted formula",
    { ...rate, relation: { ...rate.relation!, substituted: "1÷2＝3" } },
    "算式",
  ],
  ["claimed set", { ...rate, claimed: other }, "文中数的取值范围"],
  ["computed set", { ...rate, computed: null }, "复算结果的取值范围"],
  ["gap", { ...rate, gap: { ...rate.gap!, absolute: "9" } }, "差距"],
  [
    "words of an inverse range",
    { ...rate, inverse: rate.inverse.map((each) => ({ ...each, text: "1～2万元" })) },
    "使关系成立的取值范围",
  ],
  ["fewer inverse ranges", { ...rate, inverse: [] }, "使关系成立的取值范围"],
  ["amount at stake", { ...rate, materiality: "1" }, "涉及金额"],
  ["suggestion", { ...rate, suggestion: "不必核对。" }, "建议"],
  [
    "number of the message",
    { ...rate, message: rate.message.replace("11.486%", "11.93%") },
    "说明中的“11.93”",
  ],
  ["number of the title", { ...rate, title: "相差9.9%" }, "标题中的“9.9”"],
  ["severity of what holds", { ...rate, verdict: "possible" }, "级别"],
  ["severity of a loose binding", loosely(rate), "级别"],
  ["fewer hypotheses", { ...rate, hypotheses: [] }, "说明中的改法"],
  ["rate of a claim without its whole", withOperand(baseless, 0, { quote: "8%" }), "“8%”的原文"],
  ["range of the whole", { ...baseless, inverse: [] }, "使关系成立的取值范围"],
  ["gap of what is no arithmetic", { ...baseless, gap: rate.gap }, "复算结果"],
])("a changed %s does not follow from the rest", ([, finding, part]) => {
  expect(departuresIn(finding)).toContain(part);
});

function loosely(finding: Finding): Finding {
  return { ...finding, severity: "error", confidence: { extract: "high", bind: "document" } };
}

const [best] = rate.hypotheses;

test.for<readonly [string, Partial<Finding["hypotheses"][number]>]>([
  ["number that mends nothing", { to: "11.95%", text: "数字对调，11.94%→11.95%" }],
  ["number before", { from: "11.93%", text: "数字对调，11.93%→11.49%" }],
  ["kind", { kind: "dropped", text: "漏写一位，11.94%→11.49%" }],
  ["kind that is none of ours", { kind: "lost" }],
  ["sentence", { text: "数字对调，11.94%→11.94%" }],
  ["operand", { operand: 17 }],
])("a hypothesis with another %s is no repair", ([, changes]) => {
  const changed = { ...best!, ...changes };
  const finding = { ...rate, hypotheses: [changed, ...rate.hypotheses.slice(1)] };
  expect(departuresIn(finding)).toContain(`改法“${changed.text}”`);
});

test("hypotheses stand in the order of their cost", () => {
  const turned = foundIn("总投资100.00万元，其中甲15.00万元，占51%。", "R01");
  expect(turned.hypotheses.length).toBeGreaterThan(1);
  const hypotheses = turned.hypotheses.map((each, at) => ({ ...each, cost: at === 0 ? 99 : 1 }));
  expect(departuresIn(turned)).toEqual([]);
  expect(departuresIn({ ...turned, hypotheses })).toContain("改法的顺序");
});
