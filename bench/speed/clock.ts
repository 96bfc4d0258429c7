/**
 * Seconds this thread has worked. Unlike the time of day it does not count what other programs take of a
 * shared machine; collections on other threads are not in it either.
 */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

/** Runs a step and says how long it took on the clock, in seconds. */
export function timed<T>(step: () => T): readonly [T, number] {
  const begin = performance.now();
  const made = step();
  return [made, (performance.now() - begin) / 1000];
}

export async function timedAsync<T>(step: () => Promise<T>): Promise<readonly [T, number]> {
  const begin = performance.now();
  const made = await step();
  return [made, (performance.now() - begin) / 1000];
}

/** The value below which `share` of the numbers lie; they need not be sorted. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
