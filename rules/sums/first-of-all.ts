import { isLeftOver } from "../divisions/state-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { areOfOneKind, areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isNextTo } from "./anchored-list.ts";
import { theFirst } from "./first-few.ts";
import { lastRun, toldAhead } from "./list-before.ts";
import { sumOf } from "./list-sum.ts";
import type { SkippedItem } from "./skipped-item.ts";

const first = new RegExp(`${theFirst}[^，,。；;：:\\d]{0,12}$`);
/** What is picked out is told in part, and may be the first of more that stand nowhere. */
const picked = /主要|居前|最|较|排|靠前|前[几两二三四五六\d]|突出|重点|典型|[如等]|大项/;
const another = /其[他它余]|余下|剩|另|第?[三四五六七八]是|此外|还有/;
/** ，占支出的66.0% */
const rated = /[，,（(][^，,。；;\d]*\d[\d.]*(?:[%％]|个百分点)[）)]?/g;
const longest = 12;

/**
 * 支出36.58万元，其中师资费9.40万元，食宿费14.76万元，前两项共24.16万元: who speaks of the first two has told of more, and the list
 * that holds just these two lost an item.
 */
export const firstOfAll = perScene((scene: Scene): readonly SkippedItem[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((sum, at): readonly SkippedItem[] => {
      if (!isMeasured(sum) || sum.scope.isRow) return [];
      const [, words = "", many = ""] = first.exec(plain(leading(sum, 24))) ?? [];
      const wanted = hanValue(many);
      if (wanted === null) return [];
      const parts = listBefore(scene, sum, block.slice(0, at));
      const whole = wholeOf(scene, parts, sum);
      if (whole === undefined || !isRightBefore(scene, parts, sum)) return [];
      const bound = sumOf(whole, parts, "=");
      const isAll = parts.length === wanted && isFitting(sumOf(sum, parts, "="));
      if (isAll && !parts.some(isLeftOver)) {
        const said = `“${words}”是从更多的项里说的，而列举中只有这${many}项，疑漏列了其余，请补全或核对。`;
        return [{ bound, said }];
      }
      // 2个，其余1个，前两档共7个 of 8: with what is listed besides it comes to the whole.
      const others = parts.slice(wanted - 1);
      const isShort =
        others.length > 0 &&
        isFitting(sumOf(whole, [sum, ...others], "=")) &&
        !isBegunBefore(scene, whole, parts);
      const said = `“${sum.figure.quote}”说的是“${words}”，与其余各项之和正合总数，而列举中少了一项，请补全或核对。`;
      return isShort && !isFitting(bound) ? [{ bound, said }] : [];
    }),
  ),
);

/** The numbers of its kind right before it, as far back as one leads on to the next. */
function listBefore(scene: Scene, sum: Mention, earlier: readonly Mention[]): readonly Mention[] {
  const like = earlier.filter(
    (each) => areOfOneKind(each, sum) && !each.scope.isRow && !each.before.endsWith("前"),
  );
  return lastRun(like, (each, next) => isNextTo(scene, each, next) && !isMore(each, sum));
}

function isMore({ figure }: Mention, sum: Mention): boolean {
  return Number(figure.value) > Number(sum.figure.value);
}

function isRightBefore(scene: Scene, parts: readonly Mention[], sum: Mention): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  const gap = plain(textBetween(scene, last, sum)).replace(rated, "");
  const [, ...clauses] = gap.split(/[，,。；;：:（(]/);
  return clauses.length === 1 && gap.length < 2 * longest && !another.test(gap);
}

/** Another such number between the whole and the list may be an item as well. */
function isBegunBefore(scene: Scene, whole: Mention, [start]: readonly Mention[]): boolean {
  const { block, flow } = whole.figure;
  return [block, block + 1]
    .flatMap((each) => scene.byBlock.get(each) ?? [])
    .some(
      (each) =>
        start !== undefined &&
        areOfOneKind(each, whole) &&
        each.figure.flow.start >= flow.end &&
        each.figure.flow.end <= start.figure.flow.start,
    );
}

/** The nearest number before the list that is more than what is listed. */
function wholeOf(scene: Scene, parts: readonly Mention[], sum: Mention): Mention | undefined {
  const [start] = parts;
  if (start === undefined) return undefined;
  const whole = toldAhead(scene, start, 1).findLast(
    (each) => areOfOneMeasure(each, sum) && isMore(each, sum),
  );
  const lead = whole === undefined ? "" : plain(textBetween(scene, whole, start));
  return picked.test(lead.split(/[。；]/).at(-1) ?? "") ? undefined : whole;
}
