import type { Truth, TruthProject } from "./truth.ts";

/**
 * The figures of a monitoring analysis from the invented projects, in plain integers and independent
 * of the program: sums as SQL would group them, comparisons cross-multiplied, decimals half up.
 */
export interface Recomputed {
  readonly projects: number;
  readonly units: number;
  readonly departments: number;
  readonly totals: Readonly<
    Record<"initial" | "adjusted" | "executed" | "rate" | "gapPoints", string | null>
  >;
  readonly lights: Readonly<Record<"red" | "yellow" | "green" | "blue" | "unknown", number>>;
  readonly byDepartment: ReadonlyMap<string, DepartmentRow>;
  readonly perProject: readonly ProjectRow[];
  readonly matrix: Readonly<
    Record<"bothNormal" | "executionLow" | "targetLow" | "bothLow", number>
  >;
}

export interface DepartmentRow {
  readonly projects: number;
  readonly units: number;
  readonly initial: string | null;
  readonly adjusted: string | null;
  readonly executed: string | null;
  readonly rate: string | null;
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
}

export interface ProjectRow {
  readonly code: string;
  readonly adjusted: string;
  readonly executed: string | null;
  readonly rate: string | null;
  readonly k: string | null;
  readonly light: string;
}

type Colour = "red" | "yellow" | "green" | "unknown";

export function recompute({ projects, throughMonth }: Truth): Recomputed {
  const month = BigInt(throughMonth);
  const sums = sumOf(projects);
  const lights = { red: 0, yellow: 0, green: 0, blue: 0, unknown: 0 };
  for (const project of projects) lights[colourOf(project, month)] += 1;
  const departments = [...new Set(projects.map(({ department }) => department))];
  return {
    projects: projects.length,
    units: new Set(projects.map(({ unit }) => unit)).size,
    departments: departments.length,
    totals: {
      ...printed(sums),
      gapPoints:
        sums.executed === null || sums.adjusted === 0n
          ? null
          : ratio(sums.executed * 1200n - sums.adjusted * month * 100n, sums.adjusted * 12n),
    },
    lights,
    byDepartment: new Map(departments.map((name) => [name, departmentRow(name, projects, month)])),
    perProject: projects.map((project) => projectRow(project, month)),
    matrix: matrixOf(projects, month),
  };
}

function sumOf(projects: readonly TruthProject[]): {
  initial: bigint;
  adjusted: bigint;
  executed: bigint | null;
} {
  const known = projects.flatMap(({ executed }) => executed ?? []);
  return {
    initial: projects.reduce((sum, { initial }) => sum + initial, 0n),
    adjusted: projects.reduce((sum, { adjusted }) => sum + adjusted, 0n),
    executed: known.length === 0 ? null : known.reduce((a, b) => a + b, 0n),
  };
}

function printed({
  initial,
  adjusted,
  executed,
}: ReturnType<typeof sumOf>): Pick<DepartmentRow, "initial" | "adjusted" | "executed" | "rate"> {
  return {
    initial: `${initial}.0000`,
    adjusted: `${adjusted}.0000`,
    executed: executed === null ? null : `${executed}.0000`,
    rate: executed === null || adjusted === 0n ? null : ratio(executed * 100n, adjusted),
  };
}

/** Four decimals, half away from zero. */
export function ratio(part: bigint, whole: bigint): string {
  const sign = part < 0n !== whole < 0n && part !== 0n ? -1n : 1n;
  const [p, w] = [part < 0n ? -part : part, whole < 0n ? -whole : whole];
  const units = (p * 20_000n + w) / (2n * w);
  const digits = units.toString().padStart(5, "0");
  return `${sign < 0n && units !== 0n ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** V1: k = executed × 12 × 100 ÷ (adjusted × N); no budget is 0. */
function colourOf({ adjusted, executed }: TruthProject, month: bigint): Colour {
  if (adjusted === 0n) return "red";
  if (executed === null) return "unknown";
  const [left, right] = [executed * 1200n, adjusted * month];
  if (left < 60n * right) return "red";
  return left < 80n * right ? "yellow" : "green";
}

function departmentRow(name: string, all: readonly TruthProject[], month: bigint): DepartmentRow {
  const own = all.filter(({ department }) => department === name);
  const count = (colour: Colour): number =>
    own.filter((each) => colourOf(each, month) === colour).length;
  return {
    projects: own.length,
    units: new Set(own.map(({ unit }) => unit)).size,
    ...printed(sumOf(own)),
    red: count("red"),
    yellow: count("yellow"),
    green: count("green"),
  };
}

function projectRow(project: TruthProject, month: bigint): ProjectRow {
  const { code, adjusted, executed } = project;
  const pace =
    adjusted === 0n
      ? "0.0000"
      : executed === null
        ? null
        : ratio(executed * 1200n, adjusted * month);
  return {
    code,
    adjusted: `${adjusted}.0000`,
    executed: executed === null ? null : `${executed}.0000`,
    rate: executed === null || adjusted === 0n ? null : ratio(executed * 100n, adjusted),
    k: pace,
    light: colourOf(project, month),
  };
}

/** Normal from 80% of N ÷ 12, for execution and for the mean of the indicators that can be judged. */
function matrixOf(projects: readonly TruthProject[], month: bigint): Recomputed["matrix"] {
  const counts = { bothNormal: 0, executionLow: 0, targetLow: 0, bothLow: 0 };
  for (const { adjusted, executed, indicators } of projects) {
    const judged = indicators.flatMap(({ reached }) => (reached === null ? [] : [reached]));
    if (judged.length === 0 || (executed === null && adjusted !== 0n)) continue;
    const spent = executed ?? 0n;
    const slow = adjusted === 0n || spent * 1200n < adjusted * month * 80n;
    const whole = judged.reduce((product, [, denominator]) => product * denominator, 1n);
    const sum = judged.reduce(
      (total, [part, denominator]) => total + (part * whole) / denominator,
      0n,
    );
    const late = sum * 1200n < whole * BigInt(judged.length) * month * 80n;
    counts[slow ? (late ? "bothLow" : "executionLow") : late ? "targetLow" : "bothNormal"] += 1;
  }
  return counts;
}
