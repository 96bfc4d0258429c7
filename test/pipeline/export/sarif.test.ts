import { expect, test } from "vitest";
import { z } from "zod";
import type { Judgment } from "../../../domain/decision.ts";
import type { Checked } from "../../../pipeline/check.ts";
import { compareBaseline } from "../../../pipeline/export/compare-baseline.ts";
import { sarifText } from "../../../pipeline/export/sarif.ts";
import { uriOf } from "../../../pipeline/export/sarif-place.ts";
import { rules } from "../../../rules/index.ts";
import { checkedTexts, rightText, wrongText } from "../../helpers/checked-texts.ts";
import { sarifFaults } from "../../helpers/sarif-schema.ts";

const region = z.looseObject({
  charOffset: z.int(),
  charLength: z.int(),
  snippet: z.object({ text: z.string() }),
  startLine: z.int().optional(),
  startColumn: z.int().optional(),
  endLine: z.int().optional(),
  endColumn: z.int().optional(),
});
const location = z.looseObject({
  physicalLocation: z.looseObject({
    artifactLocation: z.looseObject({ uri: z.string(), index: z.int() }),
    region,
  }),
});
const logShape = z.looseObject({
  runs: z.tuple([
    z.looseObject({
      tool: z.looseObject({
        driver: z.looseObject({
          rules: z.array(
            z.looseObject({
              id: z.string(),
              shortDescription: z.object({ text: z.string().regex(/\p{Script=Han}/u) }),
              help: z.looseObject({ text: z.string().regex(/\p{Script=Han}/u) }),
            }),
          ),
        }),
      }),
      invocations: z.tuple([
        z.looseObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.looseObject({ message: z.object({ text: z.string() }) }),
          ),
        }),
      ]),
      results: z.array(
        z.looseObject({
          ruleId: z.string(),
          rule: z.looseObject({ index: z.int().optional() }),
          level: z.string().optional(),
          locations: z.array(location).default([]),
          relatedLocations: z.array(location).default([]),
          suppressions: z
            .array(z.looseObject({ status: z.string(), justification: z.string() }))
            .optional(),
          baselineState: z.string().optional(),
        }),
      ),
    }),
  ]),
});

type Run = z.infer<typeof logShape>["runs"][0];

interface Options {
  readonly old?: Checked;
}

/** The run of the log, which the schema must accept. */
function runOf(checked: Checked, { old }: Options = {}): Run {
  const reports = checked.sources.map(({ report }) => report);
  const compared =
    old === undefined ? null : compareBaseline(checked.findings, reports, oldFindings(old));
  const text = sarifText({ checked, rules, version: "1.2.3", summary: "已核验。", compared });
  const log: unknown = JSON.parse(text);
  expect(sarifFaults(log)).toEqual([]);
  return logShape.parse(log).runs[0];
}

function oldFindings({ findings }: Checked) {
  return findings.map(({ fingerprint, slotFingerprint, ruleId, message }) => ({
    fingerprint,
    slotFingerprint,
    ruleId,
    message,
    file: "云岭县.txt",
  }));
}

const wrong = await checkedTexts({ "报送/云岭县.txt": wrongText });

test("all rules are declared, with Chinese names and help, also on a clean report", async () => {
  const { tool, results } = runOf(await checkedTexts({ "a.txt": rightText }));
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(results).toEqual([]);
});

test("the schema is really asked", () => {
  expect(sarifFaults({ version: "2.1.0", runs: [{ tool: {} }] })).not.toEqual([]);
});

