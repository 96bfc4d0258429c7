import { aboveCounted } from "./above-counted.ts";
import { allButOne } from "./all-but-one.ts";
import { bandSums } from "./band-sum.ts";
import { closingTotals } from "./closing-total.ts";
import { countedSums } from "./counted-sum.ts";
import { firstFew } from "./first-few.ts";
import { freelyCounted } from "./freely-counted.ts";
import { goodPairs } from "./good-pair.ts";
import { gradeSums } from "./grade-sum.ts";
import { grownTotals } from "./grown-total.ts";
import { joinedTotals } from "./joined-total.ts";
import { kindsNamed } from "./kinds-named.ts";
import { levelSums } from "./level-sum.ts";
import { lineSums } from "./line-sum.ts";
import { columnedLists } from "../lists/columned-list.ts";
import type { Listing } from "../lists/listing.ts";
import { objectSums } from "./object-sum.ts";
import { objectsReported } from "./objects-reported.ts";
import { ownListings } from "./list-sum.ts";
import { namedSums } from "./named-sum.ts";
import { orderedWholes } from "../lists/ordered-whole.ts";
import { respectiveWholes } from "../lists/respective-whole.ts";
import { pairedColumns } from "./paired-columns.ts";
import { periodSums } from "./period-sum.ts";
import { respectiveTotals } from "./respective-total.ts";
import { runningTotals } from "./running-total.ts";
import { hasTurned } from "../changes/change-words.ts";
import { isMissing } from "../wording/before-cut.ts";
import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { isBase, isForEach } from "./no-total.ts";
import { sectionSums } from "./section-sum.ts";
import { stageSavings } from "./stage-savings.ts";
import { summedBehind } from "./summed-behind.ts";
import { namesItsItems } from "./names-its-items.ts";
import { toldAbove } from "./told-above.ts";
import { verbalSums } from "./verbal-sum.ts";
import { yearSums } from "./year-sum.ts";
import { yearsNamed } from "./years-named.ts";

/**
 * Every total whose words say what it is made of; a new way to tell one is its finder and a line here. 平均每个项目5000万元 is the
 * total of nothing, as is 规划50座 in 合计为规划50座的80.0%; 缺口80万元 is no item of what has come, and in 由1438条变为1600条 what was is
 * no item of what there is.
 */
export const toldListings = perScene((scene: Scene): readonly Listing[] =>
  foundIn(scene).filter(
    ({ total, parts }) =>
      !isForEach(total) &&
      !isBase(total) &&
      !parts.some((part) => isMissing(total, part) || hasTurned(part)),
  ),
);

const foundIn = (scene: Scene): readonly Listing[] => [
  ...scene.scopes.flatMap(ownListings),
  ...lineSums(scene),
  ...countedSums(scene),
  ...freelyCounted(scene),
  ...firstFew(scene),
  ...allButOne(scene),
  ...grownTotals(scene),
  ...joinedTotals(scene),
  ...runningTotals(scene),
  ...namedSums(scene),
  ...levelSums(scene),
  ...verbalSums(scene),
  ...gradeSums(scene),
  ...objectSums(scene),
  ...objectsReported(scene),
  ...bandSums(scene),
  ...closingTotals(scene),
  ...stageSavings(scene),
  ...respectiveTotals(scene),
  ...respectiveWholes(scene),
  ...summedBehind(scene),
  ...columnedLists(scene),
  ...yearSums(scene),
  ...yearsNamed(scene),
  ...periodSums(scene),
  ...aboveCounted(scene),
  ...goodPairs(scene),
  ...toldAbove(scene),
  ...namesItsItems(scene),
  ...kindsNamed(scene),
  ...pairedColumns(scene),
  ...sectionSums(scene),
  ...orderedWholes(scene),
];
