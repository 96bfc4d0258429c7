import type { Fraction } from "fraction.js";
import type { Light } from "../light-rule.ts";
import type { ProjectCompletion } from "./completion.ts";
import { projectCompletion } from "./completion.ts";
import type { Proposal } from "./handling.ts";
import { proposalFor } from "./handling.ts";
import type { GivenLight } from "./light-of.ts";
import { lightOf } from "./light-of.ts";
import { executionRate, hasNoBudget, paceOf, timeProgressOf } from "./pace.ts";
import type { Funds, MonitoredProject, MonitoringExtract } from "./project.ts";
import type { Level, MonitoringSettings } from "./settings.ts";
import { percent } from "./settings.ts";
import { ratioOf, sumOfField, zero } from "./yuan.ts";

/** A project with everything worked out for it; rates in percent, exact. */
export interface AssessedProject {
  readonly project: MonitoredProject;
  /** 执行率 e; null when either part is not given or the budget is zero. */
  readonly rate: Fraction | null;
  /** k＝e÷t×100. */
  readonly pace: Fraction | null;
  readonly completion: ProjectCompletion;
  readonly light: GivenLight;
  readonly execution: Level;
  readonly target: Level;
  readonly proposal: Proposal;
}

export interface LightCounts {
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
  readonly blue: number;
  readonly unknown: number;
}

/** Sums over projects; null where none of them gives the value. */
export interface Sums {
  readonly initial: Fraction | null;
  readonly adjusted: Fraction | null;
  readonly executed: Fraction | null;
  /** executed ÷ adjusted in percent. */
  readonly rate: Fraction | null;
  /** rate − time progress in points. */
  readonly gapPoints: Fraction | null;
}

export interface Group extends Sums {
  /** Null for projects without a department or fund type. */
  readonly name: string | null;
  readonly projects: readonly AssessedProject[];
  readonly units: number | null;
  readonly lights: LightCounts;
}

export interface FundGroup extends Sums {
  readonly name: string;
  readonly members: readonly FundMember[];
}

/** The money of one fund type in a project. */
export interface FundMember {
  readonly project: MonitoredProject;
  readonly funds: Funds;
}

/** The double-monitoring matrix: execution beside target. */
export interface Matrix {
  readonly bothNormal: number;
  readonly executionLow: number;
  readonly targetLow: number;
  readonly bothLow: number;
}

export interface MonitoringAnalysis {
  readonly settings: MonitoringSettings;
  readonly throughMonth: number | null;
  /** t in percent. */
  readonly timeProgress: Fraction | null;
  readonly projects: readonly AssessedProject[];
  /** Null when no project names its unit or department. */
  readonly units: number | null;
  readonly departments: number | null;
  readonly totals: Sums;
  readonly lights: LightCounts;
  readonly byDepartment: readonly Group[];
  readonly byFund: readonly FundGroup[];
  /** Null when no project has an indicator. */
  readonly matrix: Matrix | null;
}

export function analyse(
  extract: Pick<MonitoringExtract, "projects" | "throughMonth">,
  settings: MonitoringSettings,
): MonitoringAnalysis {
  const { throughMonth } = extract;
  const timeProgress = timeProgressOf(throughMonth);
  const projects = extract.projects.map((project) => assess(project, throughMonth, settings));
  const funds = extract.projects.map((project) => project.funds);
  return {
    settings,
    throughMonth,
    timeProgress,
    projects,
    units: distinct(extract.projects.map(({ unit }) => unit)),
    departments: distinct(extract.projects.map(({ department }) => department)),
    totals: sumsOf(funds, timeProgress),
    lights: countLights(projects.map(({ light }) => light.light)),
    byDepartment: departmentsOf(projects, timeProgress),
    byFund: fundsOf(extract.projects, timeProgress),
    matrix: matrixOf(projects),
  };
}

