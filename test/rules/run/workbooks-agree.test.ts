import { describe, expect, test } from "vitest";
import type { Report } from "../../../domain/report.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { runRules } from "../../../rules/check-reports.ts";
import { replay } from "../../../rules/findings/replay.ts";
import { documentsAgree } from "../../../rules/run/documents-agree.ts";
import { expectReasons, expectWorded } from "../../helpers/declared.ts";
import { sheetOf } from "../../helpers/monitor-workbook.ts";
import { workbookReport } from "../../helpers/workbook-report.ts";

type Row = readonly (string | number | null)[];

const head = "序号 项目名称 主管部门 年初预算数 调整后预算数 1—9月执行数 执行率（%） 预警灯".split(
  " ",
);
const projects: readonly Row[] = [
  [1, "农村公路养护", "县交通运输局", 1200, 1200, 980.5, 81.71, "绿灯"],
  [2, "高标准农田建设", "县农业农村局", 3600, 3200, 1450.2, 45.32, "红灯"],
  [3, "基层医疗设备购置", "县卫生健康委员会", 640, 640, 192, 30, "红灯"],
];
const total: Row = ["合计", null, null, 5440, 5040, 2622.7, 52.04, null];
const title = "清河县2024年1—9月项目绩效运行监控情况表";

interface Sheet {
  readonly title?: string;
  readonly head?: Row;
  readonly rows?: readonly Row[];
}

function workbook({ title: own = title, head: top = head, rows }: Sheet = {}): Promise<Report> {
  const body = rows ?? [...projects, total];
  return workbookReport([sheetOf("监控表", [[own], ["单位：万元"], top, ...body])], `${own}.xlsx`);
}

async function report(body: string, name = "清河县2024年预算绩效管理工作总结"): Promise<Report> {
  const text = `${name}\n\n2024年，清河县财政局深入推进预算绩效管理。\n\n一、过程管理。${body}\n`;
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  return extractReport("总结.txt", document, notices);
}

/** `warning 7个 …` for a finding, `pass 6个` for what agrees; what cannot be compared begins with its outcome. */
async function told(body: string, sheet: Sheet = {}, name?: string): Promise<readonly string[]> {
  return toldOf([await report(body, name), await workbook(sheet)]);
}

function toldOf(reports: readonly Report[]): readonly string[] {
  const { findings, receipts } = runRules([documentsAgree], reports);
  expect(runRules([documentsAgree], reports.toReversed())).toEqual({ findings, receipts });
  expectReasons(receipts);
  for (const finding of findings) {
    expectWorded(finding);
    expect(replay(structuredClone(finding))?.verdict).toBe(finding.verdict);
  }
  const held = receipts.filter(
    ({ findingId, operands }) => findingId === null && operands.length > 0,
  );
  return [
    ...findings.map(({ severity, operands }) => `${severity} ${operands[0]?.quote ?? ""}`),
    ...held.map(({ outcome, operands }) => `${outcome} ${operands[0]?.quote ?? ""}`),
  ];
}

const whole =
  "对3个项目开展1—9月绩效运行监控，涉及预算金额5040.00万元，1—9月累计支出2622.70万元，执行率52.04%，其中红灯项目2个。农村公路养护项目执行980.50万元。";

