import type { Level } from "./points-misused.ts";
import { isMeasured, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const apart =
  /提高|提升|上升|下降|降低|回落|增|减|升|降|高|低|快|慢|超|差|距|缺口|偏|滞后|落后|领先|收窄|扩大|拉动|贡献|波动|[欠多少]|[比较]|[优好强弱]于/;
const linked = "(?:[仅约只]|为|是|达到?|只有)*$";
/** 前者压减幅度12.5%，后者达到 */
const latter = new RegExp(`^[，,；;](?:后[一两]?者|前[一两]?者)${linked}`);
/** 赤水县为2.23%，松柏县为; 城乡建设29.0%、社会事业 */
const parallel = new RegExp(`^[，,；;、]([一-龥]{2,10}?)${linked}`);
/** 较上半年的, 比2022年度的 */
const comparedWith = /[比较](?!重)[一-龥\d]{2,10}的$/;
const changedBehind =
  /^(?:（[^（）]*）)?(?:又|再|已|还)?(?:上升|提高|提升|下降|降低|回落|增加|减少|升|降)/;
/** 差距较上年的5.2个百分点下降: a distance has changed itself. */
const gapTold = /差[距额异值]|相差|缺口|偏[离差]|落后|滞后|领先|[增降涨升]幅/;
/** 整改率为82.2%，到2024年已是 */
const since = /(?:已是|已达到?|仍有|仍为|具体为|现为)$/;
const rateName = /(?:率|占比|比[例重]|[一-龥]{2}(?<![方层全局界平地路表对])面|进度|满意度)/;
/** 可压降成本192万元，压降空间; 成本1128万元压到847万元，精简幅度 */
const nameOfCut =
  /^(?:平均|综合|总体)?(?:压降|压减|压缩|精简|优化|节约|挖潜)(?:空间|幅度|比例)(?:[仅约只]|为|是|达到?)*$/;
/** 力争压降430万元，压降 */
const verbAgain = /^(?:平均|综合|总体)?((?:压|核|审|评|调|扣)[减降]|压缩|节约)(?:了|约)?$/;
/** 资金31.85亿元，评价力度为14.9个百分点，比上年的12.8%提高: held against a rate, it is one itself. */
const heldAgainstRate = /^[，,（(]?[比较](?:上一?年|去年|20\d\d年)(?:度|同期)?的?[\d.]+[%％]/;

/**
 * 赤水县为2.23%，松柏县为1.21个百分点; 较上半年的14.4个百分点上升; 已是94.9个百分点: what stands in the place of a rate beside rates, or is told
 * to have changed itself, is a level.
 */
export function levelsBesideRates(scene: Scene): readonly Level[] {
  return wholeScene(scene).mentions.flatMap((mention) => {
    const { figure, scope } = mention;
    if (figure.quantity.dimension !== "points" || figure.status === "threshold") return [];
    return scope.isRow || !isLevel(mention) ? [] : [{ mention, name: "比率" }];
  });
}

function isLevel(mention: Mention): boolean {
  const before = plain(mention.before);
  const lead = plain(leading(mention, 30));
  const isOfGap = gapTold.test(plain(leading(mention, 60)));
  if (comparedWith.test(lead)) return !isOfGap && changedBehind.test(plain(trailing(mention, 24)));
  if (since.test(before)) return !isOfGap && rateName.test(lead);
  const last = mention.scope.mentions[mention.place - 1];
  if (last === undefined) return false;
  if (isMeasured(last)) return isOfAmounts(last, mention);
  return isRatio(last) && isBeside(last, mention);
}

/** What an amount was cut by, told again in points, or a rate that is told of it. */
function isOfAmounts(last: Mention, mention: Mention): boolean {
  const before = plain(mention.before);
  if (nameOfCut.test(before)) return true;
  const isNamed = /(?:为|是|达到?)$/.test(before) && !apart.test(before);
  if (isNamed && heldAgainstRate.test(plain(trailing(mention, 24)))) return true;
  const verb = verbAgain.exec(before)?.[1];
  return verb !== undefined && plain(last.before).includes(verb);
}

/** One of a list of rates, each with a name before it. */
function isBeside(last: Mention, mention: Mention): boolean {
  const gap = plain(between(last, mention));
  const told = plain(last.before);
  if (apart.test(told.replace(/[压核审评]减|压缩|降幅|最[高低]/g, ""))) return false;
  if (latter.test(gap)) return true;
  const name = parallel.exec(gap)?.[1];
  if (name === undefined || apart.test(gap) || last.figure.status === "threshold") return false;
  const next = mention.scope.mentions[mention.place + 1];
  const isInList =
    next !== undefined &&
    isRatio(next) &&
    /^[、，,][一-龥]{2,10}为?$/.test(plain(between(mention, next)));
  return isInList || told.replace(/(?:为|是|达到?)+$/, "").endsWith(name.slice(-1));
}
