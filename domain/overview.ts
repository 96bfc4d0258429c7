import { soleDocument } from "./cards.ts";
import type { Finding, Receipt } from "./finding.ts";
import type { Report } from "./report.ts";
import { tally } from "./tally.ts";
import type { Tally } from "./tally.ts";

/** What was verified, report by report and across them: together the tally of the whole. */
export interface Overview {
  /** What concerns this report alone. */
  readonly of: (report: Report) => Tally;
  /** What concerns several reports or none, counted here and nowhere else. */
  readonly across: Tally;
}

export function overviewOf(findings: readonly Finding[], receipts: readonly Receipt[]): Overview {
  const found = Map.groupBy(findings, ({ documentIds }) => soleDocument(documentIds));
  const judged = Map.groupBy(receipts, ({ documentIds }) => soleDocument(documentIds));
  const shared = judged.get(null) ?? [];
  const beside = Map.groupBy(
    shared.flatMap((receipt) => receipt.documentIds.map((id) => [id, receipt] as const)),
    ([id]) => id,
  );
  return {
    of(report) {
      const { id } = report.document;
      const own = judged.get(id) ?? [];
      // A figure that was held against another report was verified, wherever that is counted.
      const all = [...own, ...(beside.get(id) ?? []).map(([, receipt]) => receipt)];
      return {
        ...tally([report], found.get(id) ?? [], own),
        loose: tally([report], [], all).loose,
      };
    },
    across: tally([], found.get(null) ?? [], shared),
  };
}

/** Whether anything was judged or found across reports at all. */
export function isEmpty({ severities, ...sums }: Tally): boolean {
  return [...Object.values(severities), ...Object.values(sums)].every((sum) => sum === 0);
}