function assess(
  project: MonitoredProject,
  throughMonth: number | null,
  settings: MonitoringSettings,
): AssessedProject {
  const timeProgress = timeProgressOf(throughMonth);
  const completion = projectCompletion(project.indicators, {
    partly: percent(settings.partly),
    cap: percent(settings.cap),
    timeProgress,
  });
  const rate = executionRate(project);
  const light = lightOf(settings.lightRule, { project, completion, throughMonth });
  const effective = rate ?? (hasNoBudget(project) ? zero : null);
  const execution = levelOf(effective, timeProgress, percent(settings.execution_limit));
  const target = levelOf(completion.rate, timeProgress, percent(settings.target_limit));
  return {
    project,
    rate,
    pace: paceOf(project, throughMonth),
    completion,
    light,
    execution,
    target,
    proposal: proposalFor(settings.handling, {
      project,
      light: light.light,
      execution,
      target,
      throughMonth,
    }),
  };
}

function levelOf(rate: Fraction | null, t: Fraction | null, limit: Fraction): Level {
  if (rate === null || t === null) return "unknown";
  return rate.compare(t.mul(limit).div(100)) < 0 ? "low" : "normal";
}

export function sumsOf(funds: readonly Funds[], timeProgress: Fraction | null): Sums {
  const [initial, adjusted, executed] = (["initial", "adjusted", "executed"] as const).map(
    (field) => sumOfField(funds, field),
  );
  const rate = ratioOf(executed ?? null, adjusted ?? null)?.mul(100) ?? null;
  return {
    initial: initial ?? null,
    adjusted: adjusted ?? null,
    executed: executed ?? null,
    rate,
    gapPoints: rate === null || timeProgress === null ? null : rate.sub(timeProgress),
  };
}

/** A name as it is compared: blanks inside it and full-width signs make no other unit. */
function nameKey(name: string | null): string | null {
  return name === null ? null : name.normalize("NFKC").replaceAll(/\s/g, "");
}

function distinct(names: readonly (string | null)[]): number | null {
  const known = new Set(names.map(nameKey).filter((name) => name !== null));
  return known.size === 0 ? null : known.size;
}

export function countLights(all: readonly (Light | null)[]): LightCounts {
  const counts = { red: 0, yellow: 0, green: 0, blue: 0, unknown: 0 };
  for (const light of all) counts[light ?? "unknown"] += 1;
  return counts;
}

/** Departments in the order of their first project. */
function departmentsOf(
  projects: readonly AssessedProject[],
  timeProgress: Fraction | null,
): readonly Group[] {
  const groups = grouped(projects, ({ project }) => nameKey(project.department));
  return [...groups.values()].map((members) => ({
    name: members[0]?.project.department ?? null,
    projects: members,
    units: distinct(members.map(({ project }) => project.unit)),
    lights: countLights(members.map(({ light }) => light.light)),
    ...sumsOf(
      members.map(({ project }) => project.funds),
      timeProgress,
    ),
  }));
}

function fundsOf(
  projects: readonly MonitoredProject[],
  timeProgress: Fraction | null,
): readonly FundGroup[] {
  const parts = projects.flatMap((project) =>
    project.parts.map(({ fund, funds }) => ({ fund, project, funds })),
  );
  return [...grouped(parts, ({ fund }) => fund)].map(([name, members]) => ({
    name,
    members,
    ...sumsOf(
      members.map(({ funds }) => funds),
      timeProgress,
    ),
  }));
}

function grouped<T, K>(all: readonly T[], keyOf: (each: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

function matrixOf(projects: readonly AssessedProject[]): Matrix | null {
  if (projects.every(({ project }) => project.indicators.length === 0)) return null;
  const count = (execution: Level, target: Level): number =>
    projects.filter((each) => each.execution === execution && each.target === target).length;
  return {
    bothNormal: count("normal", "normal"),
    executionLow: count("low", "normal"),
    targetLow: count("normal", "low"),
    bothLow: count("low", "low"),
  };
}
