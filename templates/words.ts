import type { Figure, Kind, Status } from "../domain/figure.ts";
import type { Outcome } from "../domain/finding.ts";
import type { Qualifier } from "../domain/quantity.ts";

export const kindNames: Readonly<Record<Kind, string>> = {
  amount: "金额",
  count: "数量",
  rate: "比率",
  score: "分值",
  rank: "名次",
  date: "日期",
  period: "期间",
  docnumber: "文号",
};

export const statusNames: Readonly<Record<Status, string>> = {
  actual: "实际",
  plan: "计划",
  threshold: "标准",
  reference: "引用",
};

export const qualifierNames: Readonly<Record<Qualifier, string>> = {
  exact: "",
  over: "余/多",
  approx: "约",
  nearly: "近",
  more_than: "超过",
  at_least: "以上",
  less_than: "不足",
  at_most: "不超过",
  no_later_than: "前",
};

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  pass: "通过",
  fail: "不通过",
  hint: "提示",
  not_applicable: "不适用",
  insufficient: "数据不足，未判断",
  ambiguous: "有歧义，未判断",
  crashed: "程序出错，未判断",
};

const baseUnits: Readonly<Record<Kind, string>> = {
  amount: "元",
  count: "",
  rate: "%",
  score: "分",
  rank: "名",
  date: "",
  period: "",
  docnumber: "",
};

export function baseUnitOf(figure: Figure): string {
  return baseUnits[figure.kind];
}
