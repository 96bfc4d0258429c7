import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { isSlip } from "../blame/slip.ts";
import { evidenceAt, isFitting } from "../findings/relation-check.ts";
import type { Bound, Evidence } from "../rule.ts";
import { isClose } from "../sums/nearly-whole.ts";
import { sumBound } from "./score-table.ts";
import { fullMark, fullMarkInBrackets, placedScores } from "./told-scores.ts";
import type { PlacedScore } from "./told-scores.ts";
import { asWholeScores } from "./whole-scores.ts";

/** 过程类得分27.0分（满分30分）, 过程类满分30分、得27.0分: what was reached, with its full marks where they are told. */
interface Marked {
  readonly label: string;
  readonly score: Figure;
  readonly full: Figure | null;
}

const reached =
  /^[）)，,、；;]*(?:(?:按|依|根据)[^，,；;。]{2,14})?(?:实际|自评|自查|评价|平均|考核|折算|计算)*(?:得分?|实得|自评)(?:为|是|：|:)?$/;
const alone = /(?:类|指标|方面|管理|运行|执行|满意度|产出|效益|过程|决策)(?:得分?|实得)(?:为|是)?$/;
const whole =
  /(?:总分|总得分|得分合计|合计得分|综合得分|综合评分|平均得分|(?:整体|支出|项目|部门|单位)(?:自评|自查)(?:得分|评分)|(?:^|[，,。；;：:])(?:自评得?分|自查得分|考核得分|合计|共计?得?|得分))(?:为|是|达到?|共|计)*$/;
/** 预算执行满分10分 are the full marks of one; those of all bear no name but the whole's. */
const ofAll =
  /(?:(?:^|[，,。；;：:（(]|自评|评价|总|体系|合计|全部|各项)满分|总分值|分值合计)(?:为|共)?$/;
const other = /上年|去年|[比较]|提高|下降|扣|加分|最高|最低/;
/** 扣分较多的是过程类得分27.0分…: some of the items. */
const picked =
  /(?:[较最][多少高低大]|突出)的(?:几项|指标|方面|依次|分别)*[是为有]|前[两二三四五六]名|垫底/;
/** Fewer are hardly all; the total may stand so many paragraphs before them. */
const limits = { fewest: 3, blocks: 3, label: 8, words: 40 } as const;

/**
 * 投入类得分18.5分（满分20分）、过程类得分27.0分（满分30分）…，合计得分92.0分: items told with their full marks, what they come
 * to, and the full marks of all.
 */
export function markedScores(report: Report): readonly Bound[] {
  const placed = placedScores(report, limits.words);
  return [...placed].flatMap(([block, own]) => {
    const { items, others } = markedIn(own);
    if (items.length < limits.fewest || own.some(({ before }) => picked.test(before))) return [];
    const earlier = Array.from({ length: limits.blocks }, (_, back) =>
      (placed.get(block - 1 - back) ?? []).toReversed(),
    ).flat();
    const around = [...others, ...earlier];
    return [scoreSum(items, around), fullSum(items, around)].filter((bound) => bound !== null);
  });
}

/** Nothing else stands between a score and its full marks. */
function isFullBehind(before: string): boolean {
  // 预算执行9.67分（按执行率折算，满分10分）: how it was worked out may stand first.
  return (
    fullMarkInBrackets.exec(
      before.replace(/^([（(])(?:按|依|根据)[^，,；;。（）()]{2,16}[，,]/, "$1"),
    )?.index === 0
  );
}

/** 预算执行10分，得9.7分: what was reached of it shows that 10分 are the full marks. */
function isBareFull(own: PlacedScore, next: PlacedScore | undefined): boolean {
  return (
    next !== undefined &&
    /^[，,]得$/.test(next.before) &&
    /[一-龥”]{2,}$/.test(own.before) &&
    !whole.test(own.before) &&
    !/得分?$/.test(own.before)
  );
}

/** The items of a paragraph, and its other scores. */
function markedIn(placed: readonly PlacedScore[]): {
  readonly items: readonly Marked[];
  readonly others: readonly PlacedScore[];
} {
  const items: Marked[] = [];
  const others: PlacedScore[] = [];
  for (let at = 0; at < placed.length; at += 1) {
    const [own, next] = [placed[at], placed[at + 1]];
    if (own === undefined) break;
    const isFull = fullMark.test(own.before) || isBareFull(own, next);
    if (isFull && next !== undefined && reached.test(next.before)) {
      items.push({ label: labelIn(own.before), score: next.figure, full: own.figure });
      at += 1;
    } else if (!isFull && next !== undefined && isFullBehind(next.before)) {
      const isTotal = whole.test(own.before) && !alone.test(own.before);
      if (isTotal) others.push(own, next);
      else items.push({ label: labelIn(own.before), score: own.figure, full: next.figure });
      at += 1;
    } else if (items.length > 0 && alone.test(own.before) && !other.test(own.before)) {
      items.push({ label: labelIn(own.before), score: own.figure, full: null });
    } else others.push(own);
  }
  return { items, others };
}

/** The full marks of items each told with what was reached; none where some tell none. */
export function fullMarksIn(placed: readonly PlacedScore[]): readonly Evidence[] {
  const { items } = markedIn(placed);
  const told = items.flatMap(({ label, full }) =>
    full === null ? [] : [evidenceAt(`${label}满分`, full)],
  );
  return told.length === items.length ? told : [];
}

function labelIn(before: string): string {
  const words = before
    .replace(/[（(]$/, "")
    .replace(fullMark, "")
    .replace(/(?:得分?|实得|自评)+$/, "");
  return /[一-龥“”]+$/.exec(words)?.[0].slice(-limits.label) ?? "";
}

function scoreSum(items: readonly Marked[], around: readonly PlacedScore[]): Bound | null {
  const called = around.filter(({ before }) => whole.test(before) && !other.test(before));
  // The total of the paragraph itself is the one meant, whatever mean was told before it.
  const own = called.filter((each) => !/平均/.test(each.before.slice(-8)));
  const totals = own.length > 0 ? own : called;
  const parts = items.map(({ label, score }) => evidenceAt(`${label}得分`, score));
  return told(
    totals.map(({ figure }) =>
      sumBound(evidenceAt("总分", figure), parts, "总分＝各项得分之和", "paragraph"),
    ),
  );
}

function fullSum(items: readonly Marked[], around: readonly PlacedScore[]): Bound | null {
  const parts = items.flatMap((item) =>
    item.full === null ? [] : [evidenceAt(`${item.label}满分`, item.full)],
  );
  // 预算执行满分10分 is none of more: what all could reach is more than any of them.
  const most = Math.max(...parts.map(({ figure }) => Number(figure?.value ?? 0)));
  const totals = around.filter(
    ({ before, figure }) => ofAll.test(before) && Number(figure.value) > most,
  );
  return parts.length < items.length
    ? null
    : told(
        totals.map(({ figure }) =>
          sumBound(evidenceAt("满分", figure), parts, "满分＝各项满分之和", "paragraph"),
        ),
      );
}

/** The total that they come to, else one that a slip or a little parts from them. */
function told(bounds: readonly Bound[]): Bound | null {
  const exact = bounds.map((bound) => ({ ...bound, evidence: asWholeScores(bound.evidence) }));
  return exact.find(isFitting) ?? exact.find((bound) => isClose(bound) || isSlip(bound, 1)) ?? null;
}
