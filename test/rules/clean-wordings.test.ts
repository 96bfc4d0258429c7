import { expect, test } from "vitest";
import { cleanParagraphs } from "../../bench/likely/clean-paragraphs.ts";
import { alarmsRight, untold } from "../helpers/miswritten.ts";

const paragraphs = cleanParagraphs("wordings");

/** What the offices plainly write, and each slip in it that must still be told. */
test.for(paragraphs)("nothing is wrong: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(paragraphs.filter((text) => text.includes("→")))("each slip is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
