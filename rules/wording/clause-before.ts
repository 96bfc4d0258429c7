import { plain } from "./plain.ts";
import { leading } from "./scene.ts";
import type { Mention } from "./scene.ts";

/** The text before a place since the last of the stops: looking back finds it quicker than a pattern does. */
export function clauseBefore(text: string, end: number, stops: ReadonlySet<string>): string {
  let start = end;
  while (start > 0 && !stops.has(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

const stops: ReadonlySet<string> = new Set("，,；;。");

/** The words right before a number since the last comma, without blanks; of no more than so many characters before it. */
export function ownClause(mention: Mention, longest: number): string {
  const words = plain(leading(mention, longest));
  return clauseBefore(words, words.length, stops);
}
