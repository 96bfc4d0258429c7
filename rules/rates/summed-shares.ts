import { evidenceOf } from "../findings/relation-check.ts";
import { isRespective, valuesTogether } from "../lists/values-together.ts";
import type { Bound } from "../rule.ts";
import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const adds =
  /^[，,](?:[一-龥]{2,4}项?)?(?:加起来|合起来|加在一起|相加|合计|共计|总计|总和|之和|一共|共)(?:占)?(?:正好|刚好)?(?:为|是|达到?)?$/;
/** Rates of other kinds are no parts of one whole, and 合计执行率 is their mean. */
const shares =
  /(?:权重|占比|比重|份额|占[^，,。；;、\d]{0,12}(?:比例|的)?|比例)(?:分别|依次)(?:为|是|占)?$/;
const fewest = 2;

/** 权重分别是20%、50%、15%、15%，加起来为100%: shares of one whole, and right behind them what they come to. */
export const summedShares = perScene((scene: Scene): readonly Bound[] =>
  wholeScene(scene).mentions.flatMap((total): readonly Bound[] => {
    const last = total.scope.mentions[total.place - 1];
    if (last === undefined || total.scope.isRow || !isRatio(total) || !isRatio(last)) return [];
    if (!adds.test(plain(between(last, total)))) return [];
    const parts = valuesTogether(last);
    return isShares(parts) ? [boundOf(total, parts)] : [];
  }),
);

function isShares(parts: readonly Mention[]): boolean {
  const [first] = parts;
  return (
    first !== undefined &&
    parts.length >= fewest &&
    parts.every(isRatio) &&
    isRespective(first) &&
    shares.test(plain(leading(first, 24)))
  );
}

function boundOf(total: Mention, parts: readonly Mention[]): Bound {
  const items = parts.map((part, at) => evidenceOf(`第${String(at + 1)}项`, part));
  return {
    formula: { name: "sum", args: items.map((_, at) => at + 1), sign: "=", claim: 0 },
    evidence: [evidenceOf("合计", total), ...items],
    text: "合计＝各项占比之和",
    binding: "sentence",
  };
}
