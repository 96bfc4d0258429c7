import { expect, test } from "vitest";
import { indicatorOf } from "../../domain/indicator.ts";
import type { Cue } from "../../extractors/binding/cue.ts";
import type { MarkedCase } from "./extract-from.ts";
import { found, wanted } from "./extract-from.ts";

/** What holds for the cues of every folder: each is usable, and the sentences behind `head` are bound. */
export function testCues(cues: readonly Cue[], head: string, bound: readonly MarkedCase[]): void {
  test("every cue names an indicator of the dictionary and has words to go by", () => {
    for (const cue of cues) {
      expect(indicatorOf(cue.indicator)?.id).toBe(cue.indicator);
      expect(cue.lead ?? cue.tail ?? cue.sentence ?? cue.stage).toBeDefined();
    }
  });

  test.for(bound)("%s", async ([sentence, ...fields]) => {
    const each: MarkedCase = [head + sentence, ...fields];
    expect(await found(each)).toEqual(wanted(each));
  });
}
