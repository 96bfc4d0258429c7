const folds: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["(", "（"],
  [")", "）"],
  ["!", "！"],
  ["?", "？"],
  [".", "。"],
]);

/** A full stop only between Chinese words: the point of a number or an item number has a digit beside it. */
const marks = /[;()!?]|(?<!\d)[,:]|[,:](?!\d)|(?<=[\u4e00-\u9fff%）”])\.(?![\dA-Za-z.])/g;

/**
 * Half-width punctuation as the full-width it stands for, one to one, so that every cue needs only one
 * form. Marks between two digits (1,234 and 8:30) stay.
 */
export function foldPunctuation(text: string): string {
  return text.replace(marks, (mark) => folds.get(mark) ?? mark);
}
