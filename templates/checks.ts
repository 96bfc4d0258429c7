import type { Finding, Receipt } from "../domain/finding.ts";
import { severityNames, verdictNames } from "../domain/finding.ts";
import { weakStrength } from "../domain/strength.ts";

const severityOrder = { error: 0, warning: 1, hint: 2 } as const;

/** What the rules said about each figure, in one short Chinese phrase. A weak pass verifies nothing and comes last. */
export class Checks {
  readonly #phrases = new Map<string, string>();

  constructor(findings: readonly Finding[], receipts: readonly Receipt[]) {
    const ordered = findings.toSorted(
      (a, b) => severityOrder[a.severity] - severityOrder[b.severity],
    );
    for (const finding of ordered) {
      if (finding.severity === "hint") continue;
      const phrase = `${severityNames[finding.severity]}：${finding.title}`;
      for (const { figureId } of finding.operands) {
        this.#note(figureId, phrase);
      }
    }
    for (const receipt of receipts) {
      if (receipt.outcome !== "pass" || receipt.verdict === null || isWeak(receipt)) continue;
      const phrase = `${verdictNames[receipt.verdict]}（${receipt.ruleName}）`;
      for (const { figureId } of receipt.operands) this.#note(figureId, phrase);
    }
    for (const finding of ordered) {
      const phrase = `${severityNames[finding.severity]}：${finding.title}`;
      for (const { figureId } of finding.operands) this.#note(figureId, phrase);
    }
    for (const receipt of receipts) {
      if (receipt.outcome !== "insufficient" && receipt.outcome !== "ambiguous") continue;
      const phrase = `不可判（${receipt.ruleName}）`;
      for (const { figureId } of receipt.operands) this.#note(figureId, phrase);
    }
    for (const receipt of receipts) {
      if (receipt.outcome !== "pass" || !isWeak(receipt)) continue;
      const phrase = `弱核验（${receipt.ruleName}）`;
      for (const { figureId } of receipt.operands) this.#note(figureId, phrase);
    }
  }

  of(figureId: string): string {
    return this.#phrases.get(figureId) ?? "无可核关系";
  }

  #note(figureId: string | null, phrase: string): void {
    if (figureId !== null && !this.#phrases.has(figureId)) this.#phrases.set(figureId, phrase);
  }
}

function isWeak({ strength }: Receipt): boolean {
  return strength !== null && strength < weakStrength;
}

/** Figures that an error-level finding names. */
export function disputedBy(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ severity }) => severity === "error")
      .flatMap(({ operands }) => operands.flatMap(({ figureId }) => figureId ?? [])),
  );
}
