/** An exact fraction in lowest terms, `under` positive. Kept apart from the product's arithmetic on purpose. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

export function ratio(over: bigint, under = 1n): Rational {
  if (under === 0n) throw new RangeError("A fraction over zero is none.");
  const common = divisor(over < 0n ? -over : over, under < 0n ? -under : under) || 1n;
  const turned = under < 0n ? -1n : 1n;
  return { over: (turned * over) / common, under: (turned * under) / common };
}

export const zero = ratio(0n);
export const one = ratio(1n);

export function plus(a: Rational, b: Rational): Rational {
  return ratio(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, ratio(-b.over, b.under));
}

export function times(a: Rational, b: Rational): Rational {
  return ratio(a.over * b.over, a.under * b.under);
}

export function over(a: Rational, b: Rational): Rational {
  return ratio(a.over * b.under, a.under * b.over);
}

/** Negative, zero or positive, as a is below, at or above b. */
export function order(a: Rational, b: Rational): number {
  const left = a.over * b.under;
  const right = b.over * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function floor(a: Rational): bigint {
  const cut = a.over / a.under;
  return a.over < 0n && cut * a.under !== a.over ? cut - 1n : cut;
}

export function ceiling(a: Rational): bigint {
  return -floor(ratio(-a.over, a.under));
}

export function tenTo(exponent: number): Rational {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? ratio(1n, power) : ratio(power);
}

/** "11.49", "-3", "2584/225". */
export function rational(text: string): Rational {
  const [upper = "", lower = "1"] = text.split("/");
  const [whole = "", fraction = ""] = upper.split(".");
  return over(
    times(ratio(BigInt(whole + fraction)), tenTo(-fraction.length)),
    ratio(BigInt(lower)),
  );
}

/** The decimal where it ends, else "p/q": one spelling for each number. */
export function spelled({ over: upper, under }: Rational): string {
  let odd = under;
  while (odd % 2n === 0n) odd /= 2n;
  while (odd % 5n === 0n) odd /= 5n;
  if (odd !== 1n) return `${String(upper)}/${String(under)}`;
  let places = 0;
  while (10n ** BigInt(places) % under !== 0n) places += 1;
  const size = upper < 0n ? -upper : upper;
  const digits = String((size * 10n ** BigInt(places)) / under).padStart(places + 1, "0");
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return upper < 0n ? `-${text}` : text;
}
