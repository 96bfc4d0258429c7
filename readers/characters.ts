/** Blanks of any width, without line ends and without zero-width characters. */
export const BLANK = " \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

/** Characters that take no room and say nothing: zero-width, direction and variation marks, control codes. */
export const INVISIBLE =
  "\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff\\ufffc";

/** Full-width letters, digits and ％＋－．, and the radicals that fonts put in place of characters. */
export const FOLDABLE =
  "\\uff05\\uff0b\\uff0d\\uff0e\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\u2e80-\\u2fd5\\uf900-\\ufaff";

const foldable = new RegExp(`[${FOLDABLE}]`, "u");

/** The half-width or unified form of one character; the character itself when it has none of one unit. */
export function foldCharacter(character: string): string {
  if (!foldable.test(character)) return character;
  const folded = character.normalize("NFKC");
  return folded.length === 1 ? folded : character;
}

const blank = new RegExp(`[${BLANK}]`, "u");

export function isBlank(character: string): boolean {
  return blank.test(character);
}

export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** Width of the text in half-width units: East Asian characters and signs count two. */
export function widthOf(text: string, start: number, end: number): number {
  let wide = 0;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x2e80 || (code >= 0x2010 && code <= 0x2026)) wide += 1;
  }
  return end - start + wide;
}
