import { writeFileSync } from "node:fs";
import { extractReport } from "../../extractors/index.ts";
import { onceEach, shiftOdds, statedYear, yearsSeen } from "../../rules/years/title-shift.ts";
import type { YearCounts, YearSeen } from "../../rules/years/title-shift.ts";
import { loadGold } from "../rules/gold-document.ts";
import { goldFolders } from "../rules/gold-folders.ts";

/**
 * Counts the years of the annotated reports for rules/years/title-shift.ts: `npm run train:years`. What is printed
 * was measured on each report with the counts of the others.
 */
const path = new URL("../../rules/years/year-counts.json", import.meta.url);
/** Excerpts have no years to speak of. */
const wholeReport = 600;
const limits = [1, 10, 30, 100, 200, 500, 1000];

type Seen = readonly Omit<YearSeen, "year">[];

const reports = (await loadGold(goldFolders)).flatMap(({ name, document }): readonly Seen[] => {
  if (document.flow.text.length < wholeReport) return [];
  const report = extractReport(name, document, []);
  const title = statedYear(report);
  return title === null
    ? []
    : [yearsSeen(report, title).map(({ kind, after }) => ({ kind, after }))];
});
const odds = reports.map((own) => {
  const others = counted(reports.filter((each) => each !== own));
  const late = own.map(({ kind, after }) => ({ kind, after: after + 1 }));
  return { right: shiftOdds(own, others), stale: shiftOdds(late, others) };
});
for (const least of limits) {
  const alarms = odds.filter(({ right }) => right >= least).length;
  const found = odds.filter(({ stale }) => stale >= least).length;
  console.log(
    `odds ${String(least)}: ${String(found)} of ${String(odds.length)} titles a year behind found, ` +
      `${String(alarms)} right ones doubted`,
  );
}
writeFileSync(path, `${JSON.stringify(counted(reports), null, 2)}\n`);

function counted(all: readonly Seen[]): YearCounts {
  const kinds = [...Map.groupBy(all.flatMap(onceEach), ({ kind }) => kind)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return Object.fromEntries(
    kinds.map(([kind, seen]) => {
      const steps = [...Map.groupBy(seen, ({ after }) => after)].toSorted(([a], [b]) => a - b);
      return [kind, Object.fromEntries(steps.map(([after, same]) => [String(after), same.length]))];
    }),
  );
}
