const pairs = [
  ["（", "）"],
  ["(", ")"],
  ["《", "》"],
  ["“", "”"],
] as const;

/** Whether every bracket and quote that is opened in the text is closed in it, so that what follows stands outside. */
export function isBalanced(text: string): boolean {
  return pairs.every(([open, close]) => text.split(open).length === text.split(close).length);
}
