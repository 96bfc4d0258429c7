import { expect, test } from "vitest";
import { durations, magnitudes, measures, money } from "../../../extractors/scan/measure-words.ts";

const lists: Readonly<Record<string, readonly string[]>> = {
  magnitudes: magnitudes.map(([word]) => word),
  money,
  measures: measures.map(([word]) => word),
  durations: durations.map(([word]) => word),
};

test.for(Object.entries(lists))("no word of %s stands twice", ([, words]) => {
  expect(words).toEqual([...new Set(words)]);
});

test.for(Object.entries(lists))("no shorter word of %s hides a longer one", ([, words]) => {
  const hidden = words.filter((word, at) =>
    words.slice(0, at).some((earlier) => word.startsWith(earlier)),
  );
  expect(hidden).toEqual([]);
});

test("a stop names single characters, none of them twice", () => {
  const doubled = measures.filter(([, stops]) => new Set(stops).size !== stops.length);
  expect(doubled).toEqual([]);
});
