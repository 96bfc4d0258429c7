import type { Figure } from "../../domain/figure.ts";
import { intersect } from "../../domain/interval.ts";
import { printedSet } from "../../domain/reading.ts";
import { evaluate } from "../../domain/relation.ts";
import { quoteOf, runsIn, totalOf } from "./runs.ts";
import type { Mention } from "../wording/scene.ts";

/** Of more of them some come to anything. */
const most = 4;

/** 第一批12个，第二批10个；跟踪评价4个，占18.2%: of all that a list tells, not of one of it. */
export function ofSeveral(
  claim: Figure,
  [part, whole]: readonly Figure[],
  list: readonly Mention[],
): string | null {
  if (part === undefined || whole === undefined) return null;
  const claimed = printedSet(claim.quantity);
  const own = list.find(({ figure }) => figure.id === whole.id);
  const others = list.filter(
    (each) =>
      each.figure.id !== claim.id &&
      each.figure.id !== part.id &&
      own !== undefined &&
      // What stands in the sentence of the rate is what it is of.
      own.scope.span.start !== claim.sentence.start &&
      nameOf(each) === nameOf(own),
  );
  const run = runsIn(others).find((each) => {
    if (each.length > most || !each.some(({ figure }) => figure.id === whole.id)) return false;
    const result = evaluate("share", [printedSet(part.quantity), totalOf(each)]);
    return result !== null && intersect(result, claimed) !== null;
  });
  return run === undefined
    ? null
    : `“${quoteOf({ figure: part })}”与“${run.map(quoteOf).join("＋")}”之比正合“${quoteOf({ figure: claim })}”`;
}

/** The last words before the number and the first behind it. */
function nameOf({ before, after }: Mention): string {
  return `${before.replace(/\s/g, "").slice(-2)}|${after.slice(0, 2)}`;
}
