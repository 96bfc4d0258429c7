/** The name most like a wanted one; null when none is near. */
export function similarTo(wanted: string, names: readonly string[]): string | null {
  const plain = plainOf(wanted);
  const within = names.filter(
    (name) => plainOf(name).includes(plain) || plain.includes(plainOf(name)),
  );
  const [best] = (within.length > 0 ? within : names)
    .map((name) => ({ name, distance: distanceOf(plain, plainOf(name)) }))
    .sort((a, b) => a.distance - b.distance);
  if (best === undefined) return null;
  return within.length > 0 || best.distance <= Math.ceil(plain.length / 3) ? best.name : null;
}

function plainOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9\u4e00-\u9fff]/g, "");
}

/** Letters to insert, leave out or change (Levenshtein). */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
