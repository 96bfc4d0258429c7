import { isSlip } from "../blame/slip.ts";
import { isChange } from "../divisions/state-words.ts";
import { isFitting, valuesOf } from "../findings/relation-check.ts";
import { distinct } from "../rates/base-binding.ts";
import type { Bound } from "../rule.ts";
import { sumOf } from "../sums/list-sum.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { Listing } from "./listing.ts";
import { isRespective, valuesTogether } from "./values-together.ts";

const fewest = 3;
const longName = 4;
/** So many paragraphs before the list its whole may stand. */
const reach = 2;
const some =
  /其中|主要|最|前[两二三四五几]|如|例|上年|去年|同期|均|[高大多]到[低小少]|部分|排[名在]|各|增|减|[比较]/;
/** 分学段看, 按同样顺序: all of them are told, not some sectors of many. */
const divides = /分[^，,。；;\d]{1,8}看[，,]|按[^，,。；;\d]{1,8}(?:划?分|顺序)[，,]/;
const tail = /(?:分别|依次|对应|相应|各自|合计|共计|总计|总额|只|仅|有|为|是|共|达到?|计|了)+$/;
const summed =
  /^[，,、](?:[一-龥]{0,6})(?:加起来|加在一起|合起来|合在一起|相加|合计|共计|总计|累计)(?:起来)?(?:共|达到?|为|有|是|计)*$/;

/**
 * 累计支出23.76亿元，…。按同样顺序，累计支出8.35亿元、4.72亿元、5.61亿元和2.44亿元: bare values side by side, to whom they belong told
 * elsewhere, are what the number told before by the same name is made of; or what 加起来 tells behind them.
 */
export const orderedWholes = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock].flatMap(([index, block]) =>
    block.flatMap((first): readonly Listing[] => {
      if (first.scope.isRow || !isMeasured(first)) return [];
      const parts = valuesTogether(first);
      if (parts[0] !== first || parts.length < fewest) return [];
      if (!parts.every((part) => areOfOneMeasure(part, first) && isPlain(part))) return [];
      if (parts.slice(1).some(({ before }) => plain(before).length > 3)) return [];
      const foot = footOf(parts);
      if (foot !== null) return [{ total: foot, parts, closed: true, firm: false }];
      const total = wholeOf(scene, index, parts);
      return total === null ? [] : [{ total, parts, closed: true, firm: false }];
    }),
  ),
);

function isPlain({ figure }: Mention): boolean {
  return figure.quantity.qualifier === "exact";
}

function footOf(parts: readonly Mention[]): Mention | null {
  const last = parts.at(-1);
  const next = last?.scope.mentions[last.place + 1];
  if (last === undefined || next === undefined || !areOfOneMeasure(last, next)) return null;
  return summed.test(plain(between(last, next))) ? next : null;
}

/** The only number of that name in the paragraphs before; whose sum is far from it is told of others. */
function wholeOf(scene: Scene, index: number, parts: readonly Mention[]): Mention | null {
  const [first] = parts;
  if (first === undefined) return null;
  const clause =
    plain(leading(first, 40))
      .split(/[。；;]/)
      .at(-1) ?? "";
  const name = nameOf(first);
  if (name.length < 2 || (some.test(clause) && !isRespective(first)) || some.test(name))
    return null;
  const near = Array.from(
    { length: reach + 1 },
    (_, back) => scene.byBlock.get(index - back) ?? [],
  );
  const called = near
    .flat()
    .filter(
      (each) =>
        each.figure.flow.end <= first.figure.flow.start &&
        !each.scope.isRow &&
        areOfOneMeasure(each, first) &&
        isPlain(each) &&
        !isChange(each) &&
        nameOf(each) === name &&
        valuesTogether(each).length === 1 &&
        !some.test(plain(each.before)),
    );
  // 年初预算26314万元，…，调整后预算27438万元: the longer name is the one meant.
  const alike = called.filter((each) => nameOf(each, longName) === nameOf(first, longName));
  const [total, ...others] = distinct(alike.length > 0 ? alike : called);
  if (total === undefined || others.length > 0) return null;
  const bound = sumOf(total, parts, "=");
  if (isFitting(bound) || isSlip(bound, 3, false)) return total;
  return divides.test(sentenceTo(scene, first)) && isHalf(bound) ? total : null;
}

/** From the last 。 on, across ；. */
function sentenceTo({ report }: Scene, { figure }: Mention): string {
  const { text } = report.document.flow;
  const told = text.slice(Math.max(0, figure.flow.start - 160), figure.flow.start);
  return plain(told.split("。").at(-1) ?? "");
}

/** One of three and more was left out at most, or told twice. */
function isHalf(bound: Bound): boolean {
  const values = valuesOf(bound);
  const share = values === null ? 0 : values.computed / values.printed;
  return share > 0.5 && share < 1.6;
}

/** The last two characters of the name: 支出 of 对应支出, 预算 of 调整后预算达到. */
function nameOf({ before }: Mention, length = 2): string {
  return plain(before).replace(tail, "").slice(-length);
}
