import { expect, test } from "vitest";
import type { Operand } from "../../domain/finding.ts";
import { findingListing } from "../../pipeline/listing.ts";
import { findingOf } from "../helpers/pipeline-reports.ts";

function residue(start: number): Operand {
  const place = { figureId: null, documentId: "a", quote: "**", start, end: start + 2 };
  const nothing = { value: null, unit: null, set: null, indicator: null, year: null };
  return { role: "残留", ...place, ...nothing, status: null, quantity: null };
}

test("evidence that stands again and again is printed once with its count", () => {
  const operands = [residue(0), residue(9), residue(30)];
  const finding = findingOf({ documentIds: ["a", "b"], operands });
  const checked = { sources: [], failures: [], notices: [], findings: [finding], receipts: [] };
  expect(findingListing(checked)).toContain("依据：残留“**”（3处）");
});
