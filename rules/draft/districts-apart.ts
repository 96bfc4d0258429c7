import type { Catalogue } from "../../domain/catalogue.ts";
import { isValue } from "../../domain/catalogue.ts";
import { coreOf } from "../../domain/division.ts";
import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { placesIn } from "./place-names.ts";
import { isOfSeveral } from "./several.ts";
import { saidBy } from "./sources.ts";
import type { Slot, ValueSlot, Written } from "./written.ts";
import { isDistrict, slotMark, toldAt, valueSlots } from "./written.ts";

interface Misplaced {
  readonly text: string;
  readonly told: string;
  readonly said: string;
}

const messages = {
  district: ({ text, told, said }: Misplaced) =>
    `“${text}”是${told}的数据，这句话却说成${said}的。请把它写在{{编号}}引用的${told}后面。`,
  unnamed: ({ text, told }: { readonly text: string; readonly told: string }) =>
    `文稿涉及几个地区，“${text}”（${told}）前没有用编号写明是哪个地区的。`,
  bare: ({ name }: { readonly name: string }) =>
    `“${name}”后面没有它自己的数据。文稿涉及几个地区，写到一个地区就要写它的数据，不并称、不相比。`,
  around: ({ name, words }: { readonly name: string; readonly words: string }) =>
    `“${name}”前后的“${words}”会把数据说成别处的。地区名放在分句开头，后面直接写它的工作和数据。`,
  nothing: () => "文稿涉及几个地区，每句话都要写明地区和它的数据，不写笼统的话。",
  typed: ({ word }: { readonly word: string }) =>
    `“${word}”是地名。文稿涉及几个地区，地名只能用清单中的编号引用。`,
  group: ({ word }: { readonly word: string }) =>
    `“${word}”说到了别的地区或所有地区，所引数据说的只是一个地区。请删去。`,
  ranked: ({ word }: { readonly word: string }) =>
    `“${word}”是在地区之间比高低。比较和排序由程序计算，这里只并列，请删去。`,
};

type Check = DraftCheck<typeof messages>;

export const districtsApart = defineDraftRule({
  id: "W16",
  name: "区县各归各",
  about:
    "数据只能跟在它自己的地区后面；几个地区的文稿里，地区用编号引用，写到一个地区就写它的数据，不并称、不相比、不说所有地区。",
  version: "1.0.0",
  messages,
  *check({ sentence, catalogue }: DraftContext): Generator<Check> {
    if (!isOfSeveral(catalogue)) {
      for (const slot of valueSlots(sentence)) yield* ofOne(slot, sentence);
      return;
    }
    for (const word of placeNames(sentence.words, catalogue)) {
      yield { verdict: "broken", messageId: "typed", data: { word } };
    }
    yield* comparisons(sentence);
    yield* apart(sentence);
  },
});

/** Where a paper is of one district, only a name of another one right before the value can be wrong. */
function* ofOne(slot: ValueSlot, { slots }: Written): Generator<Check> {
  const { text, district: told } = slot.entry;
  const said = slots.findLast((each) => each.mark < slot.mark && isDistrict(each))?.entry.text;
  if (told === null || said === undefined) return;
  if (said === told) yield held;
  else yield { verdict: "broken", messageId: "district", data: { text, told, said } };
}

/** Each name with the values up to the next one: every one of them must be its own. */
function* apart(sentence: Written): Generator<Check> {
  const { slots } = sentence;
  const values = valueSlots(sentence);
  if (values.length === 0) yield { verdict: "broken", messageId: "nothing", data: undefined };
  let name: Slot | null = null;
  let own = 0;
  for (const slot of slots) {
    if (isDistrict(slot)) {
      yield* alone(slot, sentence);
      if (name !== null && own === 0) yield bare(name);
      [name, own] = [slot, 0];
      continue;
    }
    const value = values.find((each) => each === slot);
    if (value === undefined) continue;
    own += 1;
    yield owned(value, name);
  }
  if (name !== null && own === 0 && values.length > 0) yield bare(name);
}

/** 除云岭县外, 继云岭县之后, 云岭县等: the value behind would be of others. */
function* alone(slot: Slot, { words, slots }: Written): Generator<Check> {
  const front = /[^，；：。]*$/u.exec(words.slice(0, slot.mark))?.[0] ?? "";
  const isYear = slots.some(({ mark, entry }) => mark === slot.mark - 1 && !isValue(entry));
  const before = isYear ? front.slice(0, -1) : front;
  const after = /^(?:、|[以之]?外|等|[所下附]|的(?![评审核事绩监]))/u.exec(
    words.slice(slot.mark + 1),
  )?.[0];
  const said = before === "" ? after : before;
  if (said === undefined) return;
  const data = { name: slot.entry.text, words: said.replaceAll(slotMark, "") };
  yield { verdict: "broken", messageId: "around", data };
}

function bare({ entry: { text: name } }: Slot): Check {
  return { verdict: "broken", messageId: "bare", data: { name } };
}

function owned({ entry: { text, district } }: ValueSlot, name: Slot | null): Check {
  const told = district ?? "地区不明";
  if (name === null) return { verdict: "broken", messageId: "unnamed", data: { text, told } };
  if (district === name.entry.text) return held;
  return { verdict: "broken", messageId: "district", data: { text, told, said: name.entry.text } };
}

/** Districts of the paper and the places they lie in, whole or without 县 and 市, and any other place. */
function* placeNames(words: string, { reports }: Catalogue): Generator<string> {
  const own = reports.flatMap(({ district }) =>
    district === null ? [] : [district.name, ...district.parents],
  );
  for (const name of new Set(own.flatMap((each) => [each, coreOf(each)]))) {
    if (name.length > 1 && words.includes(name)) yield name;
  }
  for (const { word } of placesIn(words)) yield word;
}

/** Points at other districts, or at all of them. */
const groups =
  /其他|其余|其它|另一[个县区市地家]|另外|有的|各(?:个|自|区县|县区|县市|县|区|市|地)(?!直)|[邻兄同][县区市弟]|邻近|周边|对方|[前后]者|彼此|互相|相互|两[县区地]|双方|全[省市国]|[本该]省|[本该]市|同样|同为|一道|共同|普遍|总体|整体上/gu;
/** Says where a district stands among the others. */
const ranks =
  /较[高低大小多少好差快慢强弱优]|[更最偏][高低大小多少好差快慢强弱优]|[居靠排位]在?[前后首末中]|居于|处于|相对|首屈|独占|遥遥|拔尖|中游|上游|下游|明显|显著|尤其|尤为|特别|突出(?!问题|重点)|不俗|亮眼|可观|力度[大小]|成效[好大]/gu;

function* comparisons(sentence: Written): Generator<Check> {
  for (const [messageId, pattern] of [
    ["group", groups],
    ["ranked", ranks],
  ] as const) {
    for (const { 0: word, index } of sentence.words.matchAll(pattern)) {
      const end = index + word.length;
      if (saidBy(toldAt(sentence, index), sentence.words, index, end)) yield held;
      else yield { verdict: "broken", messageId, data: { word } };
    }
  }
}
