interface Named {
  readonly name: string;
  readonly collection: string;
}

/** Which reports the bench takes; empty words choose all. */
export interface Choice {
  /** Words of the report's name, and of its collection. */
  readonly only: string;
  readonly in: string;
  /** Whole names of collections, parted by commas. */
  readonly without: string;
}

/** Throws where no collection has the name: what was to stay closed would be measured. */
export function chosen<T extends Named>(all: readonly T[], choice: Choice): readonly T[] {
  const left = choice.without.split(",").flatMap((name) => name.trim() || []);
  const known = new Set(all.map(({ collection }) => collection));
  const unknown = left.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new Error(`No collection “${unknown}”; there are: ${[...known].join(", ")}`);
  return all.filter(
    ({ name, collection }) =>
      name.includes(choice.only) && collection.includes(choice.in) && !left.includes(collection),
  );
}
