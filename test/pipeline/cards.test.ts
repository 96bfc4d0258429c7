import { expect, test } from "vitest";
import { cardsOf } from "../../pipeline/cards.ts";
import { findingOf } from "../helpers/pipeline-reports.ts";

test("findings with one root cause are one card, as grave as the gravest", () => {
  const root = findingOf({ id: "a", severity: "warning" });
  const child = findingOf({ id: "b", severity: "error", rootCauseId: "a" });
  const deep = findingOf({ id: "c", severity: "hint", rootCauseId: "b" });
  expect(cardsOf([deep, child, root])).toEqual([
    { root, folded: [deep, child], severity: "error" },
  ]);
});

test("cards stand gravest first, and no finding is lost", () => {
  const hint = findingOf({ id: "a", severity: "hint" });
  const orphan = findingOf({ id: "b", severity: "error", rootCauseId: "elsewhere" });
  const first = findingOf({ id: "c", severity: "warning", rootCauseId: "d" });
  const second = findingOf({ id: "d", severity: "warning", rootCauseId: "c" });
  const cards = cardsOf([hint, first, second, orphan]);
  expect(cards[0]?.root).toBe(orphan);
  expect(cards.at(-1)?.root).toBe(hint);
  expect(cards.flatMap(({ root, folded }) => [root, ...folded])).toHaveLength(4);
});

function gap(quanta: string): { readonly absolute: string; readonly quanta: string } {
  return { absolute: "1", quanta };
}

test("of one severity the card with the most money at stake stands first, then the one farthest off", () => {
  const near = findingOf({ id: "a", gap: gap("3/2") });
  const far = findingOf({ id: "b", gap: gap("17") });
  const rich = findingOf({ id: "c", materiality: "500000" });
  const poor = findingOf({ id: "d", materiality: "20000" });
  const richer = findingOf({ id: "e", materiality: "1000000", rootCauseId: "d" });
  const cards = cardsOf([near, far, rich, poor, richer]);
  expect(cards.map(({ root }) => root.id)).toEqual(["d", "c", "b", "a"]);
});
