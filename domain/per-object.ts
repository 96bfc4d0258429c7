/** Drops what each function by object has kept. */
const drops: (() => void)[] = [];

/** More objects than any report has: all are forgotten then, so that what never ends a run does not fill the memory. */
const most = 200_000;

/**
 * A pure function of an object that keeps what it made until `forget`. Only for constants of a module: the list
 * of drops never shrinks. Not a weak table: the collector goes through those again and again, which took some
 * 4 % of all the time of the rules, and a run ends soon.
 */
export function perObject<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  // A new table for each run: one that outlives it lies in old memory, and young keys in it cost the collector more.
  let kept: Map<Key, T> | null = null;
  drops.push(() => {
    kept = null;
  });
  return (key) => {
    const known = (kept ??= new Map<Key, T>());
    const entry = known.get(key);
    if (entry !== undefined) return entry;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}

/** At the end of a run nothing made by object is asked for again. */
export function forget(): void {
  for (const drop of drops) drop();
}
