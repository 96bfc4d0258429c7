import type { Status } from "../domain/figure.ts";
import type { Qualifier } from "../domain/quantity.ts";
import { isPlanSection } from "./context/plan.ts";
import { limitQualifier, qualifierOf } from "./context/qualifier.ts";
import { isWeight, statusOf } from "./context/status.ts";
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
  const calendarYear =
    table?.year ?? yearOf({ text, token, lead, memory, path, inPlan, reportYear });
  const status =
    table?.status ??
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
  return duration?.endsWith("Y") ? null : year;
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
