import { textBetween } from "../wording/full-sentence.ts";
import { sameYear } from "../wording/mention-match.ts";
import { isNoPart } from "../wording/before-cut.ts";
import { countsOfHolders } from "../wording/owned-counts.ts";
import { perObject } from "../remembered.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isNet } from "../sums/no-total.ts";
import { isChange } from "../divisions/state-words.ts";
import { isMean, withinBound } from "./part-binding.ts";

/** A number told with words that make it some of what a number before it counts. */
interface Told {
  /** At the words before the whole, its number, and the words behind it. */
  readonly whole: RegExp;
  /** The same for the part. */
  readonly part: RegExp;
  /** What may stand between. */
  readonly gap: RegExp;
}

const clause = "[^。；;\\n]";

const told: readonly Told[] = [
  // 24个项目村中仅15个落实了管护人员: what is some of them needs no noun.
  {
    whole: /#/,
    part: /#/,
    gap: /^[^，,。；;：:、]{0,14}(?<![其集当事年为])[中里]，?(?:有|已有|仅有?|尚有|仍有|只有)[^，,。；;、]{0,6}$/,
  },
  // 14个乡镇里，有专人负责的只有6个; 15个乡镇仅4个设岗.
  {
    whole: /#/,
    part: /#(?![一-龥]*(?:项目|单位|部门|乡|镇|问题))/,
    gap: /^[^，,。；;：:、]{0,14}(?<![其集当事年为])[中里]，[^，,。；;、]{2,24}(?:只有|仅有?|尚有|仍有|的有?|为)$/,
  },
  {
    whole: /#(?:乡镇|镇街|镇|街道|县|区|部门|单位|项目|村|学校)/,
    part: /#(?![一-龥]*(?:项目|单位|部门|乡|镇|问题))/,
    gap: /^(?:乡镇|镇街|镇|街道|县区?|区县?|部门|单位|项目|村|学校)(?:中|里)?(?:仅有?|只有)$/,
  },
  // 9个街道起步较晚，…，评价仅覆盖3个.
  {
    whole: /#(?:乡镇|镇街|镇|街道|县|区|部门|单位|村|学校)/,
    part: /[仅只](?:有|覆盖|完成|开展|涉及|占)#(?![一-龥]*(?:项目|单位|部门|乡|镇|问题))/,
    gap: /^[^。；;]{0,60}$/,
  },
  // 再评价抽了13家，抽查发现…的有4家; 涉及项目96个，发现得分虚高的项目11个.
  {
    whole:
      /(?:抽(?:[查取检评选]|(?![查取检评选]))了?|复核了?|核查了?|检查了?|涉及)(?![后中时])[^#]{0,8}#|#[^#]{0,16}(?:开展|进行)[^#]{0,6}(?:复核|核查|检查|抽查|回头看|督导|复评)/,
    part: /(?:发现|认定|查出|识别)[^#]{2,24}(?:的(?:有|项目|单位|部门)?|不实|不符|虚高|偏高|不合格|不达标|不到位的?)#(?!.*问题)/,
    gap: /^[^。；;]{0,50}$/,
  },
  // 问题98个，其中属于制度不健全的17个: the part has no noun of its own.
  { whole: /#/, part: /^其中(?!不)[，,：:]?[^#，,；;]{1,16}#/, gap: /^[^。；;]{0,60}$/ },
  // 公开重点评价报告20份，并将其中5份报县人大常委会参阅.
  {
    whole: /报告[^#]{0,4}#|#[^#]{0,8}报告/,
    part: /(?:人大|审议)[^#]{0,10}#|(?:其中|选取?|挑选?了?)[^#]{0,4}#[^#]{0,12}(?:人大|审议|参阅)/,
    gap: new RegExp(`^${clause}{0,80}$`),
  },
  // 核查45个项目，核查中发现，有16个项目填报不实.
  {
    whole: /(?:抽[查取检评]|复核|核查|检查)了?[^#]{0,8}#|#[^#]{0,16}的?(?:抽查|复核|核查|检查)/,
    part: /^但?有#/,
    gap: /^[^\n]{0,60}(?:发现|显示)[，,：:]但?有$/,
  },
  // 指标库收录指标3260条，今年新增420条.
  {
    whole: /(?:收录|共有|现有|建成|总[数量]|规模)[^#]{0,10}#/,
    part: /(?:今年|本年|当年|全年|年内|年度|其中)新增[^#]{0,6}#/,
    gap: /^[^。；;\n]{0,60}$/,
  },
  // 发放问卷480份，收回有效问卷472份，表示满意的452份.
  {
    whole: /(?:发放|发出|投放)[^#]{0,8}#|问卷(?:发放|发出)[^#]{0,4}#/,
    part: /(?:收回|回收)[^#]{0,8}#/,
    gap: new RegExp(`^${clause}{0,24}$`),
  },
  {
    whole: /(?:收回|回收)[^#]{0,8}#/,
    part: /满意[^#]{0,4}#/,
    gap: new RegExp(`^${clause}{0,24}$`),
  },
  // 委托第三方机构13家，…，考核不合格解约1家.
  {
    whole: /(?:委托|聘请|引入|选聘)[^#]{0,10}#/,
    part: /(?:不合格|不达标|解约|终止|清退)[^#]{0,4}#|#[^#]{0,6}(?:解约|终止|清退)/,
    gap: /^[^\n]{0,60}$/,
  },
];

/** 对6家单位申报的14个项目: each of the units has asked for one at least. */
const asked = /^(?:预算)?(?:部门|单位)(?:申报|申请|上报|提出|报送)?(?:新增)?的$/;

/** Pairs of part and whole that the wording ties to each other, nearest first. */
export function toldSubsets(scene: Scene): readonly Bound[] {
  return [...scene.byBlock.values()].flatMap((block) => {
    const counts = block.filter(({ figure, scope }) => figure.kind === "count" && !scope.isRow);
    return counts.flatMap((part, at) => {
      const before = counts.slice(Math.max(0, at - 3), at).toReversed();
      const found = before.findIndex((mention) => isTold(scene, mention, part));
      const whole = before[found];
      // 项目45个、点位126个，有63个点位标识不清: another number in between has room for it.
      if (whole !== undefined)
        return hasRoom(part, whole, before.slice(0, found)) ? [] : withinBound(part, whole);
      const [last] = before;
      return last !== undefined &&
        asked.test(textBetween(scene, last, part).trim()) &&
        isUnits(last)
        ? withinBound(last, part)
        : [];
    });
  });
}

function hasRoom(part: Mention, whole: Mention, between: readonly Mention[]): boolean {
  const most = Number(part.figure.value);
  if (most <= Number(whole.figure.value)) return false;
  return between.some(
    ({ figure }) =>
      figure.quantity.unit === part.figure.quantity.unit && Number(figure.value) >= most,
  );
}

function isUnits({ figure }: Mention): boolean {
  return /^[家个]$/.test(figure.quantity.unit ?? "");
}

function isTold(scene: Scene, whole: Mention, part: Mention): boolean {
  const ways = waysOf(part);
  if (ways.length === 0) return false;
  // 净增120个，其中新入库321个、出库201个: a difference holds neither.
  if (isNet(whole)) return false;
  const unit = whole.figure.quantity.unit;
  if (unit !== part.figure.quantity.unit || !sameYear(whole, part)) return false;
  if (countsOfHolders(whole, part) || isNoPart(whole, part)) return false;
  const { indicator } = whole.figure;
  // Two numbers of one name are told of two scopes.
  if (indicator !== null && indicator === part.figure.indicator) return false;
  if (isChange(whole) || isMean(whole) || /(?:除|每)[一-龥]{0,3}$/.test(whole.before)) return false;
  const gap = textBetween(scene, whole, part).replace(/（[^（）]*）|\([^()]*\)|\s/g, "");
  if (/累计|[历往]年|[近两三]年/.test(gap)) return false;
  // 128个（部门整体12个），其中优良96个: what stands in brackets is the whole of nothing behind them.
  if (/^[^（(]*[）)]/.test(gap)) return false;
  return ways.some((each) => each.gap.test(gap) && each.whole.test(words(whole)));
}

/** How a number may be told as a part by its own words: most numbers are none, whatever stands before them. */
const waysOf = perObject((part: Mention): readonly Told[] =>
  told.filter((each) => each.part.test(words(part))),
);

const words = perObject(({ before, after }: Mention): string =>
  `${before.slice(-30)}#${after.slice(0, 24)}`.replace(/[\s“”]/g, ""),
);
