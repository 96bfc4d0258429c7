import { boundOf, rateFormulas } from "./rate-bound.ts";
import { nameRate } from "./rate-name.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const lost = /(?:失分|扣分|丢分|失|扣|丢)(?:合计|总计|共计|共|了|为)*$/;
const share = /^[一-龥]{0,6}[，,（(]约?占[^，,。；;]*$/;

/** 失分共7.5分，其中产出失分3.2分最多，占全部失分的42.7%: the marks of some indicators that were lost, of all that were. */
export function sharesOfLost(scene: Scene): readonly Bound[] {
  return scene.mentions.flatMap((rate) => {
    const told = rate.scope.isRow ? null : nameRate(rate);
    const part = rate.scope.mentions[rate.place - 1];
    if (told?.kind !== "share" || part === undefined || !isLost(part)) return [];
    if (!/[失扣丢]/.test(told.of) && told.of !== "") return [];
    if (!share.test(plain(between(part, rate)))) return [];
    const [whole, ...more] = rate.scope.mentions.slice(0, part.place).filter(isLost);
    if (whole === undefined || more.length > 0 || !/其中/.test(between(whole, part))) return [];
    return boundOf(rateFormulas.share, ["其中失分", part], ["失分合计", whole], rate, "占比");
  });
}

function isLost({ figure, before }: Mention): boolean {
  return figure.kind === "score" && lost.test(plain(before));
}
