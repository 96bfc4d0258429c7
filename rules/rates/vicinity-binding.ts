import { isAside } from "./aside-parts.ts";
import { sharesOfJoined } from "./joined-shares.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { shareNameOf } from "./rate-name.ts";
import { isRateOfMoney } from "./money-rates.ts";
import { isOfMore } from "./of-all.ts";
import { isOneOfSeveral } from "./rate-search.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { isFaulty, isRateOfGood } from "../wording/faults.ts";
import { areSiblings } from "../lists/siblings.ts";
import { valuesTogether } from "../lists/values-together.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSure, isTied, isWholeWord, mayPair, scoreOf, tiesOf } from "./vicinity-ties.ts";
import type { Pair, Rated, Ties } from "./vicinity-ties.ts";
import { perMention } from "./vicinity-words.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** Two figures near a rate that grammar allows to be its part and whole. */
export interface Offer {
  readonly rate: Mention;
  readonly part: Mention;
  readonly whole: Mention;
  /** `rest`: the part is what was kept, the rate is that of what fell away. */
  readonly kind: "share" | "rest";
  /** How much speaks for the pair, the more the better. */
  readonly score: number;
  /** Words tie both together and to the rate: enough to call a slip of the pen an error. */
  readonly tied: boolean;
  /** So much so that it need not be a slip of the pen. */
  readonly sure: boolean;
}

/** Figures told so far before the rate are looked at, and those of the paragraph before. */
const reach = 16;
const farther = 8;
const mostParts = 5;

const keptWord =
  /定|核定|审定|成交|合同|实际|结算|认可|中标|决算|压减后|确认|批复|保留|(?:[评审估核]后|同意|建议|最终|只)[一-龥]{0,2}(?:安排|支持|列入)|列入预算|给了?$/;
/** 由2100万元核减至1470万元 */
const cutTo = /(?:[核评审压调削缩]减|下调|调减|降|减)[至到为]/;
export const cutRate =
  /(?:[核评审压调削]减|节约|节支|节省|减幅|降幅|下降|降低|降本|减少|降|减)(?:率|比例|幅度)?(?:了|为|达|约)*$/;
const summed = /(?:合计|总计|共|两者|二者|两项|三项|三者)$/;

/** Pairs near a rate of the prose, the best first. */
export function offersOf(mention: Mention, scene: Scene): readonly Offer[] {
  const place = placeOf(mention, scene);
  const rate = place?.list[place.at];
  if (place === null || rate === undefined) return [];
  const { list, at } = place;
  const wide = wholeScene(scene);
  const previous = (wide.byBlock.get(rate.figure.block - 1) ?? []).slice(-farther);
  const before = [...previous, ...list.slice(Math.max(0, at - reach), at)]
    .filter(isOperand)
    .toReversed();
  const behind = list.slice(at + 1, at + 3).filter(({ scope }) => scope === rate.scope);
  const block = list.slice(Math.max(0, at - reach), at + 3);
  const rated = ratedOf(rate, { block, scene: wide, base: baseInside(rate, before) });
  // 红灯、黄灯项目合计占13.5%: the part is a sum that is not told.
  if (summed.test(rated.subject)) return [];
  if (sharesOfJoined(scene).has(mention.figure.id)) return [];
  return pairsOf(rated, before, behind.filter(isOperand))
    .flatMap((pair) => offersFor(rated, pair))
    .toSorted((a, b) => b.score - a.score);
}

function ratedOf(rate: Mention, known: Pick<Rated, "block" | "scene" | "base">): Rated {
  const name = rate.before.replace(/\s/g, "");
  const share = shareNameOf(rate);
  const { clause } = perMention(rate);
  const lead = share === null ? "" : clause.slice(0, Math.max(0, clause.lastIndexOf("占")));
  return {
    ...known,
    rate,
    share,
    stem: /([一-龥]{2})(?:率|比例|面|度|幅)(?:为|达|仅|是|均|达到|只有|约)*$/.exec(name)?.[1] ?? "",
    subject: lead.replace(/^其中|的/g, ""),
    cut: cutRate.test(name),
  };
}

function isOperand({ figure, scope }: Mention): boolean {
  if (scope.isRow || figure.status === "threshold") return false;
  return /^(?:money|count)$/.test(figure.quantity.dimension);
}

