import { widthOf } from "./text-width.ts";

/**
 * Right indents, in characters, of the lines under a paper (GB/T 9704-2012 7.3.5). Without a seal the
 * bureau's name stands two characters from the edge and the date begins two characters right of the
 * name's beginning; a long date pushes the name to the left. With a seal the date stands four characters
 * from the edge and the name is centred over it.
 */
export function signatureIndents(lines: readonly string[], seal = false): readonly number[] {
  const [bureau, date] = lines;
  if (bureau === undefined) return [];
  if (date === undefined) return [2];
  const longer = widthOf(bureau) - widthOf(date);
  if (seal) return longer > 8 ? [0, longer / 2] : [4 - longer / 2, 4];
  const dateIndent = Math.max(2, longer);
  return [dateIndent + 2 - longer, dateIndent];
}
