import type { Random } from "../corpus/random.ts";
import type { Ground } from "./ground.ts";
import type { Mutation, Mutator } from "./mutation.ts";
import { withDigits } from "./mutation.ts";

function digitsOf(ground: Ground, slot: number): string | null {
  const printed = ground.printed[slot];
  if (printed == null || printed.words || ["period", "date", "docnumber"].includes(printed.kind))
    return null;
  return printed.digits;
}

function places(digits: string): readonly number[] {
  return Array.from(digits).flatMap((char, place) => (char === "." ? [] : place));
}

function some<T>(choices: readonly T[], random: Random): T | undefined {
  return choices[random.whole(0, choices.length - 1)];
}

function otherDigit(digit: string | undefined, random: Random): string {
  return String((Number(digit) + random.whole(1, 9)) % 10);
}

function replaced(digits: string, place: number, text: string, length = 1): string {
  return digits.slice(0, place) + text + digits.slice(place + length);
}

export const substituteDigit: Mutator = (ground, slot, random) => {
  const digits = digitsOf(ground, slot);
  const place = digits === null ? undefined : some(places(digits), random);
  if (digits === null || place === undefined) return null;
  return withDigits(
    ground,
    "digit",
    slot,
    replaced(digits, place, otherDigit(digits[place], random)),
  );
};

export const swapDigits: Mutator = (ground, slot, random) => {
  const digits = digitsOf(ground, slot);
  if (digits === null) return null;
  const all = places(digits);
  const pairs = all.slice(1).map((right, index) => [all[index] ?? right, right] as const);
  const pair = some(pairs, random);
  if (pair === undefined) return null;
  const [left, right] = pair;
  const swapped = replaced(replaced(digits, left, digits[right] ?? ""), right, digits[left] ?? "");
  return withDigits(ground, "swap", slot, swapped);
};

export const dropDigit: Mutator = (ground, slot, random) => {
  const digits = digitsOf(ground, slot);
  const place = digits === null ? undefined : some(places(digits), random);
  if (digits === null || place === undefined) return null;
  return withDigits(ground, "drop", slot, replaced(digits, place, "").replace(/\.$/, ""));
};

export const duplicateDigit: Mutator = (ground, slot, random) => {
  const digits = digitsOf(ground, slot);
  const place = digits === null ? undefined : some(places(digits), random);
  if (digits === null || place === undefined) return null;
  return withDigits(
    ground,
    "duplicate",
    slot,
    replaced(digits, place, (digits[place] ?? "").repeat(2)),
  );
};

/** The point one or two places to either side; a count has none to slip. */
export const slipPoint: Mutator = (ground, slot, random) => {
  const digits = digitsOf(ground, slot);
  if (digits === null || ground.printed[slot]?.kind === "count") return null;
  const by = some([-2, -1, 1, 2], random) ?? 1;
  const [whole = "", fraction = ""] = digits.split(".");
  const all = whole + fraction;
  const cut = whole.length + by;
  const padded = cut <= 0 ? "0".repeat(1 - cut) + all : all.padEnd(cut, "0");
  const at = Math.max(1, cut);
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const tail = padded.slice(at);
  return withDigits(ground, "decimal", slot, tail === "" ? head : `${head}.${tail}`);
};

/** 100−x in place of x. */
export const complement: Mutator = (ground, slot) => {
  const digits = digitsOf(ground, slot);
  if (digits === null || ground.printed[slot]?.kind !== "rate") return null;
  const fraction = digits.split(".")[1]?.length ?? 0;
  const rest = 100 - Number(digits);
  return rest < 0 ? null : withDigits(ground, "complement", slot, rest.toFixed(fraction));
};

/** The denominator of another scope: off by one to three percent. */
export const otherDenominator: Mutator = (ground, slot, random) => {
  const digits = digitsOf(ground, slot);
  const isWhole = ground.constraints.some(
    ({ type, figures }) => ["ratio", "growth", "average"].includes(type) && figures[1] === slot,
  );
  if (digits === null || !isWhole) return null;
  const fraction = digits.split(".")[1]?.length ?? 0;
  const share = (random.whole(100, 300) / 10_000) * (random.chance(0.5) ? 1 : -1);
  const moved = (Number(digits) * (1 + share)).toFixed(fraction);
  return lossy(withDigits(ground, "denominator", slot, moved));
};

/** No edit of digits leads back from it. */
export function lossy(mutation: Mutation | null): Mutation | null {
  return mutation === null ? null : { ...mutation, repairable: false };
}

/** One of several mentions changed. */
export const changeMention: Mutator = (ground, slot, random) => {
  const repeated = ground.constraints.some(
    ({ type, figures }) => type === "repeat" && figures.includes(slot),
  );
  if (!repeated) return null;
  const change = substituteDigit(ground, slot, random);
  return change === null ? null : { ...change, type: "mention" };
};
