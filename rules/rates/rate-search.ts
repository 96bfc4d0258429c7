import { printedValue } from "../../domain/reading.ts";
import { isOfSomeGrades } from "../divisions/class-binding.ts";
import { isToldBesides } from "../divisions/told-besides.ts";
import { valuesTogether } from "../lists/values-together.ts";
import { compatible, filling, fits, sameYear } from "../wording/mention-match.ts";
import type { RateFamily, Role } from "./rate-families.ts";
import { remembered } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPrice } from "../wording/unit-price.ts";
import { perMention } from "./vicinity-words.ts";

function isRate(mention: Mention): boolean {
  return mention.figure.kind === "rate";
}

/** Figures that belong to this rate: those since the rate before it, then those up to the next. */
export function segment(rate: Mention): readonly Mention[] {
  const { mentions, isRow } = rate.scope;
  if (isRow) return mentions.filter((mention) => mention !== rate);
  const before = mentions.slice(0, rate.place);
  const from = before.findLastIndex(isRate) + 1;
  const after = mentions.slice(rate.place + 1);
  // 节约率14.7%，其中货物类节约480万元，服务类节约210万元: what follows is told of some.
  const to = after.findIndex((each) => isRate(each) || /其中/.test(between(rate, each)));
  return [...before.slice(from).toReversed(), ...(to < 0 ? after : after.slice(0, to))];
}

/** Figures of the whole document that the dictionary knows to be this role. */
export function known(role: Role, scene: Scene): readonly Mention[] {
  return role.indicators.flatMap((id) => scene.byIndicator.get(id) ?? []);
}

