import { expect, test } from "vitest";
import { near } from "../../../rules/wording/within-reach.ts";

function listOf(count: number): readonly { readonly figure: { readonly id: string } }[] {
  return Array.from({ length: count }, (_, at) => ({ figure: { id: String(at) } }));
}

test("all figures of one report are within reach of each other", () => {
  const list = listOf(400);
  expect(near(list, list[399]!)).toBe(list);
});

test.for([0, 399, 400, 2450, 4999])("of a volume four hundred on either side of %i are", (at) => {
  const list = listOf(5000);
  const window = near(list, list[at]!);
  expect(window[0]).toBe(list[Math.max(0, at - 400)]);
  expect(window.at(-1)).toBe(list[Math.min(4999, at + 400)]);
});

test("a figure that the list does not have is near its beginning", () => {
  expect(near(listOf(500), { figure: { id: "elsewhere" } })).toHaveLength(401);
});
