import { expect, test } from "vitest";
import { cleanParagraphs } from "../../bench/likely/clean-paragraphs.ts";
import { alarmsRight } from "../helpers/miswritten.ts";

/** Numbers of several stages, scopes, years and things in one breath, all of them right. */
test.for(cleanParagraphs("parts"))("nothing is wrong: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
