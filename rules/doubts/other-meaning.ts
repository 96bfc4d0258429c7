import type { Figure } from "../../domain/figure.ts";
import { holds } from "../../domain/judgement.ts";
import type { FunctionName } from "../../domain/relation.ts";
import { exchanged } from "../blame/exchange.ts";
import { areCountedAlike } from "./runs.ts";
import { baseByName } from "./base-by-name.ts";
import { isBandEnd } from "./band-end.ts";
import { ofFaultyPart } from "./faulty-part.ts";
import { leftToOthers } from "./left-to-others.ts";
import { isListGap } from "../wording/list-gap.ts";
import { ofNamedBase } from "./named-base.ts";
import { rateFormulas } from "../rates/rate-bound.ts";
import { ofOtherPart } from "./other-part.ts";
import { ratedAlike } from "./rated-alike.ts";
import { untoldPart } from "./untold-part.ts";
import { ofAllBeside } from "./side-by-side.ts";
import { sharedRun } from "../wording/mention-match.ts";
import type { Bound } from "../rule.ts";
import { ownClause } from "../wording/clause-before.ts";
import { plain } from "../wording/plain.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sentenceFigures } from "../wording/sentence-figures.ts";
import { perMention } from "../rates/vicinity-words.ts";

const shares: ReadonlySet<FunctionName> = new Set(["share", "rest", "drop"]);

/** What the words say against the figures that a broken rate, mean or part is held against: why, or null. */
export function otherMeaning(bound: Bound, scene: Scene): string | null {
  const { formula, evidence } = bound;
  const toldOf = (index: number): Mention | null => {
    const figure = evidence[index]?.figure ?? null;
    return figure === null ? null : mentionOf(figure, scene);
  };
  const claim = toldOf(formula.claim);
  const told = formula.args.flatMap((index) => toldOf(index) ?? []);
  const [first, second] = told;
  if (claim === null || first === undefined || claim.scope.isRow) return null;
  const all = /^(?:sum|value)$/.test(formula.name) ? ofAllBeside(claim, told, scene) : null;
  if (all !== null) return all;
  if (formula.sign === "<=")
    return formula.name === "value"
      ? (ofCompared(first, claim) ?? ofSeveral(first, claim) ?? ofOwnFate(first, claim))
      : null;
  if (isBandEnd(claim)) return `“${claim.figure.quote}”是分档的界限，不是占比`;
  if (second === undefined) return null;
  if (shares.has(formula.name)) {
    return (
      ofMean(first, second) ??
      ofOtherPart(claim, first, second) ??
      ofFaultyPart(claim, first, second, scene) ??
      leftToOthers(claim, told) ??
      ratedAlike(claim, first, second) ??
      untoldPart(claim, first) ??
      baseByName(bound, claim, first, second) ??
      ofJoined(claim, first) ??
      ofItems(claim, first, second) ??
      ofSubject(claim, first) ??
      ofPlace(first) ??
      ofGrade(second, claim) ??
      // In each other's place they fit: they are the ones that are meant.
      (exchanged(bound) === null ? ofNamedBase(bound, second, claim) : null) ??
      ofOneName(first, second) ??
      ofOther(claim, told) ??
      ofRoughPart(claim, first) ??
      ownPair(claim, told, scene)
    );
  }
  return formula.name === "times" ? ofDeed(claim, told) : null;
}

/** 平均每个项目53.08万元，教育系统收回资金占35.7%: a mean is no part of the total that it was made from. */
function ofMean(part: Mention, whole: Mention): string | null {
  return perMention(part).average && !perMention(whole).average
    ? `“${part.figure.quote}”是平均数，不是其中一部分`
    : null;
}

/** 分别核减1107万元和764万元，合占71.7%: what the two come to together is told by neither. */
function ofJoined({ before }: Mention, part: Mention): string | null {
  const words = plain(before);
  return joined.test(words) && !/合|共|总|小计/.test(part.before) ? "这一比率说的是几项之和" : null;
}

const joined = /(?:合|共同|一起|一共|总共|[两三四五六][者项类个家])(?:合计|共|总)?占/;

/**
 * 财政资金到位4200万元、企业自筹到位2150万元，到位率93.4%: the rate of all that was told so, not of one of them; so is
 * 总体完成率.
 */
function ofItems({ before, scope, place }: Mention, part: Mention, base: Mention): string | null {
  const stem = /([一-龥]{2})率(?:为|达到?|是)*$/.exec(plain(before))?.[1];
  if (stem === undefined || part.scope !== scope || part.place > place) return null;
  const items = joinedBefore(scope.mentions.slice(0, place));
  // 送审1.96亿元、核减3483万元，综合核减率: part and whole themselves are no items of one list.
  if (items.length < 2 || !items.includes(part)) return null;
  if (items.length === 2 && items[0] === base) return null;
  const called = items.slice(-2).every((each) => plain(each.before).endsWith(stem));
  const whole = /(?:总体|整体|综合|合计|全部|总)[一-龥]{0,4}率/.test(plain(before));
  return called || whole ? "这一比率说的是几项之和" : null;
}

