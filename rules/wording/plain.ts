/** The text without its blanks. Nearly all words have none, which a look at them tells quicker than a pattern. */
export function plain(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (mayBeBlank(text.charCodeAt(at))) return text.replaceAll(/\s/g, "");
  }
  return text;
}

/** Chinese characters, quotes, dashes and printable ASCII are none. */
function mayBeBlank(code: number): boolean {
  if (code <= 0x20 || code === 0xfeff) return true;
  return code >= 0x7f && code <= 0x3000 && !(code >= 0x2010 && code <= 0x2027);
}
