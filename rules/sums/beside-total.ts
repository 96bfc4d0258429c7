import type { Listing } from "../lists/listing.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** What leads from a total to the next: a comma or 、 and the name of what is told. */
const joint = /^[^，,、。；;\d]{0,8}[，,、][^，,、。；;\d]{0,10}$/;
const other = /其中|其余|平均|人均|占|[比较]|同比|为[上去]年/;

/**
 * 取消项目8个、资金1092.6万元，压减项目25个、资金2317.9万元，合计33个，资金3410.5万元: where each item and the total tell
 * a second measure, the second numbers add up as the first do.
 */
export function besideTotals(listings: readonly Listing[]): readonly Listing[] {
  return listings.flatMap(({ total, parts }) => {
    const second = total.scope.mentions[total.place + 1];
    if (second === undefined || !isMeasured(second) || isAlike(total, second)) return [];
    const gap = between(total, second).replace(/\s/g, "");
    const first = parts[0];
    if (first === undefined || !joint.test(gap) || other.test(gap)) return [];
    if (first.figure.flow.start > total.figure.flow.start) return [];
    const beside = parts.flatMap((part, at) => ownOf(part, parts[at + 1] ?? total, second));
    return beside.length === parts.length && beside.length > 1
      ? [{ total: second, parts: beside, closed: true, firm: false }]
      : [];
  });
}

/** The only number of the measure between this item and the next, told right behind the item. */
function ownOf(part: Mention, next: Mention, second: Mention): readonly Mention[] {
  const { mentions } = part.scope;
  const until = next.scope === part.scope ? next.place : mentions.length;
  const between = mentions.slice(part.place + 1, until);
  const alike = between.filter((mention) => isAlike(mention, second));
  const [own] = alike;
  return own !== undefined && alike.length === 1 && leads(part, own) ? [own] : [];
}

/** Of one measure, whatever year was read: the first numbers tell what belongs together. */
function isAlike(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  return (
    left.dimension === right.dimension && (left.dimension !== "count" || left.unit === right.unit)
  );
}

function leads(part: Mention, own: Mention): boolean {
  const gap = between(part, own).replace(/\s/g, "");
  return gap.length <= 24 && !other.test(gap) && !/[。；;]/.test(gap);
}