test("a result points at the characters of the file, by offset and by line", () => {
  const [result] = runOf(wrong).results;
  const places = [...(result?.locations ?? []), ...(result?.relatedLocations ?? [])];
  expect(places.length).toBeGreaterThan(2);
  const lines = wrongText.split("\n");
  for (const { physicalLocation } of places) {
    const { region, artifactLocation } = physicalLocation;
    const { charOffset, charLength, startLine, startColumn, endLine, endColumn, snippet } = region;
    expect(artifactLocation).toEqual({ uri: encodeURI("报送/云岭县.txt"), index: 0 });
    expect(wrongText.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
    expect(startLine).toBe(endLine);
    expect(lines[startLine! - 1]?.slice(startColumn! - 1, endColumn! - 1)).toBe(snippet.text);
  }
});

test("a result names its rule in the list of rules", () => {
  const { results, tool } = runOf(wrong);
  for (const { ruleId, rule } of results) expect(tool.driver.rules[rule.index!]?.id).toBe(ruleId);
});

test("only the text of a text file has lines", async () => {
  const page = `<html><body>${wrongText.replaceAll("\n", "<br>")}</body></html>`;
  const { results } = runOf(await checkedTexts({ "a.html": page }));
  expect(results[0]?.locations[0]?.physicalLocation.region).not.toHaveProperty("startLine");
});

const judgment: Judgment = {
  conclusion: "scope",
  basis: "某财绩〔2022〕7号",
  scope: "分母为年初预算",
  reason: "",
  by: "",
  on: null,
  expires: null,
};

test.for([
  ["scope", "accepted", "口径差异：分母为年初预算（依据：某财绩〔2022〕7号）"],
  ["false-alarm", "accepted", "工具误报：分母为年初预算（依据：某财绩〔2022〕7号）"],
  ["confirmed", "rejected", "确认有误：分母为年初预算（依据：某财绩〔2022〕7号）"],
  ["unverifiable", "underReview", "无法核实：分母为年初预算（依据：某财绩〔2022〕7号）"],
] as const)("a finding concluded %s stays, its suppression %s", ([conclusion, status, words]) => {
  const findings = wrong.findings.map((one) => ({ ...one, decision: { ...judgment, conclusion } }));
  const [result] = runOf({ ...wrong, findings }).results;
  expect(result?.suppressions).toMatchObject([{ status, justification: words }]);
});

test("a finding without a conclusion has no suppression", () => {
  expect(runOf(wrong).results[0]).not.toHaveProperty("suppressions");
});

async function states(text: string, before: string) {
  const old = await checkedTexts({ "云岭县.txt": before });
  const { results } = runOf(await checkedTexts({ "云岭县.txt": text }), { old });
  return results.map(({ baselineState }) => baselineState);
}

test("against an earlier run findings are unchanged, updated, new or absent", async () => {
  expect(new Set(await states(wrongText, wrongText))).toEqual(new Set(["unchanged"]));
  expect(await states(wrongText.replace("11.94", "11.95"), wrongText)).toContain("updated");
  expect(new Set(await states(wrongText, rightText))).toEqual(new Set(["new"]));
  expect(new Set(await states(rightText, wrongText))).toEqual(new Set(["absent"]));
});

test("a file that was not read and a rule that crashed are no success", () => {
  const failure = {
    path: "坏.pdf",
    code: "damaged",
    message: "文件损坏。",
    sha256: null,
    stack: null,
  } as const;
  const lost = runOf({ ...wrong, failures: [failure] }).invocations[0];
  expect(lost.executionSuccessful).toBe(false);
  expect(lost.toolExecutionNotifications[0]?.message.text).toBe("文件损坏。");
  const crash = { ...wrong.receipts[0]!, outcome: "crashed", statement: "规则运行出错" } as const;
  expect(runOf({ ...wrong, receipts: [crash] }).invocations[0].executionSuccessful).toBe(false);
  expect(runOf(wrong).invocations[0].executionSuccessful).toBe(true);
});

test.for([
  ["报送/a b#c?.txt", "%E6%8A%A5%E9%80%81/a%20b%23c%3F.txt"],
  ["./a.txt", "a.txt"],
  ["../a.txt", "../a.txt"],
  ["/数据/a.txt", "file:///%E6%95%B0%E6%8D%AE/a.txt"],
  ["C:/a/甲.txt", "file:///C:/a/%E7%94%B2.txt"],
  ["a:b.txt", "a%3Ab.txt"],
  ["\ud800.txt", "%EF%BF%BD.txt"],
] as const)("the path %j is the reference %j", ([path, uri]) => {
  expect(uriOf(path)).toBe(uri);
});
