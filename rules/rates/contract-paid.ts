import { boundOf, rateFormulas } from "./rate-bound.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const price = /(?:合同|中标|成交)(?:总)?(?:价款?|金额|额)(?:共|合计|为|是|总计)*$/;
const paid = /(?:支付|付款|拨付|付)(?:了|资金|合同款|款项|工程款)?$/;
const rated = /^[，,（(]?(?:合同)?(?:支付|付款|拨付)(?:进度|率|比例)(?:为|是|达到?|仅)*$/;

/** 合同金额376.2万元…年底已支付319.77万元，支付进度85.0%: of the one price that its paragraph tells, where no budget is spoken of. */
export function contractsPaid(scene: Scene): readonly Bound[] {
  return scene.mentions.flatMap((rate) => {
    const { scope, place, figure } = rate;
    const part = scope.mentions[place - 1];
    if (scope.isRow || figure.quantity.dimension !== "ratio" || part === undefined) return [];
    if (!rated.test(plain(between(part, rate))) || !paid.test(plain(part.before))) return [];
    const block = scene.byBlock.get(figure.block) ?? [];
    if (block.some(({ before }) => /预算|概算|下达|到位|安排/.test(before))) return [];
    const prices = block.filter((each) => each.figure.kind === "amount" && isPrice(each));
    const [whole] = prices;
    if (whole === undefined || prices.length > 1 || !isBefore(whole, part)) return [];
    return boundOf(rateFormulas.share, ["已支付金额", part], ["合同金额", whole], rate, "支付进度");
  });
}

function isPrice({ before }: Mention): boolean {
  return price.test(plain(before));
}

function isBefore(a: Mention, b: Mention): boolean {
  return a.figure.flow.end <= b.figure.flow.start;
}
