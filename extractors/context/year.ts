import { scaleDigits } from "../../domain/quantity.ts";
import type { Token } from "../scan/token.ts";
import type { Heading } from "./outline.ts";

/** Calendar years met before a token. */
export interface YearMemory {
  readonly sentence: number | null;
  readonly paragraph: number | null;
  /** Latest year named under the same top heading; plans carry it from paragraph to paragraph. */
  readonly section: number | null;
  /** Year of the budget last named in the sentence. */
  readonly budget: number | null;
  /** Year the sentence opens with. */
  readonly opening: number | null;
}

const cuts = "(?:压减|扣减|调减|削减|核减|取消|压缩|编制|安排)";
const cutAhead = new RegExp(`^[^。；\\n\\d]{0,24}${cuts}(?:了)?(\\d{4})年`);
const cutAround = /压减|扣减|调减|削减|核减|取消|压缩/;
const cutBehind = new RegExp(`${cuts}(?:了)?(\\d{4})年[^。；\\n]{0,24}$`);
/** 四个项目合计核减2025年预算: the projects are those told before. */
const summedAhead = /^[^，。；\n\d]{0,8}(?:合计|共计|总共)/;
const ownYear = /(\d{4})年/;
/** 泸县（2023年度）11.49%: the year in brackets right before the number is its own. */
const bracketYear = /（(20\d\d)年[^）\d]{0,6}）(?:约|近|接近|超过?)?$/;
const thisYear = /(?:今年|本年|当年|年内)[^。；\n]{0,16}$/;
const lastYear =
  /(?<!截至|截止|对)(?:去年|上年|上一年(?!度?评))(?!净?结[转余])(?![^，。；\n]*(?:[增减提升降长多少缩扩高低快慢]|(?<![截达])[到至]))[^，。；\n]{0,16}$/;

/** 比上年（15个）增加3个, 同比（1365个）+55个: what stands in the brackets is the base. */
const bracketedBase =
  /(?:(?:比|较|与|同)(?:上年|去年|(20\d\d)年)(?:度)?(?:同期)?|(?<![增降减长升高低])同比)（$/;

/** 全市平均的95.1%: a mean beside last year's value is of this year. */
const meanBeside = /、全[国省市州盟区县](?:平均)?(?:水平)?的?$/;

/** 2025年预算按6716万元安排 */
const ofBudget =
  /(20\d\d)年(?:度)?(?:部门|财政|项目)?预算(?:由[^，。；]{0,14})?(?:按|安排(?:为)?|为|[压砍调]减?[到至为])$/;

/** 由2023年的85%提高到92%: what a change starts from bears the year it stands with. */
const baseYear =
  /(?:(?:由|从|比|较|与|同)(20\d\d)年(?:度|末|底)?(?:同期)?的|（(20\d\d)年(?:度|末|底)?)(?![^，。；\n]*[增减提升降])[^，。；\n\d]{0,8}$/;

/** A year that names a budget (2025年预算, 2024年度公用经费) is not the year of what is told. */
const budgetYear =
  /^(?:度)?(?:省|市|县|区|州|盟|旗)?(?:本?级)?(?:部门|年初|项目|一般公共|财政)?(?:预算|公用经费|决算)/;

export function namesBudget(text: string, token: Token): boolean {
  return budgetYear.test(text.slice(token.end, token.end + 12));
}

export interface YearQuery {
  readonly text: string;
  readonly token: Token;
  /** The sentence up to the token. */
  readonly lead: string;
  readonly memory: YearMemory;
  readonly path: readonly Heading[];
  readonly inPlan: boolean;
  readonly reportYear: number | null;
}

/**
 * The year a figure is about: the year of the budget that is cut, the last one before it in the
 * sentence, in the paragraph, in the section of a plan, in the headings, else the report's.
 */
export function yearOf(query: YearQuery): number | null {
  const { token, memory } = query;
  const own = token.time?.year ?? token.documentYear ?? null;
  if (own !== null) return own;
  if (token.kind === "docnumber") return null;
  const cut = token.time === null ? cutYear(query) : null;
  if (cut !== null) return cut;
  const { lead, reportYear } = query;
  const bracketed = token.time === null ? bracketYear.exec(lead)?.[1] : undefined;
  if (bracketed !== undefined) return Number(bracketed);
  const budgeted =
    token.kind === "amount" && lead.includes("预算") ? ofBudget.exec(lead)?.[1] : undefined;
  if (budgeted !== undefined) return Number(budgeted);
  if (reportYear !== null && thisYear.test(lead)) return reportYear;
  const based = lead.endsWith("（") && token.time === null ? bracketedBase.exec(lead) : null;
  if (based?.[1] !== undefined) return Number(based[1]);
  if (based !== null && reportYear !== null) return reportYear - 1;
  // 是上年218人次的两倍, 快于上年同期3.1个百分点: what is told is this year's.
  if (reportYear !== null && isMultiple(token, lead)) return reportYear;
  if (reportYear !== null && lastYear.test(lead) && !meanBeside.test(lead)) return reportYear - 1;
  const named =
    token.time === null
      ? (baseYear.exec(lead) ?? (isSetBeside(query) ? besideYear.exec(lead) : null))
      : null;
  const base = named?.[1] ?? named?.[2];
  if (base !== undefined) return Number(base);
  if (reportYear !== null && token.time === null && answersPast(query)) return reportYear - 1;
  const near = memory.sentence ?? memory.paragraph;
  // In a plan an earlier year is what the work is about (完成2024年度自评), not when it is done.
  if (query.inPlan && near !== null && memory.section !== null && near < memory.section) {
    return memory.section;
  }
  return near ?? sectionYear(query) ?? reportYear;
}

