import { expect, test } from "vitest";
import { Random } from "../../../bench/corpus/random.ts";
import { readAgain } from "../../../pipeline/assist/read-again.ts";
import { admit } from "../../../rules/draft/admit.ts";
import {
  draftOf,
  goodDrafts,
  sampleReports,
  sectionFor,
  wholeCatalogue,
  withIds,
} from "../../helpers/drafts.ts";
import { misbehave } from "../../helpers/misbehave.ts";
import { ungrounded } from "../../helpers/ungrounded.ts";

const catalogues = (await sampleReports()).map((report) => wholeCatalogue([report]));
const answers = 10_000;

test("of 10,000 misbehaving answers none gets an ungrounded figure, number or title into a paper", () => {
  const random = new Random(20_260_101);
  const drafts = goodDrafts();
  const leaks: string[] = [];
  let tried = 0;
  let admittedSentences = 0;
  while (tried < answers) {
    const catalogue = catalogues[random.whole(0, catalogues.length - 1)]!;
    const { section, text } = drafts[random.whole(0, drafts.length - 1)]!;
    const good = withIds(text, catalogue);
    const misdeed = good === null ? null : misbehave(good, catalogue, random);
    if (good === null || misdeed === null) continue;
    tried += 1;
    const place = sectionFor(section, catalogue);
    const { admitted } = admit(draftOf(misdeed.text), catalogue, place, readAgain);
    admittedSentences += admitted.length;
    leaks.push(...ungrounded(admitted, catalogue, place).map((leak) => `${misdeed.name}: ${leak}`));
    const kept = new Set(draftOf(good).sentences.map((sentence) => sentence.text));
    for (const { index, text: printed } of admitted) {
      const raw = draftOf(misdeed.text).sentences[index]?.text ?? "";
      if (!kept.has(raw)) leaks.push(`${misdeed.name}: ${raw} → ${printed}`);
    }
  }
  expect(leaks).toEqual([]);
  // Sentences beside the bad one stand: the gate refuses sentences, not answers.
  expect(admittedSentences).toBeGreaterThan(300);
}, 600_000);
