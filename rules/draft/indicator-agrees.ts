import type { ValueEntry } from "../../domain/catalogue.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { beforeSlot, clauseOf, isNamedRightBefore, rereadsOf } from "./slot-figure.ts";
import type { Reread } from "./slot-figure.ts";

const messages = {
  other: ({
    text,
    told,
    read,
  }: {
    readonly text: string;
    readonly told: string;
    readonly read: string;
  }) => `“${text}”是${told}，在这句话里读成了${read}。请把数据位放回它自己的指标名后面。`,
  unsaid: ({ text }: { readonly text: string }) =>
    `这句话给“${text}”安了别的名目。请用出处原有的说法：谁的、什么数。`,
};

type Check = DraftCheck<typeof messages>;

export const indicatorAgrees = defineDraftRule({
  id: "W08",
  name: "指标不变",
  about: "数据位前后的文字说的须是它自己的指标；读不出是什么指标的，须有指标名紧挨在前。",
  version: "1.0.0",
  messages,
  *check(context): Generator<Check> {
    for (const reread of rereadsOf(context)) {
      const { entry } = reread.slot;
      if (entry.kind === "figure" && isPlain(entry.figure.kind)) continue;
      const told = indicatorIn(entry);
      yield told === null ? nameless(reread, context) : named(told, reread, context);
    }
  },
});

/** Dates and document numbers bear no indicator. */
function isPlain(kind: string): boolean {
  return kind === "date" || kind === "docnumber";
}

function indicatorIn(entry: ValueEntry): string | null {
  if (entry.kind === "figure") return entry.figure.indicator;
  return entry.kind === "calculation" ? entry.calculation.indicator : null;
}

function named(told: string, { slot, figure }: Reread, context: DraftContext): Check {
  if (figure.indicator === told) return held;
  const { entry } = slot;
  if (figure.indicator !== null) {
    const data = { text: entry.text, told: nameOf(told), read: nameOf(figure.indicator) };
    return { verdict: "broken", messageId: "other", data };
  }
  if (isNamedRightBefore(entry, beforeSlot(context, slot))) return held;
  const reason = `从这句话读不出“${entry.text}”是什么数。请在数据位前紧挨着写“${nameOf(told)}”。`;
  return { verdict: "abstained", reason };
}

function nameOf(indicator: string): string {
  return indicatorOf(indicator)?.name ?? indicator;
}

/** A figure of no indicator may only be told in the words of its source. */
function nameless({ slot, figure }: Reread, context: DraftContext): Check {
  const { entry } = slot;
  if (figure.indicator !== null && entry.kind === "figure") {
    const data = { text: entry.text, told: "未归入指标的数据", read: nameOf(figure.indicator) };
    return { verdict: "broken", messageId: "other", data };
  }
  const before = beforeSlot(context, slot);
  if (entry.kind === "measure") {
    return isNamedRightBefore(entry, before)
      ? held
      : { verdict: "broken", messageId: "unsaid", data: { text: entry.text } };
  }
  const words = clauseOf(context, slot).split("\uFFFC");
  const shared = words.some((each) => longestShared(each, entry.told) >= enough);
  return shared ? held : { verdict: "broken", messageId: "unsaid", data: { text: entry.text } };
}

const enough = 4;

function longestShared(words: string, told: readonly string[]): number {
  let best = 0;
  for (let start = 0; start < words.length; start += 1) {
    while (
      told.some(
        (text) =>
          start + best < words.length && text.includes(words.slice(start, start + best + 1)),
      )
    ) {
      best += 1;
    }
  }
  return best;
}
