import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

const closes = /^[，,]?(?:[两二三四五]项)?(?:合计|共计|总计|合起来|总共)(?:为|达)?$/;

/**
 * 调减1480万元、取消620万元，合计2100万元，涉及项目13个，平均每个161.5万元: the mean is that of what all come to, told last; else of what is
 * told before it, with nothing between but the items of a list.
 */
export function totalBefore(
  average: Mention,
  pool: readonly Mention[],
  items: ReadonlySet<Mention>,
): readonly Mention[] {
  const before = pool.filter(({ place }) => place < average.place);
  const last = before.at(-1);
  if (last !== undefined && closes.test(plain(last.before))) return [last];
  return before.filter(({ place }) =>
    average.scope.mentions.slice(place + 1, average.place).every((each) => items.has(each)),
  );
}
