import type { Figure } from "../../domain/figure.ts";
import { significantDigits } from "../../domain/quantity.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** A shorter rate may well be told twice of two things. */
const telling = 3;
/** So many characters name a rate. */
const named = 3;

/**
 * 到岗率60.8%，…具有中级以上职称104人，占60.8%: told of something else in the same paragraph as well, to which the numbers belong that
 * make it. So they are no other reading of this one.
 */
export function isCopiedRate(claim: Figure, list: readonly Mention[]): boolean {
  if (significantDigits(claim.quantity).length < telling || Number(claim.value) === 100)
    return false;
  const own = list.find(({ figure }) => figure.id === claim.id);
  if (own === undefined) return false;
  const name = nameOf(own);
  return list.some(
    (each) =>
      each !== own &&
      each.figure.value === claim.value &&
      each.figure.quantity.unit === claim.quantity.unit &&
      nameOf(each) !== name,
  );
}

/** 总体执行率78.5%, not 占全部项目支出的78.5%, which says of what it is told. */
export function namesNoBase(claim: Figure, list: readonly Mention[]): boolean {
  const own = list.find(({ figure }) => figure.id === claim.id);
  return own !== undefined && !/(?:占|相当于)[^，,]{2,}的$/.test(plain(own.before));
}

function nameOf({ before }: Mention): string {
  return plain(before)
    .replace(/(?:达到?|[为是仅的约]|分别)+$/, "")
    .slice(-named);
}
