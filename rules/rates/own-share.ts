import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** 教育支出7.99亿元，占20.6%；农林水支出7.28亿元，占15.9%: an item with a share of its own is no whole of the others. */
export function hasOwnShare(whole: Mention): boolean {
  const next = whole.scope.mentions[whole.place + 1];
  return (
    next?.figure.kind === "rate" && /^[，,（(]占(?:比|到|了|近|约)*$/.test(between(whole, next))
  );
}

/** 近三分之一, 超过五成: a word in round terms is no claim that could be held against another sentence. */
export function isRough({ figure }: Mention): boolean {
  return !/\d/.test(figure.quote.normalize("NFKC")) && figure.quantity.qualifier !== "exact";
}

/** 评估41个，评审103个，核减6208万元，其中评估环节占30.1%: of what stands right before, measured as that is. */
export function isOfOtherMeasure({ scope, place, before }: Mention, { figure }: Mention): boolean {
  const last = scope.mentions[place - 1];
  const among = /^[，,；;]?其中[^，,；;\d]*占(?:比|了|到)?$/.test(before.replace(/\s/g, ""));
  return among && last !== undefined && last.figure.kind !== figure.kind;
}

/** 占两项预算的54.2%, 占12个项目资金的30%: of the money of so many, not of how many they are. */
export function countsMoney({ figure, after }: Mention): boolean {
  if (figure.kind !== "count") return false;
  return /^[^，,。；;的\d]{0,6}(?:预算|资金|金额|支出|投资|收入|经费)(?:总[额量数]|之和|合计)?的/.test(
    after,
  );
}

/** 占年度预算12.54亿元的65.4%，滞后指标占20.3%: the whole of the share before is no part of the next. */
export function isBase({ before, after }: Mention): boolean {
  return /占[^，,；;]*$/.test(before) && /^的(?:约|近)?$/.test(after);
}
