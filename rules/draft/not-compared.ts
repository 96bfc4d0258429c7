import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { saidBy } from "./sources.ts";
import type { Slot, ValueSlot } from "./written.ts";
import { valueSlots } from "./written.ts";

const messages = {
  compared: ({ word }: { readonly word: string }) =>
    `“${word}”把数据作了比较，所引数据的出处没有这样比。不同年度、不同地区、不同指标的数据只能并列。`,
  district: ({
    text,
    told,
    said,
  }: {
    readonly text: string;
    readonly told: string;
    readonly said: string;
  }) => `“${text}”是${told}的数据，这句话却说成${said}的。`,
  unnamed: ({ text, told }: { readonly text: string; readonly told: string }) =>
    `文稿涉及几个地区，“${text}”（${told}）前没有写明是哪个地区的。`,
};

type Check = DraftCheck<typeof messages>;

const comparing =
  /(?<![对占之同无评类])比(?![例率重选对价照如])|(?<![相比计])较(?![为好大强快真差弱低高多少慢])|相比|高于|低于|多于|少于|大于|小于|超过|超出|不及|优于|好于|劣于|快于|慢于|先于|落后|不如|胜过|赶超|反超|差距|相差|之差|倍于|持平|相当|一样|相同|相等|等于|依次|从高到低|从低到高|由高到低|由低到高|是其|对比来看/g;

export const notCompared = defineDraftRule({
  id: "W11",
  name: "不作比较",
  about: "不同年度、地区、指标的数据只并列不比较；几个地区的文稿里，每个数据前须有它自己的地区名。",
  version: "1.0.0",
  messages,
  *check(context): Generator<Check> {
    const { sentence } = context;
    const values = valueSlots(sentence);
    if (values.length === 0) return;
    for (const match of sentence.words.matchAll(comparing)) {
      const [word] = match;
      const end = match.index + word.length;
      if (saidBy(sentence.told, sentence.words, match.index, end)) yield held;
      else yield { verdict: "broken", messageId: "compared", data: { word } };
    }
    const districts = new Set(context.catalogue.reports.map(({ district }) => district?.name));
    for (const slot of values) yield* ofDistrict(slot, context, districts.size > 1);
  },
});

function* ofDistrict(slot: ValueSlot, context: DraftContext, several: boolean): Generator<Check> {
  const { text, district: told } = slot.entry;
  const said = districtBefore(slot, context);
  if (told === null) return;
  if (said !== null) {
    if (said === told) yield held;
    else yield { verdict: "broken", messageId: "district", data: { text, told, said } };
  } else if (several) yield { verdict: "broken", messageId: "unnamed", data: { text, told } };
}

/** The district named last before the slot, by a slot or by words. */
function districtBefore(slot: Slot, { sentence, catalogue }: DraftContext): string | null {
  const named = sentence.slots.filter(
    ({ entry, mark }) => mark < slot.mark && entry.kind === "name" && entry.role !== "year",
  );
  const places: (readonly [number, string])[] = named.map(({ entry, mark }) => [
    mark,
    districtIn(
      entry.text,
      catalogue.reports.flatMap(({ district }) => district?.name ?? []),
    ),
  ]);
  for (const { district } of catalogue.reports) {
    const at = district === null ? -1 : sentence.words.lastIndexOf(district.name, slot.mark);
    if (district !== null && at >= 0) places.push([at, district.name]);
  }
  return places.toSorted(([a], [b]) => a - b).at(-1)?.[1] ?? null;
}

/** The bureau's name holds the district's: 达州市达川区财政局. */
function districtIn(name: string, districts: readonly string[]): string {
  return districts.find((district) => name.includes(district)) ?? name;
}
