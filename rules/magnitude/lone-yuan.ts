import type { Scene } from "../scene.ts";
import { amountsBySize, isOfOne, yuanOf } from "./odd-amount.ts";
import type { OddAmount } from "./odd-amount.ts";

/** What a project is given in whole yuan is no less than this. */
const least = 100_000;
/** So many amounts in 万元 or 亿元 show in what unit the report tells its money. */
const fewest = 4;

/** 评减金额546.18元 in a report that tells all else in 万元, and no price, grant or other 元 is in the sentence. */
export function loneYuan(scene: Scene): readonly OddAmount[] {
  const amounts = amountsBySize(scene);
  const usual = amounts.filter(({ figure }) => /[万亿]元$/.test(figure.quantity.unit ?? ""));
  if (usual.length < fewest) return [];
  return amounts
    .filter(
      (amount) =>
        isPlain(amount.figure.quantity.unit) &&
        yuanOf(amount) < least &&
        !amount.scope.isRow &&
        !isOfOne(amount) &&
        !amount.scope.mentions.some(
          (other) => other !== amount && isPlain(other.figure.quantity.unit),
        ),
    )
    .map((amount) => ({ amount, peer: null }));
}

function isPlain(unit: string | null): boolean {
  return unit === "元";
}
