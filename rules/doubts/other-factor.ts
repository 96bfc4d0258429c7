import type { Figure } from "../../domain/figure.ts";
import { has } from "../../domain/interval.ts";
import { printedSet, printedValue } from "../../domain/reading.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import type { Scene } from "../wording/scene.ts";
import { quoteOf } from "./runs.ts";

const times = /(\d+)个?(?:月|天|周|次|学期|学年|年(?!\d|[月度初末底中]))/g;
const longestYear = 366;

/**
 * 9处按每处4万元的标准需要36万元，只落实了20万元; 每生每月480元，按10个月收取，388名应收186.24万元: what one of them costs and how many there are
 * make another amount of the sentence, or this one once a time that is told is counted as well.
 */
export function otherFactor({ formula, evidence }: Bound, scene: Scene): string | null {
  if (formula.name !== "times") return null;
  const [total, count] = formula.args.map((at) => evidence[at]?.figure ?? null);
  const mean = evidence[formula.claim]?.figure ?? null;
  const place = mean === null ? null : placeOf({ figure: mean }, scene);
  const own = place?.list[place.at];
  if (mean === null || total == null || count == null || place === null || own === undefined)
    return null;
  const product = printedValue(mean.quantity).mul(printedValue(count.quantity));
  const makes = ({ quantity }: Figure, number: number): boolean =>
    has(printedSet(quantity), product.mul(number));
  const other = place.list.find(
    ({ figure }) =>
      figure.id !== mean.id &&
      figure.id !== total.id &&
      figure.sentence.start === mean.sentence.start &&
      figure.quantity.dimension === total.quantity.dimension &&
      makes(figure, 1),
  );
  if (other !== undefined) return `“${quoteOf(other)}”与“${plain(count.quote)}”正合`;
  const numbers = [...plain(own.scope.text).matchAll(times)].map(([, number]) => Number(number));
  const found = numbers.find(
    (number) => number > 1 && number <= longestYear && makes(total, number),
  );
  return found === undefined ? null : `再除以${String(found)}正合“${plain(mean.quote)}”`;
}
