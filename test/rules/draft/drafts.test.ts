import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corpus } from "../../../bench/corpus/corpus.ts";
import type { Catalogue } from "../../../domain/catalogue.ts";
import type { Report } from "../../../domain/report.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readAgain } from "../../../pipeline/assist/read-again.ts";
import { readDocument } from "../../../readers/index.ts";
import { admit } from "../../../rules/draft/admit.ts";
import {
  draftOf,
  goodDrafts,
  sampleReports,
  sectionFor,
  wholeCatalogue,
  withIds,
} from "../../helpers/drafts.ts";

const catalogues = (await sampleReports()).map((report) => wholeCatalogue([report]));

const shared = new URL("../../../../shared/reports/", import.meta.url);
const real = existsSync(shared)
  ? ["dachuan-2024", "lieshan-2024", "jiashi-2024", "luxian-2023"]
  : [];
const realCatalogues = await Promise.all(
  real.map(async (name) => wholeCatalogue([await reportAt(new URL(`${name}.txt`, shared))])),
);

const generated = await Promise.all(
  [...corpus({ reports: 40, seed: 5 })].map(async ({ text }) => {
    const { document, notices } = await readDocument(new TextEncoder().encode(text));
    return wholeCatalogue([extractReport("报告.txt", document, notices)]);
  }),
);

async function reportAt(url: URL): Promise<Report> {
  const { document, notices } = await readDocument(readFileSync(url));
  return extractReport(url.pathname, document, notices);
}

test("of good drafts over all samples and generated reports, and the shared reports where they are, under 3% of the sentences are refused", () => {
  const used = new Set<string>();
  let sentences = 0;
  const refused: string[] = [];
  for (const catalogue of [...catalogues, ...generated, ...realCatalogues]) {
    for (const { section, text } of goodDrafts()) {
      const written = withIds(text, catalogue);
      if (written === null) continue;
      used.add(text);
      const draft = draftOf(written);
      sentences += draft.sentences.length;
      const { refused: own } = admit(draft, catalogue, sectionFor(section, catalogue), readAgain);
      refused.push(...own.map(({ sentence, reasons }) => `${sentence} ${reasons.join("")}`));
    }
  }
  expect(used.size).toBeGreaterThan(120);
  expect(sentences).toBeGreaterThan(1500);
  // The list is what a person reads when the share rises.
  expect({ few: refused.length / sentences < 0.03, refused }).toMatchObject({ few: true });
});

test.skipIf(realCatalogues.length === 0)(
  "of good drafts over the shared reports alone, under 3% of the sentences are refused",
  () => {
    const refused = realCatalogues.flatMap((catalogue) =>
      goodDrafts().flatMap(({ section, text }) => {
        const written = withIds(text, catalogue);
        if (written === null) return [];
        const draft = draftOf(written);
        const own = admit(draft, catalogue, sectionFor(section, catalogue), readAgain).refused;
        return draft.sentences.map((_, index) => own.some((each) => each.index === index));
      }),
    );
    expect(refused.length).toBeGreaterThan(100);
    expect(refused.filter(Boolean).length / refused.length).toBeLessThan(0.03);
  },
);

const attacks = readFileSync(new URL("../../fixtures/drafts/attacks.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("## "))
  .map((line) =>
    line.replaceAll(/\\u\{([0-9A-F]+)\}/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  );

const sections = ["institution", "ex_ante", "monitoring", "evaluation", "application", "support"];

describe("attacks", () => {
  test("there are more than 500 of them", () => {
    expect(new Set(attacks).size).toBeGreaterThan(500);
  });

  test.for(catalogues.map((catalogue) => [nameOf(catalogue), catalogue] as const))(
    "no attack gets a sentence into a paper on %s",
    ([, catalogue]) => {
      const leaks = attacks.flatMap((attack) => {
        const draft = draftOf(withIds(attack, catalogue) ?? attack);
        return sections.flatMap((section) => {
          const { admitted } = admit(draft, catalogue, sectionFor(section, catalogue), readAgain);
          return admitted.map(({ text }) => `${attack} → ${text}`);
        });
      });
      expect(leaks).toEqual([]);
    },
  );
});

function nameOf({ reports }: Catalogue): string {
  return reports[0]?.district?.name ?? "";
}
