import { describe, expect, test } from "vitest";
import { runRules } from "../../rules/check-reports.ts";
import { checkReports, rules } from "../../rules/index.ts";
import { cutRateAgrees } from "../../rules/ledger/cut-rate-agrees.ts";
import { replay } from "../../rules/findings/replay.ts";
import { defineRule, defineWideRule } from "../../rules/rule.ts";
import { reportFrom } from "../helpers/report.ts";

const broken =
  "2023年评估12个项目，送审金额‹4755.05万元|ex_ante.reviewed_amount›，审定金额‹4208.87万元|ex_ante.approved_amount›，审减金额‹546.18万元|ex_ante.reduced_amount›，审减率‹11.94%|ex_ante.reduction_rate›。\n发现问题‹75个|rectification.issues_found›，已整改‹76个|rectification.issues_rectified›。\n[bookmark: _GoBack]";

const crashing = defineRule<{ readonly unused: string }>({
  id: "Z99",
  name: "会出错的规则",
  about: "总是抛出错误。",
  version: "1.0.0",
  severity: "error",
  messages: { unused: String },
  *check() {
    yield* [];
    throw new RangeError("坏了");
  },
});

const wide = defineWideRule<{ readonly unused: string }>({
  id: "Z98",
  name: "跨文档",
  about: "看到全部文档。",
  version: "1.0.0",
  severity: "error",
  messages: { unused: String },
  *checkAll({ scenes }) {
    yield {
      verdict: "abstained",
      outcome: "insufficient",
      reason: `共${String(scenes.length)}份`,
      evidence: [],
    };
  },
});

describe("receipts", () => {
  test("every rule leaves at least one receipt on every document, an empty one too", () => {
    const reports = [reportFrom(broken, { id: "a" }), reportFrom("", { id: "b" })];
    const { receipts } = checkReports(reports);
    for (const id of ["a", "b"]) {
      const told = receipts.filter(({ documentIds }) => documentIds.includes(id));
      expect(new Set(told.map(({ ruleId }) => ruleId))).toEqual(
        new Set(rules.map((rule) => rule.id)),
      );
    }
  });

  test("a verdict that cannot be put into words is a receipt, and the others still stand", () => {
    const mute = defineRule<{ readonly unused: string }>({
      id: "Z97",
      name: "说不出的规则",
      about: "依据的位置无从说明。",
      version: "1.0.0",
      severity: "error",
      messages: { unused: String },
      *check({ report }) {
        const figure = report.figures.find(({ kind }) => kind === "amount");
        const { span, quote, documentId } = figure!;
        const bad = { ...figure!, quantity: { ...figure!.quantity, digits: "不是数" } };
        const evidence = [{ role: "数", documentId, span, quote, figure: bad }] as const;
        const told = { title: "", suggestion: "", judged: null } as const;
        yield { verdict: "broken", evidence, ...told, messageId: "unused", data: "" };
      },
    });
    const { findings, receipts } = runRules([mute, cutRateAgrees], [reportFrom(broken)]);
    expect(receipts.find(({ ruleId }) => ruleId === "Z97")?.outcome).toBe("crashed");
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["R02"]);
  });

  test("a rule that throws is a receipt, and the others still run", () => {
    const { findings, receipts } = runRules([crashing, cutRateAgrees], [reportFrom(broken)]);
    const crashed = receipts.find(({ outcome }) => outcome === "crashed");
    expect(crashed).toMatchObject({ ruleId: "Z99", verdict: "undecidable" });
    expect(crashed?.statement).toContain("坏了");
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["R02"]);
  });

  test("a rule over all documents runs once and sees them all", () => {
    const reports = ["a", "b"].map((id) => reportFrom("", { id }));
    const { receipts } = runRules([wide], reports);
    expect(receipts).toMatchObject([{ documentIds: ["a", "b"], statement: "共2份" }]);
  });

  test("a finding's receipt names it, a pass has a strength and no finding", () => {
    const { findings, receipts } = runRules([cutRateAgrees], [reportFrom(broken)]);
    const failed = receipts.filter(({ outcome }) => outcome === "fail");
    expect(failed.map(({ findingId }) => findingId)).toEqual(findings.map(({ id }) => id));
    const [pass] = receipts.filter(({ outcome }) => outcome === "pass");
    expect(pass!.findingId).toBeNull();
    expect(pass!.strength).toBeGreaterThan(0.9);
  });

  test("a pass that proves little says so", () => {
    const text =
      "压减资金‹1万元|ex_ante.reduced_amount›，涉及资金‹99万元|ex_ante.reviewed_amount›。";
    const { receipts } = checkReports([reportFrom(text)]);
    const weak = receipts.filter(({ ruleId, outcome }) => ruleId === "P01" && outcome === "pass");
    expect(weak.map(({ statement }) => statement)).toEqual(["1万元≤99万元，成立（弱核验）"]);
  });
});

