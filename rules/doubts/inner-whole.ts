import { intersect } from "../../domain/interval.ts";
import { printedDigits } from "../../domain/quantity.ts";
import type { Bound } from "../rule.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";
import { quoteOf, setOf, totalOf } from "./runs.ts";

const leastDigits = 2;
/** 另有7项 */
const besides = /(?:另有?|此外|另外|还有)[一-龥]{0,4}$/;

/**
 * 全年审定148项，…对100万元以上的64项进行验收，合格59项，不合格5项，另有7项少支付: a number nearer to the list, or one of it, is what the items right
 * behind it come to, so that these are of that one.
 */
export function innerWhole({ formula, evidence }: Bound, scene: Scene): string | null {
  const claim = evidence[formula.claim]?.figure ?? null;
  if (claim === null || formula.name !== "sum" || formula.args.length < 3) return null;
  const told = new Set(formula.args.map((at) => evidence[at]?.figure?.id));
  const place = placeOf({ figure: claim }, scene);
  const own = place?.list[place.at];
  if (place === null || own === undefined) return null;
  const like = place.list.slice(place.at + 1).filter((each) => areOfOneKind(each, own));
  const items = like.filter(({ figure }) => told.has(figure.id));
  if (items.length < told.size) return null;
  for (const [at, whole] of [own, ...like].entries()) {
    if (printedDigits(whole.figure.quantity) < leastDigits) continue;
    const behind = like.slice(at).filter(({ figure }) => told.has(figure.id));
    const from = items.length - behind.length;
    const run = behind
      .slice(1)
      .map((_, last) => behind.slice(0, last + 2))
      .find((start) => intersect(totalOf(start), setOf(whole)) !== null);
    // 64项…，合格59项，不合格5项，另有7项: of a number of the relation itself only what is told besides may be left over.
    const next = run === undefined ? undefined : items[from + run.length];
    const isOver = next !== undefined && besides.test(plain(next.before));
    const isBound = whole === own || told.has(whole.figure.id);
    // 123个，城区78个、县域45个，…: of two such numbers that make up the whole each has its own items among those that were read.
    const isHalf = like.some(
      (other) => other !== whole && intersect(totalOf([whole, other]), setOf(own)) !== null,
    );
    if (run !== undefined && !isHalf && (!isBound || isOver))
      return `“${run.map(quoteOf).join("＋")}”正合“${quoteOf(whole)}”`;
  }
  return null;
}
