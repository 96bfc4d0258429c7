import { bareName } from "./base-binding.ts";
import { countAlike, sameYear, sharedRun } from "../wording/mention-match.ts";
import { areOfOtherFlows, areOfOtherScopes } from "./rate-search.ts";
import { isBaseOfOthers } from "./item-rates.ts";
import { isNarrowed, isSpentWhole } from "./rate-neighbours.ts";
import { isOfLessTime } from "../sums/time-left-out.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { hasOwnShare } from "./own-share.ts";
import { isPrice } from "../wording/unit-price.ts";
import { perMention } from "./vicinity-words.ts";

/** A rate with what its words say. */
export interface Rated {
  readonly rate: Mention;
  /** Figures of the paragraph around it. */
  readonly block: readonly Mention[];
  readonly scene: Scene;
  /** The whole that stands right before the rate: 为预期收入6480万元的75%. */
  readonly base: Mention | null;
  /** Two characters that the rate is named by: 闲置; empty where the name tells none. */
  readonly stem: string;
  /** What it is a share of; empty for a bare 占, null where it is no share. */
  readonly share: string | null;
  /** Words right before 占, which say what has the share. */
  readonly subject: string;
  /** A rate of what fell away. */
  readonly cut: boolean;
}

/** A pair of operands and where they stand among those before the rate. */
export interface Pair {
  readonly part: Mention;
  /** Place of the part, the nearest first. */
  readonly rank: number;
  readonly whole: Mention;
  /** Figures between both that would do as well. */
  readonly rivals: number;
}

/** What ties a part to its whole and both to the rate. */
export interface Ties {
  /** The part is called as the rate is. */
  readonly called: boolean;
  /** 其中, …中有: the whole holds the part. */
  readonly among: boolean;
  /** The whole is called as the share says. */
  readonly ofWhole: boolean;
  /** The part is called as the subject of 占. */
  readonly ofPart: boolean;
  /** Words of a whole at the one, of a part at the other. */
  readonly roles: boolean;
  /** What was looked at, and those of it that were found so or so: enough for a slip of the pen only. */
  readonly sorted: boolean;
}

const wholeWord =
  /应|预期|预计|共|总|全部|所有|全[县市区旗州]|计划|预算|抽查|抽检|抽取|下达|到位|概算|发现|反馈|申报|申请|送审|送评|设定|入库|安排|发放|合计|名录|发行|收到|资金|报(?=[\d.]*万)/;
const partWord =
  /已|完成|实|未|没有|退|打回|核减|压减|减|节约|节支|收回|支出|到位|整改|改|不|仅|有|闲置|逾期|缺|抽查|选取|公开|其中|优|良|占|用于|投入|达标|合格/;

/** 审核项目绩效目标702个, 对386个项目进行自评 */
const lookedAt =
  /(?:审核|审查|评审|监控|评价|评估|自评|复核|检查|设置|编报)[^，,]{0,12}|对[^，,]*(?:进行|开展)/;
/** 打回重填94个, 得分在90分以上的331个, 达到目标值的8172条 */
const foundSo =
  /[退打驳]回|(?:以上|以下|之间)的?[有共仅]?$|(?:[低高]于|达到|超过|未达|不足)[^，,]*的[有共仅]?$/;

export function isWholeWord(mention: Mention): boolean {
  return wholeWord.test(perMention(mention).clause);
}

export function tiesOf({ stem, share, subject }: Rated, { part, whole }: Pair): Ties {
  const [own, other] = [perMention(part).clause, perMention(whole).clause];
  const siblings = areSiblings(part, whole);
  return {
    called: stem !== "" && isCalledBy(stem, own),
    among:
      whole.scope === part.scope &&
      whole.place < part.place &&
      /其中|中(?:[，,的]|[有已尚仍])/.test(between(whole, part)),
    ofWhole: share !== null && share !== "" && isOfThat(share, other) && !siblings,
    ofPart: subject.length > 1 && sharedRun(subject, own) >= 2,
    roles: wholeWord.test(other) && partWord.test(own) && !siblings,
    sorted: lookedAt.test(other) && foundSo.test(part.before),
  };
}

/** 新增资金中纳入占比: of what is to be a part the name of the rate itself says nothing. */
function isCalledBy(stem: string, clause: string): boolean {
  const words = clause.replaceAll(new RegExp(`${stem}(?:率|比例|面|度|幅)`, "g"), "");
  return words.includes(stem) || words.includes(turned(stem));
}

const common = /项目|资金|金额|部门|单位|预算|支出|报告|对象|问题|总|全部|所有|[额数量]$/g;

/** 占年初项目 is not of 全年管理项目: what sets the base apart must be told of it too. */
function isOfThat(share: string, words: string): boolean {
  const own = bareName(share).replaceAll(common, "");
  return own === ""
    ? sharedRun(share, words) >= 2
    : sharedRun(own, words) >= Math.min(2, own.length);
}

/** 收回五百八十八份，回收率98%: both characters in the other order say the same. */
function turned(stem: string): string {
  return Array.from(stem).toReversed().join("");
}

