import { classListings, isOfBothGrades } from "../divisions/class-binding.ts";
import type { ClassListing } from "../divisions/class-binding.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "../sums/list-sum.ts";
import { roleName } from "../wording/mention-match.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const rateName = /(优秀|优良|优等)(?:率|占比|比例|比重)(?:分别|仅|约|已|为|是|达到?|近|高达)*$/;
const best = /优秀?[”"’]?(?:等次|等级|的)*$/;
/** Two evaluations told in one paragraph have grades of their own. */
const kinds = /自评|复核|抽[查评]|部门评价|监控/;

/** 优402个、良52个、中9个，优秀率86.8%: the share of the best of all that the classes divide. */
export const classRates = perScene((scene: Scene): readonly Bound[] =>
  scene.mentions.flatMap((rate) => {
    const name = nameOf(rate);
    if (name === null) return [];
    const listing = listingBefore(rate, scene);
    const whole = listing?.sure === true ? listing.candidates[0] : undefined;
    if (listing === null || whole === undefined) return [];
    const part = partOf(name, listing, rate, scene);
    const all = [roleName(whole, "总数"), whole] as const;
    if (part !== undefined) {
      const best = [roleName(part, `${name}个数`), part] as const;
      return boundOf(rateFormulas.share, best, all, rate, `${name}率`);
    }
    const isWhole = isFitting(sumOf(whole, listing.parts, "="));
    const rest = name === "优良" && isWhole ? onlyRest(listing) : undefined;
    if (rest === undefined) return [];
    const others = [roleName(rest, "其余个数"), rest] as const;
    return boundOf(rateFormulas.rest, all, others, rate, `${name}率`);
  }),
);

function nameOf(rate: Mention): string | null {
  if (rate.figure.kind !== "rate" || rate.figure.quantity.dimension !== "ratio") return null;
  return rate.scope.isRow ? null : (rateName.exec(plain(rate.before))?.[1] ?? null);
}

/** The nearest listing of the paragraph before the rate, of the same kind of evaluation. */
function listingBefore(rate: Mention, scene: Scene): ClassListing | null {
  const found = classListings(scene).findLast(
    ({ parts }) =>
      parts[0]?.figure.block === rate.figure.block &&
      parts.every(({ figure }) => figure.flow.end <= rate.figure.flow.start),
  );
  const [first] = found?.parts ?? [];
  if (found === undefined || first === undefined) return null;
  const own = kinds.exec(rate.before)?.[0];
  const isOther = own !== undefined && !`${leading(first, 60)}${first.before}`.includes(own);
  return isOther ? null : found;
}

function partOf(
  name: string,
  { parts }: ClassListing,
  rate: Mention,
  scene: Scene,
): Mention | undefined {
  if (name !== "优良") return parts.find(({ before }) => best.test(plain(before)));
  const block = scene.byBlock.get(rate.figure.block) ?? [];
  return block.find(
    (mention) => isOfBothGrades(mention) && mention.figure.flow.start < rate.figure.flow.start,
  );
}

/** 优5个、良17个、中6个: the one class that is neither. */
function onlyRest({ parts }: ClassListing): Mention | undefined {
  const others = parts.filter(({ before }) => !/[优良]/.test(before));
  return parts.length === 3 && others.length === 1 ? others[0] : undefined;
}
