import type { Figure, Status } from "../domain/figure.ts";
import type { Qualifier } from "../domain/quantity.ts";
import { isPlanSection } from "./context/plan.ts";
import { limitQualifier, qualifierOf } from "./context/qualifier.ts";
import { isMovedFrom, isWeight, statusOf } from "./context/status.ts";
import { isGradeBand, isTarget } from "./context/threshold.ts";
import { yearOf } from "./context/year.ts";
import type { Situation } from "./situation.ts";

/** How a figure limits its value, what it stands for in time, and which year it is about. */
export interface Meaning {
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly year: number | null;
  /** Year that a month or a day without one belongs to. */
  readonly calendarYear: number | null;
}

export function meaningOf(situation: Situation): Meaning {
  const { text, token, table, path, place, reportYear, planDocument } = situation;
  const { sentence, memory, signature, stage } = place;
  const lead = sentence.words.slice(0, token.start - sentence.start);
  const printed = qualifierOf(text, token);
  const inPlan = planDocument || place.announced || isPlanSection(path, reportYear);
  const parted = dividedFrom(situation);
  const calendarYear =
    table?.year ??
    lastYearOf(situation) ??
    parted?.year ??
    yearOf({ text, token, lead, memory, path, inPlan, reportYear });
  const status =
    lastYearColumn(situation) ??
    table?.status ??
    (parted?.status === "plan" ? "plan" : null) ??
    statusOf({
      text,
      token,
      sentence,
      stage,
      reportYear,
      inPlan,
      inNotice: planDocument,
      signature,
      qualifier: printed,
      year: calendarYear,
      name: place.name,
    });
  const limit = status === "threshold" && printed === "exact";
  return {
    qualifier: limit ? limitQualifier(text, token) : printed,
    status,
    year: figureYear(situation, status, calendarYear, inPlan),
    calendarYear,
  };
}

/** A standing limit, a weight and a number inside a name have no year; a limit set for a year has it. */
function figureYear(
  situation: Situation,
  status: Status,
  year: number | null,
  inPlan: boolean,
): number | null {
  const { token, place, lead } = situation;
  if (token.kind === "docnumber") return year;
  const duration = token.time?.duration;
  if (token.time !== null && duration === undefined) return year;
  if (status === "threshold") return limitYear(situation, year, inPlan);
  if (status === "reference" && (token.inTitle || place.name || isWeight(token, lead.slice(-60)))) {
    return null;
  }
  if (duration?.endsWith("Y")) return null;
  return isBeforeLast(situation, status, year) ? year - 1 : year;
}

/** 由68%提高到81% with no year at it: what this year's result has moved from is last year's. */
function isBeforeLast(
  { table, token, lead, tail, reportYear, place }: Situation,
  status: Status,
  year: number | null,
): year is number {
  if (table !== null || status !== "reference" || year === null || year !== reportYear)
    return false;
  if (token.kind === "score" || token.time !== null || place.memory.sentence !== null) return false;
  return isMovedFrom(lead.slice(-60), tail);
}

/** 目标值≥90% holds for its year, a limit of a plan for the year the sentence opens with, others for none. */
function limitYear(
  { token, table, place, lead, tail }: Situation,
  year: number | null,
  inPlan: boolean,
): number | null {
  if (table !== null || isTarget(lead.slice(-60))) return year;
  if (token.time !== null || isGradeBand(tail)) return null;
  return inPlan ? place.memory.opening : null;
}

/** 上年同期执行率（%）: a column of the year before. */
const lastYearHead = /^(?:上年|去年|上一年)(?:度|末|底|同期|数)?(?!.*(?:[增减升降]|结转|结余))/;

function lastYearOf({ table, reportYear }: Situation): number | null {
  if (table === null || reportYear === null) return null;
  return table.column.some((label) => lastYearHead.test(label)) ? reportYear - 1 : null;
}

/** Last year's column of a table that sets two years side by side. */
function lastYearColumn({ table, token, reportYear }: Situation): Status | null {
  if (table === null || reportYear === null || token.time !== null) return null;
  if (table.status !== "actual" && table.status !== null) return null;
  const year = /(20\d{2})年/.exec(table.column.join("，"))?.[1];
  return year !== undefined && Number(year) < reportYear ? "reference" : null;
}

/** 预算数15280万元，其中人员经费3420万元、公用经费410万元: the parts of a budget are budget. */
const division =
  /(?:其中|按[^，。；：\d]{1,10}(?:划分|分|看)|包括)[，：]?((?:[^，。；：、\d]{2,14}\d[\d,.]*(?:万元|亿元|元)(?:，|、|和|及)(?:其中)?)*)([^，。；：、\d]{2,14})$/;
const told =
  /实际|已|累计|执行|完成|到位|拨付|下达|压减|核减|收回|结余|结转|核定|审定|节约|增加|减少|支付|评价|监控/;

/** The amount before one that is told as a part beside it: they are of one year and one kind. */
function dividedFrom({ token, previous, lead, place, table }: Situation): Figure | null {
  if (table !== null || token.kind !== "amount" || previous === null) return null;
  if (previous.sentence.start !== place.sentence.start) return null;
  if (!/其中|包括|按/.test(lead)) return null;
  const parts = division.exec(lead);
  return parts === null || told.test(parts[0]) ? null : previous;
}
