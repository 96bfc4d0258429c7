import type { MeasureEntry } from "../../domain/catalogue.ts";
import { Cover } from "./cover.ts";
import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { sectors } from "./lexicon.ts";
import { turnsIn } from "./turning.ts";
import type { Written } from "./written.ts";

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
    "监控表的数据须紧跟它自己的名称或模板里它前面的话，前后不得另加范围；同一节的其他句子也不得把范围说成某一部分。",
  version: "1.1.0",
  messages,
  *check({ sentence, catalogue }: DraftContext): Generator<Check> {
    if (!catalogue.entries.some(({ kind }) => kind === "measure")) return;
    if (!sentence.slots.some(({ entry }) => entry.kind === "measure")) {
      yield* unscoped(sentence.words);
      return;
    }
    yield* exact(sentence);
  },
});

/** What may stand before the name of a value without saying another; 的 is left out. */
const leads = /^(?:本次|此次|纳入|监控|涉及|项目|预算|共有|共|已|亮|对|和|及|、)*$/u;
const link = /(?:为|是|共|有|共有)$/u;
const neutral =
  /^(?:总体看|总体来看|从(?:总体|监控|预算执行|执行|目标完成|预警|亮灯|匹配|双监控匹配|处置)(?:情况|结果)?(?:看|来看)|把预算执行和目标完成放在一起比较|按照?处置规则)$/u;
/** What is to be done says nothing of what is. */
const duty =
  /^(?:(?:各|有关|相关|主管|财政|项目|预算)*(?:部门|单位))?(?:应(?![收付有支用对急届])|要(?![求素点件])|须|需(?!求))/u;
/** What was done is no duty. */
const done = /已|了|完成|到位|取得|实现|达到|超/u;

/** A value that was told, and the words before it. */
interface Told {
  readonly entry: MeasureEntry;
  readonly said: string;
}

function* exact(sentence: Written): Generator<Check> {
  let last: Told | null = null;
  let onDuty = false;
  for (const { words, slots, start } of sentence.clauses) {
    if (slots.length === 0) {
      const isLast = !slotsAfter(start, sentence);
      const isTail = last !== null && isTailOf(last, words);
      const isDue: boolean = duty.test(words) || (onDuty && !done.test(words));
      const bound: boolean = isLast && isDue && !turns(words.replace(duty, ""));
      onDuty = bound || (isTail && duty.test(words));
      yield neutral.test(words) || isTail || bound ? held : alone(words);
      continue;
    }
    let from = 0;
    for (const { entry, mark } of slots) {
      const before = words.slice(from, mark - start);
      from = mark - start + 1;
      if (entry.kind === "measure") {
        const told = { entry, said: bare(before.replace(link, "")) };
        yield named(told, last);
        last = told;
      } else if (before !== "" && !neutral.test(before)) yield alone(before);
    }
    const rest = words.slice(from);
    if (rest === "项目" && last !== null && last.entry.name?.endsWith("项目数") === true) continue;
    const text = slots.at(-1)?.entry.text ?? "";
    if (rest !== "") yield { verdict: "broken", messageId: "after", data: { text, words: rest } };
  }
}

/** 要核实结余 where the template has 应核实结余. */
function isTailOf({ entry: { setting } }: Told, words: string): boolean {
  const tails = setting?.tails ?? [];
  return tails.some((tail) => tail.replace(duty, "") === words.replace(duty, ""));
}

function slotsAfter(start: number, { slots }: Written): boolean {
  return slots.some(({ mark }) => mark > start);
}

/** Whether the words make another statement, or speak of a part. */
function turns(words: string): boolean {
  return [...turnsIn(words), ...parts.wordsIn(words)].length > 0;
}

function alone(words: string): Check {
  return { verdict: "broken", messageId: "clause", data: { words: shown(words) } };
}

function named(told: Told, last: Told | null): Check {
  const { entry, said } = told;
  const { name, aliases, text } = entry;
  const names = [name ?? "", ...aliases].map(bare);
  const short = names.map((each) => each.replace(/项目$/u, "")).filter((each) => each.length > 1);
  const isOwn = [...names, ...short].some(
    (each) => said.endsWith(each) && leads.test(said.slice(0, said.length - each.length)),
  );
  if (isOwn || isAsSet(told, last)) return held;
  return { verdict: "broken", messageId: "name", data: { text, name: name ?? "" } };
}

/**
 * As the template puts it: 涉及金额 behind the count of the same projects. A lead may be spoken in two,
 * its head behind the value before: 红灯项目｛｝，涉及调整后预算｛｝.
 */
function isAsSet({ entry: { setting }, said }: Told, last: Told | null): boolean {
  if (setting === null || setting.lead === "" || said === "") return false;
  const lead = bare(setting.lead);
  if (last !== null && lead === last.said + said) return true;
  const isLed = said.endsWith(lead) && leads.test(said.slice(0, said.length - lead.length));
  // 执行率低于规定界限的项目 says whose it is by itself.
  const isWhole = setting.behind === null || setting.lead.endsWith("的项目");
  return isLed && (isWhole || setting.behind === last?.entry.measure.id);
}

/** 红灯的项目 and 红灯项目数 name the same, and so do 占 and 占比. */
function bare(words: string): string {
  return words.replaceAll("的", "").replace(/数$/u, "").replace(/占比$/u, "占");
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
