/** Labels by their first character, the longest first: hardly any place in a text begins one. */
export type LabelIndex = ReadonlyMap<string, readonly string[]>;

export function labelIndex(labels: Iterable<string>): LabelIndex {
  const longestFirst = [...labels].toSorted((a, b) => b.length - a.length);
  return Map.groupBy(longestFirst, (label) => label.charAt(0));
}

/** The labels that begin at a place of the text, the longest first. */
export function labelsAt(text: string, at: number, index: LabelIndex): readonly string[] {
  const begun = index.get(text.charAt(at));
  return begun === undefined ? [] : begun.filter((label) => text.startsWith(label, at));
}
