import { isSlip } from "../blame/slip.ts";
import { isFitting, valuesOf } from "../findings/relation-check.ts";
import { listingsIn } from "../lists/list-binding.ts";
import type { Listing } from "../lists/listing.ts";
import type { Bound } from "../rule.ts";
import { areOfOneKind, isMeasured } from "../wording/one-measure.ts";
import { followOn } from "../wording/period-runs.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { isClose } from "./nearly-whole.ts";

const year = /20\d\d(?=年)/g;
/** ，2021年、2022年、2023年各为: nothing but the years leads from the total to what each of them had. */
const named =
  /^[^，,。；;：:、\d]{0,8}[，,：:]((?:20\d\d年度?(?:[、，,]|和|及|与)?){2,})(?:分别|各|依次)(?:自|年)?[为是]?$/;
const yearly =
  /^[^，,。；;：:、\d]{0,8}[，,：:](?:各年|逐年|分年度?|按年度)[一-龥]{0,4}?(?:分别|依次|各)?(?:为|是)$/;
/** ，其中2021年发行; ：2020年为; 、2022年发行 */
const deed = "20\\d\\d年度?([一-龥]{0,4})$";
const [among, colon, next] = [
  new RegExp(`^[^，,。；;：:、\\d]{0,8}[，,]其中${deed}`),
  new RegExp(`^[^，,。；;：:、\\d]{0,8}[：:]${deed}`),
  new RegExp(`^(?:[、，,；;]|和)${deed}`),
];
/** 三年间，共安排: all of the years that are told one by one. */
const all = /(?:(?<!公)共(?![性同享建])|累计|合计|总)[一-龥]{0,12}$/;
const joint = /^(?:[、，,]|[，,、]?(?:和|及|与|以及))$/;
const fewest = 3;

/**
 * 贷款本金25.53亿元，2021年、2022年、2023年各为6.24亿元、8.58亿元、10.71亿元: one value for each of the years named, which follow
 * one another. Levels of each year come to far more than the number before them.
 */
export const yearsNamed = perScene((scene: Scene): readonly Listing[] =>
  scene.scopes.flatMap((scope) =>
    scope.isRow
      ? []
      : scope.mentions.flatMap((total, at): readonly Listing[] => {
          if (!isMeasured(total) || listingsIn(scope).some((each) => each.total === total))
            return [];
          const parts = valuesBehind(total, scope.mentions.slice(at + 1));
          if (parts.length < fewest) return [];
          return isMeantBy(total, parts)
            ? [{ total, parts, closed: true, firm: false, named: true }]
            : [];
        }),
  ),
);

/** 其中 may leave years out, but what they come to is never more than all of them. */
function isMeantBy(total: Mention, parts: readonly Mention[]): boolean {
  const bound = sumOf(total, parts, "=");
  if (isFitting(bound) || isSlip(bound, 2)) return true;
  const ofAll = all.test(plain(total.before));
  if (among.test(plain(leadOf(total, parts)))) return ofAll && isExceeded(bound);
  return ofAll || isClose(bound);
}

function isExceeded(bound: Bound): boolean {
  const values = valuesOf(bound);
  return values !== null && values.computed > values.printed;
}

function leadOf(total: Mention, [part]: readonly Mention[]): string {
  return part === undefined ? "" : between(total, part);
}

function valuesBehind(total: Mention, behind: readonly Mention[]): readonly Mention[] {
  const lead = plain(leadOf(total, behind));
  const years = named.exec(lead)?.[1]?.match(year)?.map(Number) ?? null;
  const each = among.exec(lead) ?? colon.exec(lead);
  if (years === null && each === null && !yearly.test(lead)) return [];
  const end = behind.findIndex((part, at) => {
    const last = behind[at - 1];
    if (!areOfOneKind(part, total)) return true;
    const gap = last === undefined ? null : plain(between(last, part));
    if (gap === null) return false;
    return each === null ? !joint.test(gap) : next.exec(gap)?.[1] !== each[1];
  });
  const parts = end < 0 ? behind : behind.slice(0, end);
  if (each !== null) return followOn(yearsOf(total, parts)) ? parts : [];
  return years === null || (years.length === parts.length && followOn(years)) ? parts : [];
}

/** 其中2021年2.4亿元、2022年3.6亿元: the year right before each. */
function yearsOf(total: Mention, parts: readonly Mention[]): readonly number[] {
  return parts.map((part, at) =>
    Number(
      plain(between(parts[at - 1] ?? total, part))
        .match(year)
        ?.at(-1),
    ),
  );
}
