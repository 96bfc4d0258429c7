import { namedSums } from "../sums/named-sum.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 优652个、良338个、差22个，优良合计990个: what names some of the items as its own is no whole of another list. */
export function addsUp(whole: Mention, run: readonly Mention[], scene: Scene): boolean {
  return namedSums(scene).some(
    ({ total, parts }) =>
      total.figure.id === whole.figure.id &&
      parts.length === run.length &&
      parts.every(({ figure }) => run.some((item) => item.figure.id === figure.id)),
  );
}
