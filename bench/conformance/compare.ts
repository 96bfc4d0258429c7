import type { Vector } from "./vector.ts";

/** One difference between the expected answer and the one given. */
export interface Miss {
  readonly id: string;
  readonly key: string;
  readonly expected: string;
  readonly given: string;
}

/** Keys that a vector does not expect are not looked at; order of keys does not matter. */
export function missesOf(vector: Vector, given: unknown): readonly Miss[] {
  return Object.entries(vector.expected).flatMap(([key, value]) => {
    const expected = sorted(value);
    const found = sorted(fieldOf(given, key));
    return expected === found ? [] : [{ id: vector.id, key, expected, given: found }];
  });
}

function fieldOf(given: unknown, key: string): unknown {
  if (typeof given !== "object" || given === null) return undefined;
  return Object.entries(given).find(([name]) => name === key)?.[1];
}

/** JSON with the keys of objects in order, so that equal values have equal text. */
function sorted(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "nothing";
  if (Array.isArray(value)) return `[${value.map(sorted).join(",")}]`;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${sorted(each)}`).join(",")}}`;
}
