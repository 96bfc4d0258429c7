import { expect, test } from "vitest";
import type { Catalogue, NameEntry } from "../../../domain/catalogue.ts";
import type { Report } from "../../../domain/report.ts";
import { isOfSeveral } from "../../../rules/draft/several.ts";
import { cloud } from "../../helpers/test-draft-rule.ts";

function named(role: NameEntry["role"], ...names: readonly string[]): readonly NameEntry[] {
  return names.map((text): NameEntry => {
    const given = { kind: "given", origin: "place", text } as const;
    return { kind: "name", role, id: text, text, given };
  });
}

function reportsOf(...names: readonly (string | null)[]): readonly Report[] {
  const [report] = cloud.reports;
  return names.map((name) => ({
    ...report!,
    district: name === null ? null : { name, code: null, parents: [], evidence: "标题" },
  }));
}

test.for<readonly [name: string, parts: Partial<Catalogue>, isSeveral: boolean]>([
  ["no names, no reports", {}, false],
  ["one district named", { entries: named("district", "云岭县") }, false],
  ["two districts named", { entries: named("district", "云岭县", "青川县") }, true],
  ["two bureaus named", { entries: named("bureau", "云岭县财政局", "青川县财政局") }, false],
  [
    "a district and its bureau",
    { entries: [...named("district", "云岭县"), ...named("bureau", "云岭县财政局")] },
    false,
  ],
  ["reports of one district", { reports: reportsOf("云岭县", "云岭县") }, false],
  ["reports of two districts", { reports: reportsOf("云岭县", "青川县") }, true],
  ["a report of an unknown district", { reports: reportsOf("云岭县", null) }, false],
  ["values alone", { entries: cloud.entries.filter(({ kind }) => kind === "figure") }, false],
])("%s", ([, parts, isSeveral]) => {
  expect(isOfSeveral({ ...cloud, entries: [], reports: [], ...parts })).toBe(isSeveral);
});
