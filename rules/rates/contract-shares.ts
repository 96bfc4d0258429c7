import { isMeant, laidDown } from "../wording/laid-down.ts";
import { rateFormulas } from "./rate-bound.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const price = /(?:合同|中标|采购|服务费|协议)(?:总)?(?:价款?|金额|额|价格|总额)|总价款?/;
const paid =
  /(?:支付|预付|拨付|付清|付|扣减|扣留|扣除|预留|余下|剩余|质保金|首付款?|尾款)(?:该?合同(?:总)?价款?的)?(?:的)?$/;
const toAmount =
  /^(?:首付款|预付款|进度款|尾款|质保金|余款|合同款)?[，,（(]?(?:即|计|共计?|合计|应付|应支付|实付|支付|扣减|扣留|为|合)+$/;

/** 合同总价168万元。签订后支付30%，即50.4万元: what is paid by shares of the one price that the text tells. */
export function contractShares(scene: Scene): readonly Bound[] {
  const { mentions } = wholeScene(scene);
  const prices = mentions.filter(
    ({ figure, before, scope }) =>
      figure.kind === "amount" && !scope.isRow && price.test(before.slice(-10)),
  );
  const [whole] = prices;
  if (whole === undefined || new Set(prices.map(({ figure }) => figure.value)).size > 1) return [];
  return mentions.flatMap((rate) => {
    const part = rate.scope.mentions[rate.place + 1];
    if (rate.scope.isRow || rate.figure.kind !== "rate" || part?.figure.kind !== "amount")
      return [];
    if (rate.figure.flow.start < whole.figure.flow.end) return [];
    const stated =
      paid.test(rate.before.replace(/\s/g, "")) &&
      toAmount.test(between(rate, part).replace(/\s/g, ""));
    if (!stated) return [];
    const bound = boundOf(part, whole, rate);
    return isMeant(bound) ? [bound] : [];
  });
}

function boundOf(part: Mention, whole: Mention, rate: Mention): Bound {
  return {
    formula: rateFormulas.share,
    evidence: [
      evidenceOf("支付金额", part),
      evidenceOf("合同价", whole),
      laidDown("支付比例", rate.figure),
    ],
    text: "支付比例＝支付金额÷合同价",
    binding: "document",
  };
}
