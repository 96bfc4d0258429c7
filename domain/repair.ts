import { perObject } from "./per-object.ts";
import type { Quantity } from "./quantity.ts";
import { substitutions } from "./strength.ts";

export type RepairKind =
  | "swap"
  | "digit"
  | "dropped"
  | "doubled"
  | "decimal"
  | "unit"
  | "complement"
  | "figure"
  | "exchange";

/** One way in which a number may have been miswritten, and the number it should then be. */
export interface Repair {
  readonly kind: RepairKind;
  readonly to: Quantity;
}

export const repairNames: Readonly<Record<RepairKind, string>> = {
  swap: "数字对调",
  digit: "一位数字写错",
  dropped: "漏写一位",
  doubled: "多写一位",
  decimal: "小数点错位",
  unit: "单位写错",
  complement: "写成了剩余部分的比率",
  figure: "错用了文中另一个数",
  exchange: "两个数写反",
};

/** Powers of ten of the money units that reports use: 元 千元 万元 百万元 千万元 亿元. */
export const moneyUnits: readonly (readonly [number, string])[] = [
  [0, "元"],
  [3, "千元"],
  [4, "万元"],
  [6, "百万元"],
  [7, "千万元"],
  [8, "亿元"],
];

/** What a number may have been miswritten from by a slip of the pen alone. */
export type SlipKind = Exclude<RepairKind, "figure" | "exchange">;

type Made = (quantity: Quantity) => readonly Repair[];

/** By kind; one figure is asked for in each relation and against each base. */
const makers: Readonly<Record<SlipKind, Made>> = {
  swap: perObject(swaps),
  digit: perObject(miswritten),
  doubled: perObject(doubled),
  dropped: perObject(dropped),
  decimal: perObject(shifts),
  unit: perObject(unitSlips),
  complement: perObject(complements),
};

/** The single repairs of one kind. */
export function repairsBy(kind: SlipKind, quantity: Quantity): readonly Repair[] {
  return makers[kind](quantity);
}

/** All single repairs of a printed number. */
export const repairsOf = perObject((quantity: Quantity): readonly Repair[] =>
  Object.values(makers).flatMap((made) => made(quantity)),
);

function miswritten(quantity: Quantity): readonly Repair[] {
  return substitutions(quantity)
    .filter(({ digits }) => !hasIdleZero(digits))
    .map((to) => ({ kind: "digit", to }) as const);
}

function hasIdleZero(digits: string): boolean {
  const at = digits.startsWith("-") ? 1 : 0;
  return digits[at] === "0" && at + 1 < digits.length && digits[at + 1] !== ".";
}

function swaps(quantity: Quantity): readonly Repair[] {
  const { digits } = quantity;
  return neighbours(digits).flatMap(([left, right]) => {
    const [a = "", b = ""] = [digits[left], digits[right]];
    if (a === b) return [];
    const swapped =
      digits.slice(0, left) + b + digits.slice(left + 1, right) + a + digits.slice(right + 1);
    return hasIdleZero(swapped)
      ? []
      : [{ kind: "swap", to: { ...quantity, digits: swapped } } as const];
  });
}

/** Places of digits that stand side by side, the decimal point between them not counted. */
function neighbours(digits: string): readonly (readonly [number, number])[] {
  const places = Array.from(digits).flatMap((char, place) => (/\d/.test(char) ? [place] : []));
  return places.slice(1).map((right, index) => [places[index] ?? right, right] as const);
}

/** A digit was written twice: take one of each equal pair away. */
function doubled(quantity: Quantity): readonly Repair[] {
  const { digits } = quantity;
  return neighbours(digits).flatMap(([left, right]) => {
    if (digits[left] !== digits[right]) return [];
    const shorter = tidy(digits.slice(0, right) + digits.slice(right + 1));
    return hasIdleZero(shorter)
      ? []
      : [{ kind: "doubled", to: { ...quantity, digits: shorter } } as const];
  });
}

function tidy(digits: string): string {
  return digits.replace(/\.$/, "");
}

/** A digit was left out: put each digit in at each place. */
function dropped(quantity: Quantity): readonly Repair[] {
  const { digits } = quantity;
  const made: Repair[] = [];
  for (let place = digits.startsWith("-") ? 1 : 0; place <= digits.length; place += 1) {
    const [head, tail] = [digits.slice(0, place), digits.slice(place)];
    for (const digit of numerals) {
      // Behind its like it makes the same number as before it.
      if (digit === digits[place - 1]) continue;
      const longer = head + digit + tail;
      if (!hasIdleZero(longer)) made.push({ kind: "dropped", to: { ...quantity, digits: longer } });
    }
  }
  return made;
}

const numerals = "0123456789";

/** The decimal point stands one or two places off. */
function shifts(quantity: Quantity): readonly Repair[] {
  if (quantity.dimension === "count") return [];
  return [-1, 1, -2, 2].flatMap((places) => {
    const digits = shiftPoint(quantity.digits, places);
    // 96.4% that became 9640% was not printed as 96.40%.
    const short = digits.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
    return [...new Set([digits, short])]
      .filter((each) => each !== quantity.digits)
      .map((each) => ({ kind: "decimal", to: { ...quantity, digits: each } }) as const);
  });
}

function shiftPoint(digits: string, places: number): string {
  if (digits.startsWith("-")) return `-${shiftPoint(digits.slice(1), places)}`;
  const [whole = "", fraction = ""] = digits.split(".");
  const all = whole + fraction;
  const cut = whole.length + places;
  if (cut <= 0) return `0.${"0".repeat(-cut)}${all}`;
  const padded = all.padEnd(cut, "0");
  const head = padded.slice(0, cut).replace(/^0+(?=\d)/, "");
  const tail = padded.slice(cut);
  return tail === "" ? head : `${head}.${tail}`;
}

/** The same digits in another money unit that people use. */
export function unitSlips(quantity: Quantity): readonly Repair[] {
  if (quantity.dimension !== "money") return [];
  return moneyUnits.flatMap(([exponent, unit]) => {
    const to = { ...quantity, exponent, unit };
    return exponent === quantity.exponent ? [] : [{ kind: "unit", to } as const];
  });
}

function complements(quantity: Quantity): readonly Repair[] {
  const isRate = quantity.dimension === "ratio" || quantity.dimension === "points";
  if (!isRate || quantity.digits.startsWith("-")) return [];
  const [whole = "0", fraction = ""] = quantity.digits.split(".");
  const power = 10n ** BigInt(fraction.length);
  const rest = 100n * power - BigInt(whole + fraction);
  if (rest < 0n) return [];
  const text = rest.toString().padStart(fraction.length + 1, "0");
  const cut = text.length - fraction.length;
  const digits = fraction === "" ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
  return [{ kind: "complement", to: { ...quantity, digits } }];
}
