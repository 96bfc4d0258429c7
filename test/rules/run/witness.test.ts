import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { checkReports } from "../../../rules/index.ts";
import { coverOf, witnessesOf } from "../../../rules/run/witness.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const folder = new URL("../../../../shared/reports/", import.meta.url);

test.for([
  ["云岭县2024年预算绩效管理工作总结", "||"],
  ["云岭县财政局2024年预算绩效管理工作总结", "||"],
  ["云岭县2024年上半年预算绩效管理工作情况", "上半年||"],
  ["云岭县2024年1—9月绩效运行监控情况", "1—9月||监控"],
  ["渌湾县农业农村局2024年度项目支出绩效自评报告", "|农业农村局|自评项目"],
  ["关于禾塘县2024年审计查出问题整改情况的报告", "||审计整改"],
] as const)("the cover of %s is %s", ([title, cover]) => {
  expect(coverOf({ ...reportFrom(title), title })).toBe(cover);
});

test("a report without district or year is no witness", () => {
  const report = reportFrom("评估项目12个。");
  expect(witnessesOf([sceneOf(report)])).toEqual([]);
});

describe.skipIf(!existsSync(folder))(
  "the real reports in four formats (skipped where ../shared/reports is not there)",
  () => {
    test("four formats of one report are one witness, and contradict each other nowhere", async () => {
      const names = ["luxian-2023", "dachuan-2024"].flatMap((name) =>
        ["doc", "docx", "pdf", "txt"].map((format) => `${name}.${format}`),
      );
      const reports = await Promise.all(
        names.map(async (name) => {
          const { document, notices } = await readDocument(readFileSync(new URL(name, folder)));
          return extractReport(name, document, notices);
        }),
      );
      const witnesses = witnessesOf(reports.map(sceneOf));
      expect(witnesses.map(({ copies }) => copies.length)).toEqual([3, 3]);
      const { findings } = checkReports(reports);
      expect(findings.filter(({ documentIds }) => documentIds.length > 1)).toEqual([]);
    });
  },
);
