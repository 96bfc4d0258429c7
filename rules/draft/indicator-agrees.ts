import type { ValueEntry } from "../../domain/catalogue.ts";
import type { Kind } from "../../domain/figure.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { beforeSlot, clauseOf, isNamedRightBefore, rereadsOf } from "./slot-figure.ts";
import type { Misread, Reread } from "./slot-figure.ts";
import { slotMark } from "./written.ts";

const messages = {
  other: ({ text, told, read }: Misread) =>
    `“${text}”是${told}，在这句话里读成了${read}。请把数据位放回它自己的指标名后面。`,
  counted: ({ text, noun }: { readonly text: string; readonly noun: string }) =>
    `“${text}”数的不是“${noun}”。请照出处写它数的是什么。`,
  kind: ({ text, noun }: { readonly text: string; readonly noun: string }) =>
    `“${noun}”后面不能是“${text}”，种类不符。`,
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
      yield* counting(reread, context);
      yield* ofKind(reread, context);
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

/** What a noun right before a number lets it be. */
const kinds: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/(?:率|比例|比重|占比|进度)$/u, ["rate"]],
  [/(?:金额|资金|总额|额度)$/u, ["amount"]],
  [/(?:得分|分值|评分|平均分)$/u, ["score"]],
  [
    /(?:项目|单位|部门|对象|机构|问题|政策|人员|人次|报告|指标|意见|文件|制度|个数|家数|培训|镇街|条数|次数)数?$/u,
    ["count"],
  ],
];

function* ofKind({ slot, figure }: Reread, context: DraftContext): Generator<Check> {
  const before = beforeSlot(context, slot).replace(/(?:共计|共|为|是|达到|达|有)$/u, "");
  for (const [pattern, kindsOf] of kinds) {
    const noun = pattern.exec(before)?.[0];
    if (noun === undefined || kindsOf.includes(figure.kind)) continue;
    yield { verdict: "broken", messageId: "kind", data: { text: slot.entry.text, noun } };
  }
}

const counted =
  /^的?(?:预算|主管|重点|财政|有关|相关|涉及|一级|二级|县直|区直|县级|区级)*(项目|政策|部门|单位|机构|问题|报告|对象|乡镇|镇街|街道|村|社区|企业|学校|医院|县|区|市|人员|干部|指标|意见|建议|制度|文件|办法|培训|会议|案例|资金|专项|任务|次)/u;

/** 18个部门 where the source counts 项目: the noun behind a count must be one that it counts. */
function* counting({ slot, figure }: Reread, context: DraftContext): Generator<Check> {
  const rest = context.sentence.words.slice(slot.mark + 1);
  const noun = counted.exec(rest)?.[1];
  if (noun === undefined || figure.kind !== "count") return;
  const { entry } = slot;
  const id = indicatorIn(entry);
  const known = id === null ? undefined : indicatorOf(id);
  const own = entry.kind === "measure" ? [entry.name ?? ""] : [];
  const names = known === undefined ? own : [known.name, ...known.aliases, known.unit];
  const told = entry.told.some((text) => text.replaceAll(/\s/g, "").includes(entry.text + noun));
  if (told || names.some((each) => each.includes(noun))) yield held;
  else yield { verdict: "broken", messageId: "counted", data: { text: entry.text, noun } };
}

/** A figure of no indicator may only be told in the words of its source. */
function nameless({ slot, figure }: Reread, context: DraftContext): Check {
  const { entry } = slot;
  if (figure.indicator !== null && entry.kind === "figure") {
    const data = { text: entry.text, told: "未归入指标的数据", read: nameOf(figure.indicator) };
    return { verdict: "broken", messageId: "other", data };
  }
  // W15 holds it to its own name, and stricter.
  if (entry.kind === "measure") return held;
  const words = clauseOf(context, slot).split(slotMark);
  const shared = words.some((each) => sharesRun(each, entry.told));
  return shared ? held : { verdict: "broken", messageId: "unsaid", data: { text: entry.text } };
}

/** So many characters in a row are no accident. */
const enough = 4;

function sharesRun(words: string, told: readonly string[]): boolean {
  for (let end = enough; end <= words.length; end += 1) {
    const run = words.slice(end - enough, end);
    if (told.some((text) => text.includes(run))) return true;
  }
  return false;
}
