import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const so = "(?:了|资金|金额|数|额|共|合计|[为达是有仅只])*$";
/** 只花, 累计支出 */
const out = new RegExp(`(?:花|花费|花去|支[出付]|用[掉去]|使用|执行|开支)${so}`);
/** 区级实际到位, 居民出资实际归集 */
const came = new RegExp(`(?:到[位账]|归集|筹[集措]|下达|收到|募集|入账)${so}`);
/** 年底未支出, 尚未支付, 结余 */
const unspent =
  /(?:未|没有?|尚未)(?:能|予|及时)?(?:花|花掉|支[出付]|使用|执行|拨付|用完?)(?:了|的|资金|金额|数|[为达是有仅只])*$/;
const planned = /应|预算|计划|任务|目标/;

/**
 * 只花了603万元，…没有到位：区级实际到位620万元，居民归集143.5万元: what has come in are no items of what was spent; and 全年支出39610万元、7月底支出
 * 23106万元，年底未支出1650万元: of two that were spent neither is what could be.
 */
export function inAndOut(bound: Bound, scene: Scene): string | null {
  const operands = operandsIn(bound, wholeScene(scene));
  if (operands === null || operands.claim.scope.isRow) return null;
  const { claim, told } = operands;
  const { name } = bound.formula;
  const [one, other] = [claim, ...told].map(wordsOf);
  if (one === undefined || other === undefined) return null;
  if (name === "sum")
    return isApart(out, came, claim, told) || isApart(came, out, claim, told)
      ? "到位的和支出的不是同一回事"
      : null;
  const spent = told.every((each) => out.test(wordsOf(each)) && !unspent.test(wordsOf(each)));
  return name === "difference" && unspent.test(one) && spent && !planned.test(other)
    ? `“${told.map(({ figure }) => plain(figure.quote)).join("”和“")}”都是已经支出的`
    : null;
}

function isApart(own: RegExp, others: RegExp, claim: Mention, told: readonly Mention[]): boolean {
  return own.test(wordsOf(claim)) && told.every((each) => others.test(wordsOf(each)));
}

function wordsOf({ before }: Mention): string {
  return plain(before);
}
