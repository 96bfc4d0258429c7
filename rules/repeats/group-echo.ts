import { isOfAnother } from "./of-another.ts";
import { areSlips, loneNumbers } from "./lone-number.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import { calledAlike, calledAs, sharedWords } from "./told-words.ts";
import type { Bound } from "../rule.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { roleName, sameYear } from "../wording/mention-match.ts";
import { isOfEach } from "../wording/of-each.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { perMention } from "../rates/vicinity-words.ts";

/**
 * How much must be said of both alike, as `sharedWords` weighs it, where no count of the report before fits: the fewer
 * other tellings could be meant, the less. In clean reports one of 480 such pairs is two things.
 */
const likeness = { oneDigit: 3.5, twoDigits: 2, lone: 3.5 } as const;
/** So many times more where one fits: else it explains the number, and is not told to be it. */
const clear = 1.8;
/** So many times more alike than any earlier count of another value. */
const ahead = 1.3;
/** So much of it in the words that call the later number. */
const own = 0.6;
/** So many earlier counts are asked: the work is to grow with the figures only. */
const reach = 300;
/** Longer numbers are found by their digits. */
const mostDigits = 2;

/**
 * Small groups told of again by what they are: 低于50%的有29个…, 紧盯29个执行率偏低的项目; 剩余的14个列入清单…, 对14个尚未整改的问题.
 * The number stands where one stands that is known, and no count but one is told so much alike.
 */
export const groupEchoes = perScene((scene: Scene): readonly Bound[] => {
  const counts = scene.mentions.filter(isCounted);
  return counts.flatMap((later, at) => {
    if (!isKnown(later) || isToldAround(later, scene)) return [];
    const alike = counts
      .slice(Math.max(0, at - reach), at)
      .filter((each) => mayBeSame(each, later))
      .map((earlier) => alikeIn(earlier, later, scene))
      .toSorted((a, b) => b.nearness - a.nearness);
    const least = neededFor(later, scene);
    const equal = alike.find(({ earlier }) => earlier.figure.value === later.figure.value);
    const [best] = alike;
    if (equal !== undefined)
      return equal.shared < least * clear ? [] : [boundOf(equal.earlier, later)];
    if (best === undefined || best.shared < least) return [];
    const { earlier: told } = best;
    const rival = alike.find(({ earlier }) => earlier.figure.value !== told.figure.value);
    if (rival !== undefined && rival.nearness * ahead > best.nearness) return [];
    const isWrong =
      areNear(told, later) &&
      calledAs(later, told, scene) >= least * own &&
      !isLeft(told, later, scene) &&
      !isUndone(later, counts) &&
      !mayBeSome(told, later) &&
      !isOfAnother(told, later, scene);
    return isWrong ? [boundOf(told, later)] : [];
  });
});

interface Alike {
  readonly earlier: Mention;
  /** How much is said of both. */
  readonly shared: number;
  /** The same, what is said right at the numbers counted twice. */
  readonly nearness: number;
}

/** 支持的89个，不予支持的18个: what is called by the same words goes before its neighbours of the list. */
function alikeIn(earlier: Mention, later: Mention, scene: Scene): Alike {
  const shared = sharedWords(earlier, later, scene);
  return { earlier, shared, nearness: shared + calledAlike(earlier, later, scene) };
}

function neededFor(mention: Mention, scene: Scene): number {
  if (loneNumbers(scene).has(mention)) return likeness.lone;
  return isShort(mention) ? likeness.oneDigit : likeness.twoDigits;
}

function isShort({ figure }: Mention): boolean {
  return figure.quantity.digits.length < mostDigits;
}

/** Any digit may be miswritten for any other; 39个 and 3个 are of two groups. */
function areNear(a: Mention, b: Mention): boolean {
  if (isShort(b)) return isShort(a) && a.noun === b.noun;
  return areSlips(a, b) || isSlip(a, b, false);
}

function isCounted(mention: Mention): boolean {
  const { figure, scope, past } = mention;
  const told = perMention(mention);
  return (
    !scope.isRow &&
    !past &&
    figure.kind === "count" &&
    figure.value !== null &&
    figure.quantity.qualifier === "exact" &&
    figure.quantity.digits.length <= mostDigits &&
    !told.change &&
    !told.average &&
    !told.earlier &&
    !isOfEach(mention)
  );
}

