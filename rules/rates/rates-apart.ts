import type { NamedRate, SharedRate } from "./rate-name.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 其中甲区、乙县整改率均为100%: the rate of each of some, no figure of all is its part. */
export function isOfEach(rate: Mention): boolean {
  const clause =
    leading(rate, 40)
      .split(/[，,；;。：:（(]/)
      .at(-1) ?? "";
  return /均[为达]?到?$/.test(clause) && /[、和与及]|其中|[各两三]/.test(clause);
}

const limits = new Set(["more_than", "at_least", "less_than", "at_most"]);

const passed = "(?:超过|高于|大于|低于|小于|不足|不到|达到?|在|不[高低]于|不超过)";
const holder =
  "(?:预算)?(?:部门|单位|县区?|区县?|乡镇|镇街|街道|市县|学校|医院|企业|机构|项目|村|社区)的";
const counted = new RegExp(
  `\\d[个家项户名人条份所座只](?:[一-龥]{0,14}(?:率|进度|度|(?<!占[一-龥]{0,14})比[例重])(?:均|都|已|全部|平均)?${passed}?|${holder}[一-龥]{1,12}占比(?:均|都|已)?${passed}?|[一-龥]{0,4}${passed})$`,
);

/** 3个县区完成率超过95%, 5个部门的项目压减比例不足10%, 2个部门的项目支出占比超过60%: the limit that each of those counted has passed, not their share of all. */
export function isOfCounted(rate: Mention): boolean {
  if (!limits.has(rate.figure.quantity.qualifier)) return false;
  const lead = plain(leading(rate, 30));
  return counted.test(lead);
}

/** 绩效目标与预算同步批复率: not whether, but how the approved ones were approved. */
export function isOfManner(rate: Mention): boolean {
  return /同步[一-龥]{1,4}率[为达是]?到?$/.test(leading(rate, 20));
}

/** 优秀7份、良好21份、合格9份，合格率92.5%: whatever is better passes as well. */
export function isOfBetter(rate: Mention, name: NamedRate | SharedRate, scene: Scene): boolean {
  if (name.kind === "share" || !/[合及]格率$/.test(name.name)) return false;
  return (scene.byBlock.get(rate.figure.block) ?? []).some(
    ({ before, figure }) => figure.kind === "count" && /优秀?|良好?/.test(before.slice(-4)),
  );
}

/** 其中预算编制类整改率90%: of a class whose numbers the clause does not tell. */
export function isOfClass({ before, scope }: Mention): boolean {
  return (
    !scope.isRow && /类(?:问题|项目|资金|指标)?的?[一-龥]{2,4}率(?:为|达到?|仅)?$/.test(before)
  );
}

/** 满意和基本满意的361份 tells of both together, 满意、基本满意分别为 of each. */
const joinedContent = /满意(?:和|及|与|或|、|以及)[^，,。；;满]{0,3}满意(?!.*分别)/;

/** 满意270户，基本满意20户，满意率96.67%: both together. */
export function isOfContented(rate: Mention, name: NamedRate | SharedRate, scene: Scene): boolean {
  if (name.kind === "share" || !/满意[度率]$/.test(name.name)) return false;
  return (scene.byBlock.get(rate.figure.block) ?? []).some(
    ({ before }) => /(?:基本|比较|较为|较|非常|很)满意/.test(before) && !joinedContent.test(before),
  );
}

/** 及时率96.4%，其中山区22个卫生院95.1%: right behind those that are counted stands what they have reached. */
export function isValueOf(rate: Mention): boolean {
  const last = rate.scope.mentions[rate.place - 1];
  if (last?.figure.kind !== "count") return false;
  const gap = plain(between(last, rate));
  return /^[一-龥]{2,8}$/.test(gap) && !/[占为达率度面例比幅减降增长]|的$/.test(gap);
}

/** 有9个超过此标准，最高的一个达到14.6%: what one of them reached, however many they are. */
export function isOfUtmost({ before }: Mention): boolean {
  return utmost.test(plain(before));
}

const utmost =
  /最[高低大小快慢好差](?:的|者)(?!.*占)[一-龥]{0,10}?(?:达到?|高达|仅|只有|为|超过|低至)?$/;
