import type { Status } from "../../domain/figure.ts";
import type { Qualifier } from "../../domain/quantity.ts";
import type { Token } from "../scan/token.ts";
import type { Heading } from "./outline.ts";
import type { Sentence } from "./sentence.ts";

export interface StatusContext {
  readonly text: string;
  readonly token: Token;
  readonly sentence: Sentence;
  readonly path: readonly Heading[];
  readonly qualifier: Qualifier;
  readonly reportYear: number | null;
  /** Year the figure is about, as far as known. */
  readonly year: number | null;
  /** The line is a signature date, or the token ends a closing line of its own. */
  readonly signature: boolean;
  /** The cell or row it stands in is nothing but a name. */
  readonly name: boolean;
}

const planHeading =
  /下一步|下步|计划|打算|今后|工作思路|工作安排|努力方向|目标任务|重点工作安排|改进措施/;
const resultHeading =
  /完成情况|开展情况|执行情况|工作情况|主要做法|成效|整改情况|落实情况|回顾|总结/;

const planWords =
  /(?:^|[，,。；：“])(?:下一步|今后|计划|拟|力争|预计|将于|争取|确保|到20\d\d年)|(?:^|[，,。；：])[^，。；]{0,6}计划(?:于|在|对|将|选|开|组|新|完|投|实|培|评|安)[^，。；]{0,20}$|(?:拟于|拟|力争|预计到|将于|将在|争取在)[^，。；]{0,20}$/;

const budgetLead =
  /(?:年初预算|年中追加预算|调整预算|调整后预算|全年预算|预算批复|批复预算|预算安排|安排预算|预算总额|预算金额|预算资金|预算数|预算总投资|计划投资|概算|总投资|最高限价|采购预算|申报金额|申报资金|申报预算|申请金额|申请资金|申请预算|申请财政资金|预算)(?:总额|规模|共计|合计|总计|数)?(?:达到|达|为|是|共|约|近)?[：:]?$/;
const budgetNot =
  /(?:涉及|监控|覆盖|执行|压减|核减|审减|评减|调减|追减|收回|节约|减少|增加|追加)[^，。；]{0,8}预算(?:金额|资金|总额)?(?:达到|达|为|共)?$/;

const ruleTail =
  /^[^，。；\n]{0,6}(?:以上|以下|以内|（含）|\(含\))[^，。；\n]{0,30}的|^[^，。；\n]{0,4}的(?:项目|部门|单位|延续性|政策|资金|，|,|；|必须|须|应|不得|按|一律|予以|要|扣|评)/;