/** The nearest pool that has any figure for the role. */
export function search(
  role: Role,
  family: RateFamily,
  rate: Mention,
  pools: readonly (readonly Mention[])[],
): readonly Mention[] {
  for (const pool of pools) {
    const found = filling(
      role,
      pool.filter(
        (mention) =>
          suits(mention, family, rate) &&
          fits(mention, role) !== null &&
          !(role === family.part && isNoPart(mention, role)) &&
          !(family.plain && role === family.whole && isOfSomeGrades(mention)),
      ),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function isNoPart(mention: Mention, role: Role): boolean {
  return isDenied(mention, role) || patternsOf(role).owed.test(mention.before);
}

/** The words of a role as owed, as denied before and behind a number, and each place where they stand. */
function patternsOf({ words }: Role): ReturnType<typeof patternsFor> {
  return patternsFor(words.source);
}

/** Kept by the words: patterns that were made and compiled serve every run. */
const patternsFor = remembered((source) => {
  const denied = `(?:逾期|未|没有?|漏|迟|不|正在|[仍尚]在|有待)(?:能|予|按时|及时|按期|完成|达到?|达成)?(?:${source})`;
  return {
    owed: new RegExp(`(?:(?<![供相对响])应(?:该|当)?|计划|申报|申请|拟)(?:${source})`),
    denied: new RegExp(denied),
    deniedBehind: new RegExp(`^[一-龥]{0,6}?${denied}`),
    all: new RegExp(source, "g"),
  };
});

/** 逾期报送的2家, 不满意20份, 正在整改13个 are not what was handed in or liked, nor the whole of it. */
export function isDenied({ before, after }: Mention, role: Role): boolean {
  const { denied, deniedBehind } = patternsOf(role);
  // 仍有3个未整改到位, 尚有2份没有报送: what is left is told behind its number.
  return denied.test(`${before}|`) || deniedBehind.test(`${after}|`);
}

/** Offset of the last word of the role before the number: 支出全年预算 names a budget, not a spending. */
export function lastHit(role: Role, mention: Mention): number {
  return [...mention.before.matchAll(patternsOf(role).all)].at(-1)?.index ?? -1;
}

/** 全市合计复核1017个 is what was checked, not what was to be; 应公开24份 was to be. */
export function isPartItself(mention: Mention, { part, whole }: RateFamily): boolean {
  const [own, other] = [lastHit(part, mention), lastHit(whole, mention)];
  return own > other && !/应(?:该|当)?$/.test(mention.before.slice(0, Math.max(0, own)));
}

/** Cells of full marks and scores stand beside the rate of a row and are no whole of it. */
export function isOfScores({ scope, before }: Mention): boolean {
  return scope.isRow && /分值|得分|权重|满分|评分|序号/.test(before);
}

function suits(mention: Mention, family: RateFamily, rate: Mention): boolean {
  const { dimension } = mention.figure.quantity;
  const measure =
    family.dimension === null
      ? dimension === "money" || dimension === "count"
      : dimension === family.dimension;
  const sameStatus = mention.figure.status === rate.figure.status || mention.scope === rate.scope;
  return (
    measure &&
    sameStatus &&
    isOfYear(mention, rate) &&
    mention.figure.kind !== "rate" &&
    !isToldBesides(mention)
  );
}

const yearWords = /20\d\d|[一二]〇|上年|去年|上一年|同期|今年|本年|次年/;

/** 拟列入2025年预算, 编制2025年预算: the year of what is prepared is not that of the work. */
const preparing = /(?:列入|编制|纳入|申报|安排)[^，,。；;]{0,6}20\d\d年/;

/** 对拟列入2025年预算的项目评估21个，送评15300万元，核减3366万元: only a year told right before a number parts it. */
export function isOfYear(a: Mention, b: Mention): boolean {
  if (sameYear(a, b)) return true;
  if (a.scope !== b.scope || a.scope.isRow || !preparing.test(a.scope.text)) return false;
  return a.past === b.past && !isDated(a) && !isDated(b);
}

function isDated({ before }: Mention): boolean {
  return yearWords.test(before);
}

/** A base of another sentence that is smaller than the part of a rate below 100% is another one. */
export function isTooSmall(whole: Mention, part: Mention, rate: Mention): boolean {
  const [a, b] = [part, whole].map(({ figure }) => printedValue(figure.quantity));
  return (
    a !== undefined &&
    b !== undefined &&
    b.compare(a) < 0 &&
    printedValue(rate.figure.quantity).compare(100) < 0
  );
}

const scopeWord = /[市县区州省旗]本级|县区|县级|市级|乡镇|镇街|各县|各区|全[市县区州省旗]/;

/** 县区财政复核861个 is no part of 全市自评项目7300个 that the text would divide. */
export function areOfOtherScopes(a: Mention, b: Mention): boolean {
  const [left, right] = [a, b].map((each) => scopeWord.exec(perMention(each).clause)?.[0]);
  return left !== undefined && right !== undefined && left !== right;
}

/** 支出节约1.24亿元 is no part of 收入36.0亿元. */
export function areOfOtherFlows(a: Mention, b: Mention): boolean {
  const [left, right] = [a, b].map(({ before }) => /收入|支出/.exec(before)?.[0]);
  return left !== undefined && right !== undefined && left !== right;
}

/** The same thing, measured alike, of one year. */
export function mayShare(a: Mention, b: Mention): boolean {
  if (isPrice(a) !== isPrice(b)) return false;
  if (compatible(a, b)) return true;
  const { year } = b.figure;
  return isOfYear(a, b) && compatible({ ...a, figure: { ...a.figure, year } }, b);
}

/** 甲县申报3.68亿元，核减率17.1%；乙县申报4.92亿元，核减率12.0%: what another rate of the name is told of. */
export function isOfOtherRate(whole: Mention, rate: Mention, name: string): boolean {
  if (whole.scope === rate.scope || whole.scope.isRow) return false;
  return whole.scope.mentions
    .slice(whole.place + 1)
    .some((other) => isRate(other) && other.before.replace(/(?:为|达到?|是)$/, "").endsWith(name));
}

/** 未执行的5.31亿元中，结转下年3.46亿元: one of what the rest is divided into, not all of it. */
export function isOneOfRest(kept: Mention): boolean {
  const previous = kept.scope.mentions[kept.place - 1];
  return previous !== undefined && restDivided.test(plain(between(previous, kept)));
}

const restDivided = /^[一-龥]{0,4}(?<![其集为])[中里][，,：:]/;

/** 送审分别为1.85亿元和2.36亿元，合计审减4500万元，审减率10.7%: what is told once is of all of them. */
export function isOneOfSeveral(whole: Mention, once: Mention): boolean {
  return valuesTogether(whole).length > 1 && valuesTogether(once).length === 1;
}
