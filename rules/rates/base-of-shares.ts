import { repairsBy } from "../../domain/repair.ts";
import type { SlipKind } from "../../domain/repair.ts";
import { printedDigits } from "../../domain/quantity.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { checkRelation, isFitting, tellingRepair } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check } from "../rule.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { areOfOneMeasure, isMeasured, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { shareBound } from "./share-binding.ts";
import { bareShare, tellsShare } from "./tells-share.ts";

/** So many shares must be of one and the same number. */
const least = 2;
/** Shorter rates fit too many numbers. */
const telling = 3;
/** Any number of one digit is a slip of the pen apart from any other. */
const longer = 2;
const slips: readonly SlipKind[] = ["digit", "dropped", "doubled", "swap", "decimal"];

interface Miswritten {
  readonly bound: Bound;
  readonly base: Mention;
  readonly meant: string;
}

interface Share {
  readonly part: Mention;
  readonly rate: Mention;
}

/**
 * 公开自评表93份，其中“优”541份，占68.2%；“良”203份，占25.6%: several shares of one sentence that name no base are all of the number told before them, but
 * for a slip of the pen in it.
 */
const basesOfShares = perScene((scene: Scene): readonly Miswritten[] =>
  fullSentences(scene).flatMap((sentence) => {
    const shares = sentence.flatMap((rate) => shareAt(rate) ?? []);
    const [first] = shares;
    if (first === undefined || shares.length < least) return [];
    if (!shares.every(({ part }) => areOfOneMeasure(part, first.part))) return [];
    const base = sentence
      .slice(0, sentence.indexOf(first.part))
      .findLast((each) => areOfOneMeasure(each, first.part) && !tellsShare(each));
    const meant = base === undefined ? null : meantBy(base, shares);
    return base === undefined || meant === null
      ? []
      : [{ bound: boundOf(first, base), base, meant }];
  }),
);

/** The base as it stands is told against the first of the shares, and what all of them are of. */
export function* checksOfBases(scene: Scene, title: string): Generator<Check<RelationData>> {
  for (const { bound, base, meant } of basesOfShares(scene)) {
    const suggestion = `同句各项占比都以${meant}为总数才相符，请核对“${plain(base.figure.quote)}”。`;
    yield tellingRepair(checkRelation(bound, { title, ceiling: "warning", suggestion }));
  }
}

function shareAt(rate: Mention): Share | null {
  const part = rate.scope.mentions[rate.place - 1];
  if (part === undefined || !isRatio(rate) || !isMeasured(part) || rate.scope.isRow) return null;
  const isShare =
    printedDigits(rate.figure.quantity) >= telling && bareShare.test(plain(between(part, rate)));
  return isShare ? { part, rate } : null;
}

/** What a slip of the pen in the base leads from, where none of the shares is of it as it stands and all are of that. */
function meantBy(base: Mention, shares: readonly Share[]): string | null {
  if (shares.some((share) => isFitting(boundOf(share, base)))) return null;
  const { quantity } = base.figure;
  if (printedDigits(quantity) < longer) return null;
  const found = slips
    .flatMap((kind) => repairsBy(kind, quantity))
    .find(({ to }) => shares.every((share) => isFitting(boundOf(share, withQuantity(base, to)))));
  return found === undefined ? null : `${found.to.digits}${found.to.unit ?? ""}`;
}

function boundOf({ part, rate }: Share, base: Mention): Bound {
  return shareBound(part, base, rate, "");
}

function withQuantity(mention: Mention, quantity: Quantity): Mention {
  return { ...mention, figure: { ...mention.figure, quantity } };
}
