import { hanValue } from "../wording/han-numeral.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";
import type { Bracketed } from "./bracketed-past.ts";
import { sameMeasure } from "./change-subject.ts";
import { valuedOf } from "./year-series.ts";

const spanned =
  /^(?:近|这|前后)?(?:([两二三四五六七八九])|(\d))年(?:间|来|内|共|累计|合计)*[一-龥]{2,4}$/;

/**
 * 2022年、2023年分别为17.3%和22.6%，2024年为34.0%，两年提高16.7个百分点: of values told in the order of years the last is what it came to,
 * and that of so many years before what it started from.
 */
export function yearsSpanned(list: readonly Mention[], start: number): Bracketed | null {
  const [last, by] = [list[start - 1], list[start]];
  if (last === undefined || by === undefined || last.scope !== by.scope) return null;
  const [, word, digit] = spanned.exec(plain(by.before)) ?? [];
  if (word === undefined && digit === undefined) return null;
  const years = word === undefined ? Number(digit) : hanValue(word);
  const valued = list
    .slice(0, start)
    .filter((each) => each.scope === by.scope && sameMeasure(each, last))
    .flatMap((each) => valuedOf(each));
  const now = valued.find(({ value }) => value === last);
  const pasts = valued.filter(({ year }) => now !== undefined && year + Number(years) === now.year);
  const [past] = pasts;
  return past === undefined || pasts.length > 1 ? null : { past: past.value, now: last };
}
