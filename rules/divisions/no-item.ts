import type { Mention } from "../wording/scene.ts";

const ofEach =
  /(?:平均|(?:^|[，,。；;、])(?:人|户|县|区|市|镇|乡|村|校|院|家|项|个|场|单位|部门|项目)均)[一-龥]{0,8}$/;

/** 区均评估项目42.5个（按2个区计），其余4个县…: what one of them has on average is no number of things. */
export function isMeanCount({ before, figure: { kind, quantity } }: Mention): boolean {
  if (kind !== "count") return false;
  const isBroken = quantity.exponent === 0 && /\.\d*[1-9]/.test(quantity.digits);
  return (isBroken && quantity.unit === "个") || ofEach.test(before.trimEnd());
}

/** 白石县高于全市0.19万元，高低之间差了0.40万元: how far numbers are apart adds to nothing. */
export function isGap({ before }: Mention): boolean {
  return /(?:[高低多少]于|[高超低多少]出)[^，,、的]{1,8}$|(?:相差|相距|差距|之间差|差了)(?:了|为|达)?$/.test(
    before,
  );
}

/** 户均补贴1.08万元，台均2.7万元: what one of them has adds to nothing. */
export function isMean({ before, figure }: Mention): boolean {
  return figure.kind === "amount" && /平均|[人户亩台村校场床件]均/.test(before.slice(-8));
}

/** 其余散见于11个单位: where the things are, and no number of them. */
export function isWhere({ before, figure }: Mention): boolean {
  return (
    figure.kind === "count" &&
    /(?:散见|散布|散落|分布|分散|集中|落)[在于到](?:其他|另外|余下)?的?$/.test(before.trimEnd())
  );
}
