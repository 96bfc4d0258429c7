/** What a year of the body is told of, by the words around it. */
export type YearKind =
  | "cited"
  | "compared"
  | "signed"
  | "budgeted"
  | "budget"
  | "planned"
  | "evaluated"
  | "month"
  | "opens"
  | "opens a plan"
  | "to come"
  | "whole year"
  | "other";

const nearby = 30;
const following = 44;

/** The notice that asked for the paper: 《关于报送2024年度预算绩效管理工作情况的通知》. */
const noticeAbout = /^\s*年[^《》\n]{0,40}(?:通知|方案|安排|要点)》/;
const comparedWith = /(?:[比较与同和由从]|[（(])$/;
const linkedWith = /^\s*年度?[^，。；]{0,10}预算[^，。；]{0,8}挂钩/;
const lineOfDate = /^\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/;
const ofBudget = /^\s*年度?[^，。；、]{0,12}预算(?!绩效|执行|公开|单位)/;
const applied = /编制|安排|压减|调减|核减|取消|挂钩|列入|纳入|削减|结果/;
const numberedLine = /^[一二三四五六七八九十、（）()\d.\s]*$/;
const ofPlan = /^\s*年度?[^，。；\n]{0,14}(?:计划|打算|安排|思路|要点)/;
const ofEvaluation = /^\s*年度?[^，。；]{0,16}(?:自评|评价)/;
const willDo = /将|计划|拟|继续|力争|打算|思路/;

/** Of the year of four digits at `at` of the flow; null in the titles of other papers and where 年 does not follow. */
export function yearKind(text: string, at: number): YearKind | null {
  const lead = text.slice(Math.max(0, at - nearby), at);
  const tail = text.slice(at + 4, at + following);
  if (lead.lastIndexOf("《") > lead.lastIndexOf("》"))
    return noticeAbout.test(tail) ? "cited" : null;
  if (!/^\s*年/.test(tail)) return null;
  const clause = /[^，。；：:\n（(]*$/.exec(lead)?.[0] ?? "";
  const rest = /^[^。；\n]*/.exec(tail)?.[0] ?? "";
  const line = /^[^\n]*/.exec(tail)?.[0] ?? "";
  if (comparedWith.test(lead.trimEnd()) && !linkedWith.test(rest)) return "compared";
  if (lineOfDate.test(line)) return "signed";
  if (ofBudget.test(rest))
    return applied.test(clause + rest.slice(0, nearby)) ? "budgeted" : "budget";
  if (numberedLine.test(clause) && ofPlan.test(rest)) return "planned";
  if (ofEvaluation.test(rest)) return "evaluated";
  if (/^\s*年\s*\d{1,2}\s*月/.test(rest)) return "month";
  if (/(?:^|[。\n])\s*$/.test(lead))
    return willDo.test(rest.slice(0, nearby)) ? "opens a plan" : "opens";
  if (willDo.test(clause + rest.slice(0, 20))) return "to come";
  return /^\s*年度/.test(rest) ? "whole year" : "other";
}

const willSoon = /^\s*年度?[，,]?[^，。；\n]{0,8}(?:将|计划|拟|继续|力争|打算)/;

/** 2025年，计划将…, 2025年将新增…, 2025年预算编制中: the year after the one told of. */
export function isNextYears(text: string, at: number): boolean {
  const kind = yearKind(text, at);
  if (kind === "budgeted" || kind === "planned" || kind === "opens a plan") return true;
  return willSoon.test(text.slice(at + 4, at + following));
}
