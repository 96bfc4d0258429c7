import { characterOfRadical } from "./radicals.ts";

/** Blanks of any width, without line ends and without zero-width characters. */
export const BLANK = " \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

/** Characters that take no room and say nothing: zero-width, direction and variation marks, control codes. */
export const INVISIBLE =
  "\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff\\ufffc";

/** Full-width letters, digits and ％＋－．, and the radicals that fonts put in place of characters. */
export const FOLDABLE =
  "\\uff05\\uff0b\\uff0d\\uff0e\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\u2e80-\\u2fd5\\uf900-\\ufaff";

/** First characters of marks and entities that are residue (residue.ts knows the rest of them). */
export const RESIDUE_STARTS = String.raw`&*_\[HPNTS\\`;

const blankCodes = new Uint8Array(0x10000);
for (const code of [0x20, 9, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) blankCodes[code] = 1;
blankCodes.fill(1, 0x2000, 0x200b);

export const PLAIN = 0;
/** May start a mark, or takes no room. */
export const MARK = 2;
const OTHER = 1;

/** What the scanner may copy without a second look, by UTF-16 code unit: a table beats a pattern five times. */
export const unitClass: Uint8Array = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const marks = new RegExp(`[${INVISIBLE}${RESIDUE_STARTS}]`);
  const others = new RegExp(`[${BLANK}\\n\\r\\u2028${FOLDABLE}]`);
  for (let code = 0; code < table.length; code += 1) {
    const character = String.fromCharCode(code);
    if (marks.test(character)) table[code] = MARK;
    else if (others.test(character)) table[code] = OTHER;
  }
  return table;
}

const foldable = new RegExp(`[${FOLDABLE}]`, "u");

/** The half-width or unified form of one character; the character itself when it has none of one unit. */
export function foldCharacter(character: string): string {
  if (!foldable.test(character)) return character;
  const folded = characterOfRadical(character) ?? character.normalize("NFKC");
  return folded.length === 1 ? folded : character;
}

/** Whether the code unit is one of BLANK. */
export function isBlankCode(code: number): boolean {
  return blankCodes[code] === 1;
}

export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** Width of the text in half-width units: East Asian characters and signs count two. */
export function widthOf(text: string): number {
  let wide = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x2e80 || (code >= 0x2010 && code <= 0x2026)) wide += 1;
  }
  return text.length + wide;
}

/** Whether any character may start a mark or takes no room. */
export function mayHoldMarks(text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (unitClass[text.charCodeAt(index)] === MARK) return true;
  return false;
}
