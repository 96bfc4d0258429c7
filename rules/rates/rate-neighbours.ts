import { textBetween } from "../wording/full-sentence.ts";
import { fits } from "../wording/mention-match.ts";
import { isOneOfSeveral, mayShare } from "./rate-search.ts";
import type { RateFamily } from "./rate-families.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

type Named = readonly [string, Mention];

/** 新增专项债券3.6亿元，已支出2.7亿元，支出进度75%: whole, part and rate follow each other, nothing between. */
export function wholeBeside(
  part: Mention | null,
  family: RateFamily,
  rate: Mention,
): readonly [Named, Named] | null {
  if (part === null || family.dimension !== "money" || family.sameSentence) return null;
  if (rate.scope.isRow) return null;
  const whole = part.scope.mentions[part.place - 1];
  const adjacent = part.scope === rate.scope && part.place === rate.place - 1;
  if (whole === undefined || !adjacent || !mayShare(whole, part)) return null;
  // 核定成本20420万元，节约2766万元: what was kept is not what it was taken from.
  if (family.kept !== null && fits(whole, family.kept) === "words") return null;
  // 三季度支出4.2亿元，累计支出11.5亿元: both are parts, of a whole that is told elsewhere.
  if (fits(whole, family.part) === "words" && fits(whole, family.whole) !== "words") return null;
  if (isOneOfSeveral(whole, part) || endsItems(whole)) return null;
  // 年中追加项目经费150万元，项目经费支出495万元: what was added is not all of it.
  if (/追加|调增|调减|增加/.test(whole.before)) return null;
  const gap = between(whole, part);
  if (gap.length > 16 || /其中|另|[比较]|[。；;、]/.test(gap)) return null;
  return [
    [family.part.name, part],
    [family.whole.name, whole],
  ];
}

/** 会议费96万元、培训费74万元，压减合计1860万元: the last of several items is not what all is a part of. */
function endsItems(whole: Mention): boolean {
  const previous = whole.scope.mentions[whole.place - 1];
  const { dimension, unit } = whole.figure.quantity;
  return (
    previous?.figure.quantity.dimension === dimension &&
    (dimension !== "count" || previous.figure.quantity.unit === unit) &&
    /^[^，,。；;]*(?:、|和|及)[^，,。；;]*$/.test(between(previous, whole))
  );
}

/** 中央资金4408万元、省级资金1687万元，县级配套1109万元: one of several items is not what the part is measured by. */
export function isItem(whole: Mention, part: Mention): boolean {
  const next = whole.scope.mentions[whole.place + 1];
  if (whole.scope.isRow || whole.place > part.place || whole.figure.kind !== "amount") return false;
  return endsItems(whole) || (next !== undefined && next !== part && endsItems(next));
}

/**
 * 采购预算3.62亿元；其中电子竞价47个，节约资金312万元: the part belongs to what 其中 took out of the whole; 预算9.2亿元，支出
 * 8.9亿元，其中县本级支出6.7亿元: or to what was spent of it.
 */
export function isNarrowed(
  part: Mention,
  whole: Mention,
  block: readonly Mention[],
  scene: Scene,
): boolean {
  const [from, to] = [whole.figure.flow.end, part.figure.flow.start];
  if (whole.figure.block !== part.figure.block || from > to) return false;
  const inside = block.filter(({ figure: { flow } }) => flow.start >= from && flow.end <= to);
  const first = textBetween(scene, whole, part).indexOf("其中");
  const last = inside.at(-1);
  if (first < 0 || last === undefined) return false;
  if (from + first < last.figure.flow.start) return true;
  return inside.some(
    ({ before, figure }) =>
      done.test(before) && figure.quantity.dimension === part.figure.quantity.dimension,
  );
}

const done = /(?:支出|执行|拨付|支付|使用|完成|整改|办结)[一-龥]{0,4}$/;
const spending =
  /(?:执行|支出|支付|拨付|使用|整改|完成|办结)[一-龥]{0,2}(?:率|进度)(?:为|是|达到?|仅)*$/;

/** 支出1.71亿元，其中基本支出0.23亿元，执行率99.5%: what all was spent is not what the item had to spend. */
export function isSpentWhole(rate: Mention, part: Mention, whole: Mention): boolean {
  return (
    spending.test(rate.before) &&
    whole.figure.flow.end <= part.figure.flow.start &&
    [part, whole].every(({ before }) => done.test(before) && !/预算/.test(before))
  );
}
