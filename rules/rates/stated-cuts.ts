import { isMeant, laidDown } from "../wording/laid-down.ts";
import { roleName } from "../wording/mention-match.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const cut = "压减|核减|扣减|调减|削减|下调|扣除|扣回|扣留|预留|扣了?";
const paid = "计提|提取|安排|支付|给予|奖励|奖补|配套|补助|补贴";
const verb = `(?:${cut}|${paid})`;
/** …基础上压减25%, 按合同价款的10%扣减: from the base to the rate. */
const fromBase = new RegExp(`^(?:的?基础上|的)?[，,]?(?:统一|均|各|再|按)*${verb}?$`);
/** 压减25%，即压减1050万元: from the rate to the amount. */
const toAmount = new RegExp(
  `^(?:的?基础上)?(?:${verb}?[，,（(])?(?:即|共|共计|合计|计|合)?${verb}?(?:预算|资金|金额)?$`,
);
const toBase = new RegExp(
  `^(?:的?比例)?(?:${verb})?(?:预算|资金)?[，,](?:(?:\\d+|[两三四五六七八九十]+)[个家项]?(?:项目|部门|单位|政策)?)?(?:即?在|按|共|其|上年|原|原有|涉及|下年度)*(?:项目)?(?:总投资|投资额|预算|资金|金额|预算资金|基数)(?:共|为|总额|合计)*$|^[，,]共?涉及$`,
);
const cutVerb = new RegExp(`${verb}[^，,。；;]{0,4}$`);
const cuts = new RegExp(cut);
const opened = new RegExp(`^${verb}`);
const cutBase = new RegExp(`${verb}[^，,。；;]{0,8}$`);

/**
 * 在4200万元基础上压减25%，即压减1050万元; 压减10%，涉及预算3600万元，压减360万元: base, rate and amount side by
 * side, the verb of the rate before the amount or 即 between them.
 */
export function statedCuts(scene: Scene): readonly Bound[] {
  return wholeScene(scene).scopes.flatMap(({ mentions, isRow }) =>
    isRow ? [] : mentions.flatMap((rate) => cutAt(rate, mentions) ?? []),
  );
}

function cutAt(rate: Mention, mentions: readonly Mention[]): Bound | null {
  if (rate.figure.kind !== "rate") return null;
  const isLimit = rate.figure.status === "threshold";
  if (isLimit && !rate.before.endsWith("按")) return null;
  const behind = mentions.slice(rate.place + 1);
  const skipped = behind[0]?.figure.kind === "count" ? 1 : 0;
  const base = mentions[rate.place - 1];
  const [next, last] = behind.slice(skipped);
  if (next === undefined || !isMoney(next)) return null;
  if (base !== undefined && isMoney(base) && !isLimit) {
    const told = plain(between(rate, next));
    const stated = fromBase.test(plain(between(base, rate))) && toAmount.test(told);
    if (stated && (cutVerb.test(told) || opened.test(told) || /^[，,（(]?即/.test(told)))
      return cutBound(next, base, rate);
  }
  if (last === undefined || !isMoney(last)) return null;
  const first = plain(between(rate, next));
  const second = plain(between(next, last));
  const led = cutBase.test(rate.before) || /^的?比例/.test(first);
  if (!led || !toBase.test(first) || !toAmount.test(second) || !cutVerb.test(second)) return null;
  // 压减10%，预算3600万元，安排1200万元: what is granted is not what is cut.
  if (cuts.test(rate.before + first) !== cuts.test(second)) return null;
  const bound = cutBound(last, next, rate);
  // A limit is applied here only where it comes out, or one slip of the pen explains that it does not.
  return isLimit && !isMeant(bound) ? null : bound;
}

function isMoney({ figure }: Mention): boolean {
  return figure.kind === "amount";
}

/** 按规定扣减10%: what is laid down is exact, where one slip of the pen explains that it is not. */
function cutBound(part: Mention, whole: Mention, rate: Mention): Bound {
  const [partName, wholeName] = [roleName(part, "金额"), roleName(whole, "基数")];
  const bound = boundOf(rateFormulas.share, [partName, part], [wholeName, whole], rate, "比例");
  const [first, second] = bound.evidence;
  if (second === undefined || !rate.before.includes("按")) return bound;
  const exact = { ...bound, evidence: [first, second, laidDown("比例", rate.figure)] as const };
  return isMeant(exact) ? exact : bound;
}
