import type { HeadingLevel } from "../domain/paper.ts";

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 → 一, 12 → 十二, 40 → 四十; for 1 to 99. */
export function chineseOrdinal(n: number): string {
  const tens = Math.floor(n / 10);
  const front = tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens] ?? ""}十`;
  return front + (digits[n % 10] ?? "");
}

/** Numbers of the four heading levels (GB/T 9704-2012): 一、 （一） 1. （1）. */
export class HeadingCounter {
  readonly #counts = [0, 0, 0, 0];

  next(level: HeadingLevel): string {
    const count = (this.#counts[level - 1] ?? 0) + 1;
    this.#counts[level - 1] = count;
    this.#counts.fill(0, level);
    switch (level) {
      case 1:
        return `${chineseOrdinal(count)}、`;
      case 2:
        return `（${chineseOrdinal(count)}）`;
      case 3:
        return `${count}.`;
      default:
        return `（${count}）`;
    }
  }
}
