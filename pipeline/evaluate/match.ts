import type { Figure } from "../../domain/figure.ts";
import type { GoldFigure } from "./gold.ts";

export interface Pair {
  readonly gold: GoldFigure;
  readonly found: Figure;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldFigure[];
  readonly extra: readonly Figure[];
}

function overlap(gold: GoldFigure, found: Figure): number {
  return Math.min(gold.end, found.span.end) - Math.max(gold.start, found.span.start);
}

/** Figures of the same kind are paired by the largest common part, of equals the closest in length. */
export function matchFigures(gold: readonly GoldFigure[], found: readonly Figure[]): Matching {
  const candidates = gold.flatMap((each) =>
    found
      .filter((figure) => figure.kind === each.kind && overlap(each, figure) > 0)
      .map((figure) => ({ gold: each, found: figure, common: overlap(each, figure) })),
  );
  const rest = ({ gold: { start, end }, found: { span } }: Pair): number =>
    Math.abs(end - start - (span.end - span.start));
  candidates.sort((a, b) => b.common - a.common || rest(a) - rest(b));
  const taken = new Set<GoldFigure | Figure>();
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    if (taken.has(pair.gold) || taken.has(pair.found)) continue;
    taken.add(pair.gold).add(pair.found);
    pairs.push({ gold: pair.gold, found: pair.found });
  }
  return {
    pairs: pairs.toSorted((a, b) => a.gold.start - b.gold.start),
    missed: gold.filter((each) => !taken.has(each)),
    extra: found.filter((each) => !taken.has(each)),
  };
}
