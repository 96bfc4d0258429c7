/** Half-width, without blanks and invisible signs. */
export function fold(text: string): string {
  if (text === "") return "";
  return text.normalize("NFKC").replaceAll(/[\s\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
}

/** As typed, with blanks at the ends and invisible signs away and line breaks made blanks. */
export function tidy(text: string): string {
  // Most cells need nothing; a hundred thousand rows ask.
  if (!untidy.test(text)) return text;
  return text
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replaceAll(/\s*[\r\n]+\s*/g, "")
    .trim();
}

const untidy = /^\s|\s$|[\r\n\u200b-\u200f\u2060\ufeff\u00ad]/;
