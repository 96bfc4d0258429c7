import type { Figure, Kind } from "../../domain/figure.ts";
import type { Finding, Severity } from "../../domain/finding.ts";
import { indicatorOf, indicators } from "../../domain/indicator.ts";
import type { Report } from "../../domain/report.ts";
import { kindNames } from "../../templates/words.ts";

/** What the page can be filtered by; each is named on the page by its place in the list. */
export interface PageIndex {
  readonly districts: readonly string[];
  readonly kinds: readonly Kind[];
  /** Ids of the dictionary that occur, in its order. */
  readonly indicators: readonly string[];
  readonly districtOf: (report: Report) => number;
  /** Attributes of a figure: ` data-k="2" data-i="5"`. */
  readonly marksOf: (figure: Figure) => string;
  /** Attributes of a finding: severity and all that its operands are of. */
  readonly cardMarksOf: (finding: Finding) => string;
  /** The same as places: severity, kinds, indicators. */
  readonly factsOf: (finding: Finding) => readonly [number, readonly number[], readonly number[]];
  /** Kind, indicator (-1 for none) and how many figures of the report are of both. */
  readonly countsOf: (report: Report) => readonly (readonly [number, number, number])[];
}

function districtName({ district }: Report): string {
  return district?.name ?? "未识别区县";
}

export function pageIndex(reports: readonly Report[]): PageIndex {
  const figures = new Map(reports.flatMap((each) => each.figures.map((one) => [one.id, one])));
  const districts = [...new Set(reports.map(districtName))].sort((a, b) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
  const present = new Set([...figures.values()].map(({ kind }) => kind));
  const all: readonly Kind[] = [
    "amount",
    "rate",
    "count",
    "score",
    "rank",
    "date",
    "period",
    "docnumber",
  ];
  const kinds = all.filter((kind) => present.has(kind));
  const named = new Set([...figures.values()].map(({ indicator }) => indicator));
  const ids = indicators.map(({ id }) => id).filter((id) => named.has(id));
  const indicatorAt = new Map(ids.map((id, index) => [id, index]));
  const owner = new Map(
    reports.map((report) => [report.document.id, districts.indexOf(districtName(report))]),
  );
  const placeOf = (id: string | null): number => indicatorAt.get(id ?? "") ?? -1;
  const factsOf: PageIndex["factsOf"] = ({ operands, severity }) => {
    const held = operands.flatMap(({ figureId }) => figures.get(figureId ?? "") ?? []);
    return [
      severities.indexOf(severity),
      unique(held.map(({ kind }) => kinds.indexOf(kind))),
      unique(held.map(({ indicator }) => placeOf(indicator))),
    ];
  };
  return {
    factsOf,
    districts,
    kinds,
    indicators: ids,
    districtOf: (report) => districts.indexOf(districtName(report)),
    marksOf: ({ kind, indicator }) =>
      ` data-k="${kinds.indexOf(kind)}" data-i="${placeOf(indicator)}"`,
    cardMarksOf(finding) {
      const [severity, kindList, indicatorList] = factsOf(finding);
      const owners = unique(finding.documentIds.map((id) => owner.get(id) ?? -1));
      return ` data-s="${severity}" data-k="${kindList.join(" ")}" data-i="${indicatorList.join(" ")}" data-d="${owners.join(" ")}"`;
    },
    countsOf(report) {
      const groups = Map.groupBy(
        report.figures,
        ({ kind, indicator }) => `${kinds.indexOf(kind)} ${placeOf(indicator)}`,
      );
      return [...groups].map(([key, some]) => {
        const [kind = -1, indicator = -1] = key.split(" ").map(Number);
        return [kind, indicator, some.length];
      });
    },
  };
}

export const severities: readonly Severity[] = ["error", "warning", "hint"];

function unique(places: readonly number[]): readonly number[] {
  return [...new Set(places)];
}

export function kindName(kind: Kind): string {
  return kindNames[kind];
}

export function indicatorName(id: string): string {
  return indicatorOf(id)?.name ?? id;
}
