import {
  declaredYear,
  sinceYear,
  toldYears,
  writtenYears,
} from "../../../rules/years/told-years.ts";
import { reportFrom } from "../../helpers/report.ts";

/** Not looked at. */
const title = "云岭县2022年工作报告\n";

/** The years that a plain text writes, those that it tells of, the one that it reports on and the one since when: `写2024 讲2024 报2024`. */
export function yearsIn(told: string): string {
  const text = `${title}${told}`;
  const report = reportFrom(text);
  const all = { start: title.length, end: text.length };
  const [written, spoken, since] = [writtenYears, toldYears, sinceYear].map((find) =>
    find(report, all).map(({ quote, flow, span }) =>
      text.slice(flow.start, flow.end) === quote && text.slice(span.start, span.end) === quote
        ? quote
        : `${quote}?`,
    ),
  );
  const declared = declaredYear(report, all);
  return [
    `写${(written ?? []).join("、")}`,
    `讲${(spoken ?? []).join("、")}`,
    ...(declared === null ? [] : [`报${String(declared.year)}`]),
    ...((since ?? []).length === 0 ? [] : [`自${(since ?? []).join()}`]),
  ].join(" ");
}
