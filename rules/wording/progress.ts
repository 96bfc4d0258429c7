import type { Mention } from "./scene.ts";

const progress =
  /^(?:当年|本年|全年|年内|截至.{0,8}|现|已|累计|实际)+(?:到位|支出|支付|拨付|使用|下达|完成投资)(?:资金|金额)?$/;

/** 债券资金18.6亿元，当年到位6.2亿元，累计到位13.5亿元: how far an item has come is no further item. */
export function isProgress({ before, figure }: Mention): boolean {
  return figure.kind === "amount" && progress.test(before.replace(/\s/g, ""));
}
