import { Fraction } from "fraction.js";
import type { Finding, Severity } from "./finding.ts";

/** Findings with one root cause, as a person sees them: one thing to look at. */
export interface Card {
  readonly root: Finding;
  /** What the same cause also breaks. */
  readonly folded: readonly Finding[];
  /** The gravest of them. */
  readonly severity: Severity;
}

const order: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Gravest first, then by the money at stake, then by how far off, else in the order of the findings.
 * Nothing is lost: each finding is on one card. A card is of one report or across reports, never both.
 */
export function cardsOf(findings: readonly Finding[]): readonly Card[] {
  const known = new Map(findings.map((finding) => [finding.id, finding]));
  const groups = Map.groupBy(findings, (finding) => rootOf(finding, known));
  const cards = [...groups].map(([root, group]) => ({
    root,
    folded: group.filter((finding) => finding !== root),
    severity: order.find((each) => group.some(({ severity }) => severity === each)) ?? "hint",
  }));
  return cards.toSorted(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      most(b, ({ materiality }) => materiality).compare(
        most(a, ({ materiality }) => materiality),
      ) ||
      most(b, ({ gap }) => gap?.quanta ?? null).compare(most(a, ({ gap }) => gap?.quanta ?? null)),
  );
}

/** The greatest of a measure over a card; zero where no finding of it has one. */
function most({ root, folded }: Card, of: (finding: Finding) => string | null): Fraction {
  return [root, ...folded]
    .map((finding) => new Fraction(of(finding) ?? 0))
    .reduce((best, each) => (each.compare(best) > 0 ? each : best));
}

function rootOf(finding: Finding, known: ReadonlyMap<string, Finding>): Finding {
  let root = finding;
  const passed = new Set<Finding>();
  while (root.rootCauseId !== null && !passed.has(root)) {
    passed.add(root);
    const cause = known.get(root.rootCauseId) ?? root;
    // What stands under another heading is counted there, so that counts by report add up.
    if (soleDocument(cause.documentIds) !== soleDocument(root.documentIds)) return root;
    root = cause;
  }
  return root;
}

/** The one document that is concerned; null for several or none. */
export function soleDocument(ids: readonly string[]): string | null {
  const [first = null, ...others] = ids;
  return others.every((id) => id === first) ? first : null;
}
