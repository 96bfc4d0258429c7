import { classListings, isOfBothGrades } from "../divisions/class-binding.ts";
import type { ClassListing } from "../divisions/class-binding.ts";
import { isFitting } from "../findings/relation-check.ts";
import { addedUp } from "../sums/added-up.ts";
import { sumOf } from "../sums/list-sum.ts";
import { roleName } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import type { Bound, Evidence } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const rateName = /(优秀|优良|优等)(?:率|占比|比例|比重)(?:分别|仅|约|已|为|是|达到?|近|高达)*$/;
const bestTwo = /(?:优秀?|良好?)[”"’]?(?:等次|等级|的)*$/;
/** 2022年度优良率82.35%, 上年优良率75%: not of what was listed here. */
const ofOtherYear = /20\d\d年|上年|去年|往年|同期/;
const best = /优秀?[”"’]?(?:等次|等级|的)*$/;
/** Two evaluations told in one paragraph have grades of their own. */
const kinds = /自评|复核|抽[查评]|部门评价|监控/;

/** 优402个、良52个、中9个，优秀率86.8%: the share of the best of all that the classes divide. */
export const classRates = perScene((scene: Scene): readonly Bound[] =>
  scene.mentions.flatMap((rate) => {
    const name = nameOf(rate);
    const listing = name === null ? null : listingBefore(rate, scene);
    if (name === null || listing === null) return [];
    const whole = listing.sure ? listing.candidates[0] : undefined;
    const isWhole = whole !== undefined && isFitting(sumOf(whole, listing.parts, "="));
    const part = partOf(name, listing, rate, scene);
    const rest = name === "优良" && part === undefined && isWhole ? onlyRest(listing) : undefined;
    if (whole !== undefined && rest !== undefined) {
      const others = [roleName(rest, "其余个数"), rest] as const;
      return boundOf(
        rateFormulas.rest,
        [roleName(whole, "总数"), whole],
        others,
        rate,
        `${name}率`,
      );
    }
    const best = partEvidence(name, part, listing, scene);
    const all = wholeEvidence(whole, isWhole || part !== undefined, listing, scene);
    if (best === null || all === null) return [];
    return {
      formula: rateFormulas.share,
      evidence: [best, all, evidenceOf(`${name}率`, rate)],
      text: `${name}率＝${best.role}÷${all.role}`,
      binding: bindingOf([...listing.parts, rate]),
    };
  }),
);

/** The number told of the best, or the best two classes added up. */
function partEvidence(
  name: string,
  part: Mention | undefined,
  { parts }: ClassListing,
  scene: Scene,
): Evidence | null {
  if (part !== undefined) return evidenceOf(roleName(part, `${name}个数`), part);
  const two = name === "优良" ? parts.filter(({ before }) => bestTwo.test(plain(before))) : [];
  return two.length === 2 && areTogether(two) ? addedUp("优、良个数之和", two, scene) : null;
}

/** The number that the classes divide; where none is told, all classes added up. */
function wholeEvidence(
  whole: Mention | undefined,
  isSure: boolean,
  { parts, candidates }: ClassListing,
  scene: Scene,
): Evidence | null {
  if (whole !== undefined && isSure) return evidenceOf(roleName(whole, "总数"), whole);
  const isClosed = candidates.length === 0 && parts.length > 2;
  return isClosed ? addedUp("各等次个数之和", parts, scene) : null;
}

function areTogether(parts: readonly Mention[]): boolean {
  return parts.slice(1).every((part, at) => part.place - (parts[at]?.place ?? 0) === 1);
}

function nameOf(rate: Mention): string | null {
  if (rate.figure.kind !== "rate" || rate.figure.quantity.dimension !== "ratio") return null;
  if (rate.past || ofOtherYear.test(rate.before)) return null;
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
    (mention) =>
      isOfBothGrades(mention) &&
      (mention.figure.flow.start < rate.figure.flow.start ||
        // 优良率77.8%（优、良合计14个）
        (mention.scope === rate.scope && mention.place - rate.place === 1)),
  );
}

/** 优5个、良17个、中6个: the one class that is neither. */
function onlyRest({ parts }: ClassListing): Mention | undefined {
  const others = parts.filter(({ before }) => !/[优良]/.test(before));
  return parts.length === 3 && others.length === 1 ? others[0] : undefined;
}
