import { hanValue } from "../wording/han-numeral.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const several =
  /([两二三四五六七八九]|(?<!\d)[2-9])(?:大|小)?(?:个?[项类者种级档批次块笔轮方]|部分|个?方面|种情形|个季度)(?:(?:资金|支出|费用|来源|金额|项目|情形)*|[一-龥]{2})(?:合计|共计|总计|合并|相加|共)[一-龥]{0,6}$/;

/** 前两类合计73个, 教育、医疗两项合计2370万元: how many numbers a total says that it adds up. */
export function countSummed(total: Mention): number | null {
  const word = several.exec(plain(leading(total, 20)))?.[1];
  return word === undefined ? null : (hanValue(word) ?? Number(word));
}

/** Of fewer than those that stand before it, and by other words of which. */
export function isOfFewer(total: Mention, parts: readonly Mention[]): boolean {
  const wanted = countSummed(total);
  return wanted !== null && wanted > 1 && wanted < parts.length;
}
