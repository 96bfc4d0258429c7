/** Wilson's 95 % interval of a share, in percent. */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 100];
  const z = 1.959964;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const width = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(100 * (middle - width)) / scale, (100 * (middle + width)) / scale];
}

/** 97.3% (96.1–98.2); — where there is nothing to count. */
export function shareWords(hits: number, of: number): string {
  if (of === 0) return "—";
  const [low, high] = wilson(hits, of).map((end) => Math.min(100, Math.max(0, end)).toFixed(1));
  return `${((100 * hits) / of).toFixed(1)}% (${low ?? ""}–${high ?? ""})`;
}
