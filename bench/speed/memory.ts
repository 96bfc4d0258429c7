import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { z } from "zod";

/** Megabytes: of the process, and of what is still in use after a full collection. */
export interface Memory {
  readonly resident: number;
  readonly live: number;
}

setFlagsFromString("--expose-gc");
const collector = z.custom<() => void>((value) => typeof value === "function");
const gc = collector.parse(runInNewContext("gc"));

/** Collects all garbage, so that no stage pays for the one before. */
export function collect(): void {
  gc();
}

export function memory(): Memory {
  const { rss } = process.memoryUsage();
  collect();
  const { heapUsed } = process.memoryUsage();
  return { resident: rss / 1e6, live: heapUsed / 1e6 };
}