/** The last numbers that 、 joins, of one kind. */
function joinedBefore(mentions: readonly Mention[]): readonly Mention[] {
  const last = mentions.at(-1);
  if (last === undefined) return [];
  const from = mentions.findLastIndex((each, at) => {
    const next = mentions[at + 1];
    return (
      next !== undefined &&
      (each.figure.kind !== last.figure.kind ||
        !/^[^，,；;。]*、[^，,；;。]*$/.test(between(each, next)))
    );
  });
  return mentions.slice(from + 1);
}

/** 效益指标5114条、成本指标1227条，量化指标占比81.3%: the share names its part, and nothing of that one. */
function ofSubject(claim: Mention, part: Mention): string | null {
  const subject = /([一-龥]{4,10})占比(?:为|达到?|是)?$/.exec(plain(claim.before))?.[1] ?? "";
  const noun = subject.slice(-2);
  const own = plain(part.before).endsWith(noun) ? subject.slice(0, -2) : subject;
  const core = own.replaceAll(
    /项目|指标|资金|金额|部门|单位|问题|支出|其中|等[级次]|[的数额]/g,
    "",
  );
  const words = `${part.before}|${part.after}`;
  return core.length > 1 && sharedRun(core, words) === 0
    ? `“${claim.figure.quote}”说的是${subject}`
    : null;
}

/** 预算规模前两位的行业占69.5%: places, of which nothing is a share; 年底前278条已解除 tells until when. */
function ofPlace({ before, figure }: Mention): string | null {
  const placed = figure.kind === "count" && /(?:排名|[^之底末日月年初期会]前)$/.test(plain(before));
  return placed ? `“${figure.quote}”说的是名次` : null;
}

/** 处置项目209个，与红灯项目221个相比: what is held beside another is no part of it. */
function ofCompared(part: Mention, whole: Mention): string | null {
  const compared = [part, whole].find(
    ({ before, after }) =>
      /^(?:项目|单位|部门)?相(?:比|较)/.test(after) && /(?:与|同|和|跟)[^，,；;]*$/.test(before),
  );
  return compared === undefined ? null : `“${compared.figure.quote}”只是拿来比较的数`;
}

/**
 * 县直部门72个、乡镇17个，均已建立制度，其中以文件印发的58个: more than the one that stands next to it, but not
 * than all that are told side by side.
 */
function ofSeveral(part: Mention, whole: Mention): string | null {
  // 红色预警项目中 of another sentence names the one that is meant.
  if (part.scope !== whole.scope) return null;
  const list = whole.scope.mentions.filter(
    ({ figure }) =>
      figure.kind === whole.figure.kind && figure.quantity.unit === whole.figure.quantity.unit,
  );
  const side = besides(list, list.indexOf(whole));
  if (side.length < 2 || side.includes(part)) return null;
  const all = side.reduce((sum, { figure }) => sum + Number(figure.value), 0);
  return Number(part.figure.value) <= all ? "并列的几个数合起来才是整体" : null;
}

/** 收回1.26亿元，其中低效项目资金2.4亿元全部列入清理，收回0.8亿元: what was looked at is more than what came of it. */
function ofOwnFate(part: Mention, whole: Mention): string | null {
  const isTaken = /[审核评压调扣削]减|收回|盘活|追缴|节约|结余/;
  return part.figure.kind === "amount" &&
    isTaken.test(whole.before.slice(-8)) &&
    !isTaken.test(part.before) &&
    /^[一-龥]{4}/.test(part.after)
    ? `“${part.figure.quote}”另有所指`
    : null;
}

/** The numbers that one list tells beside the one at a place, itself included. */
function besides(list: readonly Mention[], place: number): readonly Mention[] {
  const isNext = (at: number): boolean => {
    const [left, right] = [list[at], list[at + 1]];
    return left !== undefined && right !== undefined && isListGap(left, right);
  };
  let [from, to] = [place, place];
  while (isNext(from - 1)) from -= 1;
  while (isNext(to)) to += 1;
  return list.slice(from, to + 1);
}

const graded =
  /(优良|优秀|良好|合格|达标|红灯|黄灯|绿灯|问题(?=的?(?:项目|单位|部门|对象))|偏离|预警|退回)(?:等[次级])?的?(?:项目|对象|单位|部门|报告)?(?:共|合?计|有|为)*$/;

/** 优良项目共34个; 占自评项目的17.9%: some of them are not all. */
function ofGrade(whole: Mention, claim: Mention): string | null {
  const word = graded.exec(whole.before.replace(/[\s“”]/g, ""))?.[1];
  if (word === undefined || whole.scope === claim.scope) return null;
  return claim.scope.text.includes(word) ? null : `“${whole.figure.quote}”只是其中${word}的`;
}

