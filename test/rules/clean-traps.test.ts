import { expect, test } from "vitest";
import { cleanParagraphs } from "../../bench/likely/clean-paragraphs.ts";
import { alarmsRight, untold } from "../helpers/miswritten.ts";

const paragraphs = cleanParagraphs("traps");

/** Numbers that stand side by side but do not belong together: counts of other things, parts of another whole. */
test.for(paragraphs)("nothing is wrong: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(paragraphs.filter((text) => text.includes("→")))("each slip is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
