/** digits × 10^-scale */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: bigint;
  readonly scale: number;
}

/** Excel keeps 15 digits; the stored binary tail (0.30000000000000004) is not shown. Null for no number. */
export function decimalOf(raw: string): Decimal | null {
  const number = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(number)) return null;
  const [mantissa = "0", exponent = "0"] = Math.abs(number).toExponential(14).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return {
    negative: number < 0,
    digits: BigInt(whole + fraction),
    scale: fraction.length - Number(exponent),
  };
}

export function shifted(value: Decimal, places: number): Decimal {
  return { ...value, scale: value.scale - places };
}

/** Decimal text, rounded half away from zero to `places`; null for all places, without trailing zeros. */
export function decimalText(value: Decimal, places: number | null): string {
  const scale = Math.max(value.scale, 0);
  const whole = value.scale < 0 ? value.digits * 10n ** BigInt(-value.scale) : value.digits;
  const target = places ?? scale;
  const digits = rescaled(whole, scale, target)
    .toString()
    .padStart(target + 1, "0");
  const integer = digits.slice(0, digits.length - target);
  const fraction = digits.slice(digits.length - target);
  const kept = places === null ? fraction.replace(/0+$/, "") : fraction;
  const sign = value.negative && /[1-9]/.test(digits) ? "-" : "";
  return sign + integer + (kept === "" ? "" : `.${kept}`);
}

function rescaled(digits: bigint, from: number, to: number): bigint {
  if (to >= from) return digits * 10n ** BigInt(to - from);
  const divisor = 10n ** BigInt(from - to);
  return (digits + divisor / 2n) / divisor;
}
