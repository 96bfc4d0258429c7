import { expect, test } from "vitest";
import { titleOf } from "../../extractors/title.ts";
import { plainDocument } from "../helpers/plain-document.ts";

const body =
  "为深入贯彻落实中央和省市关于全面实施预算绩效管理的决策部署，我县扎实开展各项工作，取得明显成效。";

test.for([
  ["one line", "云岭县2024年预算绩效管理工作总结", "云岭县2024年预算绩效管理工作总结"],
  [
    "blanks inside",
    "云岭县 2024 年度 预算绩效管理工作开展情况",
    "云岭县2024年度预算绩效管理工作开展情况",
  ],
  [
    "two lines",
    "关于云岭县2024年预算绩效管理\n工作情况的报告",
    "关于云岭县2024年预算绩效管理工作情况的报告",
  ],
  [
    "three lines",
    "云岭县财政局\n关于2024年预算绩效管理\n工作情况的报告",
    "云岭县财政局关于2024年预算绩效管理工作情况的报告",
  ],
  [
    "a letterhead above",
    "云岭县财政局文件\n云财绩〔2025〕3号\n云岭县2024年工作总结",
    "云岭县2024年工作总结",
  ],
  ["an attachment mark above", "附件1\n云岭县2024年绩效自评报告", "云岭县2024年绩效自评报告"],
  ["a page number above", "— 1 —\n云岭县2024年绩效自评报告", "云岭县2024年绩效自评报告"],
  ["a secrecy mark above", "内部资料\n云岭县2024年监控分析报告", "云岭县2024年监控分析报告"],
  [
    "a web page",
    "首页>政务公开\n来源：县财政局\n云岭县2024年工作情况\n发布日期：2025-01-10",
    "云岭县2024年工作情况",
  ],
  ["a bracket behind", "云岭县2024年工作总结（送审稿）", "云岭县2024年工作总结（送审稿）"],
  [
    "a table",
    "项目支出绩效自评表\n项目名称\t道路整治\t主管部门\t云岭县交通局",
    "项目支出绩效自评表",
  ],
  ["a brief", "投资评审简报\n（第3期）\n云岭县财政局", "投资评审简报"],
] as const)("the title is found: %s", ([, head, title]) => {
  expect(titleOf(plainDocument(`${head}\n${body}`))).toBe(title);
});

test.for([
  ["only the year is left", ` 2023\n${body}`],
  ["no title at all", body],
  ["a heading comes first", `一、工作开展情况\n${body}`],
] as const)("the opening words stand in: %s", ([, text]) => {
  const title = titleOf(plainDocument(text));
  expect(title.length).toBeLessThanOrEqual(60);
  expect(body.startsWith(title.replace("…", ""))).toBe(true);
});

test("a long first paragraph is cut at a clause", () => {
  const title = titleOf(plainDocument(`${body.replace("。", "，")}${body}`));
  expect(title.length).toBeLessThanOrEqual(60);
  expect(title.endsWith("…")).toBe(true);
});

test("a document without text has an empty title", () => {
  expect(titleOf(plainDocument(" \n\n"))).toBe("");
});
