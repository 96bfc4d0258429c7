import type { Hypothesis } from "../../domain/finding.ts";
import { valuesOf } from "../findings/relation-check.ts";
import type { Judged } from "../rule.ts";
import { tellsTwice } from "./tells-twice.ts";

/** Items that come to so many times their total are none of it. */
const overflow = 1.2;
/** A change so many times as large, or as small, is of other levels. */
const apart = 2;

/**
 * Whether a broken sum or change of prose is a hint, since its numbers are far apart, none of them stands twice and no
 * slip of the pen leads from one to the other: 优良部门合计36个 is not the sum of 优7个、良29个、中16个、差2个, and 月工资 that rose from
 * 3600元 to 3900元 is not the 13.32万元 that were paid more.
 */
export function isFarApart({ bound }: Judged, hypotheses: readonly Hypothesis[]): boolean {
  const { formula, evidence } = bound;
  if (hypotheses.some(({ kind }) => kind !== "figure")) return false;
  // Neither a cell, whose grid tells what belongs together, nor names that are counted.
  if (evidence.some(({ figure }) => figure?.cell !== null) || tellsTwice(evidence)) return false;
  const values = valuesOf(bound);
  if (values === null || values.printed === 0) return false;
  const share = values.computed / values.printed;
  if (formula.name === "sum") return share > overflow;
  const claim = evidence[formula.claim]?.figure ?? null;
  const isGap = formula.name === "difference" && claim?.quantity.dimension !== "points";
  const times = Math.abs(share);
  return isGap && (times > apart || times < 1 / apart);
}
