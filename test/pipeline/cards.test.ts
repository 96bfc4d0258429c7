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
