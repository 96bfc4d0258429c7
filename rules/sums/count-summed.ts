import { hanValue } from "../wording/han-numeral.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const several =
  /([两二三四五六七八九]|(?<!\d)[2-9])个?[项类者种级档批次块笔](?:[一-龥]{2})?(?:合计|共计|总计|相加|共)$/;

/** 前两类合计73个, 教育、医疗两项合计2370万元: how many numbers a total says that it adds up. */
export function countSummed(total: Mention): number | null {
  const word = several.exec(plain(leading(total, 10)))?.[1];
  return word === undefined ? null : (hanValue(word) ?? Number(word));
}

/** Of fewer than those that stand before it, and by other words of which. */
export function isOfFewer(total: Mention, parts: readonly Mention[]): boolean {
  const wanted = countSummed(total);
  return wanted !== null && wanted > 1 && wanted < parts.length;
}
