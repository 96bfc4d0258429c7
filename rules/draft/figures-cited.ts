import type { QuotationEntry } from "../../domain/catalogue.ts";
import { isValue } from "../../domain/catalogue.ts";
import type { Figure } from "../../domain/figure.ts";
import { contains, overlaps } from "../../domain/span.ts";
import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import type { Slot, Written } from "./written.ts";
import { slotMark } from "./written.ts";

const messages = {
  outside: ({ quote }: { readonly quote: string }) =>
    `句子印出后出现了没有引用的数据“${quote}”。数据只能用数据位引用。`,
  straddles: ({ quote }: { readonly quote: string }) =>
    `数据位和前后文字连读成了“${quote}”，改变了原数。请在数据位前后换用别的字。`,
  head: ({ text, words }: { readonly text: string; readonly words: string }) =>
    `“${text}”前面的“${words}”改变了它的大小。数据位里已有它自己的约、近、超，不要再加。`,
  tail: ({ text, words }: { readonly text: string; readonly words: string }) =>
    `“${text}”已带单位，后面又写了“${words}”，连起来是另一个数。`,
  altered: ({ quote }: { readonly quote: string }) =>
    `所引原文中的数据连同前后文字读成了“${quote}”，与出处不同。`,
};

type Check = DraftCheck<typeof messages>;

export const figuresCited = defineDraftRule({
  id: "W06",
  name: "数据有引用",
  about: "句子印出后再提取一次，找到的每个数据都须正好是一个数据位。",
  version: "1.0.0",
  messages,
  *check(context): Generator<Check> {
    const { sentence, found } = context;
    for (const figure of found) yield placed(figure, sentence.slots);
    for (const slot of sentence.slots) {
      yield* read(slot, context);
      yield* followed(slot, sentence);
      yield* led(slot, sentence);
    }
  },
});

function placed(figure: Figure, slots: readonly Slot[]): Check {
  const { quote } = figure;
  if (slots.some((slot) => contains(slot, figure.flow))) return held;
  const isPart = slots.some((slot) => overlaps(slot, figure.flow));
  return { verdict: "broken", messageId: isPart ? "straddles" : "outside", data: { quote } };
}

function* read(slot: Slot, context: DraftContext): Generator<Check> {
  const inside = context.found.filter(({ flow }) => contains(slot, flow));
  const { entry } = slot;
  if (entry.kind === "name") {
    for (const { quote, quantity } of inside) {
      // 2024年度前移关口 reads as 年度前.
      if (quantity.qualifier === "exact") yield held;
      else yield { verdict: "broken", messageId: "altered", data: { quote } };
    }
    return;
  }
  if (entry.kind === "quotation") {
    yield* quotedAgain(entry, inside, context);
    return;
  }
  const [only] = inside;
  if (inside.length === 1 && only !== undefined) yield held;
  else {
    const reason = `数据位{{${entry.id}}}印出的“${entry.text}”在这句话里不能读回为一个数据，无法核对。请换一种写法。`;
    yield { verdict: "abstained", reason };
  }
}

const head =
  /(?:(?<![节预签合制违特])约|(?<![最附邻])近|超|超过|超出|不足|不到|不满|未满|未达到?|不低于|不少于|不超过|不高于|至少|至多|最多|最少|起码|突破|高达|多达|逾|接近|将近|大约|大概|大致|仅|仅有|只有|低于|高于|少于|多于|大于|小于|负|正|(?<![核评审压扣调削])减|(?<![追增])加|乘|除|第|前|每|各|又|再|零|点|￥|—)$/u;

function* led(slot: Slot, { words }: Written): Generator<Check> {
  const { entry } = slot;
  if (!isValue(entry)) return;
  const found = head.exec(words.slice(0, slot.mark))?.[0];
  if (found === undefined) yield held;
  else yield { verdict: "broken", messageId: "head", data: { text: entry.text, words: found } };
}

/** What makes another number or another unit of the one before it; 12个 may go on with 项目. */
const tail =
  /^(?:人次|人(?![员民大均社])|个(?![人别体])|家(?!庭)|项(?!目)|条(?![件例款线])|份(?!额)|次(?![数序])|期(?![间限内])|场(?!所)|名(?![单称录])|元|万|亿|千|百|十|倍|成(?![效果本功绩立为员套])|折|番|余|多|左右|上下|以[上下内外]|之[多巨]|年|月|日|天|周|季|起|批|笔|户|处(?![理置])|套|台|辆|部(?![门分署])|册|吨|公里|米|亩|岁|级(?!别)|度(?!量)|点|百分|分之|整(?![改体理合])|许|开外|出头|有余|不到|不足)/u;

function* followed(slot: Slot, { words }: Written): Generator<Check> {
  const { entry } = slot;
  if (!isValue(entry)) return;
  const rest = words.slice(slot.mark + slotMark.length);
  const found = tail.exec(rest)?.[0];
  if (found === undefined) yield held;
  else yield { verdict: "broken", messageId: "tail", data: { text: entry.text, words: found } };
}

/** Numbers inside a quotation must read as they do where it was taken from. */
function* quotedAgain(
  entry: QuotationEntry,
  inside: readonly Figure[],
  { catalogue }: DraftContext,
): Generator<Check> {
  const report = catalogue.reports.find(({ document }) => document.id === entry.quoted.documentId);
  const known = new Set(
    (report?.figures ?? []).filter(({ span }) => contains(entry.quoted.span, span)).map(valueKey),
  );
  for (const figure of inside) {
    if (known.has(valueKey(figure))) yield held;
    else yield { verdict: "broken", messageId: "altered", data: { quote: figure.quote } };
  }
}

/** What a number says, wherever it stands. */
export function valueKey({ value, iso, quantity }: Figure): string {
  return [value ?? iso ?? "", quantity.unit ?? "", quantity.qualifier].join("|");
}
