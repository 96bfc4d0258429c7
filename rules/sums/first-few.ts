import type { Listing } from "../lists/listing.ts";
import { isChange } from "../divisions/state-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import { inOneSentence } from "../wording/full-sentence.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { areOfOneKind, areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isNextTo } from "./anchored-list.ts";
import { lineRuns } from "./line-runs.ts";
import { lastRun, withoutWhole } from "./list-before.ts";
import { sumOf } from "./list-sum.ts";
import { isMeant } from "./nearly-whole.ts";

/** 其中前三类, 头三项, the start of a pattern: as it is said, and how many. */
export const theFirst =
  "(?:^|[，,；;。：:（(])(?:其中)?([前头]([两二三四五六])个?(?:项目?|类|种|者|档|块|部分|方面|原因|情形|等次))";
/** 前三类94个; 前三项支出1697.35万元; 前三类均为社会中介机构，共39家. */
const few = new RegExp(`${theFirst}(?:[一-龥]{0,6}|[一-龥]{2,14}[，,]共)$`);
/** One thing may be told under several kinds: 前两类问题涉及29份. */
const mean = /平均|[户人校村]均|每|涉及/;

/** The first so many of a list right before, in its paragraph or line by line, by no word that adds up. */
export const firstFew = perScene((scene: Scene): readonly Listing[] => {
  const runs = lineRuns(scene);
  return [...scene.byBlock].flatMap(([index, block]) =>
    block.flatMap((total, at): readonly Listing[] => {
      const words = plain(leading(total, 28));
      const wanted = hanValue(few.exec(words)?.[2] ?? "");
      if (wanted === null || !isMeasured(total) || total.scope.isRow || mean.test(words)) return [];
      const own = listBefore(scene, total, block.slice(0, at));
      const lines = runs.filter(({ end }) => end === index).map((run) => run.lines);
      const list = own.length > 0 ? own : (lines.flatMap((each) => firstOf(each, total))[0] ?? []);
      const parts = list.slice(0, wanted);
      // A list of no more than these is another, or has lost an item.
      return list.length > wanted && isMeant(sumOf(total, parts, "="))
        ? [{ total, parts, closed: true, firm: false, bounded: true }]
        : [];
    }),
  );
});

function firstOf(
  lines: readonly (readonly Mention[])[],
  total: Mention,
): readonly (readonly Mention[])[] {
  const found = lines.flatMap((line) => line.find((each) => areOfOneKind(each, total)) ?? []);
  return found.length === lines.length ? [found] : [];
}

/** All of the last list of its kind; none where another number of the sentence may be an item as well. */
function listBefore(scene: Scene, total: Mention, earlier: readonly Mention[]): readonly Mention[] {
  const like = earlier.filter(
    (each) => areOfOneMeasure(each, total) && !each.scope.isRow && !each.before.endsWith("前"),
  );
  const list = lastRun(like, (each, next) => isNextTo(scene, each, next));
  const items = withoutWhole(list);
  const [before, first] = [like.at(-list.length - 1), items[0]];
  const isCut =
    before !== undefined &&
    first !== undefined &&
    inOneSentence(scene, before, first) &&
    !isFitting(sumOf(before, items, "="));
  return isCut || items.some(isChange) ? [] : items;
}
