import { widthOf } from "./text-width.ts";

// A line of a title must not begin with these, nor end with those.
const hanging = /^(?:[的了和与及区县市州盟旗省年度月日季个项之、，。：；》）”’—–～~-]|财政局)/u;
const reaching = /(?:[（《“‘第和与及、—–～~-]|关于|\d|〔)$/u;

// A year and its months are one period.
const period = /年$/u;

// Ends of a name or a period: places where a reader pauses.
const pause = /(?:[省市州盟县区旗局厅委院]|年度|年|月|季度|的)$/u;

/**
 * A title in centred lines of at most `most` characters, words whole, as a trapezoid or a diamond and
 * never as an hourglass (GB/T 9704-2012 7.3.1). One line where it fits.
 */
export function titleLines(words: string, most: number): readonly string[] {
  if (widthOf(words) <= most) return [words];
  const pieces = piecesOf(words);
  for (let count = Math.ceil(widthOf(words) / most); count <= 5; count += 1) {
    const best = bestOf(divisions(pieces, count, most));
    if (best !== null) return best;
  }
  return [words];
}

/** Words that stay whole, with what must not be parted from them. */
function piecesOf(words: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(words)) {
    const last = pieces.at(-1);
    const isBound =
      last !== undefined &&
      (hanging.test(segment) || reaching.test(last) || (period.test(last) && /^\d/u.test(segment)));
    if (isBound) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function* divisions(
  pieces: readonly string[],
  count: number,
  most: number,
): Generator<readonly string[]> {
  const whole = pieces.join("");
  if (count === 1) {
    if (widthOf(whole) <= most) yield [whole];
    return;
  }
  for (let end = 1; end < pieces.length; end += 1) {
    const first = pieces.slice(0, end).join("");
    if (widthOf(first) > most) return;
    if (widthOf(whole) - widthOf(first) > most * (count - 1)) continue;
    for (const rest of divisions(pieces.slice(end), count - 1, most)) yield [first, ...rest];
  }
}

function bestOf(candidates: Iterable<readonly string[]>): readonly string[] | null {
  let best: { readonly lines: readonly string[]; readonly cost: number } | null = null;
  for (const lines of candidates) {
    const breaks = lines.slice(0, -1).filter((line) => !pause.test(line));
    const cost = shapeCost(lines.map(widthOf)) + 6 * breaks.length;
    if (best === null || cost < best.cost) best = { lines, cost };
  }
  return best?.lines ?? null;
}

/** Steps of two to six characters are even; equal lines make a box, a short middle an hourglass. */
function shapeCost(widths: readonly number[]): number {
  const steps = widths.slice(1).map((width, i) => width - (widths[i] ?? 0));
  const uneven = steps.map((step) => {
    const size = Math.abs(step);
    return size < 1 ? 3 : Math.max(0, 2 - size, size - 6);
  });
  const turns = steps.slice(1).filter((step, i) => (steps[i] ?? 0) < 0 && step > 0);
  return uneven.reduce((sum, one) => sum + one, 0) + 20 * turns.length;
}
