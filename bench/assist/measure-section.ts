import { isValue } from "../../domain/catalogue.ts";
import { draftSchema } from "../../domain/draft.ts";
import type { Usage } from "../../domain/model-call.ts";
import { noUsage, plus } from "../../llm/tokens.ts";
import type { Plan } from "../../pipeline/assist/plans.ts";
import type { PaperSection } from "../../pipeline/assist/sections.ts";
import type { Assistant, Ask } from "../../pipeline/assist/tasks.ts";
import { writeSection } from "../../pipeline/assist/write-section.ts";
import { readabilityOf } from "./readability.ts";
import type { Readability } from "./readability.ts";
import type { Reply } from "./replies.ts";
import { citesOf } from "./replies.ts";

/** What became of one section. */
export interface SectionMeasure {
  readonly paper: string;
  readonly heading: string;
  /** Sentences of the first answer. */
  readonly written: number;
  /** Of these, admitted at once. */
  readonly first: number;
  /** Of these, admitted after at most two returns. */
  readonly last: number;
  /** Of the sentences refused at first, the rules that did it. */
  readonly refusedBy: readonly (readonly string[])[];
  /** Facts of the catalogue (figures, or in a condensed section the sayings), and those in the paper. */
  readonly facts: number;
  readonly covered: number;
  readonly reading: Readability;
  readonly usage: Usage;
  /** Yuan; null without prices. */
  readonly cost: number | null;
  /** Milliseconds that the model was waited for. */
  readonly ms: number;
  readonly answered: boolean;
  /** Every answer, to be kept in a file. */
  readonly replies: readonly Reply[];
}

/** Lets the model write one section as a run does, and measures it. `now` in milliseconds. */
export async function measureSection(
  { section }: Plan,
  assistant: Assistant,
  now: () => number,
): Promise<SectionMeasure> {
  const replies: Reply[] = [];
  const ask: Ask = async (request) => {
    const began = now();
    const answer = await assistant.ask(request);
    if (answer === null) return null;
    const { usage, cost } = answer;
    const draft = draftSchema.parse(answer.value);
    replies.push({
      paper: section.section.title,
      heading: section.heading,
      round: replies.length,
      cites: citesOf(draft, section.catalogue),
      sentences: draft.sentences,
      usage,
      cost,
      ms: Math.round(now() - began),
    });
    return answer;
  };
  const outcome = await writeSection(section, { ...assistant, ask });
  const [first] = outcome.readings;
  return {
    paper: section.section.title,
    heading: section.heading,
    written: first?.written ?? 0,
    first: first?.admitted ?? 0,
    last: outcome.readings.at(-1)?.admitted ?? 0,
    refusedBy: first?.refusedBy ?? [],
    ...coverage(
      section,
      outcome.sentences.flatMap(({ ids }) => ids),
    ),
    reading: readabilityOf(outcome.sentences.map(({ text }) => text)),
    usage: replies.map(({ usage }) => usage).reduce(plus, noUsage),
    cost: replies.reduce<number | null>(
      (sum, { cost }) => (sum === null || cost === null ? null : sum + cost),
      0,
    ),
    ms: replies.reduce((sum, { ms }) => sum + ms, 0),
    answered: outcome.answered,
    replies,
  };
}

function coverage(
  { task, catalogue }: PaperSection,
  cited: readonly string[],
): Pick<SectionMeasure, "facts" | "covered"> {
  const told = new Set(cited);
  const facts = catalogue.entries.filter((entry) =>
    task === "condense" ? entry.kind === "quotation" : isValue(entry),
  );
  return { facts: facts.length, covered: facts.filter(({ id }) => told.has(id)).length };
}
