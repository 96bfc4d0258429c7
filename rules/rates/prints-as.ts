import type { Figure } from "../../domain/figure.ts";

/**
 * Whether a share, in percent, rounds to the printed rate. In floating point: it only explains away, nothing is told by it.
 */
export function printsAs({ value, quantity }: Figure, share: number): boolean {
  const places = quantity.digits.split(".")[1]?.length ?? 0;
  return Math.abs(share - Number(value)) <= 0.5 * 10 ** -places;
}
