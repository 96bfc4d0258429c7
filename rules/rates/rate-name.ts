import { costCut, foreignRate, plainFamily, rateFamilies } from "./rate-families.ts";
import type { RateFamily } from "./rate-families.ts";
import { perObject } from "../remembered.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

export interface NamedRate {
  readonly kind: "named";
  readonly name: string;
  readonly family: RateFamily;
}

export interface SharedRate {
  readonly kind: "share";
  /** The words between 占 and the number: what the part is a part of; may be empty. */
  readonly of: string;
  /** Offset in the text of the scope at which 占 stands. */
  readonly at: number;
}

/** Words that may stand between the name of a rate and the number. */
const linkers =
  /(?:分别|平均|已经|仅|约|已|均|为|是|达到|达|超过|高达|只有|有|提高到|提升到|提升至|提高至|近|逾|[：:])+$/;
const rateEnd =
  /(?:率|比例|比重|占比|空间|覆盖面|(?:盈利|亏损|参与|受益|达标|合格|普及|抽查|复核|抽评|抽检|核查|检查)面|进度|幅度|满意度)$/;

/** What a rate is, read from the words before it; null when they do not tell. */
export const nameRate = perObject((mention: Mention): NamedRate | SharedRate | null => {
  if (mention.scope.isRow) return named(mention, mention.before.replace(/[（(]?%?[）)]?\s*$/, ""));
  // 占全部项目的近三分之一（32.43%）: the brackets tell the rate before them again.
  const told = mention.scope.mentions[mention.place - 1];
  if (told?.figure.kind === "rate" && /^[（(]$/.test(between(told, mention))) return nameRate(told);
  const clause =
    leading(mention, 40)
      .split(/[；;。、（(）)]|，|,(?!(?<=\d,)\d{3})/)
      .at(-1) ?? "";
  const plain = clause.replace(/\s/g, "").replace(/为?[^为]{0,8}(?:总数|总量|总额)的$/, "");
  return shareOf(mention, leading(mention, 60)) ?? named(mention, plain);
});

const meanExecution = /平均(?=(?:预算|资金)?(?:支出|执行|支付|拨付)(?:率|进度))/;

/** 平均执行进度53%: mostly of all amounts together, at times the mean of as many rates. */
export function isMeanRate({ before }: Mention): boolean {
  return meanExecution.test(before);
}

/** 抽查146个项目，调整自评等级25个，调整率17.1%: of what was counted, not of a budget. */
function isOfCount({ scope, place }: Mention, name: string): boolean {
  const part = scope.mentions[place - 1];
  const adjusted = /^(?:等级)?调整率$/.test(name) && part?.figure.kind === "count";
  return adjusted && part.before.includes("调整");
}

/** 平均成本降低11.5%, 吨水成本下降8%: no amount that was saved is a share of what one costs; 人员成本 is that of all. */
const costOfOne =
  /(?:平均|单位|单个|每[一-龥]{1,4}|[人户亩吨](?!员)[一-龥]?)(?:的)?(?:成本|费用|造价)/;

function named(mention: Mention, words: string): NamedRate | null {
  const bare = words.replace(linkers, "");
  const cut = costCut.test(bare) && !/同比|上年|去年|较/.test(bare) && !costOfOne.test(bare);
  const name = rateEnd.test(bare) ? lastWord(bare) : cut ? bare : undefined;
  if (name === undefined) return byIndicator(mention);
  // 平均核减率 is the rate of all amounts together; a mean 执行率 need not be (see `isMeanRate`).
  const whole = name.replace(/平均(?=净?[核评审压调削]减)/, "").replace(meanExecution, "");
  const known = rateFamilies.find((row) => row.rate.test(whole));
  if (foreignRate.test(whole) && known?.sameSentence !== true && !isOfCount(mention, whole))
    return null;
  const family = known ?? plainFamily(name);
  return family === null
    ? byIndicator(mention)
    : { kind: "named", name: shortName(name, family), family };
}

/** The characters at the end. A pattern for them would begin anew at every one of them. */
function lastWord(words: string): string {
  let start = words.length;
  while (/[一-龥]/.test(words.charAt(start - 1))) start -= 1;
  return words.slice(start);
}

function byIndicator(mention: Mention): NamedRate | null {
  const { indicator } = mention.figure;
  const family = rateFamilies.find(
    (row) => indicator !== null && row.indicators.includes(indicator),
  );
  return family === undefined ? null : { kind: "named", name: "比率", family };
}

/** 控项目预算执行率 → 执行率: the name as its family knows it, else the word that makes it a rate. */
function shortName(name: string, family: RateFamily): string {
  return family.rate.exec(name)?.[0] ?? name;
}

const bareShare = /^(?:所占)?(?:比重|比例)(?:为|是|达到?|约|仅|近)*$/;

/** What the rate is told to be a share of, empty for 占20%; null where it is no share. */
export const shareNameOf = perObject(
  (mention: Mention): string | null => shareOf(mention, leading(mention, 60))?.of ?? null,
);

/** 占送审金额的11.49%, 占比20%, 占全部54个部门的20.37%. */
function shareOf(mention: Mention, words: string): SharedRate | null {
  const bare = bareShare.exec(mention.before)?.[0];
  // 合计140个，比重为22.7%: a share that says no more than that it is one.
  if (bare !== undefined && mention.place > 0) {
    const from = mention.figure.flow.start - mention.scope.span.start;
    return { kind: "share", of: "", at: from - mention.before.length };
  }
  if (!/占|相当于/.test(words)) return null;
  const match = /(?:占|相当于)((?:(?!占|相当于)(?:[^，,；;。（()）]|(?<=\d),(?=\d{3})))*)$/.exec(
    words,
  );
  if (match === null) return null;
  const of = (match[1] ?? "")
    // 占了44%, 占到了66%
    .replace(/^到?了?$|^到(?=总|全)/, "")
    .replace(linkers, "")
    .replace(/(?:的)?(?:比例|比重|比|份额)?(?:的)?$/, "")
    .replace(linkers, "");
  const at = mention.figure.flow.start - mention.scope.span.start - match[0].length;
  return { kind: "share", of: of.replace(/^比/, ""), at };
}
