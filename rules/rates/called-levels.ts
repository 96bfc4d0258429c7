import { levelsInPoints } from "./points-misused.ts";
import type { Level } from "./points-misused.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const so = "(?:[仅均约已只]|分别|为|达到?|是|有|接近|近)*$";
/** 调低率, 超收率: the name of a rate may hold a word of change itself. */
const ownName = new RegExp(
  `(?:^|[一-龥])((?:调[低高减增]|[下上]调|降[低级等]|升[级学]|超[标期收支载限时产]|多[付支]|少[付缴]|减[少免排亏]|增[长收产]|压降)率)${so}`,
);
/** 净增63人，增幅 */
const growth = new RegExp(`^(?:平均|总体|同比)?((?:增|涨|升)幅)${so}`);
/** 达全年应救助1300人次的, 目标值仅为上年实际的 */
const heldTo = /(?:^达到?|[，,]达到?)[^，,；;。]*\d[^，,；;。]*的$|[仅只][为是有][一-龥]{2,12}的$/;
/** 占比, 执行率 and 85%: a rate is spoken of, whose change may be told. */
const ofRates = /[率%％]|百分|占比|比[例重]|进度|系数|指数/;

/**
 * 3个被调低等级，调低率37.5个百分点; 净增63人，增幅15.0个百分点; 达全年1300人次的97.5个百分点: behind numbers of things or of money, where no rate
 * was told before, what is called so is no difference of two rates.
 */
export const calledLevels = perScene((scene: Scene): readonly Level[] => {
  const known = new Set(levelsInPoints(scene).map(({ mention }) => mention.figure.id));
  return wholeScene(scene).mentions.flatMap((mention) => {
    const { figure, scope, before } = mention;
    if (figure.quantity.dimension !== "points" || figure.status === "threshold") return [];
    if (scope.isRow || known.has(figure.id)) return [];
    const words = plain(before);
    const held = heldTo.test(plain(leading(mention, 40)));
    const name = ownName.exec(words)?.[1] ?? growth.exec(words)?.[1];
    if (held) return [{ mention, name: "比率" }];
    return name === undefined || isOfRate(mention) ? [] : [{ mention, name }];
  });
});

function isOfRate(mention: Mention): boolean {
  const told = mention.scope.mentions[mention.place - 1]?.figure.quantity.dimension ?? "";
  return !/^(?:money|count)$/.test(told) || ofRates.test(spokenBefore(mention));
}

/** The words of the sentence before those that lead from the last number. */
export function spokenBefore(mention: Mention): string {
  const lead = plain(leading(mention));
  return lead.slice(0, lead.length - plain(mention.before).length);
}
