/** Keys of so many are kept; then all are forgotten, so that a long run does not fill the memory. */
const most = 1000;

/** A pure function of words that keeps what it made: the same words are asked of again and again. */
export function remembered<T>(make: (words: string) => T): (words: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (words) => {
    const entry = known.get(words);
    if (entry !== undefined) return entry.made;
    if (known.size >= most) known.clear();
    const made = make(words);
    known.set(words, { made });
    return made;
  };
}

/** A pure function of an object that keeps what it made as long as the object lives. */
export function perObject<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly made: T }>();
  return (key) => {
    const entry = known.get(key);
    if (entry !== undefined) return entry.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
}
