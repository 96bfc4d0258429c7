import type { Qualifier } from "../../domain/quantity.ts";

/** The words around a number that may be a limit. */
export interface LimitWords {
  /** Up to 40 characters before and after the number, within the sentence. */
  readonly near: string;
  readonly tail: string;
  readonly sentence: string;
  readonly qualifier: Qualifier;
  readonly inPlan: boolean;
  /** A notice sets limits where a plan sets aims: 不低于70% is a rule there, 不少于10个项目 an aim. */
  readonly inNotice: boolean;
  readonly counted: boolean;
  /** A length of time. */
  readonly duration: boolean;
  /** Marks. */
  readonly scored: boolean;
}

const target =
  /(?<![超比于过到])(?:(?:目标值|指标值)(?:为|是|：)?|(?:绩效目标为|年度目标(?!的)|目标为|标准为|门槛|起评点)[^，。；\n]{0,12})$/;
const sign = /[≥≤＞＜≧≦><]$/;

/** 90分以上为优, 80分至90分为良, 60分以下不予支持 */
const gradeBand =
  /^(?:（不?含）)?(?:以上|以下|以内)?(?:至|—|-|~|～|到)?(?:\d+分)?(?:（不?含）)?(?:以上|以下|以内)?(?:（不含）)?(?:的)?(?:亮[红黄绿蓝]|部分支持|调整后支持|(?:为|评为|定为|不予|予以|视为|评定为)[“"]?(?:优|良|中|差|合格|不合格|支持|安排|立项|通过|不))/;

/** 执行率在50%（含）至80%的项目183个: both ends of a band that sorts what is counted. */
const bandEnds = "(?:（不?含）)?(?:至|—|-|~|～|到)";
const sorted = "(?:（不?含）)?(?:之间)?(?:的)?(?:[^，。；、\\d]{0,4})(?:项目|单位|部门|资金)";
const counted = "(?:（不?含）)?(?:之间)?的\\d+[个家项份人户]";
const bandStart = new RegExp(`^${bandEnds}\\d[\\d.]*(?:%|分|万元|亿元)(?:${sorted}|${counted})`);
const bandEnd = new RegExp(`\\d(?:%|分|万元|亿元)?${bandEnds}$`);
const sortedAfter = new RegExp(`^(?:${sorted}|${counted})`);

/** 90分（含）以上优秀7份, 60分以下不合格3份: a band told with how many fell into it. */
const gradeTold =
  /^(?:（不?含）)?(?:以上|以下)?(?:（不?含）)?(?:的)?[“"]?(?:优秀?|良好?|中等?|及格|较差|差|合格|不合格|不及格)[”"]?(?:等次|等级|档次)?(?:的)?[有为]?\d/;
const scoredBelow =
  /\d[个家项份名][^，。；\d]{0,16}(?:得分|评分|分数)(?:均|都)?(?:低于|不足|不到|未达到)$/;

/** 高于省定60%的比例, 市定目标（92%） */
const setAbove =
  /(?:国家|省|市|县|区|上级|中央)定(?:的)?(?:目标|比例|标准|要求|任务)?(?:值)?（?$|(?:规定|法定)(?:的)?(?:目标|比例|标准|限额)(?:值)?（$/;
/** 评估起点由200万元调整为100万元 */
const startingPoint =
  /(?:起点|起评点|门槛|界限|数额标准|限额标准|分数线)(?:由|从|为|是|定为)$|(?:起点|起评点|门槛|界限|数额标准|限额标准|分数线)(?:由|从)[\d.]+(?:万元|亿元|分|%)(?:调整|提高|降低|下调|上调)(?:为|到|至)$/;
/** 目标92%，实际89.6% */
const aimGiven = /(?:^|[，；：、（])[^，。；：\d]{0,10}目标(?:值)?$/;
const resultGiven = /^[，、；](?:实际|完成|达到|实现)/;
/** 90分以上51个、80分—90分57个: bands of marks told with how many fell into each. */
const countedNext = "(?:的)?\\d[\\d,]*(?:个|份|家|人|名|所|户|条|项)";
const bandTold = new RegExp(`^(?:（不?含）)?(?:以上|以下)?(?:（不?含）)?${countedNext}`);
const bandEdge = /(?:(?:\d分?[—–～~至到-])|不足|低于|不到|达到|高于)$/;
const bandOpens = new RegExp(`^分?[—–～~至到-]\\d[\\d.]*分${countedNext}`);
const gradeHead = /(?:优秀|良好|合格|中等|较差|不合格)(?:等次|等级|档次)?（$/;
/** 每份扣0.5分，最多扣2分 */
const scoring =
  /(?<!平均)每(?:个|家|份|项|次|例|处|发现)[^，。；\d]{0,10}(?:扣减?|加|奖励?)$|最多(?:扣减?|加)$/;
const betweenEnds = /介于(?:\d[\d.]*%?(?:和|与))?$/;

/** 补助发放不符合规定426.15万元, 超标准列支 say what was done against a rule. */
const cited =
  /(?<!(?:不符合?|不合|违反|[未不]按照?|超过?)(?:有关|相关|政策|财务|财经)?)(?:规定|要求|标准)(?:的)?(?:不低于|不少于|不超过|不高于)?$/;
const citing =
  /^(?:以上)?的(?:[^，。；]{0,4}(?:规定|要求|标准|底线|红线|上限|限额|预警线|界限|目标值|指标值)|(?:年度|绩效|预期)?目标(?!任务))/;
/** 按50%压减 */
const byShare = /(?<![折节])按(?:照)?(?:[^，。；\d]{1,8}的|不低于|不超过|\d[\d.]*%、)?$/;
const isCutOrPaid =
  /^(?:、\d[\d.]*%)?(?:的)?(?:比例)?(?:予以|进行)?(?:压减|扣减|核减|调减|削减|付费|拨付|兑付|计分|增加|收回|奖励)(?!了)|^、[优良中差]等?按/;
const lawful =
  /(?:法定|规定|承诺|限定|约定)(?:的)?(?:办理|办结|处理)?(?:时限|期限|时间|上限|下限)(?:的)?$/;
/** 比目标值90%高0.8个百分点 */
const aimCompared = /(?:比|较|与)(?:年度|绩效|预期)?(?:目标值?|指标值)$/;
const gradeNote = /[“"](?:优|良|中|差)[”"]（$/;
const within = /^(?:之|以)?内/;

/** 不低于, 不得超过: the words of rules; a result says 超过 or 达到. */
const norm = /(?:不得|不能|不应|不)(?:低于|少于|超过|高于|大于|小于|多于)[为是达到]{0,2}$/;
const reached = /(?:达到|达|满)$/;
/** 不得超过预算总额的20%: the bound stands apart from its number. */
const normApart = /(?:不得|不能|不应)(?:低于|少于|超过|高于|大于|小于|多于)[^，。；\d]*$/;
const growth = /(?:增幅|增长|增加|涨幅)[^，。；\d]{0,4}(?:达到|超过|达)?$/;
const ceiling = /(?:限额|限价|上限|红线|警戒线)[^，。；\d]{0,6}$/;

const condition =
  /^[^，。；\n]{0,6}(?:以上|以下|以内|（含）)[^，。；\n]{0,30}的|^[^，。；\n]{0,4}的(?:项目|部门|单位|延续性|政策|资金|，|；|必须|须|应|不得|按|一律|予以|要|扣|评|有)/;

const conditionBefore =
  /(?:对|凡|凡是|如|若|将)[^。；\n]{0,30}(?:低于|高于|超过|不足|不到|达到|达不到|未达到|大于|小于|偏离|偏差)[^。；\n]{0,4}$/;
const measured =
  /(?:增幅|增长|金额|总投资|投资|得分|分值|评分|执行率|偏离|偏差)[^，。；\n]{0,6}(?:达到|在|低于|超过|不足|不到|高于)$/;
const qualifies = /^[^，。；]{0,10}(?:的|或|且|者)/;

const duty =
  /应当|(?<![反对供相适响效回])应(?!用|急|对|收|付|届)|必须|须|一律|不得|原则上|方可|凡|按照规定|可引入|视为|扣减|扣除|列为|划分为|评定为/;

const unlimited: ReadonlySet<Qualifier> = new Set(["exact", "over", "approx", "nearly"]);

/** 目标值为90%, ≥90%: what is to be reached in a year. */
export function isTarget(near: string): boolean {
  return target.test(near) || sign.test(near);
}

export function isGradeBand(tail: string): boolean {
  return gradeBand.test(tail);
}

/** Whether the words make the number a limit that a rule sets, and not a result. */
export function isLimit(words: LimitWords): boolean {
  const { near, tail, sentence, qualifier, inPlan } = words;
  if (isTarget(near)) return true;
  if (words.duration && within.test(tail) && !inPlan) return true;
  if (gradeNote.test(near) || (/[由从为是到至]$/.test(near) && startingPoint.test(near)))
    return true;
  if (!words.counted && isStated(near, tail)) return true;
  if (words.scored && isMarkBand(near, tail)) return true;
  if (gradeBand.test(tail) && !(words.counted && tail.startsWith("为"))) return true;
  // 制定支出标准14项 counts standards.
  if ((cited.test(near) && !(words.counted && near.endsWith("标准"))) || citing.test(tail))
    return true;
  if (byShare.test(near) && isCutOrPaid.test(tail)) return true;
  if (lawful.test(near) || (aimCompared.test(near) && /^[高低多少快慢增减提超]/.test(tail)))
    return true;
  if (
    !words.counted &&
    (isToldBand(near, tail) || (/[于足到]$/.test(near) && scoredBelow.test(near)))
  )
    return true;
  if (near.endsWith("连续") && /^[^，。；]{0,24}的/.test(tail)) return true;
  if (growth.test(near) && /^(?:或|以上|（含）)/.test(tail)) return !inPlan;
  if (inPlan && shareOfCut(near, tail)) return true;
  // 达到20%的项目一律…: what must be reached before a rule takes hold, even without 以上.
  if (reached.test(near) && condition.test(tail) && duty.test(sentence)) return true;
  if (!words.counted && isBand(near, tail)) return true;
  if (unlimited.has(qualifier)) return false;
  if (condition.test(tail)) return true;
  if (words.inNotice && !words.counted) return true;
  if (inPlan) return false;
  if (norm.test(near) || normApart.test(near) || ceiling.test(near)) return true;
  return (
    conditionBefore.test(near) ||
    (measured.test(near) && qualifies.test(tail)) ||
    (duty.test(sentence) && /^[^，。；]{0,24}(?:的|者)/.test(tail))
  );
}

function isToldBand(near: string, tail: string): boolean {
  return gradeTold.test(tail) && (/^(?:（|以)/.test(tail) || /(?:不足|不到|低于|未达)$/.test(near));
}

function isBand(near: string, tail: string): boolean {
  return bandStart.test(tail) || (bandEnd.test(near) && sortedAfter.test(tail));
}

/** What the words give as the aim or the bound that others have set. */
function isStated(near: string, tail: string): boolean {
  if (near.includes("定") && setAbove.test(near)) return true;
  if (near.includes("介于") && betweenEnds.test(near) && /^(?:%?[和与]|之间)/.test(tail))
    return true;
  return resultGiven.test(tail) && aimGiven.test(near);
}

function isMarkBand(near: string, tail: string): boolean {
  if (scoring.test(near) || bandOpens.test(tail)) return true;
  if (gradeHead.test(near)) return /^(?:（不?含）)?以[上下]/.test(tail);
  if (!bandTold.test(tail)) return false;
  return bandEdge.test(near) || /^(?:（不?含）)?以[上下]/.test(tail);
}

/** 按10%至30%的比例扣减 */
function shareOfCut(near: string, tail: string): boolean {
  const first = /按(?:照)?$/.test(near) && /^[^，。；]{0,6}的?比例/.test(tail);
  return first || (/按(?:照)?\d[\d.]*%?(?:至|—|-|~|～|到)$/.test(near) && /^的?比例/.test(tail));
}
