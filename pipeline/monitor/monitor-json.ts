import type { Light } from "../../domain/light-rule.ts";
import type { MonitoringAnalysis, Sums } from "../../domain/monitoring/analysis.ts";
import type { Complaint, MonitoringLayout } from "../../domain/monitoring/project.ts";
import { decimal } from "../../domain/monitoring/text.ts";
import { yuanOf } from "../../domain/monitoring/yuan.ts";
import type { MonitoredWorkbook } from "./read-workbooks.ts";

/** The object of `jihe monitor --json`; described in docs/output.md. */
export interface MonitorJson {
  readonly workbooks: readonly WorkbookJson[];
}

export interface WorkbookJson {
  readonly path: string;
  readonly layout: MonitoringLayout | null;
  readonly throughMonth: number | null;
  readonly timeProgress: string | null;
  readonly projects: number;
  readonly units: number | null;
  readonly departments: number | null;
  readonly totals: MoneyJson & { readonly gapPoints: string | null };
  readonly lights: Readonly<Record<Light | "unknown", number>>;
  readonly byDepartment: readonly DepartmentJson[];
  readonly perProject: readonly ProjectJson[];
  readonly redCodes: readonly (string | null)[];
  readonly matrix: MonitoringAnalysis["matrix"];
  readonly complaints: readonly Complaint[];
}

interface MoneyJson {
  readonly initial: string | null;
  readonly adjusted: string | null;
  readonly executed: string | null;
  readonly rate: string | null;
}

interface DepartmentJson extends MoneyJson {
  readonly department: string | null;
  readonly projects: number;
  readonly units: number | null;
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
}

interface ProjectJson extends MoneyJson {
  readonly code: string | null;
  readonly name: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly k: string | null;
  readonly light: Light | "unknown";
}

export function monitorJson(workbooks: readonly MonitoredWorkbook[]): MonitorJson {
  return { workbooks: workbooks.map(workbookJson) };
}

export function workbookJson({ path, extract, analysis }: MonitoredWorkbook): WorkbookJson {
  const reds = analysis.projects.filter(({ light }) => light.light === "red");
  return {
    path,
    layout: extract.layout,
    throughMonth: analysis.throughMonth,
    timeProgress: decimal(analysis.timeProgress),
    projects: analysis.projects.length,
    units: analysis.units,
    departments: analysis.departments,
    totals: { ...moneyJson(analysis.totals), gapPoints: decimal(analysis.totals.gapPoints) },
    lights: analysis.lights,
    byDepartment: analysis.byDepartment.map((group) => ({
      department: group.name,
      projects: group.projects.length,
      units: group.units,
      ...moneyJson(group),
      red: group.lights.red,
      yellow: group.lights.yellow,
      green: group.lights.green,
    })),
    perProject: analysis.projects.map(({ project, rate, pace, light }) => ({
      code: project.code,
      name: project.name,
      department: project.department,
      unit: project.unit,
      initial: decimal(yuanOf(project.funds.initial)),
      adjusted: decimal(yuanOf(project.funds.adjusted)),
      executed: decimal(yuanOf(project.funds.executed)),
      rate: decimal(rate),
      k: decimal(pace),
      light: light.light ?? "unknown",
    })),
    redCodes: reds.map(({ project }) => project.code),
    matrix: analysis.matrix,
    complaints: extract.complaints,
  };
}

function moneyJson({ initial, adjusted, executed, rate }: Sums): MoneyJson {
  return {
    initial: decimal(initial),
    adjusted: decimal(adjusted),
    executed: decimal(executed),
    rate: decimal(rate),
  };
}
