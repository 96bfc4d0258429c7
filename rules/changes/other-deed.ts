import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** What is done with money, each deed by its words. */
const deeds = [
  /申报|申请|送审|送评|报送|报审/,
  /[核审评压调削]减|节约|节支/,
  /[核审评]定|批复|安排/,
  /收回|盘活|上缴/,
  /结余|结转/,
  /支出|支付|拨付|执行/,
] as const;

/** 申报3.86亿元，核减率12%。…今年核减额比上年增加685万元: what was asked for is not what was cut. */
export function isOfOtherDeed({ before, figure }: Mention, topics: readonly string[]): boolean {
  if (figure.quantity.dimension !== "money") return false;
  const own = deedOf(plain(before).slice(-8));
  const named = topics.map((topic) => deedOf(topic)).filter((deed) => deed >= 0);
  return own >= 0 && named.length > 0 && !named.includes(own);
}

function deedOf(words: string): number {
  const found = deeds.flatMap((deed, at) => (deed.test(words) ? [at] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}
