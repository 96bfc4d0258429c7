import { expect, test, vi } from "vitest";
import { forget, perObject } from "../../domain/per-object.ts";

test("each object has its own answer, also where that is null", () => {
  const make = vi.fn<(key: { readonly name: string | null }) => string | null>((key) => key.name);
  const name = perObject(make);
  const [one, none] = [{ name: "甲" }, { name: null }];
  expect([name(one), name(none), name(one), name(none)]).toEqual(["甲", null, "甲", null]);
  expect(make).toHaveBeenCalledTimes(2);
});

test("what was forgotten is worked out again", () => {
  const make = vi.fn<(key: object) => number>(() => 7);
  const seven = perObject(make);
  const key = {};
  expect([seven(key), seven(key)]).toEqual([7, 7]);
  forget();
  expect([seven(key), seven(key)]).toEqual([7, 7]);
  expect(make).toHaveBeenCalledTimes(2);
});
