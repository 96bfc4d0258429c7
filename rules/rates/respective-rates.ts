import { itemTwin } from "./item-bases.ts";
import { ownListings } from "../sums/list-sum.ts";
import { compatible } from "../wording/mention-match.ts";
import type { RateCase } from "./rate-binding.ts";
import { isFitting } from "../findings/relation-check.ts";
import { chain, shareOf } from "./respective-shares.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";

const listed =
  /([一-龥]{0,4}(?:率|进度|比例|面))(?:分别|依次)(?:仅|约)?(?:[为是达]|达到|只有)(?:仅|约)?$/;
/** So many of the rates must come out right before a list is taken for their wholes. */
const leastFits = 2;

/**
 * 人员经费支出2018万元、公用经费支出225.5万元，执行率分别为59.01%、55%: rates, parts and wholes in three lists of
 * one length, or each whole under the name of its part.
 */
export const respectiveRates = perScene((scene): readonly RateCase[] =>
  scene.scopes.flatMap((scope) => (scope.isRow ? [] : inScope(scope, scene))),
);

function inScope(scope: Scope, scene: Scene): readonly RateCase[] {
  const { mentions } = scope;
  return mentions.flatMap((first, at) => {
    const name = first.figure.kind === "rate" ? listed.exec(first.before)?.[1] : undefined;
    if (name === undefined) return [];
    const rates = chain(mentions.slice(at), ({ figure }) => figure.kind === "rate");
    const count = rates.length;
    const parts = mentions.slice(Math.max(0, at - count), at);
    if (count < 2 || parts.length !== count || !areAlike(parts)) return [];
    const lists = wholesOf(parts, mentions.slice(0, at - count), scene);
    const wholes = lists.find(({ wholes: each, named }) => {
      const fits = fitting(parts, each, rates, name);
      return fits * 2 > count ? fits >= leastFits : named;
    })?.wholes;
    return wholes === undefined
      ? []
      : rates.flatMap((rate, index) => caseOf(parts[index], wholes[index], rate, name));
  });
}

interface Wholes {
  readonly wholes: readonly Mention[];
  /** Each by the name of its part. */
  readonly named: boolean;
}

function wholesOf(
  parts: readonly Mention[],
  before: readonly Mention[],
  scene: Scene,
): readonly Wholes[] {
  const twins = parts.flatMap((part) => itemTwin(part, scene) ?? []);
  const beside = before.slice(-parts.length);
  const block = scene.byBlock.get(parts[0]?.figure.block ?? -1) ?? [];
  const scopes = [...new Set(block.map(({ scope }) => scope))];
  const listings = scopes.flatMap(ownListings).map((listing) => listing.parts);
  return [
    { wholes: twins, named: true },
    ...[beside, ...listings].map((wholes) => ({ wholes, named: false })),
  ].filter(
    ({ wholes }) =>
      wholes.length === parts.length &&
      areAlike([...parts, ...wholes]) &&
      !wholes.some((whole) => parts.includes(whole)),
  );
}

function areAlike(mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  const dimension = first?.figure.quantity.dimension ?? "";
  return (
    /^(?:money|count)$/.test(dimension) &&
    mentions.every(({ figure }) => figure.quantity.dimension === dimension)
  );
}

function fitting(
  parts: readonly Mention[],
  wholes: readonly Mention[],
  rates: readonly Mention[],
  name: string,
): number {
  return rates.filter((rate, index) => {
    const [part, whole] = [parts[index], wholes[index]];
    if (part === undefined || whole === undefined) return false;
    return isFitting(shareOf(part, whole, rate, name));
  }).length;
}

function caseOf(
  part: Mention | undefined,
  whole: Mention | undefined,
  rate: Mention,
  name: string,
): readonly RateCase[] {
  if (part === undefined || whole === undefined) return [];
  const bounds = compatible(part, whole) ? [shareOf(part, whole, rate, name)] : [];
  const shared = { rate, name, bounds, part, whole } as const;
  return [{ ...shared, ruleId: "R01", family: null, explicit: true, settled: true }];
}
