import { printedValue } from "../../domain/reading.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { valuesOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const ofYearsBefore = /结转(?![下次至到\d]|结余)|上年|上一年|以前年度|往年|历年|跨年/;
const close = 1e-9;

/**
 * 2024年新发现94个，整改83个，年末尚有14个，其中上年结转3个: what was carried over from the year before is just what the
 * numbers of this year differ by.
 */
export function ofCarriedOver(bound: Bound, scene: Scene): string | null {
  const { formula, evidence } = bound;
  const claim = evidence[formula.claim]?.figure ?? null;
  const values = valuesOf(bound);
  if (claim === null || values === null || !/^(?:sum|difference)$/.test(formula.name)) return null;
  const apart = Math.abs(values.computed - values.printed);
  const told = new Set(evidence.map(({ figure }) => figure?.id));
  const found = placeOf({ figure: claim }, scene)?.list.find((each) => {
    if (each.figure.quantity.unit !== claim.quantity.unit || !tellsBefore(each)) return false;
    // Taken for an item of this year's it stands on the wrong side.
    const times = told.has(each.figure.id) ? 2 : 1;
    return Math.abs(times * printedValue(each.figure.quantity).valueOf() - apart) < close;
  });
  return found === undefined ? null : `相差的正是以前年度的“${found.figure.quote}”`;
}

function tellsBefore({ before, after }: Mention): boolean {
  return ofYearsBefore.test(`${before.slice(-12)}|${after.slice(0, 8)}`);
}
