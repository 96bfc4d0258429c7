import type { DraftCheck } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { saidBy } from "./sources.ts";
import { toldAt, valueSlots } from "./written.ts";

const messages = {
  compared: ({ word }: { readonly word: string }) =>
    `“${word}”把数据作了比较，所引数据的出处没有这样比。不同年度、不同地区、不同指标的数据只能并列。`,
};

type Check = DraftCheck<typeof messages>;

const comparing =
  /(?<![对占之同无评类])比(?![例率重选对价照如])|(?<![相比计])较(?![为好大强快真差弱低高多少慢])|相比|高于|低于|多于|少于|大于|小于|超过|超出|不及|优于|好于|劣于|快于|慢于|先于|落后|不如|胜过|赶超|反超|差距|相差|之差|倍于|持平|相当|一样|相同|相等|等于|依次|从高到低|从低到高|由高到低|由低到高|是其|对比来看/g;

export const notCompared = defineDraftRule({
  id: "W11",
  name: "不作比较",
  about: "不同年度、地区、指标的数据只并列不比较。",
  version: "1.1.0",
  messages,
  *check({ sentence }): Generator<Check> {
    const values = valueSlots(sentence);
    // Where all are of a workbook W15 allows no word of one's own.
    if (values.every(({ entry }) => entry.kind === "measure")) return;
    for (const match of sentence.words.matchAll(comparing)) {
      const [word] = match;
      const end = match.index + word.length;
      if (saidBy(toldAt(sentence, match.index), sentence.words, match.index, end)) yield held;
      else yield { verdict: "broken", messageId: "compared", data: { word } };
    }
  },
});