describe("findings", () => {
  test("the order of the reports changes no byte", () => {
    const reports = ["c", "a", "b"].map((id) => reportFrom(broken, { id }));
    const forth = JSON.stringify(checkReports(reports));
    expect(JSON.stringify(checkReports(reports.toReversed()))).toBe(forth);
  });

  test("the rate is blamed: its parts hold in another relation", () => {
    const { findings } = checkReports([reportFrom(broken)]);
    const finding = findings.find(({ ruleId }) => ruleId === "R02")!;
    expect(finding.operands[finding.blame[0]!]!.quote).toBe("11.94%");
    expect(finding.hypotheses[0]).toMatchObject({ kind: "swap", from: "11.94%", to: "11.49%" });
    expect(finding.message).toContain("最可能：数字对调，11.94%→11.49%。");
  });

  test("the message says what does not hold, by how much, what follows and what to do", () => {
    const text = "送审金额4755.05万元，评减金额546.18万元，评减率11.94%。";
    const { findings } = checkReports([reportFrom(text)]);
    expect(findings.map(({ message }) => message)).toEqual([
      "文中评减率11.94%（即11.935%～11.945%）；按546.18万元÷4755.05万元应为11.486%（11.4862%～11.4864%），" +
        "相差0.454个百分点（扣除四舍五入影响后仍差0.449个百分点，即44.9个末位单位）。若评减率无误，评减金额应在567.51～567.99万元之间，" +
        "或送审金额应在4572.42～4576.33万元之间。评减金额、送审金额、评减率三者不能同时成立。" +
        "可能：数字对调，11.94%→11.49%；或数字对调，4755.05万元→4575.05万元。" +
        "请对照原始资料核对评减金额、送审金额、评减率。",
    ]);
  });

  test("with one relation only the likelier slip comes first, and no number is called wrong", () => {
    const text = "送审金额4755.05万元，评减金额546.18万元，评减率11.94%。";
    const [finding] = checkReports([reportFrom(text)]).findings;
    expect(finding!.operands[finding!.blame[0]!]!.quote).toBe("11.94%");
    expect(finding!.message).toContain("三者不能同时成立");
    expect(finding!.grounds!.blame).toMatch(/^依据文中现有的数，无法断定哪个有误；先核对“11.94%”/);
  });

  test("a slipped unit is the root of the other findings on its figure", () => {
    const text = "申报资金23468.50万元，核减资金2798.35元，核定资金20670.15万元，核减率11.92%。";
    const { findings } = checkReports([reportFrom(text)]);
    const root = findings.find(({ ruleId }) => ruleId === "U02")!;
    const children = findings.filter(({ ruleId }) => ruleId !== "U02");
    expect(root.rootCauseId).toBeNull();
    expect(children.map(({ rootCauseId }) => rootCauseId)).toEqual([root.id, root.id]);
    expect(root.related).toEqual(children.map(({ id }) => id).toSorted());
  });

  test("an inherited unit in prose lowers an error to a warning", () => {
    const report = reportFrom("送审金额4755.05万元，评减金额546.18万元，评减率11.94%。");
    const [whole, part, rate] = report.figures;
    const lent = { ...part!, unitSpan: whole!.span };
    const { findings } = checkReports([{ ...report, figures: [whole!, lent, rate!] }]);
    expect(findings[0]).toMatchObject({ severity: "warning", confidence: { extract: "low" } });
  });

  test("the same slot with a new value keeps its slot and changes its fingerprint", () => {
    const one = checkReports([
      reportFrom("送审金额4755.05万元，评减金额546.18万元，评减率11.94%。"),
    ]);
    const two = checkReports([
      reportFrom("送审金额4755.05万元，评减金额546.18万元，评减率11.84%。"),
    ]);
    expect(two.findings[0]!.slotFingerprint).toBe(one.findings[0]!.slotFingerprint);
    expect(two.findings[0]!.fingerprint).not.toBe(one.findings[0]!.fingerprint);
  });

  test("every finding replays from its own JSON", () => {
    const { findings } = checkReports([reportFrom(broken)]);
    expect(findings.length).toBeGreaterThan(2);
    for (const finding of findings) {
      const copy = structuredClone(finding);
      expect(replay(copy)?.verdict).toBe(finding.verdict);
    }
  });

  test("a finding whose numbers were changed does not replay to its verdict", () => {
    const { findings } = checkReports([reportFrom(broken)]);
    const finding = findings.find(({ ruleId }) => ruleId === "R02")!;
    const operands = finding.operands.map((operand) =>
      operand.quote === "11.94%"
        ? { ...operand, quantity: { ...operand.quantity!, digits: "11.49" } }
        : operand,
    );
    expect(replay({ ...finding, operands })?.verdict).toBe("certain");
  });
});

test("rules stand once each, in words", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(rule.about).toMatch(/[。]$/);
    expect(rule.version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
