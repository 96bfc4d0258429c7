/** One pattern for all of them, none of which has flags: it says much quicker that none matches. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"));
}
