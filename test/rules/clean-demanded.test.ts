import { expect, test } from "vitest";
import { cleanParagraphs } from "../../bench/likely/clean-paragraphs.ts";
import { alarmsRight, untold } from "../helpers/miswritten.ts";

const paragraphs = cleanParagraphs("demanded");

/** What a careful reader would demand before he doubts a number, and each slip that he would still see. */
test.for(paragraphs)("nothing is wrong: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(paragraphs.filter((text) => text.includes("→")))("each slip is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
