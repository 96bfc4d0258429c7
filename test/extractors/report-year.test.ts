import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reportYearOf } from "../../extractors/report-year.ts";
import { plainDocument } from "../helpers/plain-document.ts";

const next = "二、下一步打算\n2025年，将加强2025年预算管理，做好2025年评价。";

test.for([
  ["云岭县2024年预算绩效管理工作总结", 2024],
  ["云岭县2024年度部门整体支出绩效自评报告", 2024],
  ["关于2024年预算执行情况和2025年预算草案的报告", 2024],
  ["云岭县2024年工作总结及2025年工作计划", 2024],
  ["云岭县2025年预算绩效管理工作计划", 2025],
  ["云岭县2024年1—9月绩效运行监控分析报告", 2024],
  ["云岭县2024年上半年预算执行情况分析", 2024],
  ["关于2023年、2024年农牧业绩效情况的对比分析", 2024],
  ["云岭县2022年和2023年绩效评价结果比较", 2023],
  ["云岭县2024年和2025年工作计划", 2024],
  ["云岭县2022—2024年绩效评价工作情况", 2024],
  ["云岭县二〇二四年预算绩效管理工作总结", 2024],
  ["云岭县二○二三年度工作总结", 2023],
  ["关于印发《云岭县2024年绩效工作总结》的通知", 2024],
  ["关于2023年度审计查出问题整改情况的报告", 2023],
] as const)("the title %s is about %i", ([title, year]) => {
  const text = `${title}\n2021年、2022年、2022年、2026年的情况见附件。\n${next}`;
  expect(reportYearOf(plainDocument(text))).toBe(year);
});

test.for([
  ["2023\n2023年，我县认真贯彻落实，印发《办法》（川委厅〔2022〕5号）。", 2023],
  ["工作总结\n2018年以来，我县持续推进，现将2024年度工作开展情况报告如下。", 2024],
  ["工作总结\n按照《2022年工作要点》要求，2024年我县开展工作。", 2024],
  ["工作总结\n2024年，与2023年相比，比2023年增长5%，较2023年下降。", 2024],
  ["工作总结\n在2025年部门预算编制中，根据2024年评价结果安排2025年预算。2024年完成。", 2024],
  ["工作总结\n2024年1—9月，我县开展监控。", 2024],
  ["工作总结\n云财绩〔2023〕6号、云财绩〔2023〕7号印发后，2024年全面落实。", 2024],
] as const)("where the title is silent the opening decides: %s", ([text, year]) => {
  expect(reportYearOf(plainDocument(`${text}\n云岭县财政局\n2025年9月22日`))).toBe(year);
});

test.for([
  ["云岭县2025年部门预算绩效目标审核情况\n2024年9月至12月，县财政局完成编审。", 2024],
  ["云岭县2025年部门预算绩效目标审核情况\n县财政局完成编审。", 2025],
  ["自评情况\n自评期为2024年1月1日至12月31日。", 2024],
  ["应用情况\n根据2023年度绩效评价结果，压减预算。2024年反馈问题12条。", 2024],
  ["考核通报\n对2024年全县6个乡镇工作的考核已经结束。", 2024],
  ["跟踪情况\n今年满意度96.8%，比2023年的95.1%高出1.7个百分点。", 2024],
  ["试点专报\n今年选定四个项目，核减2025年预算安排2975万元。", 2024],
  ["评价情况\n2024年选取7个乡镇。\n据此，2025年扣减10万元。\n下一步，2025年完成剩余6个。", 2024],
  ["建设情况\n指标体系建设起步于2021年，编制2025年预算时引用指标。", 2024],
  ["对比情况\n与2022年相比多3个，与2023年相比多5个。", null],
] as const)("a year said in other ways: %s", ([text, year]) => {
  expect(reportYearOf(plainDocument(text))).toBe(year);
});

test("of two years of a title the one that had begun when it was signed", () => {
  const title = "教育局关于2025年新增项目事前绩效评估和2024年绩效管理工作的报告";
  const signed = (date: string): number | null =>
    reportYearOf(plainDocument(`${title}\n评估项目6个。\n教育局\n${date}`));
  expect(["2024年12月6日", "二〇二四年十二月六日", "2025年12月6日", "附件"].map(signed)).toEqual([
    2024, 2024, 2025, 2025,
  ]);
});

test("where the opening is silent the majority of the text decides, plans left out", () => {
  const text = `工作总结\n我县开展工作。\n一、工作情况\n2024年评估10个项目。\n2024年评价。\n2023年评价。\n${next}`;
  expect(reportYearOf(plainDocument(text))).toBe(2024);
});

test.for([
  ["no year", "工作总结\n我县开展工作。"],
  ["only the date of signature", "工作总结\n我县开展工作。\n云岭县财政局\n2025年1月10日"],
  [
    "only document numbers and names",
    "工作总结\n按照《2022年要点》（云财绩〔2023〕6号）开展工作。",
  ],
] as const)("%s decides nothing", ([, text]) => {
  expect(reportYearOf(plainDocument(text))).toBeNull();
});

const reports = join(import.meta.dirname, "../../../shared/reports");
test.skipIf(!existsSync(reports)).for([
  ["dachuan-2024.txt", 2024],
  ["lieshan-2024.txt", 2024],
  ["jiashi-2024.txt", 2024],
  ["luxian-2023.txt", 2023],
] as const)("%s is about %i (skipped without ../shared/reports)", ([file, year]) => {
  expect(reportYearOf(plainDocument(readFileSync(join(reports, file), "utf8")))).toBe(year);
});
