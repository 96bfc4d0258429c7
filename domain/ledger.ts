import type { Figure, Status } from "./figure.ts";
import type { Report } from "./report.ts";

export interface LedgerQuery {
  /** Name of the district as in `Report.district`. */
  readonly district?: string;
  /** Year the figure is about; a figure without one counts for the year of its report. */
  readonly year?: number | null;
  readonly indicator?: string;
  readonly status?: Status;
}

export interface Entry {
  readonly figure: Figure;
  readonly report: Report;
}

/** All figures admitted in a run, in the order of reports and text. */
export class Ledger {
  readonly entries: readonly Entry[];
  readonly #byId: ReadonlyMap<string, Entry>;

  constructor(reports: readonly Report[]) {
    this.entries = reports.flatMap((report) =>
      report.figures.map((figure) => ({ figure, report })),
    );
    this.#byId = new Map(this.entries.map((entry) => [entry.figure.id, entry]));
  }

  get(figureId: string): Entry | undefined {
    return this.#byId.get(figureId);
  }

  find(query: LedgerQuery): readonly Entry[] {
    return this.entries.filter(
      ({ figure, report }) =>
        (query.district === undefined || report.district?.name === query.district) &&
        (query.year === undefined || yearOf(figure, report) === query.year) &&
        (query.indicator === undefined || figure.indicator === query.indicator) &&
        (query.status === undefined || figure.status === query.status),
    );
  }
}

/** Where the text gives a figure no year of its own it is about the year of the report. */
export function yearOf(figure: Figure, report: Report): number | null {
  return figure.year ?? report.year;
}