/** 去年同一时点呢？, 上年同期是多少？ */
const askedPast =
  /(?:^|[。！？；\n])[^。！？；\n\d]{0,12}(?:去年|上年|上一年)[^。！？；\n\d]{0,16}？\s*$/;

/** 去年同一时点呢？预算14120万元，支出7738万元: what a question asks of last year, the sentence behind it answers. */
function answersPast({ text, token, lead, memory }: YearQuery): boolean {
  if (memory.sentence !== null || /今年|本年|当年|目前|现在/.test(lead)) return false;
  const start = token.start - lead.length;
  return askedPast.test(text.slice(Math.max(0, start - 48), start));
}

/** 与2022年得分80.2分相比 */
const besideYear = /(?:与|同|和)(20\d\d)年(?:度)?[^，。；\d]{0,12}$/;

function isSetBeside({ text, token }: YearQuery): boolean {
  return text.startsWith("相比", token.end) || text.startsWith("比", token.end);
}

function isMultiple({ unit }: Token, lead: string): boolean {
  if (unit === null) return false;
  if (unit.endsWith("倍"))
    return /(?:为|是|达|相当于)(?:上年|去年|20\d\d年)[^，。；]{0,16}的$/.test(lead);
  return unit.includes("分点") && /(?:于|比|较|过|出)(?:上年|去年)(?:度|同期)?$/.test(lead);
}

function cutYear({ text, token, lead, memory }: YearQuery): number | null {
  if (token.kind === "count" && summedAhead.test(text.slice(token.end, token.end + 16)))
    return null;
  const ahead = cutAhead.exec(text.slice(token.end, token.end + 40))?.[1];
  const year = ahead ?? cutBehind.exec(lead.slice(-48))?.[1];
  if (year !== undefined) return Number(year);
  if (memory.budget === null) return null;
  const clause = /[^，。；]*$/.exec(lead)?.[0] ?? "";
  const rest = /^[^，。；]{0,20}/.exec(text.slice(token.end, token.end + 24))?.[0] ?? "";
  return cutAround.test(clause + rest) ? memory.budget : null;
}

function sectionYear({ path, memory, inPlan }: YearQuery): number | null {
  for (const heading of path.toReversed()) {
    const year = ownYear.exec(heading.title)?.[1];
    if (year !== undefined) return Number(year);
  }
  return inPlan ? memory.section : null;
}

/** ISO 8601 of a date or period in `year`; null when a part is unknown. */
export function isoOf(token: Token, year: number | null): string | null {
  const time = token.time;
  if (time === null) return null;
  if (time.duration !== undefined) return token.unit?.includes("工作日") ? null : time.duration;
  if (time.yearEnd !== undefined) return year === null ? null : `${year}/${time.yearEnd}`;
  if (year === null || time.relative) return null;
  if (time.month === undefined) return time.day === undefined ? String(year) : null;
  const month = String(time.month).padStart(2, "0");
  if (time.monthEnd !== undefined) {
    return `${year}-${month}/${year}-${String(time.monthEnd).padStart(2, "0")}`;
  }
  if (time.day !== undefined) return `${year}-${month}-${String(time.day).padStart(2, "0")}`;
  return time.atEnd ? `${year}-${month}-${lastDay(year, time.month)}` : `${year}-${month}`;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The known parts written together: 2024, 202406, 20240820; null for a span of time. */
export function calendarValue(token: Token, iso: string | null): string | null {
  const time = token.time;
  if (time === null) return null;
  if (time.duration !== undefined) return scaleDigits(token.digits, token.exponent);
  if (time.monthEnd !== undefined || time.yearEnd !== undefined) return null;
  if (iso !== null) return iso.replaceAll("-", "");
  if (time.day !== undefined && time.month === undefined) return String(time.day);
  const parts = [time.month, time.day].filter((part) => part !== undefined);
  return parts.length === 0
    ? null
    : parts
        .map((part, at) => String(part).padStart(at === 0 && parts.length === 1 ? 1 : 2, "0"))
        .join("");
}
