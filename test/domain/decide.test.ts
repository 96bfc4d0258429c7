import { expect, test } from "vitest";
import type { Decided } from "../../domain/decide.ts";
import { decide } from "../../domain/decide.ts";
import type { Decision, Judgment } from "../../domain/decision.ts";
import { isWaiver, judgmentText } from "../../domain/decision.ts";
import { dutiesOf, sourcesOf, subjectOf } from "../../domain/decision-subject.ts";
import type { Finding, Receipt } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import { markedReport, operandOf } from "../helpers/marked-report.ts";
import { findingOf } from "../helpers/pipeline-reports.ts";

const today = "2026-03-01";

const judgment: Judgment = {
  conclusion: "scope",
  basis: "某财绩〔2022〕7号第三条",
  scope: "分母为年初预算",
  reason: "",
  by: "",
  on: null,
  expires: null,
};

const text =
  "评减«546.18万元|ex_ante.reduced_amount»，评减率«11.94%|ex_ante.reduction_rate»。其他工作照常。";

interface Run {
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
}

/** One finding on all figures of a marked text; names by values and places as the rules give them. */
function runOf(marked: string, changes: Partial<Finding> = {}, id = "d0"): Run {
  const report = markedReport(marked, { id });
  const operands = report.figures.map((figure) => operandOf(figure, figure.indicator ?? ""));
  const finding = findingOf({
    id: `f-${id}`,
    documentIds: [id],
    operands,
    fingerprint: operands.map(({ role, value }) => `${role}=${value}`).join(),
    slotFingerprint: operands.map(({ role }) => role).join(),
    ...changes,
  });
  return { reports: [report], findings: [finding] };
}

function decisionOn({ reports, findings }: Run, changes: Partial<Judgment> = {}): Decision {
  const subject = subjectOf(findings[0]!, sourcesOf(reports));
  return { judgment: { ...judgment, ...changes }, subject };
}

function decidedBy(decision: Decision, { findings, reports }: Run): Decided {
  return decide({ findings, receipts: [] }, reports, [decision], today);
}

test("a conclusion stands on the finding it was drawn on", () => {
  const run = runOf(text);
  const { findings, lapsed, absent } = decidedBy(decisionOn(run), run);
  expect(findings[0]?.decision).toEqual(judgment);
  expect([lapsed, absent]).toEqual([[], []]);
});

test.for([
  ["a blank", text.replace("。其他", "。 \n其他")],
  ["another sentence", text.replace("照常", "推进")],
  ["a full-width sign", text.replace("%", "％")],
] as const)("%s that changes leaves it standing", ([, changed]) => {
  const { findings } = decidedBy(decisionOn(runOf(text)), runOf(changed));
  expect(findings[0]?.decision).toEqual(judgment);
});

test.for([
  ["a value", text.replace("11.94", "11.95"), {}, "ex_ante.reduction_rate“11.94%”已变为“11.95%”"],
  ["a digit behind the point", text.replace("546.18", "546.180"), {}, "“546.180万元”"],
  ["a word of the sentence", text.replace("评减率", "综合评减率"), {}, "所在的句子已改动"],
  ["the major version of the rule", text, { ruleVersion: "2.0.0" }, "1.0.0版改为2.0.0版"],
] as const)("%s that changes ends it", ([, changed, changes, reason]) => {
  const run = runOf(changed, changes);
  const { findings, lapsed } = decidedBy(decisionOn(runOf(text)), run);
  expect(findings[0]?.decision).toBeUndefined();
  expect(lapsed.map(({ findingId }) => findingId)).toEqual(["f-d0"]);
  expect(lapsed[0]?.reason).toContain(reason);
});

test("a minor version of the rule leaves it standing", () => {
  const run = runOf(text, { ruleVersion: "1.9.0" });
  expect(decidedBy(decisionOn(runOf(text)), run).lapsed).toEqual([]);
});

test.for([
  ["2026-02-28", 1],
  ["2026-03-01", 0],
] as const)("a conclusion to %s lapses %i times on 1 March", ([expires, times]) => {
  const run = runOf(text);
  const { lapsed } = decidedBy(decisionOn(run, { expires }), run);
  expect(lapsed).toHaveLength(times);
});

