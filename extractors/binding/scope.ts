/** A number that tells of less than its indicator does, or of something beside it. */
export interface ScopeWords {
  readonly indicator: string;
  /** How firmly the words name the indicator: 3 says it outright. */
  readonly weight: number;
  readonly lead: string;
  readonly tail: string;
  readonly counted: boolean;
  readonly sentence: string;
}

/** 县水利局红灯项目5个, 区住建局送评16个: one office of many. */
const ofOffice =
  /(?:^|[，。；：、])(?!(?:[^，。；：\d]{0,4})财政)[^，。；：、\d]{0,2}(?:省|市|州|县|区|旗)(?!财政|直|级|本级|人民|委|政|属|域|内|各|审计)[\u4e00-\u9fff]{1,8}(?:局|委|厅|中心|学校|医院)(?:送评|评减|申报|核减|压减|(?:红|黄|绿)灯)[^，。；：\d]{0,6}$|(?:^|[，。；：])(?:省|市|州|县|区|旗)(?!财政|直|级|本级|人民|委|政|属|域|内|各|审计)[\u4e00-\u9fff]{1,8}(?:局|委|厅)(?:等(?:其他)?部门)?(?:送评|申报)\d[\d,.]*[个项]，(?:评减|核减|压减)$/;

/** 资金管理类问题46个，已整改44个，整改率95.7%: what follows a class is of that class. */
const ofClass =
  /(?:^|[。；：\n]|\d[.、．])[^，。；：\d]{2,12}类(?:问题|项目|资金|意见)?\d[\d,.]*[个条项](?:，[^。；]*)?$/;

/** 对预计年底无法支出的31个项目, 其中41个项目 */
const described =
  /(?:^|[，。；：])(?:对|将|把)(?![^，。；]*(?:监控|评估|评价|自评|申报|新增|纳入|全部|所有|重点|拟|编报|绩效目标))[^，。；\d]{4,24}的$/;
const amongThem = /其中(?:有)?$/;
/** Indicators that count all there is of a kind of work. */
const whole =
  /^(?:monitoring\.(?:units|projects_online)|ex_ante\.(?:units|projects)|target\.projects_reviewed|evaluation\.(?:self_projects|key_projects|key_objects))$/;
/** 这64个, 上述三个部门 */
const pointed = /(?:上述|上表|前述|上列)$/;
/** 低于30%的项目141个, 90分以上25个单位, 80%以上的项目268个 */
const banded =
  /\d[\d.]*(?:%|分)(?:（不?含）)?(?:以上|以下|以内|之间)?(?:的)?(?:项目|单位|部门|对象)?(?:有|共)?$/;
const bandless =
  /^(?:monitoring\.(?:units|projects_online)|ex_ante\.units|evaluation\.self_projects|target\.projects_reviewed)$/;

/** 应编报绩效目标项目987个: what was due. */
const due = /(?:^|[，。；：（])应(?:当)?(?:编报?|报送|公开|开展|自评|评价|评)[^，。；\d]{0,14}$/;
/** 暂未收回1179万元, 不予追加460万元, 仍亮红灯的12个 */
const notDone =
  /(?:暂未|尚未|仍未|还未|没有)(?:收回|整改|公开|报送|支出|拨付|完成)(?:到位)?(?:的)?(?:资金|金额|问题)?$|(?:不予|未予)(?:追加|安排)[^，。；\d]{0,4}$|(?:仍|还|尚)(?:亮|未|没)[^，。；\d]{0,8}的$/;
/** 单个对象压减最多的为640万元 */
const extreme = /最[多少大小高低](?:的)?(?:为|是|达|有|扣|压减)?$/;
/** 核减4005万元，约合4000万元; 审计抽查60个项目 */
const restated = /，(?:约合|折合)$/;
const ofAudit = /审计(?:机关|局|部门)?(?:抽查|抽审|点名|指出)[^，。；\d]{0,6}$/;
/** 分财政评价和部门评价两个层次 */
const ways = /^(?:个)?(?:层次|方面|阶段|环节|步骤|维度|层面|类别|途径|渠道)/;
/** 52个项目共设置三级指标486个: their indicators are told, not how many were reviewed. */
const setsIndicators = /^项目(?:共|总共|合计)?(?:设置?|设有|设定)(?:了)?[^，。；\d]{0,8}指标/;

