import { calledLevels } from "./called-levels.ts";
import { levelsInPoints } from "./points-misused.ts";
import type { Level } from "./points-misused.ts";
import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const linked = "(?:[仅约只]|[为达是有]|达到|只有|接近|近|了)*$";
const step = /增|减|升|降|提高|扩大|缩小|差|快|慢|落后|递/;
/** 55.3个百分点的比重; not 每年2个百分点的比例递增 */
const shareBehind = /^的(?:比重|占比|份额|比例(?!提|增|递|[上下]|扩|压|降|减))/;
/** 县级负担69.4个百分点, 县级财政承担三成; not 减轻负担2个百分点 */
const borne = new RegExp(`(?:承担|负担|分担)${linked}`);
/** 覆盖面提高到75.0个百分点 */
const reached = new RegExp(
  `(?:[一-龥]{2}(?<![方层全局界平地路表对背正侧当])面|率|占比|比[例重]|满意度)[一-龥]{0,4}(?:提高|提升|上升|下降|降低|回落|扩大|增加|增长|压降|[增升降])[到至]了?${linked}`,
);
/** 下调率最高，为40.5个百分点; 所占份额最大，达74.3个百分点 */
const foremost = new RegExp(
  `(?:率|进度|比[例重]|占比|份额)(?:最[高低大小快慢]|居首|垫底)[，,](?:[仅约只]|[为达是]|达到|只有)+$`,
);
/** 净压缩0.89亿元，压缩幅度16.9个百分点 */
const cutBy = new RegExp(`^(?:总体|平均|综合)?(?:压缩|缩减|节约|节支|让利)(?:幅度|比例)${linked}`);
/** 占五县（区）本级项目支出163.20亿元的15.0个百分点: brackets within the name of the base part no clauses. */
const ofNamed = /占[^，,；;。占]*[（(][^（()）]{1,6}[)）][^，,；;。占]*的(?:约|近)?$/;
/** 验收率（占完工项目）94.8个百分点, 使用率按到位资金计算为90.2个百分点: what a rate is of stands behind its name. */
const explained = new RegExp(
  `(?:率|占比|比[例重])(?:[（(][^（()）\\d]{1,12}[)）]|按[一-龥]{2,8}(?:计|计算|口径))${linked}`,
);
/** 执行率最低的是建设补贴，最高的高龄津贴为98.8个百分点; 危桥改造最低，只有71.3个百分点 */
const extreme =
  /(?:最[高低大小]的[一-龥]{2,10}(?:仅?[为达是]|只有)|[一-龥]{2,10}最[高低][，,](?:仅?[为达是]|只有))$/;

/**
 * 55.3个百分点的比重, 县级负担69.4个百分点, 覆盖面提高到75.0个百分点: what is called a share, is borne by one, or has become so
 * high, is a level and no difference of two rates.
 */
export function sharesInPoints(scene: Scene): readonly Level[] {
  const told = [...levelsInPoints(scene), ...calledLevels(scene)];
  const known = new Set(told.map(({ mention }) => mention.figure.id));
  return wholeScene(scene).mentions.flatMap((mention) => {
    const { figure, scope } = mention;
    if (figure.quantity.dimension !== "points" || figure.status === "threshold") return [];
    if (scope.isRow || known.has(figure.id)) return [];
    const name = shareName(mention);
    return name === null ? [] : [{ mention, name }];
  });
}

function shareName(mention: Mention): string | null {
  const lead = plain(leading(mention, 48));
  const clause = /[^，,；;。]*$/.exec(lead)?.[0] ?? "";
  const before = plain(mention.before);
  if (foremost.test(lead)) return "比率";
  if (ofNamed.test(clause)) return "占比";
  if (isExplained(mention, lead)) return "比率";
  if (cutBy.test(before)) return "压缩幅度";
  if (reached.test(before) && !/差|距|缺口|[比较]/.test(clause)) return "比率";
  if (step.test(clause)) return null;
  if (shareBehind.test(plain(trailing(mention, 12)))) return "占比";
  return borne.test(before) ? "占比" : null;
}

function isExplained(mention: Mention, lead: string): boolean {
  if (explained.test(lead)) return true;
  const last = mention.scope.mentions[mention.place - 1];
  const { start } = mention.scope.span;
  const spoken = plain(mention.scope.text.slice(0, mention.figure.flow.start - start));
  return (
    extreme.test(lead) &&
    last !== undefined &&
    isRatio(last) &&
    /率|占比|比[例重]/.test(spoken) &&
    !/差|幅|增|提高|上升|下降|[高低]于|[高低]出/.test(spoken)
  );
}
