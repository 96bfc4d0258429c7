import type { Figure } from "../../domain/figure.ts";
import { intersect, subtract } from "../../domain/interval.ts";
import { printedSet } from "../../domain/reading.ts";
import type { Mention } from "../wording/scene.ts";
import { mostTried } from "./accidents.ts";
import { quoteOf, setOf } from "./runs.ts";

/** So many accidental fits are expected at most among all that is tried. */
const accidents = 0.05;
/** Of round numbers not even so many may be tried. */
const fewest = 3;

/** 满意率分别为91.5%、88.0%和83.3%，…最低，比…低8.2个百分点: two other rates of the paragraph are so far apart. */
export function ratesApart(
  claim: Figure,
  told: readonly Figure[],
  list: readonly Mention[],
): string | null {
  const most = mostTried(claim, accidents);
  if (most < fewest) return null;
  const claimed = printedSet(claim.quantity);
  const at = list.findIndex(({ figure }) => figure.id === claim.id);
  const rates = list.filter(({ figure }) => figure.quantity.dimension === "ratio");
  const farness = (pair: readonly Mention[]): number =>
    Math.max(...pair.map((each) => Math.abs(list.indexOf(each) - at)));
  const found = rates
    .flatMap((a) => rates.map((b) => [a, b] as const))
    .filter(([a, b]) => Number(a.figure.value) > Number(b.figure.value))
    .filter((pair) => !pair.every(({ figure }) => told.some(({ id }) => id === figure.id)))
    .toSorted((a, b) => farness(a) - farness(b))
    .slice(0, most)
    .find(([a, b]) => intersect(subtract(setOf(a), setOf(b)), claimed) !== null);
  return found === undefined
    ? null
    : `“${quoteOf(found[0])}”与“${quoteOf(found[1])}”之差正合“${quoteOf({ figure: claim })}”`;
}
