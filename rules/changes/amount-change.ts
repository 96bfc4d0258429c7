import { isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { changeBefore } from "./change-words.ts";

/** （下降18.0%, ，增长, ，降幅约 */
const again =
  /^[，,（(](?:同比|环比)?(?:增长|增加|增幅|提高|上升|下降|降低|降幅|减少|减幅|回落|增|减|升|降)(?:了|约|为|达到?|近)*$/;

/** 支出减少719.56万元（下降18.0%）: the growth of an amount, told again behind its change, is no gap of two rates. */
export function growsAmount(by: Mention): boolean {
  const last = by.scope.mentions[by.place - 1];
  return (
    last !== undefined &&
    isMeasured(last) &&
    changeBefore(last) !== null &&
    again.test(plain(between(last, by)))
  );
}