/** 一般公共预算压减4521万元，政府性基金压减4133万元，总体压减率8.2%: one cut is no base of another. */
function areCutAlike(a: Mention, b: Mention): boolean {
  const [first, second] = [a, b].map(({ before }) => cutWord.exec(plain(before))?.[1]);
  return first !== undefined && first === second;
}

const cutWord = /([核评审压调削]减|节约|节支)(?:资金|金额|预算)?$/;

/** 完成年初预算55.2亿元的51.88%, 为预期收入6480万元的75%: the whole stands right before the rate. */
function baseInside(rate: Mention, before: readonly Mention[]): Mention | null {
  const [last] = before;
  const told = last !== undefined && last.scope === rate.scope;
  return told && /^的(?:近|约|超过|不足)?$/.test(between(last, rate)) ? last : null;
}

function pairsOf(
  { rate, base, cut, subject, share }: Rated,
  before: readonly Mention[],
  behind: readonly Mention[],
): readonly Pair[] {
  const ofMoney = isRateOfMoney(rate, share, subject);
  const usable = (mention: Mention): boolean => {
    const { average, earlier, change } = perMention(mention);
    // 三个部门项目支出占全县项目支出的54.2%: no number of offices is a share of money.
    if (ofMoney && mention.figure.quantity.dimension !== "money") return false;
    if (cut && isCutIn(mention)) return false;
    return !average && (cut || (!earlier && !change));
  };
  const pool = before.filter((mention) => mention === base || usable(mention));
  const others = pool.filter((mention) => mention !== base);
  const inside = others.filter((each) => each.scope === rate.scope && !isAside(each, rate));
  // 收入完成28.64亿元；完成年初预算55.2亿元的51.88%: with its base beside it the rate goes on from the clause before.
  const own =
    inside.length > 0 || base === null
      ? inside
      : others.filter(({ figure }) => figure.block === rate.figure.block);
  // 相差较大的39个，后者占24.4%
  const latter = subject === "后者" ? own.slice(0, 1) : own;
  const parts = [...behind.filter((mention) => isRestated(rate, mention)), ...latter];
  const wholes = base === null ? [...pool, ...behind.filter(usable)] : [base];
  return parts.slice(0, mostParts).flatMap((part, rank) =>
    wholes.flatMap((whole) => {
      if (
        whole === part ||
        (cut && areCutAlike(whole, part)) ||
        isOfMore(rate, part, whole) ||
        !mayPair(part, whole, cut) ||
        isOneOfSeveral(whole, part) ||
        areOfOneList(whole, part)
      )
        return [];
      if (whole !== base && areSiblings(part, whole) && !/前者/.test(rate.before)) return [];
      const gap = pool.slice(pool.indexOf(part) + 1, Math.max(0, pool.indexOf(whole)));
      // 申请1.84亿元，评估后安排1.52亿元，节约3200万元: what was kept is no whole of what was cut.
      const isRival = (other: Mention): boolean =>
        mayPair(other, part, false) && !(cut && isKept(perMention(other).clause));
      const rivals = gap.filter(isRival).length;
      return [{ part, rank, whole, rivals }];
    }),
  );
}

/** 整改数依次为31个、44个、45个、23个: one of a list is no base of another. */
function areOfOneList(a: Mention, b: Mention): boolean {
  const values = valuesTogether(a);
  return values.length > 2 && values.includes(b);
}

/** 3个项目减少预算，减幅为11%: what was cut is money, not some of those counted. */
function isCutIn({ figure, after }: Mention): boolean {
  const cutMoney = /[减降扣]少?[一-龥]{0,6}(?:预算|资金|经费|支出|补助)/;
  return figure.kind === "count" && cutMoney.test(plain(after));
}

