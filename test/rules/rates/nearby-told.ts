import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { reportFrom } from "../../helpers/report.ts";
import { toldLines } from "../../helpers/told-lines.ts";

/** What R01 says of the rates of a marked text, where the figures near them are tried as well. */
export function nearbyTold(text: string): readonly string[] {
  return toldLines(rateRecomputed, reportFrom(text));
}
