import type { DraftCheck } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";

const messages = {
  baseless: () => "归纳的每句话须在 basis 中列出它依据的原文编号。",
  foreign: () => "这句话的用词多数不在所列的原文里，像是另写的内容。请贴近原文归纳。",
};

/** Share of pairs of characters that must be those of the quotations: a paraphrase keeps the nouns. */
const leastShared = 0.4;

export const restsOnSource = defineDraftRule({
  id: "W13",
  name: "归纳有依据",
  about: "归纳原文的句子须列出依据的原文，用词多数取自原文。",
  version: "1.0.0",
  messages,
  *check({ sentence, section }): Generator<DraftCheck<typeof messages>> {
    if (!section.condensed) return;
    const quoted = [...sentence.slots.map(({ entry }) => entry), ...sentence.basis].filter(
      (entry) => entry.kind === "quotation",
    );
    if (quoted.length === 0) yield { verdict: "broken", messageId: "baseless", data: undefined };
    else if (
      sharedIn(
        sentence.words,
        quoted.map(({ text }) => text),
      ) >= leastShared
    )
      yield held;
    else yield { verdict: "broken", messageId: "foreign", data: undefined };
  },
});

function sharedIn(words: string, told: readonly string[]): number {
  const pairs = [...words.matchAll(/(?=([\u4e00-\u9fff]{2}))/g)].map(([, pair = ""]) => pair);
  const shared = pairs.filter((pair) => told.some((text) => text.includes(pair)));
  return pairs.length === 0 ? 1 : shared.length / pairs.length;
}
