import { expect, test } from "vitest";
import { cleanParagraphs } from "../../bench/likely/clean-paragraphs.ts";
import { alarmsRight } from "../helpers/miswritten.ts";

/** Numbers that stand side by side but do not belong together: counts of other things, parts of another whole. */
test.for(cleanParagraphs("traps"))("nothing is wrong: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
