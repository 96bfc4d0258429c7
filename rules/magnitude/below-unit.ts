import { decimalsOf } from "../../domain/quantity.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { amountsBySize, isOfOne, yuanOf } from "./odd-amount.ts";
import type { OddAmount } from "./odd-amount.ts";

const tenThousand = 10_000;

/** 核减0.29万元: two thousand nine hundred yuan is written in 元; it is 亿元 that is told in hundredths. */
export function belowUnit(scene: Scene): readonly OddAmount[] {
  const amounts = amountsBySize(scene);
  const most = amounts[0] === undefined ? 0 : yuanOf(amounts[0]);
  return amounts
    .filter(
      (amount) =>
        amount.figure.quantity.unit === "万元" &&
        yuanOf(amount) < tenThousand &&
        // 0.82万元 where all that the report tells is 2690万元 was never 0.82亿元.
        yuanOf(amount) * tenThousand <= most &&
        !isToldAgain(amount, amounts) &&
        !amount.scope.isRow &&
        !isOfOne(amount) &&
        !isRemnant(amount, scene) &&
        !isBesideSmall(amount, scene) &&
        !isMeasuredSo(amount, scene),
    )
    .map((amount) => ({ amount, peer: null }));
}

/** 余下的0.82万元, told twice: nobody slips twice in the same way. */
function isToldAgain(amount: Mention, amounts: readonly Mention[]): boolean {
  return amounts.some(
    (other) =>
      other !== amount &&
      other.figure.quantity.unit === amount.figure.quantity.unit &&
      other.figure.quantity.digits === amount.figure.quantity.digits,
  );
}

/** 应发139.50万元，其余为燃修费0.30万元: what is left over of money told in as small a step may be little. */
function isRemnant(amount: Mention, scene: Scene): boolean {
  if (!rest.test(plain(leading(amount, 30)))) return false;
  const step = decimalsOf(amount.figure.quantity);
  return (scene.byBlock.get(amount.figure.block) ?? []).some(
    ({ figure }) =>
      figure.flow.end <= amount.figure.flow.start &&
      figure.quantity.unit === "万元" &&
      decimalsOf(figure.quantity) >= step,
  );
}

const rest = /(?:其余|剩余|余下|差额|尾款|零星|另有|结余)[^，,。；;\d]*$/;

/** 每万元扶持资金对应新增税收0.62万元，第一位的为0.97万元，较2022年的0.41万元…: two more as small are of one measure. */
function isMeasuredSo(amount: Mention, scene: Scene): boolean {
  const small = (scene.byBlock.get(amount.figure.block) ?? []).filter(
    (other) => other.figure.quantity.unit === "万元" && yuanOf(other) < tenThousand,
  );
  return small.length > 2;
}

const few = 20;

/** 预算15.00万元，支出14.40万元，结余0.60万元: what is told in a few ten thousands, here or in the next paragraph, differs by less than one. */
function isBesideSmall(amount: Mention, scene: Scene): boolean {
  const { block } = amount.figure;
  const near = [block - 1, block, block + 1].flatMap((at) => scene.byBlock.get(at) ?? []);
  return near.some(
    (other) =>
      other !== amount &&
      !other.scope.isRow &&
      other.figure.quantity.unit === "万元" &&
      yuanOf(other) > yuanOf(amount) &&
      yuanOf(other) < few * tenThousand,
  );
}
