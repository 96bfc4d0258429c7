import { isNextRound } from "../repeats/of-another.ts";
import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** Words at one of the two numbers say that it is not the other one told again. */
export function areToldApart(earlier: Mention, later: Mention): boolean {
  const [one, other] = [wordsOf(earlier), wordsOf(later)];
  if (one.isBand || other.isBand) return true;
  return (one.isPlace && !other.isPlace && !other.isPointed) || isNextRound(earlier, later);
}

const wordsOf = perObject((mention: Mention) => {
  const lead = plain(leading(mention, 16));
  return {
    isBand: isBand(mention, lead),
    /** 分布在6个单位: where some of them are, not how many there are. */
    isPlace: /(?:分布|集中|散布|分散)[在于](?:全[县市区])?(?:的)?$/.test(lead),
    isPointed: /(?:这|上述|该|前述|以上)$/.test(lead),
  };
});

/** 60至80分, 80分以上: where a band begins and ends. */
function isBand(mention: Mention, lead: string): boolean {
  if (mention.figure.kind !== "score") return false;
  const tail = plain(trailing(mention, 6));
  return /^(?:至|到|[—–~～-])\d/.test(tail) || /\d分?(?:至|到|[—–~～-])$/.test(lead);
}
