import type { Status } from "../../domain/figure.ts";
import type { Stage } from "../../domain/indicator.ts";
import type { Qualifier } from "../../domain/quantity.ts";
import type { Token } from "../scan/token.ts";
import { isAnnounced, isPlanName } from "./plan.ts";
import type { Sentence } from "./sentence.ts";
import { isLimit } from "./threshold.ts";

export interface StatusContext {
  readonly text: string;
  readonly token: Token;
  readonly sentence: Sentence;
  readonly qualifier: Qualifier;
  readonly stage: Stage | null;
  readonly reportYear: number | null;
  /** Year the figure is about, as far as known. */
  readonly year: number | null;
  /** The headings say that this is still to come. */
  readonly inPlan: boolean;
  /** The whole document is a notice or a plan. */
  readonly inNotice: boolean;
  /** The line is a signature date. */
  readonly signature: boolean;
  /** It stands in the name of a project, report or policy. */
  readonly name: boolean;
}

const budget =
  /(?:年初预算|年中追加预算|调整后预算|全年预算|预算批复|批复预算|申报成本|申报支出|调整预算数|预算安排|安排预算|预算总额|预算金额|预算资金|预算数|预算总投资|计划投资|概算|总投资|最高限价|采购预算|申报金额|申报资金|申报预算|申请金额|申请资金|申请预算|申请财政资金|预算)(?:总额|规模|共计|合计|总计|数)?(?:达到|达|为|是|共|约|近)?[：]?$/;
const budgetOfAct =
  /(?:一般公共|政府性基金|国有资本经营|社会保险基金|社保基金)预算$|(?:涉及|监控|覆盖|执行|压减|扣减|核减|审减|评减|调减|削减|压缩|取消|追减|调整(?!后)|收回|节约|减少|增加|追加)[^，。；]{0,10}预算(?:安排|金额|资金|总额)?(?:达到|达|为|共)?$/;
const requested =
  /(?:送审|送评|申报|申请)(?:项目|预算|财政)*(?:资金|金额|总额|额)?(?:共计|合计|总计|达|为|共|约)*$/;

/** 占原预算9180万元的20%, 追加4216.84万元: what was budgeted, whatever was done to it since. */
const originally = /原(?:定|有|列|安排|批复)?(?:的)?预算(?:数|资金|金额)?[^，。；\d]{0,4}$/;
const moved = /(?:追加|调增|调减)(?:预算|资金|支出)?(?:了|共|合计)?$/;
const balanced = /(?:年初|全年|调整后)[^，。；]{0,8}预算/;

/** 完成年度计划875公里的七成: the whole of such a share is the plan, or the aim. */
const measuredBy =
  /(?:完成|占|达到|超|为|相当于)(?:了)?(?:年度|全年|年初|当年)?(?![^，。；]*(?:一般公共|基金|资本经营|支出总额))[^，。；\d]{0,6}(?:计划|预算|预期|安排)(?:数|任务|收入|支出|总数)?$/;
const measuredByAim =
  /(?:完成|占|达到|超)(?:了)?(?:年度|全年|年初|当年)?[^，。；\d]{0,6}(?:目标|任务)(?:任务|数)?$/;
/** 核减申报资金: what was cut from a request is done. */
const cutFromRequest =
  /(?:评减|核减|审减|压减|调减|削减)(?:申报|申请|送评|送审)(?:的)?(?:项目|预算|财政)*(?:资金|金额|总额|额)?(?:共计|合计|总计|达|为|共|约)*$/;

const submitted = /送审(?:金额|资金|总额|额|造价|预算)?(?:共计|合计|总计|达|为|共|约|预计)*$/;

/** 对上年度724个项目开展自评 tells this year's work on what last year's money did. */
const base =
  /(?:(?:上年|去年|20\d\d年)?同期|(?<![较比同以对])(?:上年|去年|上一年(?!度评))(?!净?结[转余])|基期)(?![^，。；\n]*(?:增|减|提|升|降|长|多|少|缩|扩|(?<![截达])[到至]))[^，。；\n\d]{0,12}$|(?:由|从)(?:上年|去年|20\d\d年)(?:度)?[^，。；\n\d]{0,10}$/;
/** 比2023年度的82.11分提高, 与2023年预算数相比, （2023年为2500万元） */
const compared =
  /(?:比|较|与|同)(?:上年|去年)?(20\d\d)年[^，。；（）]{0,14}$|（(20\d\d)年(?:度)?(?:为|是)?$/;
/** 比上年（15个）增加3个, 较2023年（5.16亿元）增加, 同比（1365个）+55个 */
const bracketedBase =
  /(?:(?:比|较|与|同)(?:上年|去年|20\d\d年)(?:度)?(?:同期)?|(?<![增降减长升高低])同比)（$/;
