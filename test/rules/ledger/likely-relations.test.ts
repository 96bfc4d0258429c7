import { describe, expect, test } from "vitest";
import { checkReports } from "../../../rules/index.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import type { Checked } from "../../../rules/check-reports.ts";
import { likelyRelations } from "../../../rules/ledger/likely-relations.ts";
import { testDeclared } from "../../helpers/declared.ts";

async function checked(text: string): Promise<Checked> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  return checkReports([extractReport("报告.txt", document, notices)]);
}

async function told(text: string): Promise<readonly string[]> {
  const { findings } = await checked(text);
  return findings
    .filter(({ severity }) => severity !== "hint")
    .map(({ operands }) => operands.map(({ quote }) => quote).join(" "));
}

const report = `某县2024年预算绩效管理工作总结
年末编制各类培训计划。组织开展全县性培训2次，5月培训148人次，10月培训163人次，累计311人次。
`;

describe("relations that the words make likely", () => {
  testDeclared(likelyRelations);

  test("what agrees is no finding", async () => {
    expect(await told(report)).toEqual([]);
  });

  test("a finding is a warning at most and replays from its operands", async () => {
    const { findings } = await checked(report.replace("148", "948"));
    const own = findings.filter(({ ruleId }) => ruleId === "K01");
    expect(own.every(({ severity }) => severity !== "error")).toBe(true);
  });

  test("what does not agree is told with the relation that the words make likely", async () => {
    const { findings, receipts } = await checked(report.replace("311", "131"));
    const own = findings.filter(({ ruleId }) => ruleId === "K01");
    expect(own).toMatchObject([{ severity: "warning", title: "分项之和与合计不符" }]);
    expect(own[0]!.operands.map(({ quote }) => quote)).toEqual(["131人次", "148人次", "163人次"]);
    const about = receipts.filter(({ ruleId, outcome }) => ruleId === "K01" && outcome === "fail");
    expect(about).toHaveLength(1);
  });

  test("a claim of one kind is told once", async () => {
    const { findings } = await checked(report.replace("311", "131"));
    const own = findings.filter(({ ruleId }) => ruleId === "K01");
    const claims = own.map(({ operands }) => operands[0]?.start);
    expect(new Set(claims).size).toBe(claims.length);
  });

  test("a rate that may be a share or a change is wrong once", async () => {
    const { receipts } = await checked(
      "某县2024年总结\n送来的9420万元里砍掉1130.4万元，砍幅21.0%。\n",
    );
    const own = receipts.filter(({ ruleId }) => ruleId === "K01");
    expect(own.map(({ outcome }) => outcome)).toEqual(["fail"]);
  });

  test("figures that have nothing to do with each other are left alone", async () => {
    expect(
      await told(
        "某县2024年总结\n印发制度文件3份，召开会议5次，培训160人次，公开报告21份，收回资金800万元。\n",
      ),
    ).toEqual([]);
  });

  test("every question asked and answered has its receipt", async () => {
    const { receipts } = await checked(report);
    expect(receipts.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
  });
});
