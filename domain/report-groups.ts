import { originalOf } from "./copies.ts";
import { partOfYearIn } from "./period.ts";
import type { District, Report } from "./report.ts";

/** Reports of one district and one year, or the same part of it: one source of a paper. */
export interface ReportGroup {
  readonly district: District | null;
  readonly year: number | null;
  readonly reports: readonly Report[];
}

/**
 * Reports by district and year in the order of their first. Those of no known district or year stand
 * alone, but a text in several formats stays one group.
 */
export function groupReports(reports: readonly Report[]): readonly ReportGroup[] {
  const groups = new Map<string, Report[]>();
  const unknown: Report[][] = [];
  const ordered: Report[][] = [];
  for (const report of reports) {
    const key = keyOf(report, report.year);
    const group =
      key === null ? unknown.find((known) => originalOf(report, known) !== null) : groups.get(key);
    if (group !== undefined) {
      group.push(report);
      continue;
    }
    const fresh = [report];
    ordered.push(fresh);
    if (key === null) unknown.push(fresh);
    else groups.set(key, fresh);
  }
  return ordered.map((group) => ({
    district: group[0]?.district ?? null,
    year: group[0]?.year ?? null,
    reports: group,
  }));
}

/** Reports of the same district and the year before. */
export function earlierReports(
  { district, year, reports }: ReportGroup,
  groups: readonly ReportGroup[],
): readonly Report[] {
  const [first] = reports;
  if (district === null || year === null || first === undefined) return [];
  const key = keyOf(first, year - 1);
  return groups
    .filter(
      (group) => group.reports[0] !== undefined && keyOf(group.reports[0], group.year) === key,
    )
    .flatMap((group) => group.reports);
}

/** Districts of one name (鼓楼区) are told apart by their code, else by the units above them. */
function keyOf(report: Report, year: number | null): string | null {
  const { district } = report;
  if (district === null || year === null) return null;
  const place = district.code ?? district.parents.join("/");
  return [place, district.name, year, partOfYearIn(report)].join("|");
}
