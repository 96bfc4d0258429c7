import type { Report } from "./report.ts";

const shingle = 6;
/** Share of common pieces from which two texts are one paper in two formats. */
const sameText = 0.85;

/** Reports without those that repeat the text of an earlier one, such as its PDF. */
export function withoutCopies(reports: readonly Report[]): readonly Report[] {
  const kept: Kept[] = [];
  for (const report of reports) {
    const pieces = piecesOf(report);
    if (!kept.some((other) => overlap(other.pieces, pieces) >= sameText)) {
      kept.push({ report, pieces });
    }
  }
  return kept.map(({ report }) => report);
}

/** The report of `others` whose text this one repeats. */
export function originalOf(report: Report, others: readonly Report[]): Report | null {
  const pieces = piecesOf(report);
  const found = others.find((other) => overlap(piecesOf(other), pieces) >= sameText);
  return found ?? null;
}

interface Kept {
  readonly report: Report;
  readonly pieces: ReadonlySet<string>;
}

const known = new WeakMap<Report, ReadonlySet<string>>();

/** Letters and digits only: formats differ in blanks, marks and page furniture. */
function piecesOf(report: Report): ReadonlySet<string> {
  const made = known.get(report);
  if (made !== undefined) return made;
  const words = report.document.flow.text.replace(/[^\p{L}\p{N}]/gu, "");
  const pieces = new Set<string>();
  for (let at = 0; at + shingle <= words.length; at += 1) pieces.add(words.slice(at, at + shingle));
  known.set(report, pieces);
  return pieces;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  if (Math.min(a.size, b.size) < sameText * Math.max(a.size, b.size)) return 0;
  let common = 0;
  for (const piece of a) if (b.has(piece)) common += 1;
  return common / Math.max(a.size, b.size);
}
