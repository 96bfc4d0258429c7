import { significantDigits } from "../../domain/quantity.ts";
import { fenOf, slipsAmong } from "../blame/digit-slips.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { supported } from "../blame/support.ts";
import { isSubtotalLabel, isTotalLabel } from "../tables/total-words.ts";
import { perMention } from "../rates/vicinity-words.ts";

/** Amounts of so many digits, zeros at both ends left out, are told again when they are equal. */
const leastDigits = 4;
/** So many need only a thing in common; numbers that long do not come so close by accident. */
const telling = 5;
const singular = 6;

const general =
  /资金|金额|项目|预算|支出|收入|万元|亿元|财政|绩效|政府|其中|全[年县市区]|\d[\d,.]*/g;
/** Words for one thing: what was saved. */
const saved = /节约|压减|核减|评减|审减|调减|节支/;

/** Amounts told in two places: equal, or a slip of the pen apart. */
export const amountsRetold = perScene((scene: Scene): readonly Bound[] => {
  const amounts = scene.mentions.filter(isTelling);
  const groups = [...Map.groupBy(amounts, ({ figure }) => figure.value).values()];
  const equal = groups.flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      first !== undefined && printedLong(first) && isElsewhere(first, other)
        ? boundOf(first, other)
        : [],
    ),
  );
  const often = new Set(groups.flatMap((group) => (group.length > 1 ? group : [])));
  return [...equal, ...miswritten(scene, groups, often)];
});

/** Each number once: its telling in the prose where there is one. */
function miswritten(
  scene: Scene,
  groups: readonly (readonly Mention[])[],
  often: ReadonlySet<Mention>,
): readonly Bound[] {
  const fits = supported(scene);
  const byValue = new Map(groups.flatMap((group) => group.map((each) => [each, group] as const)));
  const firsts = groups.flatMap(
    (group) => group.find(({ scope }) => !scope.isRow) ?? group[0] ?? [],
  );
  const settled = (mention: Mention): boolean =>
    often.has(mention) || fits.has(mention) || mention.scope.isRow;
  return slipsAmong(firsts, fenOf).flatMap(([a, b]) => {
    const [right, wrong] = settled(a) && !settled(b) ? [a, b] : [b, a];
    // Two numbers that both are told twice, or both fit what stands beside them, are two numbers.
    if (settled(wrong)) return [];
    const tellings = byValue.get(right) ?? [right];
    const like = tellings.find(
      // Of one indicator too: whether its scope is one, a slip in so many digits tells.
      (told) => told.figure.block !== wrong.figure.block && areAlike(told, wrong, settled),
    );
    return like === undefined ? [] : boundOf(like, wrong);
  });
}

function isTelling(mention: Mention): boolean {
  const { figure, scope, past, after } = mention;
  return (
    figure.kind === "amount" &&
    !past &&
    figure.quantity.qualifier === "exact" &&
    significant(mention) >= leastDigits &&
    (!scope.isRow || isTotalLabel(after) || isSubtotalLabel(after)) &&
    !perMention(mention).average &&
    !perMention(mention).change
  );
}

function significant({ figure }: Mention): number {
  return significantDigits(figure.quantity).length;
}

function printedLong({ figure }: Mention): boolean {
  return figure.quantity.digits.replace(/\D/g, "").replace(/^0+/, "").length >= telling;
}

function isElsewhere(a: Mention, b: Mention): boolean {
  const known = a.figure.indicator !== null && a.figure.indicator === b.figure.indicator;
  return a.figure.block !== b.figure.block && !(known && !a.scope.isRow && !b.scope.isRow);
}

function areAlike(a: Mention, b: Mention, settled: (mention: Mention) => boolean): boolean {
  if (perMention(a).earlier || perMention(b).earlier) return false;
  if (isEquated(a, b) || isEquated(b, a)) return true;
  if (!isOneYear(a, b)) return false;
  const digits = Math.max(significant(a), significant(b));
  // Gaps that differ: no run goes over what was left out.
  if (sharedRun(wordsOf(a, "<"), wordsOf(b, ">")) >= 2) return true;
  if (areSaved(wordsOf(a, "<"), wordsOf(b, ">"))) return true;
  const named = isAttributive(a.figure.flow.start < b.figure.flow.start ? b : a);
  if (!settled(a)) return named && digits >= singular;
  return digits >= singular || (digits >= telling && (named || shareCompanion(a, b)));
}

/** 把环卫领域的24896万元试点资金全部纳入: an amount that is known stands before what it is. */
function isAttributive({ after }: Mention): boolean {
  return attributive.test(plain(after));
}

const attributive =
  /^(?:的[一-龥]{2}|[一-龥]{0,4}(?:资金|预算|缺口|费用|经费|债券|补助|补贴|结余|结转|投资|收入|支出))/;

/** 节约和盘活8186万元 is more than 核减5186万元: of several deeds together, and of one. */
function areSaved(a: string, b: string): boolean {
  return saved.test(a) && saved.test(b) && together.test(a) === together.test(b);
}

const together = /盘活|收回|统筹|腾出|口径|[＋+]/;

/** A cell is of the year of its report unless its header says another; 压减的2766万元 was cut before. */
function isOneYear(a: Mention, b: Mention): boolean {
  const [left, right] = [a, b].map((mention) => {
    const plain = mention.scope.isRow
      ? !/20\d\d/.test(mention.before)
      : mention.before.endsWith("的") && saved.test(mention.before);
    return plain ? null : mention.figure.year;
  });
  if (left === null || right === null || left === right) return true;
  // 展望2025年，巩固2024年评估压减: what its own words say counts more than the year it is told under.
  return [a, b].some((mention, at) => ownYear(mention) === [right, left][at]);
}

function ownYear({ before }: Mention): number | null {
  const year = /^[^压核评审调扣削]*(20\d\d)年/.exec(before)?.[1];
  return year === undefined ? null : Number(year);
}

const same = /^[，,]?(?:与|同|和)([^，,。；;]{2,12}?)(?:一致|相同|相等|持平|相符)/;

/** 安排20420万元，与核定成本一致: told to be the amount that is called so. */
function isEquated(a: Mention, b: Mention): boolean {
  const named = same.exec(trailing(b, 24).replace(/\s/g, ""))?.[1];
  return named !== undefined && perMention(a).clause.includes(named);
}

/** 6个项目 beside both: the same things are spoken of. */
function shareCompanion(a: Mention, b: Mention): boolean {
  return a.scope.mentions.some(
    (one) =>
      one !== a &&
      b.scope.mentions.some(
        (other) =>
          other !== b &&
          one.figure.kind === other.figure.kind &&
          one.figure.value === other.figure.value,
      ),
  );
}

function wordsOf(mention: Mention, gap: string): string {
  const near = mention.scope.isRow
    ? mention.before
    : [perMention(mention).clause, mention.after.slice(0, 8)].join(gap);
  return near.replace(general, gap);
}

function boundOf(a: Mention, b: Mention): Bound {
  return sameValue(a, b, "同一金额", "同一金额");
}