/**
 * 黄色提示项目88个，红色提示项目34个，占全部项目; 省级资金支出10863.2万元；市级资金支出6285.2万元: called alike to the last word but the
 * first, one is no whole of the other.
 */
function areSiblings(part: Mention, whole: Mention): boolean {
  if (part.figure.block !== whole.figure.block) return false;
  if (part.scope === whole.scope) return endAlike(bareName(part.before), bareName(whole.before), 3);
  const [own, other] = [plain(part.before), plain(whole.before)];
  return endAlike(own, other, 4) && !/^(?:累计|合计|总?共|总|全)/.test(other);
}

function endAlike(own: string, other: string, tail: number): boolean {
  if (own.length < 4 || own === other || own.length !== other.length) return false;
  return own.slice(-tail) === other.slice(-tail);
}

/** How much speaks for a pair. */
export function scoreOf({ part, rank, whole, rivals }: Pair, ties: Ties): number {
  const points: readonly (readonly [boolean, number])[] = [
    [ties.called, 2],
    [ties.ofWhole, 2],
    [ties.ofPart, 2],
    [ties.among, 1],
    [ties.roles, 1],
    [whole.scope === part.scope, 1],
    [whole.figure.flow.start > part.figure.flow.start, -1],
  ];
  const told = points.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), 0);
  return told - rank - rivals / 2;
}

/** Words bind the pair: a misfit that one slip of the pen mends is one. */
export function isTied(rated: Rated, pair: Pair, ties: Ties): boolean {
  const { part, whole, rank, rivals } = pair;
  const { share, base, block, scene } = rated;
  const [own, other] = [perMention(part), perMention(whole)];
  if (own.earlier || own.change || other.earlier) return false;
  if (part.scope !== whole.scope && areOfOtherScopes(part, whole)) return false;
  if (share === null && areOfOtherFlows(part, whole)) return false;
  if (isNarrowed(part, whole, block, scene) || isParted(rated, part)) return false;
  if (share === null && isBaseOfOthers(scene, rated.rate, whole)) return false;
  if (isSpentWhole(rated.rate, part, whole) || isOfOtherBase(rated.rate, whole)) return false;
  if (share === "" && !ties.among && hasOwnShare(whole)) return false;
  const beside = rank === 0 && rivals === 0;
  const { called, among, ofWhole, ofPart } = ties;
  const roles = ties.roles || (ties.sorted && part.scope === whole.scope);
  if (share === null) return beside && (called || among || roles || whole === base);
  return ofWhole ? ofPart || rank === 0 : share === "" && beside && (among || roles);
}

/** 完成3.1亿元，为年度计划的103.3%: of what it names, not of 总投资. */
function isOfOtherBase(rate: Mention, whole: Mention): boolean {
  const [, named = ""] =
    /(?:为|达到?|相当于|完成)([一-龥]{2,10})的(?:约|近)?$/.exec(rate.before) ?? [];
  return named !== "" && sharedRun(named, perMention(whole).clause) < 2;
}

/** A tied pair in the sentence of the rate: any misfit is worth telling. */
export function isSure({ rate, share, base }: Rated, pair: Pair, ties: Ties): boolean {
  const { part, whole, rank } = pair;
  const { called, among, roles, ofWhole } = ties;
  const inside = [part, whole].every(({ scope }) => scope === rate.scope);
  const sameUnit = part.figure.quantity.unit === whole.figure.quantity.unit;
  const smaller = Number(part.figure.value) <= Number(whole.figure.value);
  const words = share === null ? called || among || roles || whole === base : ofWhole || among;
  return rank === 0 && inside && sameUnit && smaller && words;
}

/** 整改率93.97%，已整改795个，…甲县为88.4%: the part goes with the rate told before. */
function isParted({ rate, share }: Rated, part: Mention): boolean {
  if (share !== null || part.scope !== rate.scope) return false;
  return rate.scope.mentions
    .slice(part.place + 1, rate.place)
    .some(({ figure }) => figure.kind === "rate");
}

/** 评价项目178个，其中形成报告并备案163个: the noun before a number may belong to what was done with it. */
function isTakenOut(part: Mention, whole: Mention): boolean {
  const counts = [part, whole].every(({ figure }) => figure.kind === "count");
  if (!counts || part.scope !== whole.scope || whole.place + 1 !== part.place) return false;
  const sameUnit = part.figure.quantity.unit === whole.figure.quantity.unit;
  return sameUnit && part.after === "" && /^[^，,。；;]{0,10}[，,]其中/.test(between(whole, part));
}

/** 共发现问题187个，截至次年7月底，完成整改176个: in one sentence the years may differ. */
export function mayPair(part: Mention, whole: Mention, cut: boolean): boolean {
  if (isOfLessTime(whole, part) || isPrice(whole) !== isPrice(part)) return false;
  if (isTakenOut(part, whole)) return true;
  if (!countAlike(part, whole)) return false;
  if (sameYear(part, whole)) return true;
  if (part.scope !== whole.scope) return false;
  const dated = whole.place < part.place && /截至|年[底末]/.test(between(whole, part));
  return dated || (cut && perMention(whole).earlier);
}
