import { perObject } from "../remembered.ts";
import type { Mention, Scene } from "../wording/scene.ts";

interface Known<T> {
  readonly parts: readonly Mention[];
  readonly made: T;
}

/**
 * A function of a list of numbers alone: the same list is asked of every number before and behind it, and is
 * worked out once for all of them.
 */
export function perList<T>(
  make: (parts: readonly Mention[], scene: Scene) => T,
): (parts: readonly Mention[], scene: Scene) => T {
  const listsFrom = perObject((_first: Mention): Known<T>[] => []);
  return (parts, scene) => {
    const [first] = parts;
    if (first === undefined) return make(parts, scene);
    const lists = listsFrom(first);
    const known = lists.find((each) => areSame(each.parts, parts));
    if (known !== undefined) return known.made;
    const made = make(parts, scene);
    lists.push({ parts, made });
    return made;
  };
}

function areSame(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.length === b.length && a.every((mention, at) => mention === b[at]);
}
