import type { Mention } from "../wording/scene.ts";

const steps = [1, -1, 2, -2] as const;
const near = [1, -1, 2, -2, 3, -3] as const;
/** Amounts are printed rounded. */
const slack = 0.0015;

/**
 * A类13个、3.2亿元，B类4个、1.1亿元 of 17个、4.3亿元: what stands beside the items adds up to what stands beside the
 * total, so that they do as well.
 */
export function besideCues(total: Mention, parts: readonly Mention[]): readonly string[] {
  const wholes = near.flatMap((step) => measuredAt(total, step) ?? []);
  if (wholes.length === 0) return [];
  return steps.some((step) => addUp(parts, step, wholes)) ? ["beside adds up"] : [];
}

function addUp(parts: readonly Mention[], step: number, wholes: readonly Mention[]): boolean {
  const beside = parts.map((part) => measuredAt(part, step));
  const [first] = beside;
  if (first == null || beside.some((each) => each === null || !isLike(each, first))) return false;
  const sum = beside.reduce((whole, each) => whole + Number(each?.figure.value ?? 0), 0);
  return wholes.some((whole) => {
    const value = Number(whole.figure.value);
    const room = first.figure.kind === "count" ? 0 : value * slack;
    return isLike(whole, first) && !parts.includes(whole) && Math.abs(value - sum) <= room;
  });
}

function measuredAt({ scope, place }: Mention, step: number): Mention | null {
  const mention = scope.mentions[place + step];
  const kind = mention?.figure.kind;
  return mention !== undefined && (kind === "amount" || kind === "count") ? mention : null;
}

function isLike(a: Mention, b: Mention): boolean {
  return (
    a.figure.kind === b.figure.kind && a.figure.quantity.dimension === b.figure.quantity.dimension
  );
}