const fee = /(?:服务费|委托费|评价费|咨询费|费用|价款|质保金)(?:用)?(?:总额)?(?:合计|共计|共)?$/;
/** 统筹用于“三保”支出6500万元、应急抢险1505万元: where the money went. */
const spentOn = /用于[^。；，]*$/;
/** 涉及预算3600万元，压减360万元 */
const pool = /涉及(?:项目)?(?:预算|资金|金额)(?:共|共计|合计)?$/;
const thenCut = /^，(?:共|合计|相应)?(?:压减|核减|扣减|调减|削减)/;
const saved = /(?:省下|节省)(?:的)?(?:资金|经费)?(?:共|约)?$/;
const flow =
  /^(?:application\.cut_amount|monitoring\.(?:adjusted|recovered)_amount|ex_ante\.reduced_amount)$/;

/** 评价为“中”的12家压减173万元；为“差”的3家压减87万元: each grade is a part of what was cut. */
const gradeByGrade = /(?:中|良)[”"]?(?:等次|等级)?的[^。]*差[”"]?(?:等次|等级)?的/;
const summedUp = /(?:合计|共计|总共|累计|共)(?:压减|核减|扣减|涉及|取消)?(?:预算|资金|金额)?$/;

/** 自评优402个, 发现自评不实14个 */
const ofSelfResult =
  /自评(?:等级)?(?:为)?[“"]?(?:优|良|中|差|不实|真实|失实|虚高)[^，。；\d]{0,4}$/;
/** 督促9个部门修订办法12项 */
const byOthers = /(?:督促|指导|推动|帮助|要求)[^，。；]*(?:修订|制定|出台|完善)[^，。；\d]*$/;
/** 对2家中介机构扣减服务费 */
const punished = /^[^，。；\d]{0,10}(?:扣减|约谈|通报|处罚|暂停|清退)/;

export function isNarrower(words: ScopeWords): boolean {
  const { indicator, weight, lead, tail, counted } = words;
  if (
    restated.test(lead) ||
    (/[局委厅心校院]/.test(lead) && ofOffice.test(lead)) ||
    notDone.test(lead) ||
    due.test(lead)
  )
    return true;
  if (lead.includes("类") && ofClass.test(lead)) return true;
  if (indicator.startsWith("application.") && indicator !== "application.score_threshold") {
    if (gradeByGrade.test(words.sentence) && !summedUp.test(lead)) return true;
  }
  if (flow.test(indicator) && isOtherUse(indicator, lead, tail)) return true;
  return counted && isOtherCount(indicator, weight, lead, tail);
}

function isOtherUse(indicator: string, lead: string, tail: string): boolean {
  if (extreme.test(lead) || spentOn.test(lead) || saved.test(lead)) return true;
  if (!indicator.startsWith("application")) return false;
  return fee.test(lead) || (pool.test(lead) && thenCut.test(tail));
}

function isOtherCount(indicator: string, weight: number, lead: string, tail: string): boolean {
  if (pointed.test(lead) || ways.test(tail) || ofAudit.test(lead)) return true;
  if (weight < 3 && whole.test(indicator) && (described.test(lead) || amongThem.test(lead)))
    return true;
  if (bandless.test(indicator) && banded.test(lead)) return true;
  switch (indicator) {
    case "target.projects_reviewed":
      return setsIndicators.test(tail) && /(?:^|[，。；：\s])$/.test(lead);
    case "evaluation.self_projects":
      return ofSelfResult.test(lead);
    case "institution.documents_issued":
      return byOthers.test(lead);
    case "institution.third_party_agencies":
      return punished.test(tail);
    default:
      return false;
  }
}
