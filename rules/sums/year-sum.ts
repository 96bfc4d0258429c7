import type { Listing } from "../lists/listing.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { followOn } from "../wording/period-runs.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { seemsMeant } from "./nearly-whole.ts";

/** 近三年累计, 三年来共; the years may stand a clause before. */
const several =
  /(?:近|过去|前|这)([两二三四五])年|([两二三四五])年(?:来|间|内)?[一-龥]{0,6}(?:累计|共|合计)|(20\d\d)年?(?:[—～~-]|至|到)(20\d\d)年/;
const adding = /累计|共|合计|总/;
const yearly = /(20\d\d)年(?:度)?[^，,。；;\d]{0,10}$/;

/** 近三年累计开展重点评价149个，2022年45个，2023年52个，2024年52个: as many years one after the other as the total says. */
export const yearSums = perScene((scene: Scene): readonly Listing[] =>
  fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((total, at): readonly Listing[] => {
      const wanted = isMeasured(total) ? yearsOf(total) : null;
      if (wanted === null) return [];
      const parts = sentence
        .slice(at + 1)
        .filter((each) => isAlike(each, total))
        .slice(0, wanted);
      if (!areYears(scene, [total, ...parts], wanted)) return [];
      return seemsMeant(sumOf(total, parts, "="))
        ? [{ total, parts, closed: true, firm: false }]
        : [];
    }),
  ),
);

function yearsOf(total: Mention): number | null {
  const words = plain(leading(total, 40));
  const [, near, told, first, last] = several.exec(words) ?? [];
  if (!adding.test(words) || /其中|平均|增|减少/.test(plain(total.before))) return null;
  if (first !== undefined && last !== undefined) return Number(last) - Number(first) + 1;
  const word = near ?? told;
  return word === undefined ? null : hanValue(word);
}

function isAlike(mention: Mention, total: Mention): boolean {
  const [a, b] = [mention.figure.quantity, total.figure.quantity];
  return a.dimension === b.dimension && (a.dimension === "money" || a.unit === b.unit);
}

function areYears(scene: Scene, [total, ...parts]: readonly Mention[], wanted: number): boolean {
  if (total === undefined || parts.length !== wanted) return false;
  const years = parts.map((part) => Number(yearly.exec(plain(leading(part, 20)))?.[1]));
  const gaps = parts.map((part, at) => textBetween(scene, parts[at - 1] ?? total, part));
  return (
    followOn(years) && gaps.every((gap) => gap.length <= 30 && !/[比较]上年|同比|增|平均/.test(gap))
  );
}