describe("a report against the monitoring table of its time", () => {
  test("agrees in its totals, its counts, its lights and its rows", async () => {
    const lines = await told(whole);
    expect(lines.filter((line) => /^(?:error|warning|hint)/.test(line))).toEqual([]);
    expect(lines).toEqual(
      expect.arrayContaining(["pass 5040.00万元", "pass 2622.70万元", "pass 980.50万元"]),
    );
  });

  test.for([
    ["the number of projects", "对3个", "对4个", "4个", "共有3个"],
    ["the budget", "5040.00", "5140.00", "5140.00万元", "合计一行为5040万元"],
    ["what was spent", "2622.70", "2262.70", "2262.70万元", "合计一行为2622.7万元"],
    ["the rate", "52.04", "54.02", "54.02%", "合计一行为52.04%"],
    ["the lights", "红灯项目2个", "红灯项目3个", "3个", "共有2个"],
    ["a project by its name", "980.50", "908.50", "908.50万元", "为980.5万元"],
  ] as const)("tells of another value: %s", async ([, from, to, quote, given]) => {
    const reports = [await report(whole.replace(from, to)), await workbook()];
    const { findings } = runRules([documentsAgree], reports);
    expect(findings.map(({ severity, operands }) => [severity, operands[0]?.quote])).toEqual([
      ["warning", quote],
    ]);
    expect(findings[0]!.title).toBe("报告与监控表不一致");
    expect(findings[0]!.message).toContain(`（工作表“监控表”）${given}`);
    expect(findings[0]!.message).toContain("请先确认两处的监控范围、时点和预算口径");
    expect(toldOf(reports)).toContain(`warning ${quote}`);
  });

  test("the smallest difference that no rounding explains", async () => {
    expect(await told(whole.replace("980.50", "980.61"))).toContain("warning 980.61万元");
    expect(await told(whole.replace("980.50", "980.56"))).toContain("hint 980.56万元");
    expect(await told(whole.replace("980.50", "980.55"))).toContain("pass 980.55万元");
  });

  test("the budget may be that of the beginning of the year", async () => {
    expect(await told(whole.replace("5040.00", "5440.00"))).toContain("pass 5440.00万元");
  });

  test("the rows may tell what the line of totals does not", async () => {
    const wrong = { rows: [...projects, ["合计", null, null, 5440, 5040, 2722.7, 54.02, null]] };
    expect(await told(whole, wrong)).toContain("pass 2622.70万元");
    expect(await told(whole, { rows: projects })).toContain("pass 2622.70万元");
  });

  test("no row has the light", async () => {
    const green = projects.map((row) => [...row.slice(0, -1), "绿灯"]);
    const reports = [await report(whole), await workbook({ rows: [...green, total] })];
    const { findings } = runRules([documentsAgree], reports);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("一个也没有")]);
  });

  test.for(["1-9月", "前三季度", "截至9月底"])("%s is the same time", async (time) => {
    expect(await told(`${time}对4个项目开展绩效运行监控。`)).toContain("warning 4个");
  });
});

const four = "对4个项目开展1—9月绩效运行监控，执行率54.02%。";

test.for([
  ["another part of the year", four.replace("1—9月", "1—7月"), {}],
  ["no part of the year", four.replace("1—9月", ""), {}],
  ["two parts of the year", `1—7月执行率40%。${four}`, {}],
  ["the key projects", four.replace("绩效运行监控", "重点绩效运行监控"), {}],
  ["something else than monitoring", "对4个项目开展1—9月督查，执行率54.02%。", {}],
  ["last year", "2023年对4个项目开展1—9月绩效运行监控。", {}],
  ["a department by its name", "1—9月绩效运行监控中，县交通运输局执行率54.02%。", {}],
  ["a month by itself", "1—9月绩效运行监控显示，9月当月执行率54.02%。", {}],
  ["projects together", "1—9月绩效运行监控中，农村公路养护等2个项目支出908.50万元。", {}],
  ["a table of another time", four, { title: title.replace("1—9月", "1—7月") }],
  ["the table of one bureau", four, { title: title.replace("清河县", "清河县交通运输局") }],
  ["a table of another year", four, { title: title.replace("2024", "2023") }],
  ["a table with a row for each indicator", four, { rows: [...projects, projects[0]!, total] }],
  [
    "a table that is none of projects",
    four,
    { head: head.map((each) => (each === "项目名称" ? "镇街名称" : each)) },
  ],
] as const)("nothing is held against the table: %s", async ([, body, sheet]) => {
  const lines = await told(body, sheet);
  expect(lines.filter((line) => !line.startsWith("ambiguous"))).toEqual([]);
});

describe("quite another number", () => {
  test("is of another scope, and so is all else", async () => {
    expect(await told("对1795个项目开展1—9月绩效运行监控，执行率54.02%。")).toEqual([
      "ambiguous 1795个",
      "ambiguous 54.02%",
    ]);
  });

  test("is a slip where its point is out of place", async () => {
    expect(await told(whole.replace("5040.00", "504.00"))).toContain("warning 504.00万元");
  });
});

test("two tables of one time may each hold some of the projects", async () => {
  const second = [...projects.slice(1), total];
  const reports = [await report(four), await workbook(), await workbook({ rows: second })];
  expect(toldOf(reports)).not.toContain("warning 4个");
});
