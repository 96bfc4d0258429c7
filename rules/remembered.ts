export { forget, perObject } from "../domain/per-object.ts";

/** Keys of so many are kept; then all are forgotten, so that a long run does not fill the memory. */
const most = 5000;

/** A pure function of words that keeps what it made: the same words are asked of again and again. */
export function remembered<T>(make: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const entry = known.get(words);
    if (entry !== undefined) return entry;
    if (known.size >= most) known.clear();
    const made = make(words);
    known.set(words, made);
    return made;
  };
}
