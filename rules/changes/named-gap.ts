import { differenceBy } from "./change-formula.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** 与城中区相差14.2分, 比河西县多12个: the other one by its name, and which of the two is above. */
const gap =
  /(?:^|[，,；;（(]|得分|分别)[与和同比较]((?:最[一-龥]的)?[一-龥]{2,8}?)(?:的[一-龥]{1,4})?(相差|仅差|差|高出?|多出?|快|高于|多于|低|少|慢|低于|少于)[了近约]?$/;
/** What was before, what is usual and what was meant are no names. */
const general =
  /上年|去年|同期|往年|年初|年底|[上下]半年|季度|全[市县区省州国]|平均|目标|计划|预[算期]|任务|时序|序时|进度|要求|标准|规定|总体|整体|水平|[月轮次批]|其他|最[高低]/;

export function isGeneral(name: string): boolean {
  return general.test(name);
}

/** 较上年提高2分, 与河西县相差10分, 满分100分, 其中市级10个: changes, gaps, full marks and parts are no levels. */
const noLevel =
  /满分|其中|[较比与和同]|(?:提高|上升|下降|增加|减少|增长|降低|[高低多少快慢差])[了至到近约]?$/;

export interface NamedGap {
  readonly by: Mention;
  readonly bound: Bound;
}

/** 桑园县81.1分，与城中区相差14.2分: how far one is from another that is named, and told in the same paragraph. */
export function namedGaps(scene: Scene): readonly NamedGap[] {
  return wholeScene(scene).mentions.flatMap((by) => gapAt(by, scene) ?? []);
}

function gapAt(by: Mention, scene: Scene): NamedGap | null {
  const { figure, scope, place } = by;
  const { dimension, qualifier } = figure.quantity;
  if (scope.isRow || qualifier !== "exact" || dimension === "points") return null;
  const [, called = "", word = ""] = gap.exec(plain(by.before)) ?? [];
  const name = called.replace(ranked, "");
  if (name.length < 2 || isGeneral(name)) return null;
  const block = wholeScene(scene).byBlock.get(figure.block) ?? [];
  const own =
    scope.mentions.slice(0, place).findLast((each) => isLevel(each, by) && !isCalled(each, name)) ??
    (name === called ? undefined : leaderOf(by, block));
  if (own === undefined || plain(own.before).includes(name)) return null;
  const others = block.filter((each) => isLevel(each, by) && isCalled(each, name));
  const [other, ...more] = others;
  if (other === undefined || more.length > 0 || other.noun !== own.noun) return null;
  return { by, bound: gapBound(own, other, by, isAbove(word, own, other)) };
}

/** 比最少的高新区多: which place it has is no part of its name. */
const ranked = /^最[一-龥]的/;
const leader = /(?:^|[，,；;。])最[一-龥]的([一-龥]{2,6}?)(?=[，,占为有比较达]|的)/;

/** 最多的临港区占全市的32.6%，比最少的高新区多45个: the sentence opens with the one that is meant, and it was told before. */
function leaderOf(by: Mention, block: readonly Mention[]): Mention | undefined {
  const name = leader.exec(plain(leading(by)))?.[1];
  if (name === undefined) return undefined;
  const [own, ...more] = block.filter(
    (each) =>
      each.figure.flow.end < by.scope.span.start && isLevel(each, by) && isCalled(each, name),
  );
  return more.length === 0 ? own : undefined;
}

function isLevel({ figure, scope, before }: Mention, by: Mention): boolean {
  if (scope.isRow || figure.quantity.qualifier !== "exact" || noLevel.test(plain(before)))
    return false;
  return figure.kind === by.figure.kind && figure.quantity.unit === by.figure.quantity.unit;
}

/** 城中区得分95.3分, 河西县评价项目21个 */
function isCalled({ before }: Mention, name: string): boolean {
  const words = plain(before);
  const at = words.lastIndexOf(name);
  return at >= 0 && /^[一-龥]{0,8}$/.test(words.slice(at + name.length));
}

function isAbove(word: string, own: Mention, other: Mention): boolean {
  return word.endsWith("差")
    ? Number(own.figure.value) >= Number(other.figure.value)
    : /[高多快]/.test(word);
}

/** 全市: what all of the report's own area is called, by the first that it tells of. */
export const areaOf = perScene(
  ({ report }: Scene): string | null =>
    /全[国省市县区州旗]/.exec(report.document.flow.text)?.[0] ?? null,
);

/** By how much one number is above or below another one. */
export function gapBound(own: Mention, other: Mention, by: Mention, above: boolean): Bound {
  return {
    formula: differenceBy(above ? "up" : "down"),
    evidence: [
      evidenceOf(roleName(own, "本处的数"), own),
      evidenceOf(roleName(other, "所比的数"), other),
      evidenceOf("相差的数", by),
    ],
    text: "相差的数＝两数之差",
    binding: bindingOf([own, other, by]),
  };
}
