import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Checked } from "../../../pipeline/check.ts";
import { readBaseline } from "../../../pipeline/export/baseline.ts";
import type { OldFinding } from "../../../pipeline/export/baseline.ts";
import { baselineLine, compareBaseline } from "../../../pipeline/export/compare-baseline.ts";
import { sarifText } from "../../../pipeline/export/sarif.ts";
import { batchJson } from "../../../pipeline/to-json.ts";
import { rules } from "../../../rules/index.ts";
import { checkedTexts, wrongText } from "../../helpers/checked-texts.ts";
import { findingOf, reportOf } from "../../helpers/pipeline-reports.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

const folder = temporaryFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const wrong = await checkedTexts({ "报送/云岭县.txt": wrongText });

function sarifOf(checked: Checked, old: readonly OldFinding[] | null): string {
  const reports = checked.sources.map(({ report }) => report);
  const compared = old === null ? null : compareBaseline(checked.findings, reports, old);
  return sarifText({ checked, rules, version: "1.0.0", summary: "", compared });
}

test("an earlier run reads the same from its JSON and from its SARIF", () => {
  const json = readBaseline(file("a.json", JSON.stringify(batchJson(wrong, wrong))));
  expect(json).toHaveLength(wrong.findings.length);
  expect(json[0]).toMatchObject({ file: "云岭县.txt", ruleId: wrong.findings[0]?.ruleId });
  expect(readBaseline(file("a.sarif", sarifOf(wrong, null)))).toEqual(json);
});

test("what was gone in the earlier run is not gone again", () => {
  const gone = { fingerprint: "f", slotFingerprint: "s", ruleId: "R01", message: "m", file: "x" };
  const path = file("b.sarif", sarifOf(wrong, [gone]));
  expect(readBaseline(path).map(({ fingerprint }) => fingerprint)).not.toContain("f");
});

test.for([
  ["没有.json", null, "找不到"],
  ["坏.json", "{", "完整的 JSON"],
  ["别的.json", `{"documents": 1}`, "不是 jihe 写出的"],
] as const)("%s is refused", ([name, text, words]) => {
  const path = text === null ? join(folder, name) : file(name, text);
  expect(() => readBaseline(path)).toThrow(words);
});

const reports = ["甲", "乙"].map((name) =>
  reportOf({ path: `${name}.txt`, document: { ...reportOf({}).document, id: name } }),
);

function finding(document: string, fingerprint: string, slotFingerprint = "槽") {
  const id = `${document}-${fingerprint}`;
  return findingOf({ id, documentIds: [document], fingerprint, slotFingerprint });
}

function old(name: string, fingerprint: string, slotFingerprint = "槽"): OldFinding {
  return { fingerprint, slotFingerprint, ruleId: "R01", message: "", file: name };
}

test("one slot in two counties is told apart by the file", () => {
  const now = [finding("甲", "1"), finding("乙", "2")];
  const { states, absent } = compareBaseline(now, reports, [old("乙.txt", "9")]);
  expect(Object.fromEntries(states)).toEqual({ "甲-1": "new", "乙-2": "updated" });
  expect(absent).toEqual([]);
});

test("a renamed file is followed by values, and by the slot where only one is left", () => {
  const same = compareBaseline([finding("甲", "1")], reports, [old("旧.txt", "1")]);
  expect(Object.fromEntries(same.states)).toEqual({ "甲-1": "unchanged" });
  const moved = compareBaseline([finding("甲", "1")], reports, [old("旧.txt", "9")]);
  expect(Object.fromEntries(moved.states)).toEqual({ "甲-1": "updated" });
  const doubt = compareBaseline([finding("甲", "1"), finding("乙", "2")], reports, [
    old("旧", "9"),
  ]);
  expect([...doubt.states.values()]).toEqual(["new", "new"]);
  expect(doubt.absent).toHaveLength(1);
});

test("an old finding stands for one finding only", () => {
  const now = [finding("甲", "1"), { ...finding("甲", "1"), id: "again" }];
  const { states } = compareBaseline(now, reports, [old("甲.txt", "1")]);
  expect([...states.values()]).toEqual(["unchanged", "new"]);
});

test("the comparison in one line", () => {
  const now = [finding("甲", "1"), finding("乙", "2", "别")];
  const compared = compareBaseline(now, reports, [old("甲.txt", "9"), old("乙.txt", "8", "没")]);
  expect(baselineLine(compared)).toBe("与基线相比：新增1处，有变化1处，未变0处，已消失1处。");
});
