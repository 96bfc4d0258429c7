import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { put, repliesIn } from "../../../bench/assist/replies.ts";
import { plansOf } from "../../../bench/assist/section-plans.ts";
import { Random } from "../../../bench/corpus/random.ts";
import type { DraftSentence } from "../../../domain/draft.ts";
import type { PaperSection } from "../../../pipeline/assist/sections.ts";
import { readAgain } from "../../../pipeline/assist/read-again.ts";
import { admit } from "../../../rules/draft/admit.ts";
import { misbehave } from "../../helpers/misbehave.ts";
import { ungrounded } from "../../helpers/ungrounded.ts";

const file = new URL("../../../bench/assist/good-replies.jsonl", import.meta.url);
const plans = await plansOf([], new AbortController().signal);

interface Good {
  readonly section: PaperSection;
  readonly sentences: readonly DraftSentence[];
}

/** Pairs of sentences as a good writer puts them one behind the other. */
const pairs = repliesIn(readFileSync(file, "utf8"), "good-replies.jsonl").flatMap(
  (reply): readonly Good[] => {
    const plan = plans.find(
      ({ section }) => section.section.title === reply.paper && section.heading === reply.heading,
    );
    const draft = plan === undefined ? null : put(reply, plan.section.catalogue);
    if (plan === undefined || draft === null) throw new Error(`stale: ${reply.heading}`);
    const { section } = plan;
    return draft.sentences.map((_, at) => ({
      section,
      sentences: draft.sentences.slice(at, at + 2),
    }));
  },
);

/** Everything that the sentence cites says. */
function toldOf({ text, basis }: DraftSentence, { catalogue }: PaperSection): string {
  const cited = catalogue.entries.filter(
    ({ id }) => basis.includes(id) || text.includes(`{{${id}}}`),
  );
  return cited.flatMap((entry) => ("told" in entry ? entry.told : [entry.text])).join("\n");
}

const kinds = [
  ["comparison", (title: string) => title.includes("对比"), 5000],
  ["monitoring paper", (title: string) => title.includes("监控分析"), 3000],
  ["problems and plans of the summaries", (title: string) => title.includes("总结"), 2000],
] as const;

test.for(kinds)(
  "in the %s misbehaving answers get no ungrounded figure, number, name or title into the paper",
  { timeout: 600_000 },
  ([, isOf, answers]) => {
    const random = new Random(20_261_128);
    const own = pairs.filter(({ section }) => isOf(section.section.title));
    const leaks: string[] = [];
    let tried = 0;
    let admittedSentences = 0;
    while (tried < answers) {
      const { section: place, sentences } = own[random.whole(0, own.length - 1)]!;
      const { catalogue, section } = place;
      const at = random.whole(0, sentences.length - 1);
      const good = sentences[at]!;
      const misdeed = misbehave(good.text, catalogue, random);
      if (misdeed === null || misdeed.text === good.text) continue;
      // What its sources say is no claim of its own.
      if (misdeed.name === "claim" && toldOf(good, place).includes("全部完成")) continue;
      tried += 1;
      const bad = misdeed.text.split(/(?<=。)/u).map((text) => ({ text, basis: [...good.basis] }));
      const draft = [...sentences.slice(0, at), ...bad, ...sentences.slice(at + 1)];
      const { admitted } = admit({ sentences: draft }, catalogue, section, readAgain);
      admittedSentences += admitted.length;
      leaks.push(
        ...ungrounded(admitted, catalogue, section).map((leak) => `${misdeed.name}: ${leak}`),
      );
      for (const { index, text: printed } of admitted) {
        const raw = draft[index]?.text ?? "";
        const isGood = sentences.some(({ text }) => text.includes(raw));
        if (!isGood) leaks.push(`${misdeed.name}: ${raw} → ${printed}`);
      }
    }
    expect([...new Set(leaks)]).toEqual([]);
    expect(admittedSentences).toBeGreaterThan(answers / 10);
  },
);