/** 前者核减1036万元，后者核减2447万元: of two amounts of one deed neither is the whole of the other. */
function ofOneName(part: Mention, whole: Mention): string | null {
  if (part.figure.kind !== "amount" || part.scope !== whole.scope) return null;
  const [a, b] = [part, whole].map(({ before }) => before.replace(/\s|^.*(?:前者|后者|其中)/g, ""));
  return a === b && /[减少回加约]$/.test(a ?? "") ? "两个数说的是同一件事的两项" : null;
}

/** Of any rate, whatever it is told of. */
const anySubject =
  /20\d\d年度?|全[县市区州旗省]|[县市区州]级|本级|项目|资金|预算|总体|综合|整体|绩效|财政|平均|患者|人员|人群|对象|群众|家庭|居民|儿童|学生|企业|其中|本年|当年|全年|目前|截至|分别|达到?|[\d月日底末的为]/g;

/** 肺结核患者管理率98.6%: what the figures before it, of another sentence, do not speak of. */
function ofOther(claim: Mention, told: readonly Mention[]): string | null {
  if (told.some(({ scope }) => scope === claim.scope)) return null;
  const name = /^(.*?)[一-龥]{2}率(?:为|是|达到?)*$/.exec(claim.before.replace(/[\s“”]/g, ""));
  const subject = (name?.[1] ?? "").replaceAll(anySubject, "");
  if (subject.length < shortestSubject || /[，,]/.test(subject)) return null;
  const spoken = told.map(({ scope }) => scope.text).join("|");
  return sharedRun(subject, spoken) < 2 ? `“${claim.figure.quote}”说的是${subject}` : null;
}

const shortestSubject = 3;

/** 成功申报的不足五成, of 不知晓政策的41家: what is told so roughly is told of the part that it names. */
function ofRoughPart(claim: Mention, part: Mention): string | null {
  const { qualifier, unit } = claim.figure.quantity;
  if (unit !== "成" || qualifier === "exact") return null;
  const own = claim.before.replace(/的?(?:不足|不到|超过?|近|约|占|比例|仅)*$/, "");
  return own.length > 2 && sharedRun(own, `${part.before}|${part.after}`) < 2
    ? `“${claim.figure.quote}”说的是${own}`
    : null;
}

/**
 * 16个乡镇中有7个未配备，占43.75%: a pair of the sentence itself that makes the rate, where one of those told
 * stands in another sentence.
 */
function ownPair(claim: Mention, told: readonly Mention[], { report }: Scene): string | null {
  const isHere = ({ sentence }: Figure): boolean => sentence.start === claim.figure.sentence.start;
  const kept = told.map(({ figure }) => figure).filter(isHere);
  if (kept.length === told.length) return null;
  // A limit or a mere reference may be the whole as well: 未达到标准的35个项目，抽查7个.
  const own = sentenceFigures(claim.figure, report).filter(({ kind }) =>
    /^(?:count|amount)$/.test(kind),
  );
  const found = own
    .flatMap((part) => own.map((whole) => [part, whole] as const))
    .find(
      ([part, whole]) =>
        part !== whole &&
        (kept.length === 0 || kept.includes(part)) &&
        part.quantity.dimension === whole.quantity.dimension &&
        areCountedAlike({ figure: part }, { figure: whole }) &&
        holds(rateFormulas.share, [part.quantity, whole.quantity, claim.figure.quantity]),
    );
  return found === undefined
    ? null
    : `同句的“${found[0].quote}”与“${found[1].quote}”之比正合“${claim.figure.quote}”`;
}

const deed =
  /(?:平均)?每[个家项](?:项目|单位|部门|对象)?(?:平均)?([审核评压调]减|节约|节支|增加|追加|收回|结余)$/;

/** 审定金额58840万元，平均每个项目审减40.1万元: the mean of what was cut, which is told nowhere. */
function ofDeed(claim: Mention, args: readonly Mention[]): string | null {
  const all = [claim, ...args];
  const mean = all.find(({ before }) => deed.test(plain(before)));
  const word = deed.exec(mean?.before.replace(/\s/g, "") ?? "")?.[1];
  const total = all.find((each) => each !== mean && each.figure.kind === "amount");
  // A cell is called by the head of its column, which its rule has read.
  if (word === undefined || total === undefined || total.scope.isRow) return null;
  // 压减112个项目预算1.38亿元: the verb may stand before the number of things.
  const words = ownClause(total, 24);
  const told = word.endsWith("减") ? /[审核评压调削扣]减/.test(words) : words.includes(word);
  return told ? null : `“${mean?.figure.quote ?? ""}”是${word}的平均数`;
}
