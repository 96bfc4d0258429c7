import { intersect, subtract } from "../../domain/interval.ts";
import { printedDigits } from "../../domain/quantity.ts";
import type { Bound } from "../rule.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";
import { quoteOf, setOf } from "./runs.ts";

const left = /(?:结余|结转|剩余|余下|余额|尚余|未用|未动用|未支出|未完成|缺口)[一-龥]{0,3}$/;
const leastDigits = 2;

/** 预备费2400万元，动用1380万元，其中…，结余1020万元: what is left of a whole beyond the total is none of its items. */
export function restOfWhole({ formula, evidence }: Bound, scene: Scene): string | null {
  const claim = evidence[formula.claim]?.figure ?? null;
  if (formula.name !== "sum" || claim === null || claim.cell !== null) return null;
  const place = placeOf({ figure: claim }, scene);
  const own = place?.list[place.at];
  if (place === null || own === undefined) return null;
  const told = new Set(formula.args.map((at) => evidence[at]?.figure?.id));
  const wholes = place.list
    .slice(0, place.at)
    .filter((each) => areOfOneKind(each, own) && !told.has(each.figure.id));
  for (const item of place.list) {
    if (!told.has(item.figure.id) || !left.test(plain(item.before))) continue;
    if (printedDigits(item.figure.quantity) < leastDigits) continue;
    const whole = wholes.find(
      (each) => intersect(subtract(setOf(each), setOf(own)), setOf(item)) !== null,
    );
    if (whole !== undefined)
      return `“${quoteOf(item)}”正合“${quoteOf(whole)}”与“${quoteOf(own)}”之差，不是分项`;
  }
  return null;
}
