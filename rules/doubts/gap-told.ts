import { intersect, negate, subtract } from "../../domain/interval.ts";
import { printedDigits } from "../../domain/quantity.ts";
import type { Bound } from "../rule.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";
import { quoteOf, setOf } from "./runs.ts";

const gap = /(?:少|多|节约|节省|节支|结余|低|高|超|差|减|增|剩余?|缺口?)[一-龥]{0,3}$/;
const leastDigits = 2;

/** 三项比预算105万元少花7.45万元: the text tells by how much the list and the number held against it differ, so that it is no total of it. */
export function gapTold({ formula, evidence }: Bound, scene: Scene): string | null {
  const claim = evidence[formula.claim]?.figure ?? null;
  if (claim === null || formula.name !== "sum") return null;
  const place = placeOf({ figure: claim }, scene);
  const [own, next] = [place?.list[place.at], place?.list[place.at + 1]];
  if (own === undefined || next === undefined || own.scope !== next.scope) return null;
  const told = formula.args.map((at) => evidence[at]?.figure ?? null);
  const items = told.flatMap((figure) => (figure === null ? [] : { figure }));
  if (items.length < told.length || told.includes(next.figure)) return null;
  if (!areOfOneKind(own, next) || printedDigits(next.figure.quantity) < leastDigits) return null;
  const between = items.reduce((rest, item) => subtract(rest, setOf(item)), setOf(own));
  const isGap = [between, negate(between)].some((each) => intersect(each, setOf(next)) !== null);
  return isGap && gap.test(plain(next.before)) ? `“${quoteOf(next)}”正合它与所列各项之差` : null;
}
