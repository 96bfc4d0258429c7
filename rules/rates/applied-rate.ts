import { bindingOf, roleName } from "../wording/mention-match.ts";
import { laidDown } from "../wording/laid-down.ts";
import { isSlip } from "../blame/slip.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { rateFormulas } from "./rate-bound.ts";

const cut = "[压扣核调削]减|扣除|扣回|扣留|[暂预]扣|缓拨|下调|计提|提取|奖励|分配|预留";
/** 按15%, 平均压减12%, and 15%的比例扣减. */
const appliedBefore = new RegExp(`(?:按照?|(?:${cut})(?:了|约)?)$`);
const appliedBehind = new RegExp(
  `^的?(?:比例|标准|幅度)?(?:统一|计算|测算|予以|给予)*[，,]?(?:${cut}|计算)`,
);
/** 扣减额即642.9万元, 相应压减15.9万元, 压减539万元, 额度为1257.5万元 */
const amountWord = new RegExp(
  `(?:${cut}|减少|扣)(?!前)[一-龥]{0,5}$|(?:相应|即|共计|计)$|^(?:金额|额度|数额)(?:为|达|是)?$`,
);
const baseWord =
  /(?:预算|基数|资金|补助|服务费|管理费|经费|价款|金额|总额|投资|安排|费用)[一-龥]{0,6}$/;
/** 压减资金180万元，压减后安排720万元: what is left is no base. */
const leftOver = /[压扣核调削]?减后|扣[除回减留]后|调整后|[其剩]余|余下|[压扣核调削]减[至到为]/;
/** So many figures before and behind the rate come into question. */
const reach = 3;

/**
 * 按15%的比例扣减，这些对象上年预算共4286万元，扣减额即642.9万元: a rate that is laid down, what it is applied to, and what comes of
 * it, in whatever order they are told.
 */
export const appliedRates = perScene((told: Scene): readonly Bound[] => {
  const scene = wholeScene(told);
  return scene.mentions.flatMap((rate): readonly Bound[] => {
    const { figure, scope } = rate;
    if (figure.kind !== "rate" || scope.isRow || figure.quantity.dimension !== "ratio") return [];
    if (!isAppliedRate(rate)) return [];
    const near = scope.mentions.slice(Math.max(0, rate.place - reach), rate.place + reach + 2);
    const amounts = near.filter(({ figure: { kind } }) => kind === "amount");
    const pairs = amounts.flatMap((part) =>
      amounts.flatMap((base) =>
        base !== part && mayBe({ part, base, rate }) ? { part, base, rate } : [],
      ),
    );
    const bounds = pairs.map((each) => boundOf(each, exact));
    const fit = bounds.find(isFitting);
    if (fit !== undefined) return [fit];
    const [only] = bounds;
    const isOnly = bounds.length === 1 && only !== undefined;
    const wrong = isOnly && (isSlip(only, 2) || pairs.some(isSure)) ? [only] : [];
    const rounded = pairs.map((each) => boundOf(each, "closely")).find(isFitting);
    return rounded === undefined || wrong.length > 0 ? wrong : [rounded];
  });
});

/** 按15%, 的15%扣减: a rate that is laid down. */
export function isAppliedRate({ before, after }: Mention): boolean {
  return appliedBefore.test(plain(before)) || appliedBehind.test(plain(after));
}

/** 压减前预算5340万元，压减额640.8万元: both are called what they are, so that no slip of the pen need show it. */
function isSure({ part, base, rate }: Applied): boolean {
  const [own, other] = [part, base].map(({ before }) => plain(before));
  const isResult = /额(?:[即为共达]|相应)*$/.test(own ?? "");
  const isNamed = /(?:[压扣核调削]减前|原|上年|基数)[一-龥]{0,6}$/.test(other ?? "");
  return isResult && (isNamed || isBaseOf(base, rate));
}

interface Applied {
  readonly part: Mention;
  readonly base: Mention;
  readonly rate: Mention;
}

/** 62875万元的2%，额度为1257.5万元: what comes of a rate is its product, and no other that rounds to the rate. */
const exact = "exactly";

function mayBe({ part, base, rate }: Applied): boolean {
  const [own, other] = [part, base].map(({ before }) => plain(before));
  return (
    amountWord.test(own ?? "") &&
    (baseWord.test(other ?? "") || isBaseOf(base, rate)) &&
    (Number(part.figure.value) < Number(base.figure.value) || !amountWord.test(other ?? "")) &&
    !leftOver.test(other ?? "") &&
    ![part, base].some((each) => each.figure.status === "threshold")
  );
}

/** 按其可用财力2985万元的6%扣减, 以7.25亿元为基数 */
function isBaseOf(base: Mention, rate: Mention): boolean {
  const beside = base.scope === rate.scope && base.place + 1 === rate.place;
  const words = plain(between(base, rate));
  const isBase =
    words === "的" || /^[一-龥]{0,8}(?:资金|预算|补助|经费|价款|费用?)按照?$/.test(words);
  return (beside && isBase) || /^(?:为|作为?)基数/.test(base.after);
}

function boundOf({ part, base, rate }: Applied, how: "exactly" | "closely"): Bound {
  const [partName, baseName] = [roleName(part, "金额"), roleName(base, "基数")];
  return {
    formula: rateFormulas.share,
    evidence: [
      evidenceOf(partName, part),
      evidenceOf(baseName, base),
      laidDown("比例", rate.figure, how),
    ],
    text: `比例＝${partName}÷${baseName}`,
    binding: bindingOf([part, base, rate]),
  };
}
