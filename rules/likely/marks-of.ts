import { plain } from "../wording/plain.ts";
import { trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** What a number of points is in a list of marks. */
interface Marks {
  /** The full mark, with what was scored of it right behind. */
  readonly isMark: boolean;
  readonly isScored: boolean;
}

/** 预算执行10分得9.8分，产出50分，得47.3分: the full mark, and what was scored of it. */
export function marksOf(mention: Mention): Marks {
  const isScore = mention.figure.kind === "score";
  return {
    isMark:
      isScore &&
      /^[，,（(]?(?:实际?|自评|评价)?[得评]分?[为是]?\d/.test(plain(trailing(mention, 10))),
    isScored: isScore && /(?:得分?|扣分?|评分)[为是]?$/.test(plain(mention.before)),
  };
}
