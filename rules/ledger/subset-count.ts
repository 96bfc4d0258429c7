import type { Mismatch } from "../findings/explain.ts";
import { statedParts } from "../subsets/part-binding.ts";
import { chosenUnits } from "../subsets/chosen-units.ts";
import { countiesWithin } from "../subsets/county-count.ts";
import { foundOfChecked } from "../subsets/found-of-checked.ts";
import { grownWithin } from "../subsets/grown-within.ts";
import { partsOfGroups } from "../subsets/part-of-group.ts";
import { pickedFrom } from "../subsets/picked-from.ts";
import { askingUnits } from "../subsets/asking-units.ts";
import { boundKey } from "../findings/bound-key.ts";
import { checkRelation, needingSlip } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound } from "../rule.ts";
import { someOfTold } from "../subsets/some-of-told.ts";
import { stageParts } from "../subsets/stage-parts.ts";
import { subsetPairs } from "../subsets/subsets.ts";
import { toldSubsets } from "../subsets/told-subset.ts";
import { toldWithin } from "../subsets/told-within.ts";
import { withinRoster } from "../subsets/within-roster.ts";

const outnumbers = (d: Mismatch): string =>
  `${d.roles}：前者${d.expression}，多于后者${d.claim}，多出${d.gap}；按文中说法，前者应包含在后者之内。` +
  `如两处口径不同，请在文中写明。`;

export const subsetCount = defineRule({
  id: "P03",
  name: "子集计数",
  about: "文中描述为另一组之内的，个数不应更多。",
  version: "1.0.0",
  severity: "warning",
  messages: { mismatch: outnumbers, tail: outnumbers },
  *check({ scene }) {
    const pairs = subsetPairs(scene);
    const known = new Set(
      [...pairs.map(({ bound }) => bound), ...statedParts(scene)].map(boundKey),
    );
    for (const bound of [
      ...toldSubsets(scene),
      ...stageParts(scene),
      ...askingUnits(scene),
      ...toldWithin(scene),
      ...pickedFrom(scene),
      ...grownWithin(scene),
      ...partsOfGroups(scene),
      ...withinRoster(scene),
      ...countiesWithin(scene),
      ...chosenUnits(scene),
    ]) {
      if (known.has(boundKey(bound))) continue;
      known.add(boundKey(bound));
      const check = checkRelation(bound, { title: "子集多于全集", ceiling: "warning" });
      if (check.verdict !== "broken" || !isWhole(bound)) yield check;
    }
    for (const bound of [...someOfTold(scene), ...foundOfChecked(scene)]) {
      if (known.has(boundKey(bound))) continue;
      yield needingSlip(checkRelation(bound, { title: "子集多于全集", ceiling: "warning" }));
    }
    for (const { bound, kind } of pairs) {
      if (kind === "count")
        yield checkRelation(bound, { title: "子集多于全集", ceiling: "warning" });
    }
  },
});

/** 37个偏离项目中: a number that others are told to lie within is rather no part of a smaller one. */
function isWhole({ evidence: [part] }: Bound): boolean {
  return /(?<!其)[中里]$/.test(part.role);
}
