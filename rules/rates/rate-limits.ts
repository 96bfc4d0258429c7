import type { Severity } from "../../domain/finding.ts";
import { nameRate } from "./rate-name.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** What a rate or a score cannot exceed, by what it is called. */
export interface Limit {
  /** The word at the number that sets the bound. */
  readonly name: string;
  /** In the unit that the figure prints. */
  readonly most: string;
  readonly severity: Severity;
  /** What lies within is worth a receipt. */
  readonly isReceipt: boolean;
}

/** Parts of a whole, which cannot exceed it; what completes, spends or grows may. */
const shares =
  /(覆盖率|覆盖面|占比|比重|公开率|公开比例|抽查率|抽查比例|抽查面|复核率|合格率|优良率|优秀率|良好率|整改率|整改完成率|报送率|满意度|满意率|参训率|验收合格率|通过率|入库率|办结率|规范率|知晓率|回收率|核减率|评减率|审减率|压减率|节约率|节支率|反馈率|应用率|采纳率|按期完工率|准确率|及格率)(?:[（(]%[）)])?[^，,；;。、\d]{0,6}$/;
/** Ratios of two different things that only sound like shares: 拨备覆盖率, 占GDP的比重. */
const unlike =
  /拨备|[储准]备[^，,。]{0,4}覆盖|利息|偿债|占[^，,。]*(?:GDP|生产总值|预算|任务|计划|限额|财力)/;
/** 占年初预算的110%, 占任务的 … is a completion. */
const shareFrame =
  /占(?:(?!预算|任务|计划|目标|指标|上年|去年|同期|限额)[^，,；;。、\d])*(?:\d+[个家项条户人份]?[^，,；;。、\d]{0,8})?(?:的|比|比重|比例)?(?:为|达到?|约|近|超过?)?$/;
const changes =
  /增长|增幅|降幅|增速|提高|上升|下降|增加|减少|同比|环比|完成率|执行率|比上|较上|超收|倍/;

/** What is done may exceed what was planned, what is earned or owed what it is held against. */
const unbounded =
  /完成|执行|达成|实现|支出率|支付率|到位|使用|利用|[增减涨升降超]|[比较]上?[年期]|同比|环比|倍|计划|目标|任务|预算|收益|回报|利润|利率|负债|债务|偿|杠杆|周转|流动|速动|资本|参保|入学|产出|溢价|偏[离差]|变动|配[套比]|匹配|相当|相比|对比|之比|汇率|GDP|生产总值/;

/** 退回率, 红灯率, 核查比例: what else is a part by its name. */
const part = /(?:率|比例|比重|面)$/;

/** Beyond this even a completion is a slip of the pen. */
const anyRate = "1000";
/** What was added during the year may be more than the budget was, never twice as much. */
const spent = {
  frame: /((?:执行|支出|支付)(?:率|进度))(?:[为是达]|平均|仅)*到?$/,
  most: "300",
} as const;
/** A budget overspent by half is a slip of the pen; what is 占 of it is no income. */
const ofBudget = { frame: /占[^，,；;。\d]*预算[^，,；;。\d]*的?$/, most: "200" } as const;

const stops = new Set("，,；;。");

/** Null for what is no rate, and for distances between growths, which have no limit. */
export function limitOf(mention: Mention): Limit | null {
  const { kind, quantity } = mention.figure;
  if (kind !== "rate") return null;
  const { scope, before } = mention;
  const lead = scope.isRow ? before : leading(mention, 40);
  const clause = clauseBefore(lead, lead.length, stops);
  if (quantity.dimension === "points") return /[增涨]/.test(clause) ? null : sign("差距", "100");
  return quantity.unit === "%" ? shareLimit(mention, clause) : null;
}

function shareLimit(mention: Mention, clause: string): Limit {
  const share = shareName(clause, mention.scope.isRow);
  if (share !== null) return { name: share, most: "100", severity: "error", isReceipt: true };
  const named = nameRate(mention);
  if (
    named?.kind === "named" &&
    part.test(named.name) &&
    !unlike.test(clause) &&
    !unbounded.test(clause)
  )
    return sign(named.name, "100");
  if (ofBudget.frame.test(clause)) return sign("占比", ofBudget.most);
  const spending = spent.frame.exec(clause)?.[1];
  if (spending !== undefined && !changes.test(clause.replace(spending, "")))
    return sign(spending, spent.most);
  return { name: "比率", most: anyRate, severity: "warning", isReceipt: false };
}

function sign(name: string, most: string): Limit {
  return { name, most, severity: "warning", isReceipt: false };
}

function shareName(clause: string, isRow: boolean): string | null {
  if (unlike.test(clause)) return null;
  const [words = "", name] = shares.exec(clause) ?? [];
  if (name !== undefined && !changes.test(words.slice(name.length))) return name;
  return shareFrame.test(clause) && !changes.test(clause) && !isRow ? "占比" : null;
}
