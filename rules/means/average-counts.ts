import { listingsIn } from "../lists/list-binding.ts";
import { isAsMeasured } from "./far-terms.ts";
import { areHeads, isOfForemost, isOfOtherPapers } from "./average-words.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** What the total of a mean is divided by: in its sentence, in its paragraph, else the one total of the report. */
export function countsOf(scene: Scene, average: Mention, per: string): readonly Mention[] {
  const fits = (mention: Mention): boolean => {
    const { unit, dimension } = mention.figure.quantity;
    const counted = mention.after.startsWith(per) || (per === "组" && team.test(mention.after));
    const noun = counted && /^[个项家支]$/.test(unit ?? "");
    // 人次 and 人 are counted differently; 万亩 is a multiple of 亩.
    const same =
      unit === per || unit === `万${per}` || areHeads(per, unit) || (per === "校" && unit === "所");
    // 办公用房4.5万平方米，人均15.6平方米: what each has is none of what there is.
    const isMean = /平均|[人户亩村]均/.test(mention.before) || isOfForemost(mention.before);
    return (
      dimension === "count" &&
      mention !== average &&
      !isMean &&
      isAsMeasured(mention, average) &&
      (same || noun) &&
      !isOfOtherPapers(average, mention)
    );
  };
  const near = average.scope.mentions.filter(fits);
  if (near.length > 0) return near.length === 1 ? near : nearest(near, average);
  const block = (scene.byBlock.get(average.figure.block) ?? []).filter(fits);
  if (block.length > 0) return block.length === 1 ? block : headOf(block);
  const totals = totalsOf(scene).filter(fits);
  return new Set(totals.map(({ figure }) => figure.value)).size === 1 ? totals.slice(0, 1) : [];
}

/** Counts of the prose that are told as totals, wherever they stand. */
const totalsOf = perScene(({ mentions }: Scene): readonly Mention[] =>
  mentions.filter(
    ({ figure, scope, before }) =>
      figure.quantity.dimension === "count" &&
      !scope.isRow &&
      /共|合计|总计|全[县市区旗州]$/.test(before),
  ),
);

/** 5个小组, 3个评审组 */
const team = /^[一-龥]{0,4}组/;

/** 农田4.86万亩，其中新建3.26万亩、改造1.60万亩: the count that the others are parts of. */
function headOf(counts: readonly Mention[]): readonly Mention[] {
  const divided = new Set(
    counts
      .flatMap(({ scope }) => listingsIn(scope))
      .flatMap(({ total, parts }) => (counts.includes(total) ? parts : [])),
  );
  // 专家102人，由三类组成，分别为34人、27人和41人: what a list divides.
  const [whole, ...wholes] = counts.filter((count) => !divided.has(count));
  if (whole !== undefined && wholes.length === 0) return [whole];
  const [head, ...parts] = counts;
  const listed = parts.some(({ before }) => before.trim().startsWith("其中"));
  const inOne = parts.every(({ scope }) => scope === head?.scope);
  return head !== undefined && listed && inOne ? [head] : [];
}

/** Of several counts the last one before the average, if none stands behind it. */
function nearest(counts: readonly Mention[], average: Mention): readonly Mention[] {
  const before = counts.filter(({ place }) => place < average.place);
  // 专家100名，其中财政类17名、行业类24名，…，人均1.5次: the items of a list are not all that there are.
  const parts = new Set(listingsIn(average.scope).flatMap((listing) => listing.parts));
  const last = before.findLast((count) => !parts.has(count)) ?? before.at(-1);
  return before.length !== counts.length || last === undefined ? [] : [last];
}
