import type { Stage } from "../../domain/indicator.ts";
import { amountFrames } from "./amount-frames.ts";
import { countFrames } from "./count-frames.ts";

/** What is counted: the head of the noun before or after the number. */
export type Thing =
  | "project"
  | "unit"
  | "object"
  | "report"
  | "issue"
  | "opinion"
  | "target"
  | "money"
  | "paper"
  | "other"
  | "none";

/** What is done to it, from the words nearest to the number. */
export type Act =
  | "reject"
  | "support"
  | "selfAssess"
  | "return"
  | "red"
  | "light"
  | "adjust"
  | "recover"
  | "pause"
  | "keyMonitor"
  | "selfEvaluate"
  | "spotCheck"
  | "departmentEvaluate"
  | "keyEvaluate"
  | "cut"
  | "approve"
  | "request"
  | "publish"
  | "congress"
  | "rest"
  | "grade"
  | "rectify"
  | "find"
  | "whole"
  | "assess"
  | "fault";

const actWords: readonly (readonly [Act, string])[] = [
  ["reject", "不予支持|不支持|未通过|没(?:有)?通过|不予安排|不予立项|不予入库|否决|暂缓安排"],
  ["support", '调整后支持|部分支持|予以支持|建议支持|(?<!不|不予)支持[”"]?(?=的|$|，|；|、|\\d)'],
  ["selfAssess", "自行(?:组织)?(?:开展)?(?:事前)?(?:绩效)?评估|自评估|自主评估|部门评估"],
  ["assess", "财政(?:重点)?(?:绩效)?评估|重点(?:绩效)?评估"],
  ["fault", "未按|未(?:开展|公开|报送|设置|完工)|逾期|不规范|空泛|除外|不到位|偏离|滞后|拖到|拖延"],
  ["return", "退回|打回|驳回"],
  ["red", "红灯"],
  ["light", "黄灯|绿灯|蓝灯"],
  ["recover", "收回|回收|盘活|追回|收缴|清理清退"],
  ["pause", "暂停|约谈|通报"],
  ["keyMonitor", "重点(?:绩效)?(?:运行)?(?:跟踪)?监控"],
  ["rest", "其余|余下|剩下|剩余|尚未|未完成|未整改|正在整改|仍有|还有|没有整改"],
  ["spotCheck", "抽查|复核|抽评|抽取"],
  ["selfEvaluate", "自评(?!得分|分数|结果|结论|等级)"],
  ["departmentEvaluate", "(?:主管)?部门(?:自主)?(?:组织)?(?:开展)?评价"],
  [
    "keyEvaluate",
    "重点(?:项目|政策)?(?:支出)?(?:绩效)?(?:再)?评价|财政(?:重点|绩效)?(?:绩效)?评价|财政复评|重点评价",
  ],
  ["cut", "压减|扣减|削减|压缩|取消|砍掉|减掉"],
  ["adjust", "调整(?!后|前)|调减|调剂"],
  ["approve", "核定|审定|评定|核准"],
  ["request", "申报|申请|送评|送审|拟安排"],
  ["congress", "人大"],
  ["publish", "公开|公示"],
  ["grade", '等次|等级|档次|[“"][优良中差][”"]'],
  ["rectify", "整改"],
  ["find", "发现|反馈|查出|梳理|指出"],
  ["whole", "整体"],
];

const anyAct = new RegExp(actWords.map(([, words]) => `(${words})`).join("|"), "g");

/** The acts named, in text order. */
function actsIn(printed: string): readonly Act[] {
  // 红黄绿灯 together name the system of lights, no single light.
  const words = printed.replace(/红黄绿蓝?(?:三色)?灯?/g, "　");
  const found: Act[] = [];
  anyAct.lastIndex = 0;
  for (let match = anyAct.exec(words); match !== null; match = anyAct.exec(words)) {
    const at = match.findIndex((group, index) => index > 0 && group !== undefined);
    const act = actWords[at - 1]?.[0];
    if (act !== undefined) found.push(act);
  }
  return found;
}

const things: readonly (readonly [Thing, RegExp])[] = [
  ["report", /报告$/],
  ["issue", /问题$/],
  ["opinion", /(?:意见|建议)$/],
  ["object", /(?:对象)$/],
  ["project", /(?:项目|政策|项目支出|政策支出|项目政策|政策项目)$/],
  ["unit", /(?:单位|部门|主管部门|镇街|乡镇|街道)$/],
  ["paper", /(?:文件|制度|办法|细则|规程|规范)$/],
  ["other", /(?:通知|通知书|函|清单|材料|稿件|初稿|信息|方案|台账|人员|干部|专家|线索|案例)$/],
  ["target", /(?:绩效目标|目标)$/],
  ["money", /(?:资金|金额|预算|支出|经费|总额)$/],
];

