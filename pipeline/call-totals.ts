import type { LoggedCall } from "../store/read-call-log.ts";

/** What the calls with one thing in common came to. */
export interface CallTotal {
  readonly key: string;
  readonly calls: number;
  readonly cached: number;
  readonly failed: number;
  readonly requests: number;
  readonly input: number;
  readonly output: number;
  /** Yuan, of the calls whose model had prices; null when none had. */
  readonly cost: number | null;
  /** Answers the gate admitted, and those it judged at all. */
  readonly admitted: number;
  readonly judged: number;
}

export type TotalBy = "prompt" | "model" | "day";

/** In the order of the keys. */
export function totalsBy(calls: readonly LoggedCall[], by: TotalBy): readonly CallTotal[] {
  const groups = Map.groupBy(calls, (call) => keyOf(call, by));
  return [...groups]
    .map(([key, group]) => totalOf(key, group))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function totalOf(key: string, calls: readonly LoggedCall[]): CallTotal {
  const costs = calls.flatMap(({ cost }) => cost ?? []);
  return {
    key,
    calls: calls.length,
    cached: calls.filter(({ cached }) => cached).length,
    failed: calls.filter(({ outcome }) => outcome !== "answered").length,
    requests: sum(calls.map(({ attempts }) => attempts)),
    input: sum(calls.map(({ usage }) => usage.input)),
    output: sum(calls.map(({ usage }) => usage.output)),
    cost: costs.length === 0 ? null : sum(costs),
    admitted: calls.filter(({ verdict }) => verdict?.verdict === "admitted").length,
    judged: calls.filter(({ verdict }) => verdict !== null && verdict.verdict !== "unused").length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function keyOf({ promptId, promptVersion, model, time }: LoggedCall, by: TotalBy): string {
  switch (by) {
    case "prompt":
      return `${promptId}@${promptVersion}`;
    case "model":
      return model;
    default:
      return localDay(time);
  }
}

/** YYYY-MM-DD where the program runs, of a moment in ISO 8601. */
export function localDay(time: string): string {
  return localTime(time).slice(0, 10);
}

/** YYYY-MM-DD HH:MM where the program runs. */
export function localTime(time: string): string {
  const at = new Date(time);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
