import { expect, test } from "vitest";
import { cleanParagraphs } from "../../bench/likely/clean-paragraphs.ts";
import { alarmsRight, untold } from "../helpers/miswritten.ts";

const paragraphs = cleanParagraphs("classes");

/**
 * Kinds told as numbers, levels reached, shares of what is named, progress, overlaps, comparisons: what stands
 * beside a relation and is none of it. What is marked is told all the same once it is miswritten.
 */
test.for(paragraphs)("nothing is wrong: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(paragraphs.filter((text) => text.includes("→")))("each slip is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
