import type { Fraction } from "fraction.js";
import type { Quantity } from "../../domain/quantity.ts";

/** Ways in which a writer turns a true value into digits; all but the first two are explained as 尾差. */
export type Manner = "round" | "even" | "floor" | "ceil" | "twice" | "coarse";

/** The digits of a true value, rounded half up or half even, cut off, raised, rounded twice, or to tens. */
export function print(value: Fraction, decimals: number, manner: Manner, like: Quantity): Quantity {
  const size = value.abs().mul(10 ** decimals);
  const whole =
    manner === "coarse" ? size.div(10).add("0.5").floor().mul(10) : wholeOf(size, manner);
  const text = whole.toString().padStart(decimals + 1, "0");
  const digits = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  return { ...like, digits: value.compare(0) < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits };
}

function wholeOf(size: Fraction, manner: Manner): Fraction {
  const up = size.add("0.5").floor();
  switch (manner) {
    case "floor":
      return size.floor();
    case "ceil":
      return size.ceil();
    case "twice":
      return size.mul(10).add("0.5").floor().div(10).add("0.5").floor();
    case "even":
      return up.sub(size).equals("0.5") && !up.mod(2).equals(0) ? up.sub(1) : up;
    default:
      return up;
  }
}
