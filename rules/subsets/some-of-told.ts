import { levelsIn } from "../wording/level-words.ts";
import { sameYear } from "../wording/mention-match.ts";
import { countWords, isNarrow, isOfOneUnit } from "../wording/narrow-whole.ts";
import type { CountWords } from "../wording/narrow-whole.ts";
import type { NounClass } from "../wording/noun-class.ts";
import { withinBound } from "./part-binding.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { greatestOf, isPlainCount, sizeOf } from "../wording/told-counts.ts";

/**
 * 监控项目551个，发现偏差76个: what was found of some is no more than the most that was told before it in
 * the paragraph, or else anywhere.
 */
export const someOfTold = perScene((scene: Scene): readonly Bound[] => {
  const told = scene.mentions.filter(isCount).map((mention): Told => {
    const words = countWords(mention);
    return { mention, ...words, isPart: some.test(words.clause) };
  });
  const wholes = told.filter(isWhole);
  const byBlock = Map.groupBy(wholes, ({ mention }) => mention.figure.block);
  const all = greatestOf(wholes.filter((each) => sizeOf(each.mention) >= hundreds));
  return told.flatMap((part) => {
    if (!part.isPart || summed.test(part.clause) || isOfOneUnit(part)) return [];
    const own = (byBlock.get(part.mention.figure.block) ?? []).filter(
      (each) => each.mention.figure.flow.end <= part.mention.figure.flow.start,
    );
    const whole = greatestOf(own) ?? all;
    if (whole === null || whole === part) return [];
    const fits = sizeOf(part.mention) <= sizeOf(whole.mention);
    return fits || (own.includes(whole) && isSure(part, whole))
      ? withinBound(part.mention, whole.mention)
      : [];
  });
});

/** All projects of a report are told by their hundreds; fewer are some of them. */
const hundreds = 100;

interface Told extends CountWords {
  readonly mention: Mention;
  readonly isPart: boolean;
}

const nouns: ReadonlySet<NounClass | null> = new Set(["project", "policy", "object", null]);

function isCount(mention: Mention): boolean {
  return nouns.has(mention.noun) && isPlainCount(mention, /^[个项]$/);
}

/** What is done to some, or found of some. */
const some =
  /退回|打回|不予|[未没不]通过|不支持|否决|约谈|通报|收回|[调压核削]减|暂停|暂缓|终止|停止|叫停|取消|撤销|清退|退出|放弃|[红黄]灯|预警|偏[差离低慢高大]|滞后|缓慢|[调下]低|失实|不[实符]|虚高|恢复|重新|仍|低于|不足|不到|以[上下]|抽[查取评检核]|复核|核查|会审|遴选|选取|重点(?:监控|评价|评估)|整改|调整|逾期|修改后通过|较[大多高]的|未|没有/;
const summed =
  /[加扩增][到大至多]+|累计|历年|[两三]年|[合总]计|[共总][有计]?#|以上[一-龥]项|其余|(?:上述|以上|前述|^这)#/;

function isWhole(told: Told): boolean {
  const { noun } = told.mention;
  return noun !== null && !told.isPart && !isNarrow(told) && !ofSome.test(told.clause);
}

/**
 * 监控重点项目24个, and 对得分靠前的2个项目追加预算, are some of the projects themselves; 绿灯项目14个 are a class beside
 * the others.
 */
const ofSome =
  /(?:绿[灯牌色标]|正常|优[秀良]?|良好?|合格|达标|靠前)(?:等[次级])?类?的?(?:项目|对象|政策)?(?:共|有|为|计)*#|对[^#]{1,12}的#|涉及#|政策#|#项?政策(?![和与及、（])|重点(?!(?:绩效)?评[价估])/;

/** What follows from the work of this year for the next is told of all that was done. */
const applied = /根据|依据|结果应用|编制20\d\d|20\d\d年(?:度)?(?:部门)?预算|问题|意见|建议|指标/;

function isSure(part: Told, whole: Told): boolean {
  const { mention } = part;
  return (
    mention.noun === whole.mention.noun &&
    sameYear(mention, whole.mention) &&
    mention.figure.status === whole.mention.figure.status &&
    !applied.test(mention.scope.text) &&
    levelsIn(part.lead).every((level) => levelsIn(whole.lead).includes(level))
  );
}
