import type { Mention, Scene } from "../wording/scene.ts";
import { amountsBySize, isOfOne, yuanOf } from "./odd-amount.ts";
import type { OddAmount } from "./odd-amount.ts";

const tenThousand = 10_000;

/** 核减0.29万元: two thousand nine hundred yuan is written in 元; it is 亿元 that is told in hundredths. */
export function belowUnit(scene: Scene): readonly OddAmount[] {
  return amountsBySize(scene)
    .filter(
      (amount) =>
        amount.figure.quantity.unit === "万元" &&
        yuanOf(amount) < tenThousand &&
        !amount.scope.isRow &&
        !isOfOne(amount) &&
        !isBesideSmall(amount, scene),
    )
    .map((amount) => ({ amount, peer: null }));
}

const few = 20;

/** 预算15.00万元，支出14.40万元，结余0.60万元: what is told in a few ten thousands differs by less than one. */
function isBesideSmall(amount: Mention, scene: Scene): boolean {
  return (scene.byBlock.get(amount.figure.block) ?? []).some(
    (other) =>
      other !== amount &&
      other.figure.quantity.unit === "万元" &&
      yuanOf(other) > yuanOf(amount) &&
      yuanOf(other) < few * tenThousand,
  );
}
