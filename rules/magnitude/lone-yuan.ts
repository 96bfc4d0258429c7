import { holds } from "../../domain/judgement.ts";
import { quantum, valueOf } from "../../domain/quantity.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { amountsBySize, isHeadedAsPrice, isOfOne, yuanOf } from "./odd-amount.ts";
import type { OddAmount } from "./odd-amount.ts";

/** What a project is given in whole yuan is no less than this. */
const least = 100_000;
/** So many amounts in 万元 or 亿元 show in what unit the report tells its money. */
const fewest = 4;
/** What costs of one thing differ by at most, as a factor. */
const near = 10;

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
        !isHeadedAsPrice(amount, scene) &&
        !isStep(amount, scene) &&
        !isLikePrice(amount, scene) &&
        !amount.scope.mentions.some(
          (other) => other !== amount && isPlain(other.figure.quantity.unit),
        ),
    )
    .map((amount) => ({ amount, peer: null }));
}

/** 申报每吨成本4.60元，…。经对比，核定为3.60元: much like what one of something costs in its paragraph. */
function isLikePrice(amount: Mention, scene: Scene): boolean {
  return (scene.byBlock.get(amount.figure.block) ?? []).some((other) => {
    const times = yuanOf(other) / yuanOf(amount);
    const isPrice = isOfOne(other) && isPlain(other.figure.quantity.unit);
    return isPrice && times < near && times * near > 1;
  });
}

/** 人均2.46万元降至2.21万元，降低2500元: what two amounts of the sentence differ by is told in the unit that suits it. */
function isStep({ figure }: Mention, { report }: Scene): boolean {
  const amounts = report.figures.filter(
    ({ kind, sentence, quantity }) =>
      kind === "amount" &&
      sentence.start === figure.sentence.start &&
      // Printed so roughly, that any two near each other would differ by it.
      quantum(quantity).compare(valueOf(figure.quantity)) < 0,
  );
  return amounts.some((a) =>
    amounts.some(
      (b) =>
        a.value !== b.value &&
        ![a, b].includes(figure) &&
        holds({ name: "difference", args: [0, 1], sign: "=", claim: 2 }, [
          a.quantity,
          b.quantity,
          figure.quantity,
        ]),
    ),
  );
}

function isPlain(unit: string | null): boolean {
  return unit === "元";
}