/** 比上年2600条增520条, 较上年均价165万元下降: what a change is measured from. */
const fromLast =
  /(?:比|较|与|同)(?:上年|去年|上年度|上一年)(?:度|末|底|同期|全年)?(?:的)?[^，。；\d增减提升降长多少缩扩高低快慢]{0,8}$/;
const changes = /^(?:增|减|提|升|降|上|下|回|高|低|多|少|扩|缩|快|慢|加|净|相比)/;
/** （全省平均12.7%）, （2023年、2022年执行率分别为91.7%、89.5%）, 比58.33%的序时进度慢 */
const aside = /（(?:全[国省市州盟区县]|同期|序时|上年|去年|20\d\d年)[^（）。；]*$/;
const pace = /^(?:的)?(?:序时|时间)进度/;
const comparingWith = /(?:比|较|与|于|同|超|超过|落后|滞后)$/;
const pastYear = /（(20\d\d)年/;
/** 由4月的90个降到7月的54个: both are told of this year. */
const withinYear =
  /(?:由|从)\d{1,2}月(?:份|末|底)?(?:的)?$|(?:与|比|较|同)(?:\d{1,2}月(?:份|末|底)?|上(?:月|季度?|期|半年)|年初|年中|前?[一二三]季度)[^，。；\d]{0,6}相?比，[^，。；\d]{0,14}(?:由|从)$/;
/** 2023年的8个评价项目 beside those of this year */
const ofYear = /[；，](20\d\d)年(?:度)?的$/;
const comparedWithLast = /(?:比|较|与)(?:上年|去年)(?:同期)?的$/;
const changed =
  /(?:提高|上升|增加|增长|下降|降低|减少|回落|提升|多|少|高|低|增|减|快|慢|前进|前移|上移|后移|后退|升|降)(?:了|出)?$/;
const comparing = /(?:比|较|与|同)$|（$/;
const compares = /^[^，。；（）\d]{0,14}(?:\d|的)/;
const fullMark = /(?:(?<!得|获|拿)满分|权重|总分值)[^，。；）\n\d]{0,12}$/;
const weighed =
  /(?:满分|权重|总分值)[^。；]*其中[^。；]*$|百分制(?![^。；]*(?:得分|平均|评分|等次|等级))[^。；]*$/;

const weight =
  /(?:(?<!得|获|拿)满分|总分值|权重|赋分)[^，。；）\n\d]{0,12}$|分值[^，。；）\n]{0,12}$/;
const timeProgress = /(?:序时进度|时间进度)(?:的)?（?$/;
const movedFrom = /(?:由|从)[^，。；\n]{0,16}$/;
const movedTo =
  /^(?:降至|降到|降为|下降到|下降至|降低到|提高到|提高至|提升到|提升至|增加到|增加至|增长到|上升到|上升至|升到|升至|降为|减至|减到|减为|增至|增到|提至|调至|压减至|压减到|减少到|减少至|调整为|调整到|缩短到|缩短至|缩短为|压缩到|压缩至|扩大到|扩大至|砍到|压到|涨到|回升到|回落到|回落至|减到|(?:前进|前移|提高|提升|上升|下降|降低|后移|后退)(?:了)?\d)/;
const pool =
  /^(?:个)?[^，。；\d]{0,12}(?:县|区|市|单位)[^，。；\d]{0,6}中[^，。；]{0,8}(?:位居|位列|名列|排名|居|列|第)/;

/** 由68%提高到81%: what a result has moved from. */
export function isMovedFrom(near: string, tail: string): boolean {
  return movedFrom.test(near) && !withinYear.test(near) && movedTo.test(tail);
}

/** Whether the text reports, plans, sets a limit or only refers. */
export function statusOf(context: StatusContext): Status {
  const { token, sentence } = context;
  if (token.inTitle || token.kind === "docnumber" || context.signature || context.name) {
    return "reference";
  }
  const near = sentence.words.slice(0, token.start - sentence.start).slice(-60);
  const tail = context.text.slice(token.end, Math.min(sentence.end, token.end + 40));
  const calendar = token.time !== null && token.time.duration === undefined;
  if (calendar) return calendarStatus(context, near, tail);
  const inPlan = context.inPlan || isAnnounced(near);
  const { qualifier } = context;
  if (
    token.kind !== "rank" &&
    !isDistance(token, near) &&
    isLimit({
      near,
      tail,
      sentence: sentence.words,
      qualifier,
      inPlan,
      inNotice: context.inNotice,
      counted: token.kind === "count",
      duration: token.time !== null,
      scored: token.kind === "score",
    })
  ) {
    return "threshold";
  }
  // What a plan moves from is what holds now.
  if (movedFrom.test(near) && movedTo.test(tail)) {
    return inPlan || withinYear.test(near) ? "actual" : "reference";
  }
  const whole = token.kind === "rate" || !tail.startsWith("的") ? null : measuredWhole(near);
  if (whole !== null) return whole;
  if (isReference(context, near, tail)) return "reference";
  return inPlan || isBudget(context, near) ? "plan" : "actual";
}

