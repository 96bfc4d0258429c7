import { Fraction } from "fraction.js";
import type { Calculation } from "./calculation.ts";
import { operandOf, rateDecimals, roundHalfUp } from "./calculation.ts";
import type { Indicator } from "./indicator.ts";
import { indicatorOf, indicators } from "./indicator.ts";
import type { Material } from "./material.ts";
import { valueOf } from "./quantity.ts";

/** What compares between districts of different size: a rate of the dictionary, a share, an average. */
export interface Normal {
  /** Id of the dictionary where the reports state it themselves. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  /** 口径: what must be alike before two values may be compared. */
  readonly scope: string;
  /** Null for rates of the dictionary, which bring their own formulas. */
  readonly ratio: Ratio | null;
}

interface Ratio {
  readonly part: string;
  readonly whole: string;
  /** Power of ten of `unit`; −2 for percent. */
  readonly exponent: number;
  readonly share: boolean;
}

const share = (
  id: string,
  name: string,
  [part, whole]: readonly [string, string],
  scope: string,
): Normal => ({
  id: `share.${id}`,
  name,
  unit: "%",
  definition: `${nameOf(part)}占${nameOf(whole)}的百分比。`,
  scope,
  ratio: { part, whole, exponent: -2, share: true },
});

const average = (
  id: string,
  name: string,
  [part, whole]: readonly [string, string],
  [unit, exponent]: readonly [string, number],
  scope: string,
): Normal => ({
  id: `average.${id}`,
  name,
  unit,
  definition: `${nameOf(part)}除以${nameOf(whole)}。`,
  scope,
  ratio: { part, whole, exponent, share: false },
});

function nameOf(id: string): string {
  return indicatorOf(id)?.name ?? id;
}

const scopes: Readonly<Record<string, string>> = {
  "ex_ante.reduction_rate": "分母为送评项目申报金额，不含未送评项目。",
  "target.coverage_rate": "有按项目、按资金、按单位计算之分，以报送材料为准。",
  "monitoring.execution_rate": "分母有年初预算、调整后预算之分，截止月份以报送材料为准。",
  "evaluation.department_amount_rate": "分母为部门项目预算，是否含上级专项以报送材料为准。",
  "evaluation.spot_check_rate":
    "分母为应自评或应监控的单位数，按部门或按预算单位计以报送材料为准。",
  "evaluation.spot_check_cumulative_rate": "历年抽查的单位数去重后与现有单位数之比。",
  "rectification.rectification_rate": "按问题个数计，截止日期以报送材料为准。",
};

const stated: readonly Normal[] = indicators
  .filter(({ id, kind }) => kind === "rate" && id in scopes)
  .map(({ id, name, unit, definition }) => {
    return { id, name, unit, definition, scope: scopes[id] ?? "", ratio: null };
  });

/** In the order of the yearly cycle. */
export const normals: readonly Normal[] = [
  ...stated,
  share(
    "rejected",
    "评估不予支持占比",
    ["ex_ante.rejected_projects", "ex_ante.projects"],
    "分母为财政部门评估的项目，不含部门自行评估的项目。",
  ),
  share(
    "returned",
    "绩效目标退回占比",
    ["target.returned_projects", "target.projects_reviewed"],
    "同一项目多次退回按一个计；报送材料按次计的不可比。",
  ),
  share(
    "red_light",
    "红灯项目占比",
    ["monitoring.red_light_projects", "monitoring.projects_online"],
    "红灯标准由各地自定；多轮监控累计的不可比。",
  ),
  share(
    "excellent",
    "重点评价优秀占比",
    ["evaluation.excellent_count", "evaluation.key_objects"],
    "等级标准以各地办法为准。",
  ),
  average(
    "reduced",
    "平均每个评估项目核减额",
    ["ex_ante.reduced_amount", "ex_ante.projects"],
    ["万元", 4],
    "项目大小不同，只反映规模，不代表成效高低。",
  ),
  average(
    "reviewed",
    "平均每个单位审核目标项目",
    ["target.projects_reviewed", "target.overall_units"],
    ["个", 0],
    "分母为编报整体支出绩效目标的单位数。",
  ),
  average(
    "self_projects",
    "平均每个单位自评项目",
    ["evaluation.self_projects", "evaluation.self_units"],
    ["个", 0],
    "按一级或全部预算单位计以报送材料为准。",
  ),
  average(
    "key_amount",
    "平均每个重点评价对象涉及资金",
    ["evaluation.key_amount", "evaluation.key_objects"],
    ["万元", 4],
    "含部门整体支出评价的，平均额偏高。",
  ),
  average(
    "cut",
    "平均每个单位压减额",
    ["application.cut_amount", "application.units_cut"],
    ["万元", 4],
    "只计因评价结果压减的预算。",
  ),
  average(
    "training",
    "平均每期培训人次",
    ["training.participants", "training.sessions"],
    ["人次", 0],
    "线上、线下培训以报送材料为准。",
  ),
];

/** The worked-out value of a district; null without exact, undisputed operands that fit together. */
export function workedNormal(
  normal: Normal,
  { facts, calculations, year }: Material,
  disputed: ReadonlySet<string>,
): Calculation | null {
  const { ratio } = normal;
  if (ratio === null) return calculations.get(normal.id) ?? null;
  const part = operandOf(facts.find(ratio.part, year));
  const whole = operandOf(facts.find(ratio.whole, year));
  if (part === null || whole === null || disputed.has(part.id) || disputed.has(whole.id)) {
    return null;
  }
  const [a, b] = [valueOf(part.quantity), valueOf(whole.quantity)];
  // A part above its whole was counted in another pool.
  if (b.compare(0) <= 0 || (ratio.share && a.compare(b) > 0)) return null;
  const exact = a.div(b);
  const scaled = exact.div(new Fraction(10).pow(ratio.exponent) ?? 1);
  const text = `${roundHalfUp(scaled, rateDecimals)}${normal.unit}`;
  const printed = [part, whole].map(({ quantity }) => quantity.digits + (quantity.unit ?? ""));
  return {
    id: `${part.documentId}.${normal.id}@${year ?? ""}`,
    indicator: normal.id,
    name: normal.name,
    year,
    operands: [part, whole],
    formula: `${normal.name}＝${nameOf(ratio.part)}÷${nameOf(ratio.whole)}`,
    substituted: `${printed.join("÷")}＝${text}`,
    // In the base unit of its kind: percent for shares, yuan or pieces for averages.
    exact: (ratio.share ? exact.mul(100) : exact).toFraction(),
    text,
  };
}

/** 评减金额÷事前评估申报金额. */
export function normalFormula({ ratio }: Normal, own: string): string {
  return ratio === null ? own : `${nameOf(ratio.part)}÷${nameOf(ratio.whole)}`;
}

export function indicatorOfNormal({ id, ratio }: Normal): Indicator | undefined {
  return ratio === null ? indicatorOf(id) : undefined;
}
