import { printedDigits } from "../../domain/quantity.ts";
import { bareName } from "./base-binding.ts";
import { classListings } from "../divisions/class-binding.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sharesOfJoined } from "./joined-shares.ts";
import { kindLabel } from "../divisions/kind-label.ts";
import { kindLists } from "../divisions/kind-list.ts";
import { chainsIn, openLists } from "../divisions/open-list.ts";
import { partitions } from "../divisions/partition-binding.ts";
import type { RateCase } from "./rate-binding.ts";
import type { Bound } from "../rule.ts";
import { areAlike, nounIn } from "../wording/noun-class.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { shareBound } from "./share-binding.ts";
import { sumOf } from "../sums/list-sum.ts";
import { toldBefore } from "../divisions/told-before.ts";
import { toldListings } from "../sums/told-listings.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** A number and the items that come to it. */
interface Divided {
  readonly total: Mention;
  readonly parts: readonly Mention[];
}

/**
 * 红灯188个，从成因看，前期准备不足69个、…；前期准备不足占36.7%: the share of an item, called by its name behind a list
 * that comes to its total, of that total.
 */
export function itemShares(scene: Scene, cases: readonly RateCase[]): readonly Bound[] {
  const bound = new Set(
    cases.filter(({ bounds }) => bounds.length > 0).map(({ rate }) => rate.figure.id),
  );
  return scene.mentions.flatMap((rate) => {
    const { figure, scope } = rate;
    if (figure.quantity.dimension !== "ratio") return [];
    if (scope.isRow || rate.past || bound.has(figure.id)) return [];
    if (sharesOfJoined(scene).has(figure.id)) return [];
    const subject = subjectOf(rate);
    if (subject === null) return [];
    const found = dividedBefore(rate, scene).flatMap(({ total, parts }) => {
      const [part, ...others] = parts.filter((each) => isCalled(each, subject));
      return part === undefined || others.length > 0 ? [] : [{ part, total }];
    });
    const last = found.at(-1);
    return last === undefined ? [] : [shareBound(last.part, last.total, rate, "")];
  });
}

const superlative = "(?:最[高低大小多少]|居首|居首位|居第一|居末位|第一|靠前|突出)";
const share = "(?:占比|占|所占比[例重])";
const general = "(?:总(?:额|数|量|规模|计|和)?|全部[一-龥]{0,4}|其?中?)?的?";
/** 占比最高，为42.5%; 规模最小，占14.3%; 前期准备不足占36.7%. */
const named = new RegExp(
  `([^，,。；;：:、（）()]{2,24}?)(?:${share}${superlative}[，,](?:为|达到?|约)*|${superlative}[，,]${share}${general}(?:为|达到?|约)*|${share}${general}(?:为|达到?|约)*)$`,
);

/** What the share is told of, where it is told of no whole of its own. */
function subjectOf(rate: Mention): string | null {
  const words = leading(rate, 50).replace(/[\s“”]/g, "");
  const name = named.exec(words)?.[1];
  // 区级财政拨款在一般公共预算拨款中占61.4%: of what it names itself.
  if (name === undefined || /中$|合计|共计|[两三][者项类]|[比较]上?年|\d/.test(name)) return null;
  return name;
}

/** Those in the paragraph of the rate or the one before, ahead of it. */
function dividedBefore({ figure }: Mention, scene: Scene): readonly Divided[] {
  return [figure.block - farthest, figure.block]
    .flatMap((block) => dividedIn(scene).get(block) ?? [])
    .filter(({ parts }) =>
      parts.every(
        (part) =>
          part.figure.flow.end <= figure.flow.start && figure.block - part.figure.block <= farthest,
      ),
    );
}

const farthest = 1;
const shortest = 2;

const money = /(?:额|资金|金额|支出|预算|费用?|收入|投资)(?:约|近|仅|已|超过?)*$/;

/** 住建部门的核减额 is no number of items, and no person is one of the 单位. */
function isMeasuredAs(part: Mention, subject: string): boolean {
  const noun = nounIn(subject);
  if (part.figure.kind === "amount") return noun === null || money.test(subject);
  return !money.test(subject) && (noun === null || part.noun === null || areAlike(noun, part.noun));
}

function isCalled(part: Mention, subject: string): boolean {
  if (!isMeasuredAs(part, subject)) return false;
  const label = bareName(kindLabel(part)).replace(ending, "");
  if (label.length < shortest) return false;
  const name = subject.replace(/^(?:其中|而|上述[一-龥]{0,4}中)/, "").replace(ending, "");
  return (
    subject.includes(label) || (name.length > shortest && sharedRun(name, label) === name.length)
  );
}

/** Of what any item may be told. */
const ending = /(?:[核评审压]减|扣分?|问题|项目|资金|规模|金额|费用?|支出|的|额)+$/;

/** Every list whose items come to a total told with it. */
function divided(scene: Scene): readonly Divided[] {
  const listed = toldListings(scene).filter(({ total, parts }) => isSum(total, parts));
  const free = [
    ...partitions(scene),
    ...classListings(scene),
    ...openLists(scene),
    ...kindLists(scene),
  ].flatMap(({ parts, candidates }) => {
    const total = candidates.find((each) => isSum(each, parts));
    return total === undefined ? [] : [{ total, parts }];
  });
  return [...listed, ...free, ...chained(scene)]
    .filter(({ parts }) => parts.length > 1)
    .toSorted((a, b) => endOf(a) - endOf(b));
}

/** By the paragraph in which the last of the items stands. */
export const dividedIn = perScene((scene: Scene) =>
  Map.groupBy(divided(scene), ({ parts }) => parts.at(-1)?.figure.block ?? -1),
);

/** 经费1651.2万元，主要用于第三方服务1432.5万元和业务培训、系统维护218.7万元: what no words announce and the numbers tell. */
function chained(scene: Scene): readonly Divided[] {
  return chainsIn(scene)
    .flat()
    .flatMap((chain) => [
      ...chain.flatMap((total, at) => {
        const behind = chain.slice(at + 1);
        const end = behind.findIndex((_, last) => isLongSum(total, behind.slice(0, last + 1)));
        return end < 1 ? [] : [{ total, parts: behind.slice(0, end + 1) }];
      }),
      ...aboveOf(scene, chain),
    ]);
}

/** 红灯188个。…从成因分析，前期准备不足的69个，…: a total of the sentences before. */
function aboveOf(scene: Scene, chain: readonly Mention[]): readonly Divided[] {
  const told = toldBefore(scene, chain)?.evidence[0].figure ?? null;
  const total = told === null ? null : mentionOf(told, scene);
  return total === null || !isLongSum(total, chain) ? [] : [{ total, parts: chain }];
}

/** Short numbers come to others by accident. */
function isLongSum(total: Mention, parts: readonly Mention[]): boolean {
  const digits = printedDigits(total.figure.quantity);
  return digits + parts.length >= leastTold && parts.length > 1 && isSum(total, parts);
}

const leastTold = 6;

function isSum(total: Mention, parts: readonly Mention[]): boolean {
  const all = parts.reduce((sum, { figure }) => sum + Number(figure.value), 0);
  const told = Number(total.figure.value);
  // Cheap: most lists come to something else.
  return Math.abs(all - told) <= told / 10 && isFitting(sumOf(total, parts, "="));
}

function endOf({ parts }: Divided): number {
  return parts.at(-1)?.figure.flow.end ?? 0;
}