function measuredWhole(near: string): Status | null {
  if (measuredBy.test(near)) return "plan";
  return measuredByAim.test(near) ? "threshold" : null;
}

/** 高于20%的最低要求3.5个百分点: how far off, not the limit itself. */
function isDistance({ unit }: Token, near: string): boolean {
  return (
    (unit ?? "").includes("分点") &&
    /(?:[于过出]|比|较)[^，。；\d离]{0,4}\d[\d.]*%?[^，。；\d离]{0,14}$/.test(near)
  );
}

/** 目标管理（20分）: the weight in the header of a column. */
const headedMark = /^\s*[\u4e00-\u9fff]{2,12}（$/;

/** 满分3个、95分以上15个: so many have reached it. */
function isOfFullMark({ kind }: Token, near: string): boolean {
  return kind === "count" && /满分的?(?:项目|单位|部门|指标|乡镇)?(?:共|有|为)?$/.test(near);
}

/** 满分100分, 权重30%, 其中收入质量30分: what a score is measured by; it belongs to no year. */
export function isWeight(token: Token, near: string): boolean {
  if (isOfFullMark(token, near)) return false;
  if (token.kind === "score" && headedMark.test(near)) return true;
  return fullMark.test(near) || (token.kind === "score" && weighed.test(near));
}

function isReference({ token, reportYear }: StatusContext, near: string, tail: string): boolean {
  const points = (token.unit ?? "").includes("分点");
  if ((!points && base.test(near)) || pool.test(tail)) return true;
  const of = near.endsWith("的") ? ofYear.exec(near)?.[1] : undefined;
  if (of !== undefined && reportYear !== null && Number(of) < reportYear) return true;
  if (changes.test(tail) && fromLast.test(near)) return true;
  if (!points && (isAside(near, reportYear) || (near.endsWith("（") && bracketedBase.test(near))))
    return true;
  if (pace.test(tail) && comparingWith.test(near)) return true;
  if (timeProgress.test(near) && token.dimension === "ratio") return true;
  const isMark = weight.test(near) && !isOfFullMark(token, near);
  if (isMark || isWeight(token, near) || comparedWithLast.test(near)) return true;
  // 较2023年的85.6%提高3.2个百分点: the change itself is told of this year.
  if (changed.test(near)) return false;
  const year = compared.exec(near);
  if (year && reportYear !== null && Number(year[1] ?? year[2]) < reportYear) return true;
  return token.han && token.kind === "count" && token.unit === null;
}

function isAside(near: string, reportYear: number | null): boolean {
  if (!near.includes("（") || !aside.test(near) || changed.test(near)) return false;
  const year = pastYear.exec(near)?.[1];
  if (year !== undefined) return reportYear !== null && Number(year) < reportYear;
  return !/（20\d\d年/.test(near);
}

function isBudget({ token, stage, sentence }: StatusContext, near: string): boolean {
  if (token.kind !== "amount") return false;
  if (originally.test(near) || (moved.test(near) && balanced.test(sentence.words))) return true;
  if (cutFromRequest.test(near)) return false;
  if (submitted.test(near) || (stage === "ex_ante" && requested.test(near))) return true;
  return budget.test(near) && !budgetOfAct.test(near);
}

/** A term that is told as kept: 已于8月20日前全部下达. */
const done = /已(?:于|在|全部|经)?|均(?:于|在)|如期|按时完成|于[^，。；]{2,12}前(?:全部|均)/;

function calendarStatus(context: StatusContext, near: string, tail: string): Status {
  const { year, reportYear, token, qualifier, sentence } = context;
  if (context.inPlan || isAnnounced(near)) return "plan";
  if (token.kind === "date" && qualifier === "no_later_than" && !done.test(sentence.words)) {
    return "plan";
  }
  if (year === null || reportYear === null || year === reportYear) return "actual";
  if (year < reportYear)
    return comparing.test(near) && compares.test(tail) ? "reference" : "actual";
  // A later year in what was done is a result already decided; two years on it can only be a plan.
  return year - reportYear >= 2 || isPlanName(tail) || opensPlan(near, tail) ? "plan" : "actual";
}

/** 2025年，市财政局将以…: a sentence that opens with a coming year and speaks of what will be. */
function opensPlan(near: string, tail: string): boolean {
  return (
    /^(?:[一二三四五六七八九十]+是)?$/.test(near.trim()) &&
    /^[^。；]{0,24}(?:将|拟|计划|力争|打算|要)/.test(tail)
  );
}
