import { wholesFor } from "./base-binding.ts";
import { compatible, roleName } from "../wording/mention-match.ts";
import type { RateCase } from "./rate-binding.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { sumOf } from "../sums/list-sum.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";

/** 绿灯1105个、黄灯189个、红灯68个，分别占81.13%、13.88%、4.99%: lists of equal length go in pairs. */
export const respectiveShares = perScene((scene: Scene): readonly RateCase[] => {
  return scene.scopes.flatMap((scope) =>
    scope.isRow || !respective.test(scope.text) ? [] : inScope(scope, scene),
  );
});

const respective = /分别|依次|各占/;

/** 分别占…, 占比分别为…. */
const listed = /(?:(?:分别|依次|各)占|(?:占比|比重|比例)(?:分别|依次)[为是达])[^，,。；;]*$/;

const name = "占比";

function inScope(scope: Scope, scene: Scene): readonly RateCase[] {
  const { mentions } = scope;
  return mentions.flatMap((first, at) => {
    if (!listed.test(first.before)) return [];
    const rates = chain(mentions.slice(at), (mention) => mention.figure.kind === "rate");
    const parts = mentions.slice(Math.max(0, at - rates.length), at);
    const [head] = parts;
    if (head === undefined || rates.length < 2 || parts.length !== rates.length) return [];
    const isAlike = ({ figure }: Mention): boolean =>
      figure.quantity.dimension === head.figure.quantity.dimension;
    if (!parts.every(isAlike)) return [];
    const before = mentions.slice(0, at - rates.length).filter(isAlike);
    const wholes = [...before.toReversed(), ...wholesFor(head, scene)];
    const pairs = rates.map((rate, index): Pair => [parts[index] ?? head, rate]);
    const whole =
      wholes.find((each) => fitting(pairs, each) * 2 > pairs.length) ??
      wholes.find(
        (each) => fitting(pairs, each) * 2 >= pairs.length && isFitting(sumOf(each, parts, "=")),
      );
    return whole === undefined ? ofBoth(pairs) : pairs.map((pair) => caseOf(pair, whole));
  });
}

/** One of the rates with its part. */
type Pair = readonly [part: Mention, rate: Mention];

/** Mentions from the first on that stand side by side, parted by 、 or 和 alone. */
export function chain(
  mentions: readonly Mention[],
  fits: (mention: Mention) => boolean,
): readonly Mention[] {
  const end = mentions.findIndex((mention, index) => {
    const left = mentions[index - 1];
    return (
      !fits(mention) || (left !== undefined && !/^[、，,和及与]$/.test(between(left, mention)))
    );
  });
  return end < 0 ? mentions : mentions.slice(0, end);
}

/** 定量指标34条、定性指标42条，占比分别为44.7%、55.3%: of what the two come to, which is told nowhere. */
function ofBoth(pairs: readonly Pair[]): readonly RateCase[] {
  const [first, second] = pairs;
  if (first === undefined || second === undefined || pairs.length > 2) return [];
  const cases = [caseOfBoth(first, second), caseOfBoth(second, first)];
  return cases.some(({ bounds }) => bounds.some(isFitting)) ? cases : [];
}

function caseOfBoth([part, rate]: Pair, [other]: Pair): RateCase {
  const names = [roleName(part, "部分"), roleName(other, "其余")] as const;
  const bounds = [boundOf(rateFormulas.drop, [names[0], part], [names[1], other], rate, name)];
  return { rate, name, ruleId: "R01", family: null, bounds, part, whole: other, explicit: true };
}

/** A whole is meant only where it makes most of the shares right, or half of those of all its parts. */
function fitting(pairs: readonly Pair[], whole: Mention): number {
  return pairs.filter(([part, rate]) => isFitting(shareOf(part, whole, rate, name))).length;
}

export function shareOf(part: Mention, whole: Mention, rate: Mention, called: string): Bound {
  const [partName, wholeName] = [roleName(part, "部分"), roleName(whole, "总数")];
  return boundOf(rateFormulas.share, [partName, part], [wholeName, whole], rate, called);
}

function caseOf([part, rate]: Pair, whole: Mention): RateCase {
  const bounds =
    compatible(part, whole) || part.noun === null ? [shareOf(part, whole, rate, name)] : [];
  return { rate, name, ruleId: "R01", family: null, bounds, part, whole, explicit: true };
}
