import { wholesFor } from "./base-binding.ts";
import { compatible, roleName } from "../wording/mention-match.ts";
import type { RateCase } from "./rate-binding.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";

/** 绿灯1105个、黄灯189个、红灯68个，分别占81.13%、13.88%、4.99%: lists of equal length go in pairs. */
export const respectiveShares = perScene((scene: Scene): readonly RateCase[] => {
  return scene.scopes.flatMap((scope) =>
    scope.isRow || !respective.test(scope.text) ? [] : inScope(scope, scene),
  );
});

const respective = /分别|依次/;

/** 分别占…, 占比分别为…. */
const listed = /(?:(?:分别|依次)占|(?:占比|比重|比例)(?:分别|依次)[为是达])[^，,。；;]*$/;

function inScope(scope: Scope, scene: Scene): readonly RateCase[] {
  const { mentions } = scope;
  return mentions.flatMap((first, at) => {
    if (first.figure.kind !== "rate" || !listed.test(first.before)) return [];
    const rates = chain(mentions.slice(at), (mention) => mention.figure.kind === "rate");
    const parts = mentions.slice(Math.max(0, at - rates.length), at);
    const [head] = parts;
    if (head === undefined || rates.length < 2 || parts.length !== rates.length) return [];
    if (!parts.every((part) => part.figure.quantity.dimension === head.figure.quantity.dimension)) {
      return [];
    }
    const before = mentions
      .slice(0, at - rates.length)
      .filter((mention) => mention.figure.quantity.dimension === head.figure.quantity.dimension);
    const wholes = [...before.toReversed(), ...wholesFor(head, scene)];
    const whole = wholes.find((mention) => fitting(parts, mention, rates) * 2 > rates.length);
    return whole === undefined
      ? []
      : rates.map((rate, index) => caseOf(parts[index] ?? head, whole, rate));
  });
}

/** Mentions from the first on that stand side by side, parted by 、 or 和 alone. */
export function chain(
  mentions: readonly Mention[],
  fits: (mention: Mention) => boolean,
): readonly Mention[] {
  const end = mentions.findIndex(
    (mention, index) =>
      !fits(mention) || (index > 0 && !/^(?:[、，,]|和|及|与)$/.test(gapBefore(mentions, index))),
  );
  return end < 0 ? mentions : mentions.slice(0, end);
}

function gapBefore(mentions: readonly Mention[], index: number): string {
  const [left, right] = [mentions[index - 1], mentions[index]];
  return left === undefined || right === undefined ? "" : between(left, right);
}

/** A whole is meant only where it makes most of the shares right. */
function fitting(parts: readonly Mention[], whole: Mention, rates: readonly Mention[]): number {
  return rates.filter((rate, index) => {
    const part = parts[index];
    return part !== undefined && isFitting(shareOf(part, whole, rate, "占比"));
  }).length;
}

export function shareOf(part: Mention, whole: Mention, rate: Mention, name: string): Bound {
  const [partName, wholeName] = [roleName(part, "部分"), roleName(whole, "总数")];
  return boundOf(rateFormulas.share, [partName, part], [wholeName, whole], rate, name);
}

function caseOf(part: Mention, whole: Mention, rate: Mention): RateCase {
  const bounds =
    compatible(part, whole) || part.noun === null ? [shareOf(part, whole, rate, "占比")] : [];
  return { rate, name: "占比", ruleId: "R01", family: null, bounds, part, whole, explicit: true };
}
