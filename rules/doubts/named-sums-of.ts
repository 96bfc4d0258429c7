import type { Figure } from "../../domain/figure.ts";
import { allButOne } from "../sums/all-but-one.ts";
import { firstFew } from "../sums/first-few.ts";
import { goodPairs } from "../sums/good-pair.ts";
import { namedSums } from "../sums/named-sum.ts";
import type { Listing } from "../lists/listing.ts";
import type { Scene } from "../wording/scene.ts";

/**
 * Sums that name just these items: 优652个、良338个、差22个，优良合计990个 is no whole of another list, and 污水、茶业合计48万元 is
 * the sum of these two, whatever more of them come to. So is 优良等次 of 优 and 良, 前三类 of these, 除交通外 of all others.
 */
export function namedSumsOf(
  whole: Pick<Figure, "id">,
  items: readonly Pick<Figure, "id">[],
  scene: Scene,
): readonly Pick<Listing, "total" | "parts">[] {
  return [...namedSums(scene), ...goodPairs(scene), ...firstFew(scene), ...allButOne(scene)].filter(
    ({ total, parts }) =>
      total.figure.id === whole.id &&
      parts.length === items.length &&
      parts.every(({ figure }) => items.some(({ id }) => id === figure.id)),
  );
}
