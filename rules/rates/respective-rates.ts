import { isOfYear, yearlyAmounts } from "./yearly-amounts.ts";
import { itemTwin } from "./item-bases.ts";
import { ownListings } from "../sums/list-sum.ts";
import { compatible } from "../wording/mention-match.ts";
import type { Bound } from "../rule.ts";
import { isMeasured } from "../wording/one-measure.ts";
import type { RateCase } from "./rate-binding.ts";
import { isFitting } from "../findings/relation-check.ts";
import { chain, shareOf } from "./respective-shares.ts";
import { plain } from "../wording/plain.ts";
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
    const end = isTotal(mentions[at - 1]) ? at - 1 : at;
    const parts = mentions.slice(Math.max(0, end - count), end);
    if (parts.length !== count || !areAlike(parts)) return [];
    const lists = wholesOf(parts, mentions.slice(0, Math.max(0, end - count)), scene);
    const found = lists
      .map(({ wholes, named: isNamed }) => ({ isNamed, triples: triplesOf(parts, wholes, rates) }))
      .find(({ isNamed, triples }) => {
        const fits = triples.filter((triple) => isFitting(boundOf(triple, name))).length;
        return fits * 2 > count ? fits >= leastFits : isNamed;
      });
    return (found?.triples ?? []).map((triple) => caseOf(triple, name));
  });
}

/** 1526.4万元、2037.2万元，共3563.6万元，执行率分别为: what the parts come to may be told behind them. */
function isTotal(mention: Mention | undefined): boolean {
  return (
    mention !== undefined &&
    /^[，,（(]?(?:合计|总计|共计|[两三四五]年共|共)$/.test(plain(mention.before))
  );
}

/** One rate with its own part and whole. */
type Triple = readonly [part: Mention, whole: Mention, rate: Mention];

function triplesOf(
  parts: readonly Mention[],
  wholes: readonly Mention[],
  rates: readonly Mention[],
): readonly Triple[] {
  return rates.flatMap((rate, at) => {
    const [part, whole] = [parts[at], wholes[at]];
    return part === undefined || whole === undefined ? [] : [[part, whole, rate] as const];
  });
}

function boundOf([part, whole, rate]: Triple, name: string): Bound {
  return shareOf(part, whole, rate, name);
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
  const scopes = scene.scopes.filter(({ block }) => block === parts[0]?.figure.block);
  const listings = scopes.flatMap(ownListings).map((listing) => listing.parts);
  const years = scopes.flatMap(({ mentions }) => yearlyAmounts(mentions));
  return [
    { wholes: twins, named: true },
    ...[beside, ...listings, ...years].map((wholes) => ({ wholes, named: false })),
  ].filter(
    ({ wholes }) =>
      wholes.length === parts.length &&
      areAlike([...parts, ...wholes]) &&
      !wholes.some((whole) => parts.includes(whole)),
  );
}

function areAlike(mentions: readonly Mention[]): boolean {
  return (
    mentions.every(isMeasured) &&
    new Set(mentions.map(({ figure }) => figure.quantity.dimension)).size === 1
  );
}

function caseOf(triple: Triple, name: string): RateCase {
  const [part, whole, rate] = triple;
  const isPaired = compatible(part, whole) || isOfYear(whole);
  const bounds = isPaired ? [boundOf(triple, name)] : [];
  const shared = { rate, name, bounds, part, whole } as const;
  return { ...shared, ruleId: "R01", family: null, explicit: true, settled: true };
}
