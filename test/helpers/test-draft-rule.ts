import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../domain/catalogue.ts";
import { readAgain } from "../../pipeline/assist/read-again.ts";
import { admit } from "../../rules/draft/admit.ts";
import type { ReadAgain } from "../../rules/draft/admit.ts";
import type { DraftRule, DraftVerdict } from "../../rules/draft/draft-rule.ts";
import { testDeclared } from "./declared.ts";
import { draftOf, markedCatalogue, sectionFor, withIds } from "./drafts.ts";
import { fullReport } from "./marked-report.ts";

/**
 * [sentence, messages that it breaks with, each once], "abstained", or "held"; "none" where the rule has nothing to
 * say. The third is part of what the model is told.
 */
export type DraftRow = readonly [text: string, expected: string, says?: string];

interface Options {
  /** Where the sentence stands, by name; 事前绩效评估 when absent. */
  readonly section?: string;
  readonly catalogue?: Catalogue;
  readonly condensed?: boolean;
  readonly basis?: readonly string[];
  /** What the page reads as; the pipeline's reading when absent. */
  readonly read?: ReadAgain;
}

export const cloud: Catalogue = markedCatalogue(fullReport);

/** Verdicts of one rule on a sentence of a draft; slots by the names of their indicators. */
export function verdictsOf(
  rule: DraftRule,
  text: string,
  options: Options = {},
): readonly DraftVerdict[] {
  const { section = "ex_ante", catalogue = cloud, condensed = false, basis = [] } = options;
  const { read = readAgain } = options;
  const written = withIds(text, catalogue);
  if (written === null) throw new Error(`no such entry in the catalogue: ${text}`);
  const draft = draftOf(written, basis);
  const { verdicts } = admit(draft, catalogue, sectionFor(section, catalogue, condensed), read);
  return verdicts.filter(({ rule: id }) => id === rule.id);
}

/** One table per rule: what it holds, breaks and cannot judge. */
export function testDraftRule(
  rule: DraftRule,
  rows: readonly DraftRow[],
  options: Options = {},
): void {
  describe(`${rule.id} ${rule.name}`, () => {
    testDeclared(rule);
    test.for(rows)("%s → %s", ([text, expected, says = ""]) => {
      const verdicts = verdictsOf(rule, text, options);
      const bad = verdicts.filter(({ verdict }) => verdict !== "held");
      const told = bad.map(({ messageId, verdict }) => messageId ?? verdict);
      for (const { verdict } of verdicts) {
        expect(["held", "broken", "abstained"]).toContain(verdict);
      }
      const kept = verdicts.length === 0 ? "none" : "held";
      expect([...new Set(bad.length === 0 ? [kept] : told)].join(" ")).toBe(expected);
      expect(bad.map(({ reason }) => reason).join("")).toContain(says);
      for (const { reason } of bad) expect(reason).toMatch(/[\u4e00-\u9fff].*。$/u);
    });
  });
}
