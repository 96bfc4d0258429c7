/** Width of words in Chinese characters: a Chinese sign counts one, a half-width one a half. */
export function widthOf(words: string): number {
  return Array.from(words).reduce((sum, sign) => sum + (isNarrow(sign) ? 0.5 : 1), 0);
}

function isNarrow(sign: string): boolean {
  return sign.charCodeAt(0) < 128;
}

/**
 * Words in lines of at most `width` characters; what does not fit into the last line is cut off with
 * an ellipsis. Runs of digits and letters stay together where a line can hold them.
 */
export function wrapped(words: string, width: number, lines: number): readonly string[] {
  const result: string[] = [""];
  for (const piece of words.match(/[\x21-\x7e]+|./gsu) ?? []) {
    for (const part of widthOf(piece) > width ? Array.from(piece) : [piece]) {
      const last = result.at(-1) ?? "";
      if (last === "" || widthOf(last) + widthOf(part) <= width) {
        result[result.length - 1] = last + part;
      } else result.push(part);
    }
  }
  if (result.length <= lines) return result;
  return [...result.slice(0, lines - 1), elided(result.slice(lines - 1).join(""), width)];
}

/** 达川区…财政局 cut to `width`, the end given up: the beginning tells names apart. */
function elided(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  let kept = "";
  for (const sign of words) {
    if (widthOf(kept) + widthOf(sign) > width - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}
