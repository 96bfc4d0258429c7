import type { MeasureEntry } from "../../domain/catalogue.ts";
import { Cover } from "./cover.ts";
import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { sectors } from "./lexicon.ts";
import type { Clause } from "./written.ts";

const messages = {
  name: ({ text, name }: { readonly text: string; readonly name: string }) =>
    `“${text}”是${name}，前面只能紧挨着写“${name}”，不要另加部门、资金、时段一类的字。`,
  after: ({ text, words }: { readonly text: string; readonly words: string }) =>
    `“${text}”后面不要再写“${words}”，请另起一句。`,
  clause: ({ words }: { readonly words: string }) =>
    `“${words}”会改变后面数据的范围。有监控表数据的句子里只写数据的名称和数据位。`,
  scope: ({ word }: { readonly word: string }) =>
    `这一节的数据说的是全部监控项目，“${word}”会让人读成其中一部分的。请删去。`,
};

type Check = DraftCheck<typeof messages>;

/** A value of a workbook counts a whole that its name alone says; no sentence of a report tells more. */
export const measureNamed = defineDraftRule({
  id: "W15",
  name: "监控表数据紧跟名称",
  about:
    "监控表的数据须紧跟它自己的名称，前后不得另加范围；同一节的其他句子也不得把范围说成某一部分。",
  version: "1.0.0",
  messages,
  *check({ sentence, catalogue }: DraftContext): Generator<Check> {
    if (!catalogue.entries.some(({ kind }) => kind === "measure")) return;
    if (!sentence.slots.some(({ entry }) => entry.kind === "measure")) {
      yield* unscoped(sentence.words);
      return;
    }
    for (const clause of sentence.clauses) yield* exact(clause);
  },
});

const lead = /^(?:纳入监控|本次监控纳入|本次监控|涉及|共有|和|及|、)?/u;
const link = /(?:为|是|共)?$/u;
const neutral =
  /^(?:总体看|总体来看|从总体情况看|从监控情况看|从预算执行看|从目标完成看|从预警情况看|把预算执行和目标完成放在一起比较)$/u;

function* exact({ words, slots, start }: Clause): Generator<Check> {
  if (slots.length === 0) {
    yield neutral.test(words)
      ? held
      : { verdict: "broken", messageId: "clause", data: { words: shown(words) } };
    return;
  }
  let from = 0;
  for (const slot of slots) {
    const before = words.slice(from, slot.mark - start);
    from = slot.mark - start + 1;
    if (slot.entry.kind === "measure") yield named(slot.entry, before);
  }
  const rest = words.slice(from);
  const text = slots.at(-1)?.entry.text ?? "";
  if (rest !== "") yield { verdict: "broken", messageId: "after", data: { text, words: rest } };
}

function named({ name, aliases, text }: MeasureEntry, before: string): Check {
  const said = bare(before.replace(link, ""));
  const whole = said.replace(lead, "");
  const isOwn = [name ?? "", ...aliases].some((each) => [said, whole].includes(bare(each)));
  return isOwn ? held : { verdict: "broken", messageId: "name", data: { text, name: name ?? "" } };
}

/** 红灯的项目 and 红灯项目数 name the same. */
function bare(words: string): string {
  return words.replaceAll("的", "").replace(/数$/u, "");
}

const parts = new Cover([
  ...sectors,
  ..."领域 方面 其中 如下 以下 下列 债券 专项债 公共预算 基金 国有资本 转移支付 本级 县级 区级 上级 乡镇 街道".split(
    " ",
  ),
]);

function* unscoped(words: string): Generator<Check> {
  for (const { word } of parts.wordsIn(words)) {
    yield { verdict: "broken", messageId: "scope", data: { word } };
  }
}

function shown(words: string): string {
  return words.slice(0, 30);
}
