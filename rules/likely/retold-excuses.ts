import { areHandedOver } from "../repeats/of-another.ts";
import { isOneSlip } from "../blame/slip.ts";
import type { Bound } from "../rule.ts";
import { namesIn } from "./retold-words.ts";
import type { Named, Names } from "./retold-words.ts";
import type { Scene } from "../wording/scene.ts";
import { tellsOfOthers } from "./told-of-others.ts";

/** So near, in characters, a number belongs to what is told. */
const near = 60;
/** So many figures before and behind one are looked at. */
const steps = 6;

/**
 * Why a number need not be the one told before: 68个部门, then 66个部门公开 and 2个涉密部门 beside it; 12个乡镇、4个街道, then
 * 16个乡镇（街道）, a number that was told before for something else; 提交人大13份 of 31份.
 */
export function isExcused(scene: Scene, bound: Bound): boolean {
  const { evidence } = bound;
  const names = namesIn(scene);
  const [a, b] = evidence.map(({ figure }) => names.byId.get(figure?.id ?? ""));
  if (a === undefined || b === undefined) return false;
  const [earlier, later] = a.at < b.at ? [a, b] : [b, a];
  return (
    areShort(earlier, later) ||
    (areOtherIndicators(earlier, later) && !isOneSlip(bound)) ||
    areHandedOver(earlier.mention, later.mention) ||
    isMadeOf(earlier, later, names) ||
    isToldBefore(earlier, later, names) ||
    tellsOfOthers(earlier, later)
  );
}

/** 5个 and 1个: any digit is one slip away from any other, and only the same things are told again with it. */
function areShort(a: Named, b: Named): boolean {
  const isCount = a.mention.figure.kind === "count" && b.mention.figure.kind === "count";
  return isCount && isShort(a) && isShort(b) && !areHeadedAlike(a, b);
}

/** 事前评估涉及的12家单位 and 编报目标的82家单位: what the dictionary calls by two names is one number only where a slip tells so. */
function areOtherIndicators({ mention: a }: Named, { mention: b }: Named): boolean {
  const [own, other] = [a.figure.indicator, b.figure.indicator];
  return own !== null && other !== null && own !== other;
}

function isShort({ mention }: Named): boolean {
  return mention.figure.quantity.digits.length < 2;
}

function areHeadedAlike(a: Named, b: Named): boolean {
  return a.head !== "" && a.head === b.head;
}

/** The later one is the earlier one with a number beside either of them added or taken off. */
function isMadeOf(earlier: Named, later: Named, names: Names): boolean {
  const [from, to] = [valueOf(earlier), valueOf(later)];
  return [earlier, later]
    .flatMap((each) => besideOf(each, names))
    .some((other) => {
      if (other === earlier || other === later || !isMeasuredAlike(other, later)) return false;
      return Math.abs(Math.abs(from - to) - valueOf(other)) < slightest;
    });
}

/** Values are decimal numbers with few places. */
const slightest = 1e-6;

function besideOf({ at, mention }: Named, { list }: Names): readonly Named[] {
  const { flow, block } = mention.figure;
  return list.slice(Math.max(0, at - steps), at + steps + 1).filter(({ mention: { figure } }) => {
    return figure.block === block && Math.abs(figure.flow.start - flow.start) <= near;
  });
}

/** One digit alone is told a dozen times in any report: of the same things only. */
function isToldBefore(earlier: Named, later: Named, { list }: Names): boolean {
  const { value } = later.mention.figure;
  return list.some(
    (other) =>
      other.at < later.at &&
      other !== earlier &&
      other.mention.figure.value === value &&
      isMeasuredAlike(other, later) &&
      (!isShort(later) || areHeadedAlike(other, later)),
  );
}

function isMeasuredAlike(a: Named, b: Named): boolean {
  const [left, right] = [a.mention.figure, b.mention.figure];
  const [one, two] = [left.quantity.unit, right.quantity.unit];
  return (
    left.kind === right.kind && (one === two || (two === "份" && /^[个项家]$/.test(one ?? "")))
  );
}

function valueOf({ mention }: Named): number {
  return Number(mention.figure.value);
}