const stops = new Set("，,；;。：:（()、\n");
/** What stands before a number that is known. */
const known =
  /(?:^|[对将把向从在由就给与按]|针对|围绕|紧盯|盯[紧住]|聚焦|督促|推动|抓好|上述|前述|这|该|此|剩余|余下|剩下|遗留|目前|的)的?$/;
/** Some of those told before, or others. */
const picked = /[^而并]且|并且|其中|另|除|新增|拟|选|抽(?!查的|取的)|以[上下]的$|平均|每/;
/** 6个部门整体支出和11个政策: one kind of several that something is done to together. */
const joined = /^(?:部门|单位)整体|^[一-龥（）]{2,8}(?:和|及|、)\d/;

/** The words of its own clause up to a number. */
export function clauseTo(mention: Mention): string {
  const lead = plain(leading(mention, 30));
  return clauseBefore(lead, lead.length, stops);
}

/** Where a number stands that is known: 对14个…, 上述14个. */
export function isKnown(mention: Mention): boolean {
  const clause = clauseTo(mention).replace(/^[一二三四五六七八九十]是/, "");
  const tail = plain(trailing(mention, 14));
  return (
    known.test(clause) && !picked.test(clause) && /^[一-龥]{2}/.test(tail) && !joined.test(tail)
  );
}

const bare =
  /^(?:乡镇|镇街|街道|部门|单位|项目|县区?|区县|机构|企业|学校|村|对象)(?!中|里|均|全部|都|分别|平均)/;

/** 抽查9个乡镇…. 3个乡镇将资金用于…: fewer, with nothing that says which, are some of them. */
function mayBeSome(a: Mention, b: Mention): boolean {
  return (
    Number(b.figure.value) < Number(a.figure.value) &&
    clauseTo(b) === "" &&
    bare.test(plain(trailing(b, 14)))
  );
}

/** 新圩、南埔2个街道…，2个街道共减15万元: its own paragraph has told it. */
function isToldAround({ figure, noun }: Mention, { byBlock }: Scene): boolean {
  return (byBlock.get(figure.block) ?? []).some(
    (other) =>
      other.figure.flow.start < figure.flow.start &&
      other.figure.value === figure.value &&
      other.figure.quantity.unit === figure.quantity.unit &&
      other.noun === noun,
  );
}

/** 完成32公里，目标40公里…, 剩余8公里: what the numbers of the earlier paragraph differ by. */
function isLeft(earlier: Mention, { figure }: Mention, { byBlock }: Scene): boolean {
  const near = (byBlock.get(earlier.figure.block) ?? []).flatMap(({ figure: each }) =>
    each.kind === "count" && each.quantity.unit === figure.quantity.unit ? Number(each.value) : [],
  );
  return near.some((a) => near.includes(a - Number(figure.value)));
}

const undone = /未|没有|剩余|余下|剩下|遗留|仍|尚|还/;
const done =
  /^.{0,3}已|已(?:整改|完成|办结|销号|解决|处理|落实|收回|支出)|(?:整改|完成|办结|销号)(?:了|到位)?$/;

/** 发现问题36个…, 已整改22个…, 对尚未整改的14个问题: what is done of all, wherever both are told, leaves it. */
function isUndone(later: Mention, counts: readonly Mention[]): boolean {
  if (!undone.test(clauseTo(later) + plain(trailing(later, 8)))) return false;
  const alike = counts.filter(
    ({ figure, noun }) =>
      figure.quantity.unit === later.figure.quantity.unit && (noun === null || noun === later.noun),
  );
  const values = new Set(alike.map(({ figure }) => Number(figure.value)));
  const rest = Number(later.figure.value);
  return alike.some(
    (each) =>
      each !== later && done.test(clauseTo(each)) && values.has(Number(each.figure.value) + rest),
  );
}

function mayBeSame(a: Mention, b: Mention): boolean {
  return (
    a.scope !== b.scope &&
    a.figure.quantity.unit === b.figure.quantity.unit &&
    (a.noun === b.noun || a.noun === null) &&
    (sameYear(a, b) || (a.figure.year ?? 0) < (b.figure.year ?? 0))
  );
}

function boundOf(a: Mention, b: Mention): Bound {
  return sameValue(a, b, roleName(a, "前文所述"), roleName(b, "后文所述"));
}
