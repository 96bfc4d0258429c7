import { boundOf, rateFormulas } from "./rate-bound.ts";
import { roleName } from "../wording/mention-match.ts";
import { areOfOneKind, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import type { Bound } from "../rule.ts";

const handedIn = /(?:征集|申报|报送|收到|投稿|推荐|参评|报名)[一-龥“”]{0,8}$/;
const picked = /(?:评[选出]|选[出用]|入[选围]|采[用纳]|录用|获奖)[一-龥“”]{0,8}$/;
const rated =
  /^[一-龥]{0,4}[，,](?:[入中]选|入围|采用|选用|录用|获奖)(?:率|比例)(?:为|达到?|是|仅)*$/;

/** 征集案例73篇，评出优秀案例15篇，入选率20.5%: what was picked out of what was handed in, one right behind the other. */
export function ratesOfPicked(scene: Scene): readonly Bound[] {
  return scene.mentions.flatMap((rate) => {
    const { mentions, isRow } = rate.scope;
    const [whole, part] = [mentions[rate.place - 2], mentions[rate.place - 1]];
    if (isRow || !isRatio(rate) || whole === undefined || part === undefined) return [];
    const isTold =
      handedIn.test(plain(whole.before)) &&
      picked.test(plain(part.before)) &&
      rated.test(plain(between(part, rate)));
    if (!isTold || !areOfOneKind(whole, part)) return [];
    const [partName, wholeName] = [roleName(part, "入选数"), roleName(whole, "征集数")];
    return boundOf(rateFormulas.share, [partName, part], [wholeName, whole], rate, "入选率");
  });
}
