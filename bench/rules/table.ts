import { shareWords } from "./interval-of-share.ts";
import { mutationTypes } from "./mutation.ts";
import type { Outcome } from "./outcome.ts";

export interface Row {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

export function rowsOf(outcomes: readonly Outcome[], pairs: readonly Outcome[]): readonly Row[] {
  const locations = [...new Set(outcomes.map(({ location }) => location))]
    .filter((location) => location !== "none")
    .toSorted();
  return [
    ...mutationTypes.map((type) => ({
      name: type,
      outcomes: outcomes.filter(({ mutation }) => mutation.type === type),
    })),
    { name: "two errors at once", outcomes: pairs },
    ...locations.map((location) => ({
      name: `at a ${location}`,
      outcomes: outcomes.filter((each) => each.location === location),
    })),
    ...[...Map.groupBy(outcomes, ({ mutant }) => mutant.ground.gold.collection)].map(
      ([collection, own]) => ({ name: `in ${collection}`, outcomes: own }),
    ),
    { name: "**all**", outcomes },
  ];
}

const head = [
  "error",
  "planted",
  "detectable",
  "recall, detectable",
  "recall, all",
  "blame first",
  "blame first, decidable",
  "repair first",
];

/** Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ name, outcomes }) => {
    const detectable = outcomes.filter((each) => each.detectable);
    return [
      name,
      String(outcomes.length),
      String(detectable.length),
      share(detectable, isFound),
      share(outcomes, isFound),
      share(
        detectable.filter(({ blamed }) => blamed !== null),
        ({ blamed }) => blamed === true,
      ),
      share(
        detectable.filter(({ blamed, decidable }) => blamed !== null && decidable),
        ({ blamed }) => blamed === true,
      ),
      share(
        detectable.filter(({ repaired }) => repaired !== null),
        ({ repaired }) => repaired === true,
      ),
    ];
  });
  return [head, head.map(() => "---"), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

export function isFound({ finding }: Outcome): boolean {
  return finding !== null;
}

function share(outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): string {
  return shareWords(outcomes.filter(is).length, outcomes.length);
}

/** p50 and p95 in milliseconds. */
export function timesOf(times: readonly number[]): readonly [number, number] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return [at(0.5), at(0.95)];
}
