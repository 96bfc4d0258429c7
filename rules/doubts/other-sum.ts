import type { Figure } from "../../domain/figure.ts";
import { intersect } from "../../domain/interval.ts";
import { printedDigits } from "../../domain/quantity.ts";
import { printedSet } from "../../domain/reading.ts";
import type { Mention } from "../wording/scene.ts";
import { isAlike, quoteOf, runsIn, setOf, totalOf } from "./runs.ts";

/** Shorter numbers are met by accident. */
const leastDigits = 3;
const leastItems = 3;

/** Another sum of the paragraph that holds for the total and items of one that does not, in Chinese; null where there is none. */
export function otherSum(
  claim: Figure,
  told: readonly Figure[],
  list: readonly Mention[],
): string | null {
  return turnedRound(claim, told, list) ?? otherList(claim, told, list);
}

/** 年初预算2845.60万元，追加1932.40万元，可用财力4778.00万元: one of the items is what the others come to with their whole. */
function turnedRound(
  claim: Figure,
  told: readonly Figure[],
  list: readonly Mention[],
): string | null {
  const whole = list.find(({ figure }) => figure.id === claim.id);
  const items = list.filter(({ figure }) => told.some(({ id }) => id === figure.id));
  if (whole === undefined || items.length < told.length) return null;
  const outer = items.find((item) => {
    if (printedDigits(item.figure.quantity) < leastDigits) return false;
    const rest = [whole, ...items.filter((each) => each !== item)];
    return isAlike(item, rest) && intersect(totalOf(rest), setOf(item)) !== null;
  });
  return outer === undefined ? null : `“${quoteOf(outer)}”正合其余各项与“${quoteOf(whole)}”之和`;
}

/** 监控项目分别为1348、1371、1395个，发现预警项目52、64、31个，三次共147个次: another list comes to it. */
function otherList(
  claim: Figure,
  told: readonly Figure[],
  list: readonly Mention[],
): string | null {
  if (printedDigits(claim.quantity) < leastDigits) return null;
  const claimed = printedSet(claim.quantity);
  const ids = new Set([claim, ...told].map(({ id }) => id));
  const found = runsIn(list.filter(({ figure }) => figure.id !== claim.id)).find(
    (run) =>
      run.length >= leastItems &&
      !run.some(({ figure }) => ids.has(figure.id)) &&
      intersect(totalOf(run), claimed) !== null,
  );
  return found === undefined
    ? null
    : `“${found.map(quoteOf).join("＋")}”正合“${quoteOf({ figure: claim })}”`;
}
