import { withoutAsides } from "../wording/bracket-depth.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { isListGap } from "../wording/list-gap.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sectionLists } from "./section-lists.ts";
import { columnsOf, roleOf } from "./sum-columns.ts";
import { isAddable } from "./sum-total.ts";
import { measureOf } from "./told-list.ts";
import type { ToldList } from "./told-list.ts";

const size = { least: 2, most: 10 } as const;

/** The lists of a report, whole before in pieces: what divides one thing may be any of them. */
export const toldLists = perScene((scene: Scene): readonly ToldList[] => {
  const inSentences = fullSentences(scene).flatMap((sentence) => listsIn(sentence, scene));
  const seen = new Set<string>();
  return [...inSentences, ...sectionLists(scene)].filter(({ parts }) => {
    const key = parts.map(({ figure }) => figure.id).join(" ");
    if (seen.has(key) || parts.length < size.least || parts.length > size.most) return false;
    seen.add(key);
    return true;
  });
});

function listsIn(sentence: readonly Mention[], scene: Scene): readonly ToldList[] {
  const groups = Map.groupBy(sentence.filter(isItem), measureOf);
  return [...groups.values()].flatMap((group): readonly ToldList[] => {
    const all = withoutAsides(group).filter((each) => !sumsUp(each));
    if (all.length < size.least) return [];
    const made: ToldList[] = [{ parts: all, shape: "all" }];
    if (all.length > size.least) made.push({ parts: all.slice(1), shape: "but first" });
    for (const { parts } of columnsOf(all, "before", 0)) made.push({ parts, shape: "column" });
    for (const parts of briefColumns(all)) made.push({ parts, shape: "column" });
    for (const parts of piecesOf(all, (a, b) => /[；;]/.test(textBetween(scene, a, b))))
      made.push({ parts, shape: "piece" });
    for (const parts of piecesOf(all, (a, b) => !isListGap(a, b)))
      made.push({ parts, shape: "tight" });
    for (const parts of piecesOf(all, (a, b) => roleOf(a) !== roleOf(b)))
      made.push({ parts, shape: "piece" });
    return made;
  });
}

/** 优6个、良9个、中2个、差1个，优良对象15个: what sums up some of a list is no further item. */
function sumsUp({ before, after }: Mention): boolean {
  return (
    /优良|合格率|[合共总小]计|共(?:有|为)?$|前[两二三四五]|[两三四五][项类者级]|以上[^，,。；;]{0,4}[两二三四五六]/.test(
      plain(before).slice(-12),
    ) || /^[^，,。；;]{0,4}(?:优良|合计)/.test(plain(after))
  );
}

/** 预算执行10分得9.35分，产出45分得41.20分: the numbers behind one short word, where every other has it. */
function briefColumns(list: readonly Mention[]): readonly (readonly Mention[])[] {
  const [first, second] = list;
  const word = plain(second?.before ?? "");
  if (first === undefined || word === "" || word.length > 2) return [];
  const isColumn = list.every((each, at) => (plain(each.before) === word) === (at % 2 === 1));
  if (!isColumn || list.length < 4) return [];
  return [0, 1].map((side) => list.filter((_, at) => at % 2 === side));
}

/** The list parted wherever a gap parts it. */
function piecesOf(
  list: readonly Mention[],
  parts: (left: Mention, right: Mention) => boolean,
): readonly (readonly Mention[])[] {
  const pieces: Mention[][] = [];
  for (const [at, mention] of list.entries()) {
    const left = list[at - 1];
    const own = pieces.at(-1);
    if (own === undefined || left === undefined || parts(left, mention)) pieces.push([mention]);
    else own.push(mention);
  }
  return pieces.length === 1 ? [] : pieces;
}

/** 比上年增加7个, 平均每个15万元 are items of nothing. */
function isItem(mention: Mention): boolean {
  const { before, figure } = mention;
  return (
    isAddable(mention) &&
    figure.value !== null &&
    !/(?:增加|减少|增长|下降|提高|[多少高低]于?|上年|去年|平均|每[一-龥]{0,3}|[较比][^，,。；;]{0,12})$/.test(
      plain(before),
    )
  );
}