/** 优的占35%，即7个 */
function isRestated(rate: Mention, mention: Mention): boolean {
  return /^[，,（(]\s*(?:即|共|计)$/.test(between(rate, mention));
}

function offersFor(rated: Rated, pair: Pair): readonly Offer[] {
  const ties = tiesOf(rated, pair);
  const { part, whole } = pair;
  if (isTurned(rated, pair, ties)) return [];
  const score = scoreOf(pair, ties);
  const tied = isTied(rated, pair, ties);
  const base = { rate: rated.rate, part, whole } as const;
  const sure = tied && isSure(rated, pair, ties);
  const share: Offer = { ...base, kind: "share", score, tied, sure };
  const { clause } = perMention(part);
  // 全年预算450万元，实际支出360万元，结余率20%: the rate of what is left is that of the rest.
  // 48个问题中，仍有3个未整改，整改率93.8%: the rate of those done is that of the others.
  // 26个项目，退回5个，一次通过率80.8%: and of those with which something went wrong.
  // 剔除未花完的2582.08万元后，超过九成形成了支出
  const isRest = leftRate.test(rated.rate.before)
    ? !leftWord.test(clause)
    : isTakenOff(part) ||
      (isUndone(part) && doneRate.test(rated.rate.before)) ||
      (isFaulty(part) && isRateOfGood(rated.rate));
  if (isRest) return [{ ...base, kind: "rest", score, tied, sure }];
  if (rated.cut && cutTo.test(clause)) return [{ ...base, kind: "rest", score, tied, sure }];
  const kept = rated.cut && isKept(clause);
  // 审定2701万元 is what was left: a rate of what was cut is not its share.
  if (kept && !/[减降]|节约|节支/.test(clause))
    return [{ ...base, kind: "rest", score, tied: false, sure: false }];
  return kept
    ? [share, { ...base, kind: "rest", score: score - 1, tied: false, sure: false }]
    : [share];
}

function isKept(clause: string): boolean {
  return keptWord.test(clause) || cutTo.test(clause);
}

const doneRate =
  /(?<![不未])(?:整改|完成|办结|销号|报送|填报|兑付|支付|到位|公开|开工|竣工|验收|通过|合格|达标|中标|签约)(?:完成|到位)?率(?:为|达|仅|是|达到|只有|约)*$/;

const leftRate =
  /(?:结余|结转|剩余|未[一-龥]{1,3})(?:资金)?(?:率|比例)(?:为|达|仅|是|达到|只有|约)*$/;
const leftWord = /结余|结转|剩余|其余|余下|未|尚|仍|没有/;

function isTakenOff({ before, after }: Mention): boolean {
  return /(?:剔除|扣除|除去|去掉|减去|刨除)[^，,]{0,10}$/.test(before) && /^之?后/.test(after);
}

function isUndone({ before, after }: Mention): boolean {
  return (
    /^[一-龥]{0,6}?(?:尚未|未|没有)[一-龥]/.test(after) ||
    /(?:尚未|未能?|没有|[正仍尚还]在)[一-龥]{2,6}的?(?:有|共|计)?$|不(?:合格|达标)的?(?:有|共|计)?$/.test(
      before,
    )
  );
}

/** 抽查50份，缺项6份: what is told first is the whole, unless words say otherwise. */
function isTurned({ rate, base }: Rated, { part, whole }: Pair, { ofWhole }: Ties): boolean {
  const later = whole.figure.flow.start > part.figure.flow.start;
  if (
    !later ||
    ofWhole ||
    whole === base ||
    perMention(whole).earlier ||
    part.figure.flow.start > rate.figure.flow.start
  )
    return false;
  return !isWholeWord(whole) || isWholeWord(part);
}

/** The relation that an offer makes. */
export function offerBound({ rate, part, whole, kind }: Offer): Bound {
  const [partName, wholeName] = [roleName(part, "部分"), roleName(whole, "总数")];
  const named = /[一-龥]{1,6}(?:率|比例|面|度|幅)$/.exec(rate.before.replace(/\s/g, ""));
  const name = named?.[0] ?? "占比";
  const quotient =
    kind === "share" ? `${partName}÷${wholeName}` : `（${wholeName}－${partName}）÷${wholeName}`;
  return {
    formula:
      kind === "share"
        ? { name: "share", args: [0, 1], sign: "=", claim: 2 }
        : { name: "rest", args: [1, 0], sign: "=", claim: 2 },
    evidence: [evidenceOf(partName, part), evidenceOf(wholeName, whole), evidenceOf(name, rate)],
    text: `${name}＝${quotient}`,
    binding: bindingOf([part, whole, rate]),
  };
}
