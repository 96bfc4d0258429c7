import type { Random } from "../corpus/random.ts";

/** A 三级指标 as invented: what it should read as, beside what is typed. */
export interface TruthIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** Typed. */
  readonly target: string;
  readonly done: string;
  /** Share of the target reached, at most all of it, as a fraction; null when nobody can tell. */
  readonly reached: readonly [part: bigint, whole: bigint] | null;
}

/** A project as invented; money in yuan. */
export interface TruthProject {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  readonly fund: string;
  readonly initial: bigint;
  readonly added: bigint;
  readonly reduced: bigint;
  readonly adjusted: bigint;
  readonly executed: bigint | null;
  readonly indicators: readonly TruthIndicator[];
  readonly light: "red" | "yellow" | "green" | "blue" | null;
}

export interface Truth {
  readonly throughMonth: number;
  readonly projects: readonly TruthProject[];
}

const funds = ["一般公共预算", "政府性基金", "专项债券", "上级专项"] as const;

export function inventTruth(random: Random, projects: number, indicators: number): Truth {
  const throughMonth = random.whole(3, 11);
  return {
    throughMonth,
    projects: Array.from({ length: projects }, (_, i) =>
      inventProject(random, i, indicators, throughMonth),
    ),
  };
}

function inventProject(random: Random, i: number, indicators: number, month: number): TruthProject {
  const department = random.whole(1, 40);
  // Yuan in whole hundreds, which 万元 with two decimals holds; now and then to the yuan.
  const step = random.chance(0.2) ? 1n : 100n;
  const initial = BigInt(random.whole(0, 60_000)) * step * 10n;
  const added = random.chance(0.3) ? BigInt(random.whole(0, 9000)) * step : 0n;
  const reduced = random.chance(0.3) ? BigInt(random.whole(0, 9000)) * step : 0n;
  const adjusted = initial + added > reduced ? initial + added - reduced : 0n;
  return {
    code: `5117${String(department).padStart(3, "0")}25T${String(i).padStart(9, "0")}`,
    name: `第${i + 1}号${random.pick(["道路养护", "学校改造", "医疗设备购置", "河道治理"])}`,
    department: `县${department}局`,
    unit: `县${department}局第${random.whole(1, 4)}单位`,
    fund: random.pick(funds),
    initial,
    added,
    reduced: adjusted === 0n ? initial + added : reduced,
    adjusted,
    executed: random.chance(0.02) ? null : executedOf(random, adjusted, month),
    indicators: Array.from({ length: indicators }, (_, n) => inventIndicator(random, n)),
    light: random.pick(["red", "yellow", "green", "blue", null]),
  };
}

/** Often exactly on a limit of the rule, where a rounded comparison goes wrong. */
function executedOf(random: Random, adjusted: bigint, month: number): bigint {
  if (random.chance(0.1)) return (adjusted * BigInt(month) * random.pick([60n, 80n])) / 1200n;
  if (random.chance(0.05)) return 0n;
  return (adjusted * BigInt(random.whole(0, 1050))) / 1000n;
}

function inventIndicator(random: Random, n: number): TruthIndicator {
  const value = BigInt(random.whole(1, 900));
  const done = BigInt(random.whole(0, 1000));
  const capped: readonly [bigint, bigint] = done >= value ? [1n, 1n] : [done, value];
  const name = `指标${n + 1}之${random.whole(1, 9999)}`;
  const output = { level1: "产出指标", level3: name };
  switch (random.whole(0, 6)) {
    case 0:
      return {
        ...output,
        level2: "数量指标",
        target: `≥${value}个`,
        done: `${done}个`,
        reached: capped,
      };
    case 1:
      return {
        ...output,
        level2: "数量指标",
        target: `${value}人次以上`,
        done: `已完成${done}人次`,
        reached: capped,
      };
    case 2:
      return {
        ...output,
        level2: "质量指标",
        target: `不低于${percentOf(value)}%`,
        done: `${percentOf(done)}%`,
        reached: percentReached(value, done),
      };
    case 3:
      return {
        level1: "成本指标",
        level2: "经济成本指标",
        level3: name,
        target: `≤${value}万元`,
        done: `${done}万元`,
        reached: done <= value ? [1n, 1n] : [0n, 1n],
      };
    case 4:
      return {
        level1: "效益指标",
        level2: "社会效益指标",
        level3: name,
        target: "定性：效果明显",
        done: "达成目标",
        reached: [1n, 1n],
      };
    case 5:
      return { ...output, level2: "数量指标", target: `＞${value}公里`, done: "", reached: null };
    default:
      return {
        level1: "满意度指标",
        level2: "服务对象满意度指标",
        level3: name,
        target: "=0次",
        done: done % 2n === 0n ? "0次" : "3次",
        reached: done % 2n === 0n ? [1n, 1n] : [0n, 1n],
      };
  }
}

/** Within 20 … 99. */
function percentOf(value: bigint): bigint {
  return 20n + (value % 80n);
}

function percentReached(value: bigint, done: bigint): readonly [bigint, bigint] {
  const [part, whole] = [percentOf(done), percentOf(value)];
  return part >= whole ? [1n, 1n] : [part, whole];
}
