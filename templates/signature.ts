import { widthOf } from "./text-width.ts";

/**
 * Right indents, in characters, of the lines under a paper without a seal (GB/T 9704-2012 7.3.5.2): the
 * bureau's name two characters from the edge, the date beginning two characters right of the name's
 * beginning; a long date pushes the name to the left.
 */
export function signatureIndents(lines: readonly string[]): readonly number[] {
  const [bureau, date] = lines;
  if (bureau === undefined) return [];
  if (date === undefined) return [2];
  const dateIndent = Math.max(2, widthOf(bureau) - widthOf(date));
  return [dateIndent + widthOf(date) + 2 - widthOf(bureau), dateIndent];
}
