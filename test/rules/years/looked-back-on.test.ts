import { describe, expect, test } from "vitest";
import { titleAgrees } from "../../../rules/ledger/title-agrees.ts";
import { yearConsistent } from "../../../rules/ledger/year-consistent.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const report = (title: string, opening: string): string =>
  `青溪区${title}年绩效管理自查报告\n市财政局：\n按照要求，我局组织了自查，现将情况报告如下。\n一、目标管理\n${opening}审核目标846个，退回71个。\n二、结果应用\n2025年预算编制中，压减低效项目12个、1460万元。\n三、不足与改进\n街道人员少。2025年将补充专岗，把绩效培训做到街道。\n青溪区财政局\n2025年1月20日\n`;

const paper = (title: string, lines: readonly string[]): string =>
  [
    title,
    "2024年，全县审核绩效目标912个。",
    "2024年，监控项目912个。",
    "2024年，评价项目18个。",
    ...lines,
    "云岭县财政局",
    "2025年2月10日",
  ].join("\n");

const examined = (title: string): string =>
  `云岭县${title}年度农村饮水安全工程重点评价情况报告\n我局委托第三方机构对2023年度农村饮水安全工程开展了重点评价，现报告如下。\n一、基本情况\n工程建设期为2023年8月至2024年7月。\n二、结果\n得分80.4分。\n三、建议\n管护经费列入2025年预算，2026年起由水务公司统一运行。\n云岭县财政局\n2025年4月18日\n`;

describe("the year to come stands at the head of a sentence of this year's report", () => {
  test("what will be done next year is not what the report tells of", async () => {
    expect(await findingLines(titleAgrees, report("2024", ""))).toEqual([]);
    expect(await findingLines(titleAgrees, report("2024", "2024年，"))).toEqual([]);
  });

  test("a title of last year is told", async () => {
    const text = `青溪区2023年绩效管理自查报告\n市财政局：\n2024年，我局组织了自查，现将情况报告如下。\n一、目标管理\n审核目标846个。\n二、监控\n2024年，监控项目846个。2024年，收回资金1100万元。\n青溪区财政局\n2025年1月20日\n`;
    const lines = [
      ...(await findingLines(titleAgrees, text)),
      ...(await findingLines(yearConsistent, text)),
    ];
    expect(lines).not.toEqual([]);
  });
});

describe("a sentence that starts with an earlier year", () => {
  const summary = "云岭县2024年预算绩效管理工作总结";
  const planned = "云岭县2024年预算绩效管理工作要点";

  test.for<readonly [string, string]>([
    [summary, "一、上年工作回顾\n2023年，全县开展评估9个，涉及资金8600万元。"],
    [planned, "2023年，全县评价项目14个，平均得分82.6分。"],
    [summary, "2022年启动的指标体系建设共有24项任务，已完成19项。"],
    [summary, "2023年，县政府决定改造危旧校舍46所，由教育局组织实施。"],
    [summary, "2023年，全县安排污水管网改造18个标段，分三年实施。"],
  ])("looks back or tells when something began: %s %s", async ([title, line]) => {
    expect(await findingLines(yearConsistent, paper(title, [line]))).toEqual([]);
  });

  test.for([
    "2023年，全县开展评估9个，涉及资金8600万元。",
    "二、事前评估\n2023年，评估新增项目9个，核减1350万元。",
  ])("is told where it was left standing: %s", async (line) => {
    expect(await findingLines(yearConsistent, paper(summary, [line]))).toEqual(["warning 2023年"]);
  });
});

describe("what was evaluated is of the year of the title", () => {
  test("built over two years and told of later", async () => {
    expect(await findingLines(yearConsistent, examined("2023"))).toEqual([]);
  });
});
