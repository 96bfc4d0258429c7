import { exactly } from "../doubts/printed-limit.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound, Evidence } from "../rule.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { differenceBy, growthBy } from "./change-formula.ts";
import type { NamedGap } from "./named-gap.ts";

/** 低于设置标准, 高于周边地市平均水平, 比办法规定的: what is laid down or usual, held against the value right before. */
const level =
  /^[，,]?(?:但|而|且|仅|略|明显|大幅)*(?:(低于|低出|不及|少于|慢于|未达到?)|(高于|高出|超过|超出|多于|快于)|[比较])[一-龥“”]{0,10}(?:标准|目标|要求|概算|平均|均值|水平|规定|定额|限额|上限|下限|底线|红线|市场价|控制价|指导价)[一-龥]{0,4}$/;
/** Nothing but the word of the distance: 差, 仅少, 高出. */
const distance =
  /^的?(?:标准|目标值?|要求|水平|限额|定额|上限|下限)?[，,]?(?:还|仅|只|尚|实际)?(?:(高|多|快|超)出?|(低|少|慢)出?|相?差)?(?:了|约|近)?$/;
/** 均低于, 分别差: several are held against it at once. */
const several = /[均都各]|分别|依次/;
const longest = 30;

/**
 * 生均设备值5200元，低于设置标准6000元，差800元; 平均用时18.5天，比办法规定的20天少1.5天: a value, the level that it is held against right
 * behind it, and how far they are apart.
 */
export const gapsFromLevels = perScene((told: Scene): readonly NamedGap[] =>
  wholeScene(told).mentions.flatMap((by) => gapAt(by) ?? []),
);

function gapAt(by: Mention): NamedGap | null {
  const { scope, place, figure } = by;
  if (scope.isRow || !/^(?:exact|more_than)$/.test(figure.quantity.qualifier)) return null;
  const [own, limit] = [scope.mentions[place - 2], scope.mentions[place - 1]];
  if (own === undefined || limit === undefined || !areAlike(own, limit, by)) return null;
  const held = level.exec(plain(limit.before));
  const told = distance.exec(plain(between(limit, by)));
  if (held === null || told === null || !isValue(own, limit)) return null;
  const way = wayOf([held[1] ?? told[2], held[2] ?? told[1]]);
  return way === null ? null : { by, bound: boundOf(own, limit, by, way) };
}

/** Which of both words is told: that it is less, or that it is more. */
function wayOf([less, more]: readonly (string | undefined)[]): boolean | null {
  if ((less === undefined) === (more === undefined)) return null;
  return more !== undefined;
}

/** The level and the value in one unit; the distance in that of either, whichever way its own was written, or in percent. */
function areAlike(own: Mention, limit: Mention, by: Mention): boolean {
  const { dimension, unit } = own.figure.quantity;
  const isSame = ({ figure: { quantity } }: Mention): boolean =>
    quantity.dimension === dimension && (dimension !== "count" || quantity.unit === unit);
  if (!/^(?:money|count|score)$/.test(dimension) || !isSame(limit)) return false;
  return isRatio(by) ? !/[倍番]/.test(by.figure.quantity.unit ?? "") : isSame(by);
}

function isValue(own: Mention, limit: Mention): boolean {
  const gap = plain(between(own, limit));
  return (
    !own.past &&
    own.figure.quantity.qualifier === "exact" &&
    own.figure.status !== "threshold" &&
    gap.length <= longest &&
    !/[。；;：:、]/.test(gap) &&
    !several.test(gap.replace(/平均|均值/g, "")) &&
    !/[比较与和]|(?:增加|减少|增长|下降|提高|降低|[高低多少快慢差]出?)[了约]?$/.test(
      plain(own.before),
    )
  );
}

function boundOf(own: Mention, limit: Mention, by: Mention, isMore: boolean): Bound {
  const evidence: readonly [Evidence, Evidence, Evidence] = [
    evidenceOf(roleName(own, "本处的数"), own),
    exactly(evidenceOf("所比的数", limit)),
    exactly(evidenceOf("相差的数", by)),
  ];
  const binding = bindingOf([own, limit, by]);
  const direction = isMore ? "up" : "down";
  return isRatio(by)
    ? { formula: growthBy(direction), evidence, text: "相差的比率＝两数之差÷所比的数", binding }
    : { formula: differenceBy(direction), evidence, text: "相差的数＝两数之差", binding };
}
