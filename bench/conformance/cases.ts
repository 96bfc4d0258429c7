import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "./reading-sets.ts";
import { readings } from "./reading-sets.ts";

export interface SetCase {
  readonly topic: string;
  readonly number: string;
  readonly reading: Reading | "T";
  readonly set: string | null;
  readonly reason: string;
}

export interface VerdictCase {
  readonly topic: string;
  readonly formula: string;
  /** Parted by blanks; "-" is not printed. */
  readonly numbers: string;
  /** "tail R1", "conflict -". */
  readonly verdict: string;
  readonly reason: string;
  /** Range of the result where an operand has no end. */
  readonly computed: string | null;
  readonly inverse: Readonly<Record<string, string>> | null;
  readonly strength: { readonly broken: number[]; readonly tried: number[] } | null;
  /** The gap in last places, to one decimal. */
  readonly quanta: string | null;
}

export interface ReachCase {
  readonly topic: string;
  readonly known: "whole" | "part";
  readonly count: string;
  readonly rate: string;
  /** "k k k" or "low-high"; empty for none. */
  readonly answer: string;
  readonly reason: string;
}

export interface UnitCase {
  readonly topic: string;
  readonly text: string;
  readonly value: string;
  readonly quantum: string;
  readonly set: string;
  readonly reason: string;
}

type Row = readonly string[];

/** One case a line under a head line, its columns parted by " | ". */
function rowsOf(name: string): readonly Row[] {
  const text = readFileSync(join(import.meta.dirname, "cases", `${name}.txt`), "utf8");
  const [, ...lines] = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => line.split(" | "));
}

export function setCases(): readonly SetCase[] {
  return ["readings", "qualifiers"].flatMap(rowsOf).map((row) => {
    const [topic = "", number = "", name = "", set = "", reason = ""] = row;
    const reading = readings.find((each) => each === name) ?? "T";
    return { topic, number, reading, set: set === "none" ? null : set, reason };
  });
}

export function verdictCases(): readonly VerdictCase[] {
  const names = ["worked", "shares", "sums", "changes", "bounds", "reach"];
  return names.flatMap(rowsOf).map((row) => {
    const [topic = "", formula = "", numbers = "", verdict = "", reason = "", stated = ""] = row;
    return { topic, formula, numbers, verdict, reason, ...statedIn(stated) };
  });
}

type Stated = Pick<VerdictCase, "computed" | "inverse" | "strength" | "quanta">;

/** "computed (0,+inf); inverse 1 [2,3]; strength 34/45 37/54; quanta 0.8" */
function statedIn(text: string): Stated {
  const parts = text.split("; ").map((part) => part.split(" "));
  const named = (name: string): readonly Row[] =>
    parts.filter(([first]) => first === name).map(([, ...words]) => words);
  const inverse = named("inverse").map(([place = "", set = ""]) => [place, set] as const);
  const shares = named("strength").flat();
  const counts = shares.map((share) => share.split("/").map(Number));
  return {
    computed: named("computed")[0]?.[0] ?? null,
    inverse: inverse.length === 0 ? null : Object.fromEntries(inverse),
    strength:
      counts.length === 0
        ? null
        : {
            broken: counts.map(([broken = 0]) => broken),
            tried: counts.map(([, tried = 0]) => tried),
          },
    quanta: named("quanta")[0]?.[0] ?? null,
  };
}

export function reachCases(): readonly ReachCase[] {
  return rowsOf("counts").map((row) => {
    const [topic = "", known = "", count = "", rate = "", answer = "", reason = ""] = row;
    return {
      topic,
      known: known === "whole" ? "whole" : "part",
      count,
      rate,
      answer: answer === "none" ? "" : answer,
      reason,
    };
  });
}

export function unitCases(): readonly UnitCase[] {
  return rowsOf("units").map((row) => {
    const [topic = "", text = "", value = "", quantum = "", set = "", reason = ""] = row;
    return { topic, text, value, quantum, set, reason };
  });
}
