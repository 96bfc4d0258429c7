import { changeBefore, comparesAlone, cutBefore, isEarlier } from "../changes/change-words.ts";
import type { Offer } from "./vicinity-binding.ts";

/** 1462人次，比上年1837人次减少375人次，下降20.4%: a fall is no share of what is left in what there was. */
export function isWhatIsLeft({ rate, part, whole, kind }: Offer): boolean {
  return (
    kind === "share" &&
    changeBefore(rate) === "down" &&
    (comparesAlone(whole) || isEarlier(whole)) &&
    changeBefore(part) === null &&
    cutBefore(part) === null
  );
}
