import { countsKinds } from "../counts/counts-kinds.ts";
import { perObject } from "../remembered.ts";
import { isLedFromTo } from "./levels-led.ts";
import { areForEach, tellsOneEach } from "../lists/values-together.ts";
import { isListGap } from "../wording/list-gap.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** What is told of each, a difference, a base, or counted otherwise than the items: the total of no list. */
export function isNoTotal(total: Mention, items: readonly Mention[]): boolean {
  return (
    isForEach(total) ||
    isCountedAsOthers(total, items) ||
    isNet(total) ||
    isBase(total) ||
    isOfRate(total) ||
    countsKinds(total)
  );
}

/** 各安排奖补资金30万元, 平均每4公里1人: told for each of several, it is the total of nothing. */
export const isForEach = perObject((mention: Mention): boolean => {
  const { before, scope, place } = mention;
  if (tellsOneEach(mention)) return false;
  if (oneEach.test(plain(before + mention.figure.quote + mention.after))) return true;
  const previous = before.trim() === "" ? scope.mentions[place - 1] : undefined;
  return (
    forEach.test(plain(before)) || (previous !== undefined && plain(previous.before).endsWith("每"))
  );
});

/** 多数是一个单位一个, 一村一个 */
const oneEach =
  /一个?(?:单位|部门|项目|县|区|市|镇|乡|村|校|院|户|家|人|企业|社区)一[个项名处份人所台](?![一-龥])/;
const forEach =
  /(?:^|[^一-龥]|[一-龥])(?:各|每[一-龥]{1,4}|平均(?!水平|线|数|值|得?分)[一-龥]{0,8}|人均)(?:[补奖安拨下给][一-龥]{1,8})?(?:为|是)?$/;

/** 总计24栋: all of what is told around it. */
export function isOfAll({ before }: Mention): boolean {
  return /(?:总计|合计|共计|总共|一共|总数)(?:为|有)?$/.test(before);
}

/** 净调减4516.20万元（调减5830.70万元，调增1314.50万元）: a net amount is a difference. */
export const isNet = perObject(({ before }: Mention): boolean => {
  return /净[增减调压核追支收][一-龥]{0,5}$|(?:相抵|轧差)[一-龥]{0,8}$/.test(plain(before));
});

/** 涉及11家单位、15个对象，其中县直8家、乡镇3家: the unit tells which of two numbers side by side is listed. */
function isCountedAsOthers(total: Mention, [first]: readonly Mention[]): boolean {
  const beside = total.scope.mentions[total.place - 1];
  const unit = first?.figure.quantity.unit;
  return (
    beside !== undefined &&
    beside.figure.kind === "count" &&
    unit !== total.figure.quantity.unit &&
    unit === beside.figure.quantity.unit &&
    isListGap(beside, total)
  );
}

/** 预警项目76个，占监控项目1178个的6.45%，其中…: the base of a share is not what is listed. */
export const isBase = perObject((total: Mention): boolean => {
  const next = total.scope.mentions[total.place + 1];
  return (
    next?.figure.kind === "rate" &&
    /^[^，,。；;]{0,4}的[^，,。；;]{0,8}$/.test(between(total, next))
  );
});

/** 第三批20%计640万元: what a rate comes to is the total of nothing. */
function isOfRate(total: Mention): boolean {
  const rate = total.scope.mentions[total.place - 1];
  return rate?.figure.kind === "rate" && /^[，,]?[计即合]$/.test(between(rate, total));
}

/** 新增25名，其中行业专家12名，年末达到145名: how many there are by now is none of those that came. */
function isStock({ before }: Mention): boolean {
  return /(?:年[末底]|期末|目前|现|总[数量额])[一-龥]{0,4}(?:达到?|[增升]至|[增扩][加大]到)$/.test(
    plain(before),
  );
}

/** 其中会议费控制在预算70万元之内，结余9.2万元: up to how much may be spent is no item of what was. */
export function isCeiling({ before, after }: Mention): boolean {
  return (
    /(?:控制|压缩|限定)[在到于][^，,。；;]{0,8}$/.test(plain(before)) && /^[之以]内/.test(after)
  );
}

/** 首轮36次，二轮39次，三轮29次: which round it was, and no number of rounds. */
function isOrdinal({ figure: { quote, flow }, scope, place }: Mention): boolean {
  if (!/^[二三四五六七八九十]+[轮批期次]$/.test(quote)) return false;
  return quote.startsWith("二") || scope.mentions[place + 1]?.figure.flow.start === flow.end;
}

/** An item of a list is no base, told of no each, no difference, no total and no level that a change leads from or to. */
export const addsUp = perObject(
  (item: Mention): boolean =>
    !isBase(item) &&
    !isForEach(item) &&
    !areForEach(item) &&
    !isNet(item) &&
    !/(?:累计|合计|共计|总计)$/.test(item.before) &&
    !isStock(item) &&
    !isCeiling(item) &&
    !isOrdinal(item) &&
    !isLedFromTo(item),
);