test("the same words of another county are another matter", () => {
  const [own, other] = [runOf(text), runOf(text, {}, "d1")];
  const elsewhere = { ...other.reports[0]!, district: null, title: "雾山县总结" };
  const { findings, absent } = decidedBy(decisionOn(own), { ...other, reports: [elsewhere] });
  expect(findings[0]?.decision).toBeUndefined();
  expect(absent).toHaveLength(1);
});

test("the same words in another format of the same report are the same matter", () => {
  const { findings } = decidedBy(decisionOn(runOf(text)), runOf(text, {}, "d1"));
  expect(findings[0]?.decision).toEqual(judgment);
});

test("a conclusion whose finding is gone is told, and nothing else", () => {
  const decision = decisionOn(runOf(text));
  const { lapsed, absent } = decide({ findings: [], receipts: [] }, [], [decision], today);
  expect(lapsed).toEqual([]);
  expect(absent).toEqual([decision]);
});

function quoteOnly(marked: string): Run {
  const run = runOf(marked);
  const operands = run.findings[0]!.operands.map((one) => ({ ...one, figureId: null }));
  return { ...run, findings: [{ ...run.findings[0]!, operands }] };
}

/** The same matter as a receipt that could not judge it. */
function dutyOf({ reports, findings }: Run): {
  readonly reports: readonly Report[];
  readonly receipts: readonly Receipt[];
} {
  const { id, fingerprint, slotFingerprint, ruleVersion, ...rest } = findings[0]!;
  const { ruleId, ruleName, documentIds, operands } = rest;
  const duty = { id, fingerprint, slotFingerprint, ruleVersion };
  const told = { outcome: "insufficient", verdict: "undecidable", strength: null } as const;
  const named = { ruleId, ruleName, documentIds, operands, statement: "缺少分母" };
  return { reports, receipts: [{ ...named, ...told, findingId: null, duty }] };
}

test("what could not be judged can be concluded on, and lapses when its value changes", () => {
  const decision = decisionOn(runOf(text), { conclusion: "unverifiable" });
  const same = dutyOf(runOf(text));
  const stands = decide({ findings: [], ...same }, same.reports, [decision], today);
  expect(stands.receipts[0]?.decision?.conclusion).toBe("unverifiable");
  expect(stands.lapsed).toEqual([]);
  const changed = dutyOf(runOf(text.replace("546.18", "564.18")));
  const lapses = decide({ findings: [], ...changed }, changed.reports, [decision], today);
  expect(lapses.receipts[0]?.decision).toBeUndefined();
  expect(lapses.lapsed.map(({ reason }) => reason)).toEqual([
    "ex_ante.reduced_amount“546.18万元”已变为“564.18万元”",
  ]);
});

test("a receipt that judged something, or stands nowhere, asks for no conclusion", () => {
  const { receipts } = dutyOf(runOf(text));
  const passes = receipts.map(({ duty, ...rest }) => {
    expect(duty).toBeDefined();
    return { ...rest, outcome: "pass" } as const;
  });
  expect(dutiesOf(receipts)).toHaveLength(1);
  expect(dutiesOf(passes)).toEqual([]);
});

test("words that are no figure are bound by the sentence around them", () => {
  const decision = decisionOn(quoteOnly(text));
  expect(decision.subject.grounds[0]?.sentence).toBe("评减546.18万元，评减率11.94%。");
  expect(decidedBy(decision, quoteOnly(text)).lapsed).toEqual([]);
  const changed = quoteOnly(text.replace("评减率", "综合评减率"));
  expect(decidedBy(decision, changed).lapsed).toHaveLength(1);
});

test("only 口径差异 and 工具误报 take a finding out of the count", () => {
  const kinds = ["confirmed", "scope", "false-alarm", "unverifiable"] as const;
  expect(kinds.filter((conclusion) => isWaiver({ ...judgment, conclusion }))).toEqual([
    "scope",
    "false-alarm",
  ]);
});

test("a conclusion in words names its basis, its author and its end", () => {
  expect(judgmentText({ ...judgment, by: "张三", expires: "2026-12-31" })).toBe(
    "口径差异：分母为年初预算（依据：某财绩〔2022〕7号第三条；经办：张三；有效期至2026-12-31）",
  );
  expect(judgmentText({ ...judgment, conclusion: "confirmed", basis: "", scope: "" })).toBe(
    "确认有误",
  );
});