const stop = /[，。；：、！？（）()\d\n\t]/;

function headOf(phrase: string): Thing {
  for (const [thing, pattern] of things) if (pattern.test(phrase)) return thing;
  return "none";
}

/** The noun right after the number: the first thing named before any mark or verb. */
function thingAfter(tail: string): Thing {
  const end = tail.search(stop);
  const phrase = (end < 0 ? tail : tail.slice(0, end)).slice(0, 24);
  for (let at = 1; at <= phrase.length; at += 1) {
    const thing = headOf(phrase.slice(0, at));
    if (thing === "none" || thing === "money") continue;
    // 部门整体支出, 单位的项目: go on to the last noun that belongs to the same phrase.
    const rest = phrase.slice(at);
    if (thing === "unit" && /^(?:的)?(?:重点|其他)?(?:项目|问题|报告)/.test(rest)) continue;
    if (thing === "project" && /^(?:绩效)?(?:评价)?(?:报告|目标|单位|资金)/.test(rest)) continue;
    return thing;
  }
  return "none";
}

const linked =
  /(?:共有|共计|合计|总数|总计|累计|共|达到|达|为|有|是|约|近|超过|不少于|不低于|增加到|提高到|扩大到|：|:|\(|（)+$/;

function thingBefore(lead: string): Thing {
  const trimmed = lead.replace(linked, "").replace(/(?:个数|数量|数|总数)$/, "");
  return headOf(trimmed.slice(-12));
}

/** 其中5份报人大, 报人大参阅10份: copies are copies of a report. */
function lentThing(thing: Thing, unit: string | null, lead: string): Thing {
  const copies = thing === "none" && unit !== null && /^[份篇]/.test(unit);
  return copies && (lead.endsWith("其中") || /人大[^，。；]{0,8}$/.test(lead)) ? "report" : thing;
}

export interface Frame {
  readonly thing: Thing;
  readonly act: Act | null;
  /** Acts of the same clause, nearest first. */
  readonly near: readonly Act[];
  readonly stage: Stage | null;
  /** Acts of the clause the number stands in. */
  readonly local: readonly Act[];
  /** The words of that clause. */
  readonly clause: string;
  /** Those of them before the number. */
  readonly lead: string;
}

function clauseStart(lead: string): number {
  let at = lead.length;
  while (at > 0 && !"，。；：".includes(lead.charAt(at - 1))) at -= 1;
  return at;
}

/** Reads what is counted and what is done to it from the words on both sides of a number. */
export function frameOf(
  lead: string,
  tail: string,
  stage: Stage | null,
  counted: boolean,
  unit: string | null,
): Frame {
  const after = counted ? thingAfter(tail) : "none";
  const thing = after === "none" ? thingBefore(lead) : after;
  const leadClause = lead.slice(clauseStart(lead));
  const tailEnd = tail.search(/[，。；\d]/);
  const tailClause = tailEnd < 0 ? tail : tail.slice(0, tailEnd);
  const behind = actsIn(leadClause.slice(-30)).toReversed();
  // 亮红灯的21个项目收回资金: what stands before 的 describes the thing, what follows is done to it.
  const local = lead.endsWith("的")
    ? [...behind, ...actsIn(tailClause)]
    : [...actsIn(tailClause), ...behind];
  const before = actsIn(lead.slice(-80)).toReversed();
  const later = counted ? actsIn(tail.slice(0, 40)) : [];
  const near = [...local, ...before, ...later];
  return {
    thing: counted ? lentThing(thing, unit, lead) : "money",
    act: local[0] ?? before[0] ?? null,
    local,
    near,
    stage,
    clause: leadClause + tailClause,
    lead: leadClause,
  };
}

/** Indicator of the first row that fits: null when the row says that none is meant, undefined when no row fits. */
export function indicatorOfFrame(
  frame: Frame,
  kind: "count" | "amount",
  sentence: string,
): string | null | undefined {
  for (const row of kind === "count" ? countFrames : amountFrames) {
    if (row.things && !row.things.includes(frame.thing)) continue;
    if (row.stages && (frame.stage === null || !row.stages.includes(frame.stage))) continue;
    if (row.act && (frame.act === null || !row.act.includes(frame.act))) continue;
    if (row.acts && !row.acts.some((act) => frame.near.includes(act))) continue;
    if (row.local && !row.local.every((act) => frame.local.includes(act))) continue;
    if (row.clause && !row.clause.test(frame.clause)) continue;
    if (row.lead && !row.lead.test(frame.lead)) continue;
    if (row.sentence && !row.sentence.test(sentence)) continue;
    return row.indicator;
  }
  return undefined;
}
