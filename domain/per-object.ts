/** Drops what each function by object has kept. */
const drops: (() => void)[] = [];

/**
 * A pure function of an object that keeps what it made as long as the object lives, at most until `forget`. Only for
 * constants of a module: the list of drops never shrinks.
 */
export function perObject<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  let kept: WeakMap<Key, T> | null = null;
  drops.push(() => {
    kept = null;
  });
  return (key) => {
    const known = (kept ??= new WeakMap());
    const entry = known.get(key);
    if (entry !== undefined) return entry;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/**
 * At the end of a run nothing made by object is asked for again. Weak tables that outlive it cost the collector
 * dearly: they lie in old memory and are gone through for each young key.
 */
export function forget(): void {
  for (const drop of drops) drop();
}