/** 90分以上为优, 80分至90分为良, 60分以下不予支持 */
const gradeBand =
  /^(?:[（(]不?含[）)])?(?:以上|以下|以内)?(?:至|—|-|~|～|到)?(?:\d+分)?(?:[（(]不?含[）)])?(?:以上|以下|以内)?(?:（不含）)?(?:的)?(?:为|评为|定为|不予|予以|视为|评定为)[“"]?(?:优|良|中|差|合格|不合格|支持|安排|立项|通过|不)/;
const ruleCited = /(?:规定|要求|标准)(?:的)?(?:不低于|不少于|不超过|不高于)?$/;

const ruleWords =
  /(?:应当|应|须|必须|不得|原则上|方可|凡|按照规定|可引入|视为|予以通报|给予|扣减|扣除|列为|划分为|评定为|等级为|分为)/;
const ruleLead =
  /(?:对|凡|凡是|如|若|将)[^。；\n]{0,30}(?:低于|高于|超过|不足|不到|达到|达不到|未达到|大于|小于|偏离|偏差)[^。；\n]{0,4}$|(?:增幅|增长|金额|总投资|投资|得分|分值|评分|执行率|偏离|偏差)[^，。；\n]{0,6}(?:达到|在|低于|超过|不足|不到|高于)$/;
const targetWords =
  /(?:目标值|指标值|绩效目标为|年度目标|目标为|标准为|门槛|起评点)[^，。；\n]{0,12}$/;

const referenceLead =
  /(?:(?:上年|去年|20\d\d年)?同期|(?<![较比同以])(?:上年|去年|上一年|往年)|满分|总分值|权重|分值|基期)(?![^，。；\n]*(?:增|减|提|升|降|长|多|少))[^，。；\n]{0,12}$|(?:由|从)(?:上年|去年|20\d\d年)[^，。；\n]{0,10}$/;

/** Whether the text reports, plans, sets a limit or only refers. */
export function statusOf(context: StatusContext): Status {
  const { token } = context;
  if (token.inTitle || token.kind === "docnumber" || context.signature || context.name) {
    return "reference";
  }
  const lead = context.sentence.words.slice(0, token.start - context.sentence.start);
  const near = lead.slice(-40);
  const tail = context.text.slice(token.end, Math.min(context.sentence.end, token.end + 40));
  if (
    token.kind !== "date" &&
    (token.kind !== "period" || token.time?.duration) &&
    isThreshold(context, near, tail)
  ) {
    return "threshold";
  }
  if (token.time && isCalendar(token)) return calendarStatus(context, near);
  if (referenceLead.test(near)) return "reference";
  if (token.han && token.kind === "count" && token.unit === null) return "reference";
  if (planned(context, near)) return "plan";
  if (token.kind === "amount" && budgetLead.test(near) && !budgetNot.test(near)) return "plan";
  return "actual";
}

function isCalendar(token: Token): boolean {
  return token.time !== null && token.time.duration === undefined;
}

function calendarStatus(context: StatusContext, near: string): Status {
  const later =
    context.year !== null && context.reportYear !== null && context.year > context.reportYear;
  if (planned(context, near)) return "plan";
  // A later year in what was done is a result already decided; two years on it can only be a plan.
  if (later && context.reportYear !== null && context.year - context.reportYear >= 2) return "plan";
  return "actual";
}

function planned(context: StatusContext, near: string): boolean {
  const headings = context.path.map((heading) => heading.title);
  const top = headings.findIndex((title) => planHeading.test(title) && !resultHeading.test(title));
  if (top >= 0) return true;
  const nextYear = context.path.find(
    (heading) =>
      heading.level === 1 &&
      context.reportYear !== null &&
      heading.title.includes(`${context.reportYear + 1}年`),
  );
  if (nextYear) return true;
  return planWords.test(near);
}

function isThreshold(context: StatusContext, near: string, tail: string): boolean {
  const { token, qualifier, sentence } = context;
  if (
    token.kind === "amount" ||
    token.kind === "rate" ||
    token.kind === "score" ||
    token.kind === "count" ||
    token.kind === "period"
  ) {
    if (targetWords.test(near) || /[≥≤＞＜≧≦><]$/.test(near)) return true;
    if (gradeBand.test(tail) || ruleCited.test(near) || /^(?:以上)?的(?:规定|要求|标准)/.test(tail))
      return true;
    const limited =
      qualifier !== "exact" &&
      qualifier !== "over" &&
      qualifier !== "approx" &&
      qualifier !== "nearly";
    if (limited && ruleTail.test(tail)) return true;
    const inPlan = planned(context, near);
    if (limited && !inPlan && ruleLead.test(near)) return true;
    if (inPlan && /按(?:照)?$/.test(near) && /^[^，。；]{0,6}的?比例/.test(tail)) return true;
    if (limited && ruleWords.test(sentence.words) && /(?:的|者)/.test(tail.slice(0, 24)))
      return true;
    if (/(?:达到|增幅|增长)$/.test(near.trimEnd()) && /^(?:或|以上|（含）)/.test(tail)) return true;
    if (near.endsWith("连续") && /^[^，。；]{0,24}的/.test(tail)) return true;
  }
  return false;
}
