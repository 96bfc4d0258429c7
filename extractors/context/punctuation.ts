const folds: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["(", "（"],
  [")", "）"],
  ["!", "！"],
  ["?", "？"],
]);

/**
 * Half-width punctuation as the full-width it stands for, one to one, so that every cue needs only one
 * form. Marks between two digits (1,234 and 8:30) stay.
 */
export function foldPunctuation(text: string): string {
  return text.replace(/[;()!?]|(?<!\d)[,:]|[,:](?!\d)/g, (mark) => folds.get(mark) ?? mark);
}
